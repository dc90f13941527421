import { test as law } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { whatRulesSay } from '../explain/every-result.ts';

describe('results', () => {
  law.prop([whatRulesSay()], { numRuns: 60 })(
    'survive JSON: no undefined key, no Date, no bigint, no minus nothing',
    (said) => {
      for (const { result } of said) expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    },
  );
});
