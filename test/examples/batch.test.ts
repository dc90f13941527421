import { assess, nice2026 } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../examples/batch/answers.ts';
import { inventedDossier } from '../../examples/batch/candidate.ts';
import { rowFields } from '../../examples/batch/cells.ts';
import type { Column } from '../../examples/batch/columns.ts';
import { columnNames, columnsOf, frenchNames } from '../../examples/batch/columns.ts';
import { cellsOf, delimiterOf } from '../../examples/batch/csv.ts';
import { dice } from '../../examples/batch/dice.ts';
import { dossierLine } from '../../examples/batch/dossier-line.ts';
import { blocks } from '../../examples/batch/generate.ts';
import { inOrder } from '../../examples/batch/in-order.ts';
import type { Settings } from '../../examples/batch/line.ts';
import { answerTo, resultsOf } from '../../examples/batch/line.ts';
import { batchRequest } from '../../examples/batch/request.ts';
import { summary } from '../../examples/batch/summary.ts';
import { tableOf } from '../../examples/batch/table.ts';
import { tallyOf, together, totalOf } from '../../examples/batch/tally.ts';
import type { Lines } from '../../examples/batch/whole-lines.ts';
import { wholeLines } from '../../examples/batch/whole-lines.ts';
import { defaultInstant } from '../../examples/request.ts';
import { pageOf } from '../../examples/terminal.ts';
import { codesIn } from './codes-in.ts';

