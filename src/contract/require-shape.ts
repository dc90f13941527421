import { ContractError } from './contract-error.ts';

/** Rejects what has no named parts, such as nothing at all, a text or a list. */
export function requireObject(rule: string, argument: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new ContractError(rule, argument, 'an object', value);
}

/** Rejects what is no list of objects. */
export function requireObjects(rule: string, argument: string, value: unknown): void {
  requireList(rule, argument, value);
  value.forEach((member, index) => {
    requireObject(rule, `${argument}[${index}]`, member);
  });
}

/** Rejects what is no list. */
export function requireList(rule: string, argument: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new ContractError(rule, argument, 'a list', value);
}
