import fc from 'fast-check';
import { test as plain } from 'vitest';

export { fc };

/**
 * What the tests use of `@fast-check/vitest`, in its place: that prepares every combination of its modifiers as it loads,
 * two seconds of each mutant's three.
 */
export const test: typeof plain & { readonly prop: typeof prop } = Object.assign(
  // as: a wrapper of a test is called as the test is.
  ((...given: Parameters<typeof plain>) => plain(...given)) as typeof plain,
  { each: plain.each.bind(plain), prop },
);

function prop<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Values]: fc.Arbitrary<Values[At]> },
  parameters?: fc.Parameters<Values>,
) {
  return (law: string, holds: (...values: Values) => unknown): void =>
    plain(law, () =>
      fc.assert(
        // as: a law holds unless it throws or says false.
        fc.asyncProperty(...arbitraries, async (...values: Values) => (await holds(...values)) as boolean | undefined),
        parameters,
      ),
    );
}
