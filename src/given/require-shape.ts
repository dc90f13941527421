import { ContractError } from '../kernel/contract-error.ts';

/** Refuses what has no parts with names, such as nothing at all, a text or a list. */
export function requireObject(rule: string, argument: string, given: unknown): void {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return;
  throw new ContractError(rule, argument, 'an object', given);
}

/** Refuses what is no list of objects. */
export function requireObjects(rule: string, argument: string, given: unknown): void {
  requireList(rule, argument, given);
  given.forEach((member, index) => {
    requireObject(rule, `${argument}[${index}]`, member);
  });
}

/** Refuses what is no list. */
export function requireList(rule: string, argument: string, given: unknown): asserts given is readonly unknown[] {
  if (!Array.isArray(given)) throw new ContractError(rule, argument, 'a list', given);
}
