import { test as law } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anyCalls } from './any-call.ts';
import { resultOf } from './every-rule.ts';

describe.each(anyCalls)('%s', (_name, call) => {
  law.prop([call], { numRuns: 30 })(
    'gives results that survive JSON: no undefined key, no Date, no bigint, no minus nothing',
    (each) => {
      const result = resultOf(each);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    },
  );
});
