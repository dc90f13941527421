/**
 * The country that a person or a spreadsheet wrote, as its two letters: `MAROC`, `Côte d'Ivoire`, `fr`. The names are those of
 * Unicode's CLDR, which the host brings; a text that is none of them is left as it is.
 */
export function countryIn(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  const wanted = plainName(text);
  if (wanted === '') return text;
  const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      if (plainName(names.of(code) ?? '') === wanted && isCurrent(code)) return code;
    }
  }
  return text;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Whether a code is still in use: UK is GB now, and SU is RU. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
