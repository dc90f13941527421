import { exactCoefficient } from '../contract/exact-coefficient.ts';
import type { Ratio } from '../exact/fraction.ts';
import { product, ratio, reaches, sum, whole } from '../exact/fraction.ts';
import type { Exam, Regulation } from '../model/exam.ts';
import { examDomains } from '../model/exam.ts';

/** ECTS credits of a BTS, shared by coefficient (D643-34). */
const ECTS = 120;
/** Most exams that there may be since décret 2024-788. */
const MOST_COMPULSORY = 9;
const MOST_OPTIONAL = 2;

/**
 * What is wrong with a regulation, as sentences that start with the path; empty for the published ones. For authors of
 * a new speciality.
 *
 * @example
 * ```ts
 * regulationFaults({ ...ndrc, exams: [ndrc.exams[0]] }); // ['exams: none is professional']
 * ```
 *
 * @see Code de l'éducation D643-22, D643-34 (ECTS); décret 2024-788
 */
export function regulationFaults(regulation: Regulation): readonly string[] {
  const { exams }: Partial<Regulation> = Object(regulation);
  if (!Array.isArray(exams)) return ['exams: is not a list'];
  const misshapen = exams.flatMap((exam, index) => (isObject(exam) ? [] : [`exams[${index}]: is not an object`]));
  if (misshapen.length > 0) return misshapen;
  return [...listFaults(exams), ...exams.flatMap(examFaults), ...nameFaults(exams), ...ectsFaults(exams)];
}

/** Domains without an exam; more exams than allowed. */
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
  if (!examDomains.includes(exam.domain)) {
    faults.push(`${path}.domain: ${shown(exam.domain)} is not general, professional or optional`);
  }
  if (exactCoefficient(exam) === undefined) {
    faults.push(`${path}.coefficient: ${shown(exam.coefficient)} is not an exact number above 0`);
  }
  if (exam.resit !== undefined && exam.domain !== 'general') {
    faults.push(`${path}.resit: only a general exam has a resit oral`);
  }
  return faults;
}

/** Names that are empty or that two exams share. */
function nameFaults(exams: readonly Exam[]): readonly string[] {
  const names = exams.map(({ exam }) => exam);
  return names.flatMap((name, index) => {
    if (typeof name !== 'string' || name.trim() === '') return [`exams[${index}].exam: is empty`];
    return names.indexOf(name) < index ? [`exams[${index}].exam: ${name} stands twice`] : [];
  });
}

/** ECTS that are not the share of their coefficient, rounded up or down; a sum of ECTS that is not 120. */
function ectsFaults(exams: readonly Exam[]): readonly string[] {
  const shared = exams.filter(({ domain }) => domain !== 'optional');
  const coefficients = shared.flatMap((exam) => exactCoefficient(exam) ?? []);
  const divisor = coefficients.reduce<Ratio>((total, each) => sum(total, ratio(each)), whole(0));
  const complete = coefficients.length === shared.length;
  const faults = exams.flatMap((exam, index) => {
    const { ects, domain } = exam;
    if (ects === undefined) return [];
    if (!Number.isSafeInteger(ects) || ects < 0)
      return [`exams[${index}].ects: ${shown(ects)} is not a whole number from 0 up`];
    const coefficient = exactCoefficient(exam);
    if (domain === 'optional' || coefficient === undefined || !complete) return [];
    const share = product(ratio(coefficient), whole(ECTS));
    const tooFew = reaches(share, product(whole(ects + 1), divisor));
    const tooMany = reaches(product(whole(ects - 1), divisor), share);
    return tooFew || tooMany
      ? [`exams[${index}].ects: ${ects} is not its share of ${ECTS} by coefficient (D643-34)`]
      : [];
  });
  const printed = shared.map(({ ects }) => ects ?? Number.NaN);
  const total = printed.reduce((one, other) => one + other, 0);
  return Number.isNaN(total) || total === ECTS || shared.length === 0
    ? faults
    : [...faults, `exams: the ECTS add up to ${total}, not to ${ECTS} (D643-34)`];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A value as a person reads it in one line, whatever it is. */
function shown(value: unknown): string {
  return isObject(value) ? 'an object' : String(value);
}