const json: Settings = { at: defaultInstant, numbered: true };

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Bytes as they may come from a pipe: a few at a time. */
async function* chunks(text: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The output for an input, cut into pieces of a size. */
async function output(text: string | Buffer, format: 'ndjson' | 'csv' = 'ndjson', size = 1000, ignored: string[] = []) {
  const lines = wholeLines(chunks(text, size));
  const { table, lines: rest } = format === 'csv' ? await tableOf(lines, ignored) : { table: undefined, lines };
  const settings = { ...json, ...(table === undefined ? {} : { table }) };
  const answers = await all(inOrder(rest, async (some: Lines) => answersTo(some, settings), 3));
  const written = answers.map(({ bytes }) => Buffer.from(bytes).toString()).join('');
  return written.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

const text = (count: number, format: 'ndjson' | 'csv') => [...blocks(count, 3, format)].join('');
const good = text(60, 'ndjson').trimEnd().split('\n');

describe('a line of the output', () => {
  test('says what the rules say', () => {
    const random = dice(11);
    for (let number = 1; number <= 40; number += 1) {
      const { id, facts } = inventedDossier(number, random);
      const { eligibility, pieces, categories, language, civilStatus, contradictions } = assess(
        facts,
        defaultInstant,
        nice2026,
      );
      const due = (when: string) => pieces.filter((one) => one.due === when).map(({ piece }) => piece);
      expect(JSON.parse(answerTo(JSON.stringify({ id, ...facts }), json) ?? '')).toEqual({
        id,
        eligibility: eligibility.answer,
        because: eligibility.because,
        missing: 'missing' in eligibility ? eligibility.missing : [],
        categories: categories.certain,
        pieces: due('certainly'),
        perhaps: due('perhaps'),
        language: language.answer,
        advancement: null,
        gaps: civilStatus,
        contradictions: contradictions.map(({ contradiction }) => contradiction),
      });
    }
  });

  test('has the reasons with their data, and what contradicts itself', () => {
    const tooShort = { department: '06', previousOutcome: 'never-sat', distanceLearner: false, basis: 'experience' };
    const [result] = resultsOf(
      [JSON.stringify({ ...tooShort, workStatus: 'employee', workMonths: 8, experienceMonths: 9 })],
      json,
    );
    expect(result).toMatchObject({ eligibility: 'no', contradictions: ['more-experience-than-work'] });
    // 12 months by the circular, §2; the two facts are compared with the same bound.
    expect(result).toMatchObject({
      because: expect.arrayContaining([
        {
          reason: 'experience-too-short',
          clause: '2.experience',
          fact: 'experienceMonths',
          given: 9,
          needed: { atLeast: 12 },
        },
      ]),
    });
  });

  test('judges the employment for an exam on the first day of the season', () => {
    const half = [{ from: '2025-09-01', to: '2026-03-31', time: 'full' }];
    const [enough] = resultsOf([JSON.stringify({ employment: half })], json);
    const [short] = resultsOf([JSON.stringify({ facts: {}, employment: [{ ...half[0], from: '2026-01-01' }] })], json);
    expect([enough, short]).toMatchObject([{ advancement: 'yes' }, { advancement: 'no' }]);
  });

  test('leaves out what was provided', () => {
    const facts = { department: '06', french: false };
    const [bare] = resultsOf([JSON.stringify(facts)], json);
    const [one] = resultsOf([JSON.stringify({ ...facts, provided: ['identity-document', 'transcripts'] })], json);
    expect(bare).toMatchObject({ pieces: expect.arrayContaining(['identity-document']) });
    expect(one).not.toMatchObject({ pieces: expect.arrayContaining(['identity-document']) });
    expect(one).not.toMatchObject({ perhaps: expect.arrayContaining(['transcripts']) });
  });

  test('is the same for the facts alone and for a dossier of `npm start`', () => {
    const facts = { department: '83', workStatus: 'employee' };
    const progress = { examOn: '2026-05-12' };
    const whole = { id: 7, name: 'Salomé', about: 'Fréjus', progress, keptMarks: [], marks: {}, facts };
    expect(answerTo(JSON.stringify(whole), json)).toBe(answerTo(JSON.stringify({ id: 7, ...facts }), json));
  });

  test.each<[string, string, string, string?]>([
    ['no JSON', '{"department": "06"', 'not-json'],
    ['a postal code', '{"department": "06000"}', 'not-a-department', 'department'],
    ['a fact of the first edition', '{"employed": true}', 'unknown-key', 'employed'],
    ['a number', '7', 'not-a-dossier'],
    ['a list', '[{}]', 'not-a-dossier'],
    ['no facts in a dossier', '{"facts": null}', 'not-an-object'],
    ['an unknown fact', '{"departement": "06"}', 'unknown-key', 'departement'],
    ['an unknown part of a dossier', '{"facts": {}, "fact": 1}', 'unknown-key', 'fact'],
    ['a fact of the object itself', '{"__proto__": {"department": "06"}}', 'unknown-key', '__proto__'],
    ['a wrong type', '{"french": "oui"}', 'not-true-or-false', 'french'],
    ['an impossible day', '{"bornOn": "2026-02-30"}', 'day-does-not-exist', 'bornOn'],
    ['a part of a fact', '{"birthPlace": {"country": "France"}}', 'not-a-country', 'birthPlace.country'],
    ['a number that is none', '{"id": {}, "department": "06"}', 'not-an-id', 'id'],
    ['a piece that is none', '{"provided": ["passport"]}', 'not-a-piece', 'provided'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xe9, 0x22]).toString(), 'not-utf-8'],
    ['brackets without end', '['.repeat(100_000), 'not-json'],
    ['depth without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-dossier'],
    [
      'a long list of wrong things',
      JSON.stringify({ employment: Array(5000).fill(1) }),
      'not-an-object',
      'employment.0',
    ],
  ])('has an error for %s', (_, line, code, fact) => {
    const [result] = resultsOf([line], json, 12);
    const errors = result && 'errors' in result ? result.errors : [];
    expect(result?.line).toBe(12);
    expect(errors[0]).toMatchObject({ code, ...(fact === undefined ? {} : { fact }) });
    expect(errors.length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(result).length).toBeLessThan(4000);
  });

  test('has everything that is wrong, and the number of the dossier', () => {
    const [result] = resultsOf(['{"id": "A-1", "french": 1, "schoolYears": -1}'], json, 1);
    expect(result).toMatchObject({ id: 'A-1', errors: [{ fact: 'schoolYears' }, { fact: 'french' }] });
  });
});

