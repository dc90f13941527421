import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fr } from '../../src/labels/fr.ts';
import { codesIn } from './codes-in.ts';

const root = join(import.meta.dirname, '../..');
const dossiers = join(root, 'examples/dossiers');

/** Runs the main job as `npm start -- …` does, once the library is built. */
function mainJob(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const command = ['--import', 'tsx', 'examples/main.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
}

const folder = mkdtempSync(join(tmpdir(), 'dossiers-'));
function aFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('npm start', () => {
  const all = mainJob();

  test('reports every dossier that comes with the library', () => {
    expect(all).toMatchObject({ status: 0, stderr: '' });
    const names = readdirSync(dossiers).map((file) => JSON.parse(readFileSync(join(dossiers, file), 'utf8')).name);
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const name of names) expect(all.stdout).toContain(name);
    expect(all.stdout).toContain('Ce n’est pas un service officiel');
  });

  test('in words, without colours in a pipe, and within its width', () => {
    expect(all.stdout.includes('\u001b')).toBe(false);
    expect(codesIn(all.stdout)).toEqual([]);
    for (const line of all.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('with the last days in Paris, whatever the host’s zone', () => {
    const flat = all.stdout.replace(/\s+/g, ' ');
    expect(flat).toContain('mercredi 12 novembre 2025 à 17 h');
    expect(flat).toContain('vendredi 14 novembre 2025, toute la journée');
    expect(mainJob([], { TZ: 'America/Guadeloupe' }).stdout).toBe(all.stdout);
  });
});

test.each([
  ['2025-11-12T16:59:00+01:00', fr.registration.open],
  ['2025-11-12T16:00:00.001Z', fr.registration.closed],
])('one file at %s: %s', (at, sentence) => {
  const told = mainJob([join(dossiers, '01-distance-learner.json'), '--at', at]);
  expect(told.status).toBe(0);
  expect(told.stdout).toContain(sentence);
});

describe('out of its time', () => {
  const flat = (at: string, ...files: readonly string[]): string =>
    mainJob([...files.map((file) => join(dossiers, file)), '--at', at]).stdout.replace(/\s+/g, ' ');
  const over = fr.notices['session-over'].replace(/\s+/g, ' ');
  const places = (text: string): readonly number[] =>
    [...text.matchAll(new RegExp(over, 'g'))].map(({ index }) => index);

  test.each([
    ['2026-07-10T23:59:59.999+02:00', 0, 'the last moment of the season'],
    ['2026-07-11T00:00:00+02:00', 1, 'the season is over'],
    ['2031-01-01T12:00:00Z', 1, 'years later'],
  ])('at %s it is said %i times that the session is over: %s', (at, times) => {
    expect(places(flat(at, '01-distance-learner.json'))).toHaveLength(times);
    expect(places(flat(at, '01-distance-learner.json', '07-other-academy.json'))).toHaveLength(times);
  });

  test('before every answer, and the report still says that it is not official', () => {
    const told = flat('2026-07-11T00:00:00+02:00', '01-distance-learner.json');
    expect(places(told)[0]).toBeLessThan(told.indexOf('Inès Moretti'));
    expect(told).toContain('Ce n’est pas un service officiel');
  });
});

describe('trouble gets one sentence on standard error, exit code 2, and nothing half printed', () => {
  const good = join(dossiers, '01-distance-learner.json');
  test.each<[string, readonly string[], RegExp]>([
    ['a missing file', [join(folder, 'nowhere.json')], /nowhere\.json/],
    ['no JSON', [aFile('text.json', 'bonjour')], /text\.json.*JSON/],
    ['an unknown fact', [aFile('unknown.json', { facts: { departement: '06' } })], /unknown\.json.*departement/],
    ['an impossible day', [aFile('day.json', { facts: { bornOn: '2026-02-30' } })], /day\.json.*bornOn/],
    ['negative months', [aFile('months.json', { facts: { experienceMonths: -1 } })], /months\.json.*experienceMonths/],
    ['a wrong type', [aFile('type.json', { facts: { french: 'oui' } })], /type\.json.*french/],
    [
      'a reversed spell',
      [aFile('spell.json', { facts: { employment: [{ from: '2025-02-01', to: '2025-01-01', time: 'full' }] } })],
      /spell\.json.*employment/,
    ],
    ['an instant without offset', [good, '--at', '2025-11-12T16:59:00'], /--at/],
    ['an unknown option', [good, '--when', 'now'], /--when/],
    ['a good file beside a bad one', [good, aFile('bad.json', [])], /bad\.json/],
  ])('%s', (_, args, named) => {
    const { status, stdout, stderr } = mainJob(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(named);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
