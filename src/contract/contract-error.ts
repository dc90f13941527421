/**
 * The only thing the library throws: an argument broke a promise that the types cannot express (an Invalid Date, 30 February).
 *
 * @example
 * ```ts
 * workExperience({ experienceMonths: -1 }, nice2026);
 * // ContractError: workExperience: `facts.experienceMonths` must be a whole number of at least 0, got -1.
 * ```
 */
export class ContractError extends Error {
  /** The function that was called. */
  readonly rule: string;
  /** The argument that broke the promise, as a path: `'facts.bornOn'`. */
  readonly argument: string;

  /** The rule, the path of its argument, what that must be, and what it was. */
  constructor(rule: string, argument: string, expected: string, got: unknown) {
    super(`${rule}: \`${argument}\` must be ${expected}, got ${shown(got)}.`);
    this.name = 'ContractError';
    this.rule = rule;
    this.argument = argument;
  }
}

/** A value as a person reads it in one line, shortened where it is long. */
function shown(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an Invalid Date' : value.toISOString();
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typeof value === 'string' ? JSON.stringify(short) : short;
}