describe('the lines of an input', () => {
  test.each([1, 7, 64, 1_000_000])('come in order and with their numbers, %i bytes at a time', async (size) => {
    const input = [...good.slice(0, 4), '{"x": 1}', '', '   ', ...good.slice(4, 8), 'é'].join('\n');
    const numbers = (await output(input, 'ndjson', size)).map(({ line }) => line);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 8, 9, 10, 11, 12]);
  });

  test.each<[string, (lines: readonly string[]) => string]>([
    ['a last newline', (lines) => `${lines.join('\n')}\n`],
    ['carriage returns', (lines) => `${lines.join('\r\n')}\r\n`],
    ['a byte order mark', (lines) => `\uFEFF${lines.join('\n')}`],
  ])('are the same with %s', async (_, variant) => {
    const plain = good.slice(0, 5);
    expect(await output(variant(plain))).toEqual(await output(plain.join('\n')));
    const rows = text(5, 'csv').trimEnd().split('\n');
    expect(await output(variant(rows), 'csv')).toEqual(await output(rows.join('\n'), 'csv'));
  });

  test('an empty input has no output', async () => {
    expect(await output('')).toEqual([]);
    expect(await output('\n\n')).toEqual([]);
  });

  test('a line that is too long is reported and skipped, wherever it is', async () => {
    for (const size of [3, 50, 1000]) {
      const input = `a\n${'b'.repeat(200)}\nc\n${'d'.repeat(101)}\n${'e'.repeat(100)}\n${'f'.repeat(300)}`;
      const found = await all(wholeLines(chunks(input, size), 100));
      const texts = found.flatMap(({ bytes, first, tooLong }) =>
        tooLong
          ? [`${first}!`]
          : Buffer.from(bytes)
              .toString()
              .trimEnd()
              .split('\n')
              .map((line, at) => `${first + at}${line[0]}`),
      );
      expect(texts).toEqual(
        size === 1000 ? ['1a', '2b', '3c', '4d', '5e', '6!'] : ['1a', '2!', '3c', '4!', '5e', '6!'],
      );
    }
    expect(answersTo({ bytes: new Uint8Array(), first: 9, tooLong: true }, json).tally).toMatchObject({
      wrong: 1,
      firstWrong: [{ line: 9 }],
    });
  });

  test('short lines come a thousand at a time at most, and none is lost or counted wrong', async () => {
    const text = Array.from({ length: 2501 }, (_, index) => `{"n":${index}}\n`).join('');
    const found = await all(wholeLines(chunks(text, text.length)));
    expect(found.map(({ first }) => first)).toEqual([1, 1001, 2001]);
    expect(found.map(({ bytes }) => Buffer.from(bytes).toString()).join('')).toBe(text);
    expect(found.map(({ bytes }) => Buffer.from(bytes).toString().split('\n').length - 1)).toEqual([1000, 1000, 501]);
    // What is sent to a thread takes all that stands behind it along.
    for (const { bytes } of found) expect(bytes.buffer.byteLength).toBe(bytes.length);
    const whole = await all(wholeLines(chunks(text.slice(0, 900), 900)));
    expect(whole.map(({ first }) => first)).toEqual([1]);
  });

  test('no more is taken than is under way', async () => {
    let taken = 0;
    async function* many() {
      for (; taken < 100; taken += 1) yield taken;
    }
    const results = inOrder(many(), async (item) => item, 4);
    expect((await results.next()).value).toBe(0);
    expect(taken).toBeLessThan(5);
  });

  test('a slow one does not let the others pass', async () => {
    const later = (item: number) =>
      new Promise<number>((done) => setTimeout(() => done(item), item % 3 === 0 ? 20 : 0));
    async function* many() {
      yield* [0, 1, 2, 3, 4, 5, 6];
    }
    expect(await all(inOrder(many(), later, 4))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('a failure of the work is a failure of the whole', async () => {
    async function* many() {
      yield* [1, 2, 3];
    }
    await expect(
      all(inOrder(many(), (item) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item)), 3)),
    ).rejects.toThrow('two');
  });
});

