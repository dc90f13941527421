import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nice2026 } from 'candidat-bts';
import { describe, expect, test } from 'vitest';
import { dossier } from '../../examples/dossier.ts';
import { report } from '../../examples/report.ts';
import { defaultInstant, request } from '../../examples/request.ts';
import { pageOf } from '../../examples/terminal.ts';
import { UserError } from '../../examples/user-error.ts';
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
    expect(names.length).toBeGreaterThanOrEqual(14);
    for (const name of names) expect(all.stdout).toContain(name);
    expect(all.stdout).toContain('Ce n’est pas un service officiel');
  });

  test('in words, without colours in a pipe, and within its width', () => {
    expect(all.stdout.includes('\u001b')).toBe(false);
    expect(codesIn(all.stdout)).toEqual([]);
    for (const line of all.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('with the last days in Paris, whatever the host’s zone', () => {
    const flat = oneLine(all.stdout);
    expect(flat).toContain('mercredi 12 novembre 2025 à 17 h');
    expect(flat).toContain('vendredi 14 novembre 2025, toute la journée');
    expect(mainJob([], { TZ: 'America/Guadeloupe' }).stdout).toBe(all.stdout);
  });
});

/** What a command line prints, without a process of its own. */
function printed(args: readonly string[]): string {
  const { paths, at = defaultInstant } = request(args);
  return oneLine(report(paths.map(dossier), at, nice2026, pageOf({})).join('\n'));
}

/** What is printed for one of our dossiers. */
function reportOn(file: string, ...args: readonly string[]): string {
  return printed([join(dossiers, file), ...args]);
}

/** What is printed for a dossier with these parts. */
function reportOf(parts: object, ...args: readonly string[]): string {
  return printed([aFile('parts.json', parts), ...args]);
}

/** A text without line breaks, and with one kind of space. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether all of these are in a text, in this order. */
function inOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(oneLine(part), from);
    expect(at, part).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

describe('a report', () => {
  test('begins with the verdict and its reason, with both numbers; then what would change it, and the rest', () => {
    // 675 hours × 18 / 12 months = 1012.5 hours (D643-8).
    inOrder(reportOn('13-apprentice-of-18-months.json'), [
      'Malik Renard',
      fr.eligibility.no,
      '1 000 heures sur les 1 012,5 demandées',
      fr.readings['other-contract-lengths'].question,
      'Ce qui changerait la réponse',
      'si vous aviez au moins 1 012,5 heures de formation en CFA (votre réponse : 1 000 heures)',
      'Les étapes, si la réponse devenait oui',
      'Dates limites',
      'Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. (circulaire, §1) — dans 7 jours',
      'Pièces à déposer (6), si la réponse devenait oui',
      'Ce n’est pas un service officiel',
    ]);
  });

  test('has the doubt beside the piece that it concerns, and nowhere else', () => {
    const text = reportOn('04-professionalisation-contract.json');
    const doubt = oneLine(fr.readings['continuing-activity'].question);
    inOrder(text, [fr.pieces['activity-year-proof'].name, doubt, fr.pieces['professionalisation-contract'].name]);
    expect(text.split(doubt)).toHaveLength(2);
  });

  test.each([
    ['11-ten-years-in-the-trade.json', [fr.eligibility.yes, '120 mois', fr.readings['past-employment'].question]],
    ['12-distance-learning-completed.json', [fr.eligibility.yes, '2 ans pour 2 demandés']],
    ['14-born-abroad.json', [fr.eligibility.office, 'Votre diplôme est étranger', 'commune ou ville de naissance']],
    ['15-self-employed.json', [fr.eligibility.office, 'Vous travaillez à votre compte']],
    [
      '16-contradictory-answers.json',
      [fr.eligibility.yes, 'Réponses à vérifier', fr.contradictions['never-sat-but-keeps-marks']],
    ],
    ['01-distance-learner.json', ['✓ Vous avez un compte Cyclades', '→ Activez', 'jeudi 6 novembre 2025 à 18 h 20']],
    [
      '02-refused-in-2025.json',
      ['→ Signez', 'Envoi n° 3, qui ne compte pas', 'dont 2 en place', 'E3, 11 sur 20', 'Encore possible'],
    ],
    ['06-experienced-employee.json', ['→ Attendez votre convocation', fr.standings.accepted, '(3, toutes en place)']],
    ['08-half-filled-form.json', [fr.eligibility.unknown, 'Pièces à déposer peut-être', 'Encore à dire']],
  ])('%s', (file, parts) => inOrder(reportOn(file), parts));

  test('of somebody who lives elsewhere has no dates and no pieces of this academy', () => {
    const text = reportOn('07-other-academy.json');
    inOrder(text, [fr.eligibility.no, 'si vous habitiez le département 06 ou 83']);
    expect(text).not.toMatch(/novembre 2025 à 17 h|Pièces à déposer|Créez/);
  });

  test('names a doubt under the verdict only where the other reading changes the answer', () => {
    // A distance learner may register whether or not work in the past counts.
    expect(reportOn('05-advancement.json')).not.toContain(oneLine(fr.readings['past-employment'].question));
  });
});

describe('an instant', () => {
  test.each([
    ['2025-11-12T16:59:00+01:00', 'open', 'a minute before 17 h'],
    ['2025-11-12T16:00:00.000000+00:00', 'open', '17 h sharp is inside; as Python writes it'],
    ['2025-11-12 17:00:00+01:00', 'open', 'as GNU date --rfc-3339 writes it'],
    ['2025-11-12T17:00:00,000000000+01:00', 'open', 'as GNU date --iso-8601=ns writes it'],
    ['2025-11-12T17:00+0100', 'open', 'without seconds, and an offset without a colon'],
    ['2025-11-12T16:00:00.001Z', 'closed', 'a millisecond late'],
    ['2025-11-12T17:01+01', 'closed', 'a minute late, an offset in hours'],
  ] as const)('%s is %s: %s', (at, phase, _why) => {
    expect(reportOn('03-apprentice.json', '--at', at).includes(fr.registration.closed)).toBe(phase === 'closed');
  });

  test.each([
    ['2025-11-12T16:59:00', 'without its offset: the zone of the machine would decide'],
    ['2025-11-12', 'a day is no instant'],
    ['2025-02-30T12:00:00Z', 'no such day'],
    ['2025-11-12T25:00:00Z', 'no such hour'],
    ['1762938000', 'seconds since 1970 are not guessed'],
  ])('%s is refused: %s', (at) => expect(() => request(['--at', at])).toThrow(/--at/));
});

describe('after the close', () => {
  const late = '2025-11-13T09:00:00+01:00';

  test('the first thing is that it is too late, and nobody is sent to create an account', () => {
    const facts = { department: '06', previousOutcome: 'refused', sameSpeciality: true, basis: 'earlier-attempt' };
    const text = reportOf(
      { name: 'Trop tard', facts: { ...facts, registeredIndividualLastSession: false } },
      '--at',
      late,
    );
    inOrder(text, ['Trop tard', fr.registration.closed, 'Calendrier mis à part', fr.steps.register.missed]);
    expect(text).not.toMatch(/Créez|pouvez vous inscrire|à déposer/);
  });

  test('whoever has registered is not told that it is too late to', () => {
    const text = reportOn('06-experienced-employee.json', '--at', late);
    inOrder(text, [fr.eligibility.yes, fr.steps.register.done]);
    expect(text).not.toContain(fr.registration.closed);
  });
});

test('what was sent in later does not count yet', () => {
  const before = reportOn('02-refused-in-2025.json', '--at', '2025-10-31T08:09:59+01:00');
  expect(before).not.toContain('Votre dossier');
  // The confirmation came at 8:10.
  inOrder(reportOn('02-refused-in-2025.json', '--at', '2025-10-31T08:10:00+01:00'), [
    'Votre dossier',
    'dont 1 en place',
  ]);
});

test('a convocation that should have come is said to be late', () => {
  const parts = { facts: { department: '06' }, progress: { acknowledged: true, examOn: '2026-05-18' } };
  // 18 May less 15 days is 3 May: overdue from the 4th on.
  const inTime = reportOf(parts, '--at', '2026-05-03T12:00:00+02:00');
  for (const words of [fr.convocation.overdue, fr.convocation.awaited]) expect(inTime).not.toContain(oneLine(words));
  expect(reportOf(parts, '--at', '2026-05-04T12:00:00+02:00')).toContain(oneLine(fr.convocation.overdue));
});

describe('out of its time', () => {
  const flat = (at: string, ...files: readonly string[]): string =>
    printed([...files.map((file) => join(dossiers, file)), '--at', at]);
  const over = oneLine(fr.notices['session-over']);
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
    const text = flat('2026-07-11T00:00:00+02:00', '01-distance-learner.json');
    expect(places(text)[0]).toBeLessThan(text.indexOf('Inès Moretti'));
    expect(text).toContain('Ce n’est pas un service officiel');
  });
});

