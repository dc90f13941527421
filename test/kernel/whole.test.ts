import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Whole } from '../../src/kernel/whole.ts';
import { commonDivisor, dividedBy, plus, times } from '../../src/kernel/whole.ts';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const asWhole = (value: bigint): Whole => (value <= SAFE && value >= -SAFE ? Number(value) : value);
const aWhole = fc.oneof(
  fc.bigInt(-100n, 100n),
  fc.bigInt(-(2n ** 80n), 2n ** 80n),
  fc.constantFrom(SAFE, SAFE + 1n, -SAFE),
);

test.prop([aWhole, aWhole], { numRuns: 500 })(
  'adds and multiplies as bigints do, and is a number where it can be',
  (one, other) => {
    expect(plus(asWhole(one), asWhole(other))).toBe(asWhole(one + other));
    expect(times(asWhole(one), asWhole(other)) === asWhole(one * other)).toBe(true);
  },
);

test.prop([
  fc.oneof(fc.maxSafeNat(), fc.nat(5000)),
  fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
])('divides as bigints do', (one, other) => {
  expect(dividedBy(one, other)).toBe(Number(BigInt(one) / BigInt(other)));
});

test.prop([fc.bigInt(1n, 2n ** 70n), fc.bigInt(1n, 2n ** 70n), fc.bigInt(1n, 1000n)])(
  'finds a divisor of both, and leaves nothing in common',
  (one, other, factor) => {
    const [first, second] = [asWhole(one * factor), asWhole(other * factor)];
    const common = commonDivisor(first, second);
    expect(BigInt(first) % BigInt(common) === 0n && BigInt(second) % BigInt(common) === 0n).toBe(true);
    expect(commonDivisor(dividedBy(first, common), dividedBy(second, common))).toBe(1);
    expect(common >= factor).toBe(true);
  },
);

test.each<[Whole, Whole, Whole]>([
  [7, 2, 3],
  [8, 2, 4],
  [1, 2, 0],
  [2n ** 60n + 1n, 2, 2n ** 59n],
  // Quotients that lie as near to a whole number as any.
  [Number.MAX_SAFE_INTEGER, 2, 2 ** 52 - 1],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 1],
  [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 0],
  [(2 ** 26 - 1) * 2 ** 27 - 1, 2 ** 27, 2 ** 26 - 2],
])('into %s, %s goes %s times, and what is left over is left out', (one, other, expected) =>
  expect(dividedBy(one, other)).toBe(expected),
);
