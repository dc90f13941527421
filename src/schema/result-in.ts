/**
 * The result without a mark that a person or a list of marks says, in any case, with or without accents: `Abs`,
 * `Dispensée`, `reporté`. Nothing for any other text; « abs. justifiée » is none, since it need not be force majeure.
 */
export function resultIn(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return Object.entries(words).find(([, word]) => word.test(plain))?.[0];
}

const words: Readonly<Record<string, RegExp>> = {
  absent: /^(ab|abs\.?|absente?)$/,
  excused: /^(excused|excusee?|force majeure)$/,
  exempt: /^(exempt|exemptee?|disp\.?|dispensee?)$/,
  'not-taken': /^(not[- ]taken|non presentee?)$/,
  postponed: /^(postponed|reportee?)$/,
};