describe('an error', () => {
  const good = join(dossiers, '01-distance-learner.json');
  test.each<[string, readonly string[], RegExp]>([
    ['a missing file', [join(folder, 'nowhere.json')], /nowhere\.json/],
    ['no JSON', [aFile('text.json', 'bonjour')], /text\.json.*JSON/],
    ['an unknown fact', [aFile('unknown.json', { facts: { departement: '06' } })], /unknown\.json.*departement/],
    ['an impossible day', [aFile('day.json', { facts: { bornOn: '2026-02-30' } })], /day\.json.*bornOn/],
    ['negative months', [aFile('months.json', { facts: { experienceMonths: -1 } })], /months\.json.*experienceMonths/],
    ['a wrong type', [aFile('type.json', { facts: { french: 'oui' } })], /type\.json.*french/],
    [
      'a postal code',
      [aFile('postal.json', { facts: { department: '06000' } })],
      /postal\.json.*department.*06000.*numéro/,
    ],
    [
      'a reversed spell',
      [aFile('spell.json', { facts: {}, employment: [{ from: '2025-02-01', to: '2025-01-01', time: 'full' }] })],
      /spell\.json.*employment\.0\.to/,
    ],
    ['no facts', [aFile('no-facts.json', { name: 'A' })], /no-facts\.json.*facts/],
    ['an unknown part', [aFile('part.json', { facts: {}, note: 1 })], /part\.json.*note/],
    [
      'an instant without offset',
      [aFile('sent.json', { facts: {}, progress: { registeredAt: '2025-11-05T10:00:00' } })],
      /sent\.json.*registeredAt.*décalage/,
    ],
    [
      'a submission of an unknown piece',
      [
        aFile('piece.json', {
          facts: {},
          progress: { file: { submissions: [{ pieces: ['x'], at: '2025-11-05T10:00Z' }] } },
        }),
      ],
      /piece\.json.*submissions\.0\.pieces\.0/,
    ],
    [
      'a kept mark without its session',
      [aFile('kept.json', { facts: {}, keptMarks: [{ mark: 12 }] })],
      /kept\.json.*obtainedOn/,
    ],
    [
      'a mark of 21',
      [aFile('mark.json', { facts: {}, keptMarks: [{ mark: 21, obtainedInSession: 2024 }] })],
      /mark\.json.*mark/,
    ],
    [
      'an unknown regulation',
      [aFile('law.json', { facts: {}, marks: { regulation: 'x', results: {} } })],
      /law\.json.*regulation.*mco/,
    ],
    [
      'an exam that the regulation lacks',
      [aFile('exam.json', { facts: {}, marks: { regulation: 'mco', results: { E9: 12 } } })],
      /exam\.json.*E9/,
    ],
    ['an unknown option', [good, '--when', 'now'], /--when/],
    ['a good file beside a bad one', [good, aFile('bad.json', [])], /bad\.json/],
  ])('names where it is: %s', (_, args, named) => {
    expect(() => printed(args)).toThrow(UserError);
    // A regular expression without the flag `s`: the message is one line.
    expect(() => printed(args)).toThrow(new RegExp(`^.*${named.source}.*$`));
  });

  test.each([
    ['in a second file', [good, aFile('bad.json', [])]],
    ['in the command line', [good, '--when', 'now']],
    ['of the rules', [good, aFile('mark.json', { facts: {}, keptMarks: [{ mark: 21, obtainedInSession: 2024 }] })]],
  ])('%s is one sentence on standard error, exit code 2, and nothing half printed', (_, args) => {
    const { status, stdout, stderr } = mainJob(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