describe('CSV', () => {
  /** What the second row says under the header of the first. */
  const parsedRow = ([header = '', row = '']: readonly string[]) => {
    const [names = [], cells = []] = cellsOf([header, row], ';');
    return dossierLine(rowFields(cells, columnsOf(names, [])), 'cells');
  };
  const withoutLine = (results: readonly { line: number }[]) => results.map(({ line: _, ...result }) => result);

  test('says the same as JSON', async () => {
    const [csv, ndjson] = [await output(text(200, 'csv'), 'csv'), await output(text(200, 'ndjson'))];
    expect(csv.map(({ line }) => line - 1)).toEqual(ndjson.map(({ line }) => line));
    expect(withoutLine(csv)).toEqual(withoutLine(ndjson));
    expect(csv.every((result) => !('errors' in result))).toBe(true);
  });

  test('reads the columns and words of a French spreadsheet', async () => {
    const rows = [
      "Dossier;DEPARTEMENT;date_de_naissance;Nationalité française;Voie;Diplôme d'accès;années de formation;Statut professionnel;mois de travail;mois d'expérience;temps partiel;durée du contrat en mois;heures en CFA;pays de naissance;ville de naissance;emplois;pièces fournies",
      'A;6;17/05/2001;O;Voie scolaire;Baccalauréat général;1,5;J’ai été salarié(e), je ne le suis plus;30;12;non;18;1\u202f013;Maroc;Fès;01/09/2022..31/08/2023 plein | 2023-09-01..2024-08-31 partiel;Pièce d’identité | transcripts',
      ';;;;;;;;;;;;;;;;',
    ];
    const facts = {
      department: '06',
      bornOn: '2001-05-17',
      french: true,
      route: 'school',
      entryDiploma: 'bac-general',
      schoolYears: 1.5,
      workStatus: 'former-employee',
      workMonths: 30,
      experienceMonths: 12,
      experiencePartTime: false,
      contractMonths: 18,
      trainingCentreHours: 1013,
      birthPlace: { country: 'MA', city: 'Fès' },
    };
    const employment = [
      { from: '2022-09-01', to: '2023-08-31', time: 'full' },
      { from: '2023-09-01', to: '2024-08-31', time: 'part' },
    ];
    const provided = ['identity-document', 'transcripts'];
    const expected = await output(JSON.stringify({ id: 'A', provided, employment, facts }));
    expect(withoutLine(await output(rows.join('\n'), 'csv'))).toEqual(withoutLine(expected));
    expect(parsedRow(rows)).toEqual({ id: 'A', facts, employment, provided });
  });

  test.each([
    ['département', '06000', { department: '06' }, 'a postal code of Nice'],
    ['département', '83300', { department: '83' }, 'a postal code of Draguignan'],
    ['département', ' alpes-maritimes ', { department: '06' }, 'a name'],
    ['nationalité française', '0', { french: false }, 'a no of a spreadsheet'],
    ['date de naissance', '1/1/2003', { bornOn: '2003-01-01' }, 'a day without its noughts'],
    ['heures en CFA', '1 350', { trainingCentreHours: 1350 }, 'a space between the thousands'],
    ['voie', 'apprenticeship', { route: 'apprenticeship' }, 'a code'],
    ['ville de naissance', 'Nice', { birthPlace: { city: 'Nice' } }, 'half a place of birth'],
  ])('the cell %s: %s is %j: %s', (column, cell, facts, _why) => {
    expect(parsedRow([`dossier;${column}`, `A;${cell}`])).toEqual({ id: 'A', facts, provided: [] });
  });

  test.each([
    ['département', '006', 'not-a-department', 'no department has three such figures'],
    ['date de naissance', '12/11/03', 'year-without-century', 'nobody can know the century'],
    ['heures en CFA', '1.350', 'doubtful-number', '1350 or 1.35'],
    ['mois de travail', '14,5', 'not-whole', 'whole months only'],
    ['emplois', 'depuis 2020', 'not-a-list', 'no spell'],
    ['emplois', '2025-02-01..2025-01-01 plein', 'ends-before-it-begins', 'the wrong way round'],
  ])('the cell %s: %s is refused: %s, %s', (column, cell, code) => {
    const line = parsedRow([`dossier;${column}`, `A;${cell}`]);
    const [error] = line !== undefined && 'errors' in line ? line.errors : [];
    expect(error?.code).toBe(code);
    expect(line).toHaveProperty('id', 'A');
    // In the words of the header, not of the library.
    if (column !== 'emplois') expect(error?.message).toContain(`«\u00a0${column}\u00a0»`);
    expect(codesIn(error?.message ?? '')).toEqual(column === 'emplois' ? expect.anything() : []);
  });

  test('an unclosed quotation mark spoils its own line', async () => {
    const rows = ['id,department', '1,06', '"2,06', '3,"06"', '4,"0""6"', '5,06', '6,"0"6', '7', '"8","83"', '9,"06'];
    const results = await output(`${rows.join('\n')}\n`, 'csv');
    expect(results.map(({ line, errors }) => [line, errors?.[0].code])).toEqual([
      [2, undefined],
      [3, 'not-csv'],
      [4, undefined],
      [5, 'not-a-department'],
      [6, undefined],
      [7, 'not-csv'],
      [8, 'wrong-number-of-cells'],
      [9, undefined],
      [10, 'not-csv'],
    ]);
    // A doubled quotation mark is one: 0"6.
    expect(results[3]).toMatchObject({ id: '4', errors: [{ fact: 'department' }] });
  });

  test.each([
    ['a,b;c', ','],
    ['a;b;c,d', ';'],
    ['a\tb', '\t'],
    ['a', ','],
  ])('%s is cut at %j', (header, delimiter) => expect(delimiterOf(header)).toBe(delimiter));

  test('lines are cut one by one, whatever stands beside them', () => {
    const lines = ['a,b', '"x', 'y",z', '"p,q",r', ''];
    expect(cellsOf(lines, ',').map((cells) => cells?.length)).toEqual(
      lines.map((line) => cellsOf([line], ',')[0]?.length),
    );
  });

  test('every column is named by its fact, its French name and the question of the form', () => {
    expect(columnsOf(columnNames, [])).toEqual(columnNames);
    expect(columnsOf(Object.values(frenchNames), [])).toEqual(columnNames);
    expect(columnsOf([fr.facts.workStatus.question], [])).toEqual(['workStatus'] satisfies Column[]);
  });

  test('an unknown column is refused, unless it is to be ignored', async () => {
    expect(() => columnsOf(['nom', 'voie'], [])).toThrow(/«\u00a0nom\u00a0».*--ignore/);
    expect(columnsOf(['Nom', 'voie'], ['nom'])).toEqual([null, 'route']);
    expect(() => columnsOf(['voie', 'route'], [])).toThrow(/même chose/);
    expect(() => columnsOf(['d\uFFFDpartement'], [])).toThrow(/UTF-8/);
    await expect(output('', 'csv')).rejects.toThrow(/en-tête/);
  });
});

