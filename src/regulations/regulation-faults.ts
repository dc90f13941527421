import { exactNumber } from '../kernel/exact-number.ts';
import type { Rational } from '../kernel/fraction.ts';
import { product, reaches, sum, whole } from '../kernel/fraction.ts';
import type { Exam, Regulation } from '../model/exam.ts';

/** ECTS of a BTS, shared out by coefficient. */
const ECTS = 120;
/** At most, since décret 2024-788. */
const MOST_COMPULSORY = 9;
const MOST_OPTIONAL = 2;

/**
 * What is wrong with a regulation, as sentences that name the place; empty for those published here. For whoever writes down
 * another speciality.
 *
 * @example
 * ```ts
 * regulationFaults({ ...ndrc, exams: [ndrc.exams[0]] }); // ['exams: none is professional']
 * ```
 *
 * @see Code de l'éducation D643-22; décret 2024-788
 */
export function regulationFaults(regulation: Regulation): readonly string[] {
  const { exams }: Partial<Regulation> = Object(regulation);
  if (!Array.isArray(exams)) return ['exams: is not a list'];
  const misshapen = exams.flatMap((exam, index) => (isObject(exam) ? [] : [`exams[${index}]: is not an object`]));
  if (misshapen.length > 0) return misshapen;
  return [...listFaults(exams), ...exams.flatMap(examFaults), ...nameFaults(exams), ...ectsFaults(exams)];
}

/** Domains without an exam; more exams than there may be. */
function listFaults(exams: readonly Exam[]): readonly string[] {
  const among = (...domains: readonly Exam['domain'][]): number =>
    exams.filter(({ domain }) => domains.includes(domain)).length;
  const compulsory = among('general', 'professional');
  const optional = among('optional');
  const faults: string[] = [];
  if (among('general') === 0) faults.push('exams: none is general');
  if (among('professional') === 0) faults.push('exams: none is professional');
  if (compulsory > MOST_COMPULSORY)
    faults.push(`exams: ${compulsory} are compulsory, at most ${MOST_COMPULSORY} may be`);
  if (optional > MOST_OPTIONAL) faults.push(`exams: ${optional} are optional, at most ${MOST_OPTIONAL} may be`);
  return faults;
}

function examFaults(exam: Exam, index: number): readonly string[] {
  const path = `exams[${index}]`;
  const faults: string[] = [];
  if (!['general', 'professional', 'optional'].includes(exam.domain)) {
    faults.push(`${path}.domain: ${shown(exam.domain)} is not general, professional or optional`);
  }
  if (coefficientOf(exam) === undefined) {
    faults.push(`${path}.coefficient: ${shown(exam.coefficient)} is not an exact number above 0`);
  }
  if (exam.resit !== undefined && exam.domain !== 'general') {
    faults.push(`${path}.resit: only a general exam has an oral of the resit`);
  }
  return faults;
}

/** Names that are empty, or that stand twice. */
function nameFaults(exams: readonly Exam[]): readonly string[] {
  const names = exams.map(({ exam }) => exam);
  return names.flatMap((name, index) => {
    if (typeof name !== 'string' || name.trim() === '') return [`exams[${index}].exam: is empty`];
    return names.indexOf(name) < index ? [`exams[${index}].exam: ${name} stands twice`] : [];
  });
}

/** ECTS that are not the share of their coefficient, rounded one way or the other, or that do not come to the whole. */
function ectsFaults(exams: readonly Exam[]): readonly string[] {
  const shared = exams.filter(({ domain }) => domain !== 'optional');
  const coefficients = shared.map(coefficientOf);
  const divisor = coefficients.reduce<Rational>((total, each) => sum(total, each ?? whole(0)), whole(0));
  const faults = exams.flatMap((exam, index) => {
    const { ects, domain } = exam;
    if (ects === undefined) return [];
    if (!Number.isSafeInteger(ects) || ects < 0)
      return [`exams[${index}].ects: ${shown(ects)} is no whole number from 0 up`];
    const coefficient = coefficientOf(exam);
    if (domain === 'optional' || coefficient === undefined || coefficients.includes(undefined)) return [];
    const share = product(coefficient, whole(ECTS));
    const tooFew = reaches(share, product(whole(ects + 1), divisor));
    const tooMany = reaches(product(whole(ects - 1), divisor), share);
    return tooFew || tooMany ? [`exams[${index}].ects: ${ects} is not its share of ${ECTS} by coefficient`] : [];
  });
  const given = shared.map(({ ects }) => ects ?? Number.NaN);
  const total = given.reduce((one, other) => one + other, 0);
  return Number.isNaN(total) || total === ECTS || shared.length === 0
    ? faults
    : [...faults, `exams: the ECTS come to ${total}, not to ${ECTS}`];
}

function coefficientOf({ domain, coefficient }: Exam): Rational | undefined {
  const exact = exactNumber(domain === 'optional' ? (coefficient ?? 1) : coefficient);
  return exact?.numerator ? exact : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A value as a person reads it in one line, whatever it is. */
function shown(value: unknown): string {
  return isObject(value) ? 'an object' : String(value);
}
