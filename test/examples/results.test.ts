import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesIn } from './codes-in.ts';

const root = join(import.meta.dirname, '../..');

/** Runs an example as `npm run example -- NAME` does, once the library is built. */
function example(name: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'examples/example.ts', name], { cwd: root, encoding: 'utf8' });
}

test('resit: from marks to outcome, to the orals and marks needed, to the decision', () => {
  const { status, stdout } = example('resit');
  const text = stdout.replace(/\s+/g, ' ');
  expect(status).toBe(0);
  // 208.5 points of 22: 11.5 are lacking; 1.5 × 2 + 3 × 3 = 12 at E1 and E3.
  expect(text).toContain('Moyenne générale : 9,47 sur 20');
  expect(text).toContain('E1 et E3 : 10,5 aux deux');
  expect(text).toContain('E2 : 10 min de préparation, 10 min d’oral');
  // 208.5 + 3.5 × 2 + 4 × 3 = 227.5 points.
  expect(text).toContain('vous êtes admis(e)');
  expect(text).toContain('Moyenne générale : 10,34 sur 20');
  expect(text).toContain('le jury seul prononce');
});

test('still-possible: decided only once all completions agree', () => {
  const { status, stdout } = example('still-possible');
  expect(status).toBe(0);
  const [, three = '', two = '', one = '', none = ''] = stdout.split(/Sans |Toutes les notes connues/);
  for (const part of [three, two]) expect(part).toMatch(/admission[\s\S]*rattrapage[\s\S]*refus/);
  expect(one).not.toContain('admission');
  expect(none).toContain('vous êtes refusé(e)');
});

test.each(['resit', 'still-possible'])('%s shows no code', (name) => expect(codesIn(example(name).stdout)).toEqual([]));

test('codes would be seen', () => {
  expect(codesIn('E2 : not-taken, (8.best) ; bornOn.')).toEqual(expect.arrayContaining(['8.best', 'bornOn']));
});

test('an example that is not there is said to be so', () => {
  const { status, stdout, stderr } = example('constructor');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('constructor');
});
