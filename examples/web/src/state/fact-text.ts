import { firstWords } from 'virtual:first-words';
import type { CandidateFacts, FactName } from 'candidat-bts';

/** How a fact is asked and written down; employment and the place of birth have parts of their own and are not asked here. */
export type Nature = 'choice' | 'either' | 'department' | 'day' | 'amount' | 'count' | 'parts';

const natures: Partial<Record<FactName, Nature>> = {
  department: 'department',
  bornOn: 'day',
  schoolYears: 'amount',
  contractYears: 'amount',
  trainingCentreHours: 'amount',
  experienceMonths: 'count',
  employment: 'parts',
  birthPlace: 'parts',
};

export function natureOf(fact: FactName): Nature {
  return natures[fact] ?? (firstWords.answers[fact].length > 0 ? 'choice' : 'either');
}

/** A value as text, for the address of the page and for fields. */
export function factText(value: CandidateFacts[FactName]): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';
}

/** What a text says of a fact, as somebody typed it; nothing where it cannot be said of that fact. */
export function factOfText(fact: FactName, text: string): string | number | boolean | undefined {
  const written = text.trim();
  switch (natureOf(fact)) {
    case 'choice':
      return firstWords.answers[fact].includes(written) ? written : undefined;
    case 'either':
      return written === 'oui' ? true : written === 'non' ? false : undefined;
    case 'department':
      return departmentOf(written);
    case 'day':
      return isDay(written) ? written : undefined;
    case 'amount':
      return /^\d{1,5}([.,]\d{1,2})?$/.test(written) ? Number(written.replace(',', '.')) : undefined;
    case 'count':
      return /^\d{1,4}$/.test(written) ? Number(written) : undefined;
    case 'parts':
      return undefined;
  }
}

/** « 6 » is meant as « 06 »: the rules compare codes letter by letter. */
function departmentOf(written: string): string | undefined {
  const code = written.toUpperCase().padStart(2, '0');
  return /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d|98\d)$/.test(code) && code !== '20' ? code : undefined;
}

function isDay(written: string): boolean {
  const at = new Date(`${written}T00:00:00Z`);
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(written) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written);
}