describe('the command line', () => {
  test.each<[readonly string[], RegExp]>([
    [['a', 'b'], /Un seul fichier/],
    [['--workers', '0'], /--workers/],
    [['--workers', 'two'], /--workers/],
    [['--format', 'xml'], /--format/],
    [['--at', '2025-11-05'], /--at/],
    [['--fast'], /--fast/],
  ])('%j is refused', (args, message) => expect(() => batchRequest(args)).toThrow(message));

  test('the name of a file tells its format', () => {
    expect(batchRequest(['x.CSV']).format).toBe('csv');
    expect(batchRequest(['x.csv', '--format', 'ndjson']).format).toBe('ndjson');
    expect(batchRequest(['-'])).toMatchObject({ format: 'ndjson' });
    expect('path' in batchRequest(['-'])).toBe(false);
  });
});

describe('the summary', () => {
  const results = resultsOf([...good, '{"french": 1}', 'x', 'x', 'x', 'x', 'x', 'x'], json, 1);

  test('counts what the lines say', () => {
    const tally = tallyOf(results);
    const count = (is: (result: (typeof results)[number]) => boolean) => results.filter(is).length;
    expect(totalOf(tally)).toBe(results.length);
    expect(tally.wrong).toBe(7);
    expect(tally.firstWrong.map(({ line }) => line)).toEqual([61, 62, 63, 64, 65]);
    for (const answer of ['yes', 'no'] as const) {
      expect(tally.answers[answer]).toBe(count((result) => 'eligibility' in result && result.eligibility === answer));
    }
    const unknown = (lacking: boolean) =>
      count(
        (result) => 'missing' in result && result.eligibility === 'unknown' && result.missing.length > 0 === lacking,
      );
    expect([tally.answers.unknown, tally.answers.office]).toEqual([unknown(true), unknown(false)]);
    expect(tally.refusals['lives-in-another-academy'] ?? 0).toBe(
      count(
        (result) => 'because' in result && result.because.some(({ reason }) => reason === 'lives-in-another-academy'),
      ),
    );
    expect(tally.refusals).not.toHaveProperty('lives-in-this-academy');
    expect(tally.pieces['identity-document']).toBe(60);
  });

  test('of two parts is that of the whole', () => {
    const [one, other] = [tallyOf(results.slice(0, 25)), tallyOf(results.slice(25))];
    expect(together(one, other)).toEqual(tallyOf(results));
  });

  test('is in French, within the width of the page', () => {
    const lines = summary(tallyOf(results), { at: defaultInstant, seconds: 1.2, complete: false }, pageOf({}));
    const text = lines.join('\n');
    expect(text).toMatch(/Interrompu après 67\u00a0dossiers/);
    expect(text).toContain('… et 2\u00a0autres');
    expect(text).toContain('Ce n’est pas un service officiel');
    expect(codesIn(text.replace('«\u00a0errors\u00a0»', ''))).toEqual([]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('invented dossiers', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(text(700, 'ndjson')).toBe(text(700, 'ndjson'));
    expect([...blocks(20, 4, 'ndjson')].join('')).not.toBe(text(20, 'ndjson'));
    expect(text(700, 'ndjson').startsWith(text(10, 'ndjson'))).toBe(true);
    expect(text(700, 'ndjson').trimEnd().split('\n')).toHaveLength(700);
  });

  test('are all dossiers, of every answer', () => {
    const tally = tallyOf(resultsOf(text(700, 'ndjson').trimEnd().split('\n'), json));
    expect(tally.wrong).toBe(0);
    for (const count of Object.values(tally.answers)) expect(count).toBeGreaterThan(0);
    expect(Object.keys(tally.refusals).length).toBeGreaterThan(10);
  });
});
