import type { Reason } from '../../src/index.ts';
import type { ConformanceCase } from './conformance.js';

/** What a case expects of its function, whole or in part; nothing where the argument is refused. */
export function resultIn(each: ConformanceCase): unknown {
  if ('expected' in each) return each.expected;
  if ('expectedPart' in each) return each.expectedPart;
  return 'includes' in each ? each.includes : undefined;
}

/** Every reason in the result that a case expects. */
export function reasonsIn(each: ConformanceCase): readonly Reason[] {
  return within(resultIn(each));
}

function within(value: unknown): readonly Reason[] {
  if (typeof value !== 'object' || value === null) return [];
  // as: only reasons have both keys.
  if ('reason' in value && 'clause' in value) return [value as Reason];
  return Object.values(value).flatMap(within);
}
