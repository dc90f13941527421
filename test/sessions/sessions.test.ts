import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { sessionFaults } from '../../src/authoring/index.ts';
import type { Readings, Session } from '../../src/index.ts';
import * as library from '../../src/index.ts';
import { nice2026, registrationPhase, withReadings } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/sessions');
const names = readdirSync(folder).flatMap((file) => /^(.+-\d{4})\.ts$/.exec(file)?.[1] ?? []);

test('the sessions are found', () => expect(names).toContain('nice-2026'));

/** Every session published here; a new one is tested by existing. */
describe.each(names)('%s', async (name) => {
  const file: Readonly<Record<string, unknown>> = await import(join(folder, `${name}.ts`));
  // as: a module's value that bears the file's name as its id claims to be the session; sessionFaults judges that.
  const session = Object.values(file).find((value) => (value as Session).id === name) as Session;

  test('has no fault, nor has its copy', () => {
    expect(sessionFaults(session)).toEqual([]);
    expect(sessionFaults(JSON.parse(JSON.stringify(session)))).toEqual([]);
  });

  test('is in the package, in the root and as an entry point of its own', () => {
    expect(Object.values(library)).toContain(session);
    expect(Object.keys(packageFile.exports)).toContain(`./sessions/${name}`);
    expect(readFileSync(join(root, 'tsup.config.ts'), 'utf8')).toContain(`'sessions/${name}': 'src/sessions/${name}`);
  });
});

describe('withReadings', () => {
  test('changes these readings and nothing else, nor its argument', () => {
    const before = JSON.stringify(nice2026);
    const strict = withReadings(nice2026, { 'upload-day': 'eve', 'window-close': undefined as unknown as 'exclusive' });
    expect(strict).toEqual({ ...nice2026, readings: { ...nice2026.readings, 'upload-day': 'eve' } });
    expect(JSON.stringify(nice2026)).toBe(before);
    expect(withReadings(strict, { 'upload-day': 'inclusive' })).toEqual(nice2026);
  });

  test('returns a session of its own, which no rule confuses with the other', () => {
    const at = new Date('2025-11-12T16:00:00Z');
    const strict = withReadings(nice2026, { 'window-close': 'exclusive' });
    expect(strict).not.toBe(nice2026);
    for (const [session, phase] of [
      [nice2026, 'open'],
      [strict, 'closed'],
      [nice2026, 'open'],
    ] as const) {
      expect(registrationPhase(at, session).phase).toBe(phase);
    }
  });

  test('lists the known readings in the error about an unknown one', () => {
    // as: a caller without a compiler.
    expect(() => withReadings(nice2026, { 'upload-hour': 'eve' } as Partial<Readings>)).toThrow(
      'withReadings: `readings` must be made of window-close, upload-day, defence-day-age, experience-level, ' +
        'repeat-justifies, adapted-duration, past-employment, other-contract-lengths, apprentice-row, ' +
        'continuing-activity, height-work-scope, language-choice, kept-mark-end, got "upload-hour".',
    );
  });
});
