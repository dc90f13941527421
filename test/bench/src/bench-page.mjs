import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { sizes } from './growth.mjs';
import { median, timesFaster } from './timing.mjs';

const OURS = 'candidat-bts';
/** On which clock a time was taken: the one on the wall, which sees whatever else runs, or the processor's. */
const clocks = ['wall', 'processor'];

/** What the page rests on. */
export function head(loads, { rounds, ms }, forms) {
  const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  const versions = Object.keys(read('../package.json').dependencies).flatMap((name) => {
    try {
      return [`${name} ${read(`../node_modules/${name}/package.json`).version}`];
    } catch {
      return [`${name} (not installed)`];
    }
  });
  const [lowest, highest] = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(1));
  return `# Speed beside other engines

A small set of rules that every engine can hold: one registration window, five pieces each on its condition, the result of six
exams with its resit. This library answers with all that it always gives: every reason, the clause of each piece, the exact
averages, under the session’s readings of doubtful words, having looked whether each fact can be one; the others with a yes or
a no, the pieces and the outcome. Every candidate reaches every engine in the shape that it wants, made beforehand.

This library remembers what it said of a form under a session, and says it again of every form whose facts act alike. The 512
candidates have ${forms.mini} such forms between them, as their pieces go; full dossiers, further down, ${forms.full}. Facts are looked at each
time, and results of exams worked out anew; the other engines remember nothing.

${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}; ${versions.join(', ')}.
The load of the machine was ${lowest} to ${highest} during the run, where ${cpus().length} is all its processors busy${
    Number(highest) > cpus().length
      ? ': the figures per second are lower than on a quiet machine, while ratios suffer less'
      : ''
  }.
The contenders take turns, ${rounds} rounds of ${ms} ms each on 512 candidates; medians. Made by \`npm run bench\`.`;
}

/** Who judges as whole numbers do. */
export function verdict({ onThreshold, wrong }, count) {
  const kinds = Object.keys(onThreshold);
  const differing = Object.entries(wrong).filter(([, wrongs]) => Object.values(wrongs).some((some) => some > 0));
  const differences = differing.map(
    ([name, wrongs]) =>
      `- ${name}: ${kinds
        .filter((kind) => wrongs[kind] > 0)
        .map((kind) => `${wrongs[kind]} on ${kind}`)
        .join(', ')}`,
  );
  return [
    '## First, whether they agree',
    '',
    `All were asked about ${kinds.map((kind) => `${count} candidates with marks in ${kind}`).join(' and ')} and held against arithmetic in whole numbers.`,
    'Off the thresholds all are right, or this page would not be written. An average is exactly a threshold of',
    `${kinds.map((kind) => `${onThreshold[kind]} of those in ${kind}`).join(' and ')}; there`,
    ...(differences.length > 0 ? ['some are wrong:', '', ...differences] : ['all are right.']),
    '',
    'More such candidates are in [exactness.md](exactness.md).',
  ].join('\n');
}

/** The mini set, the fastest first. */
export function mini(timed, setup) {
  const of = (name, clock) => median(timed[name].map((round) => round[clock]));
  const rows = Object.keys(timed)
    .sort((one, other) => of(one, 'wall') - of(other, 'wall'))
    .map((name) => [
      name === OURS ? `**${name}**` : name,
      Math.round(1e6 / of(name, 'wall')).toLocaleString('en'),
      ...clocks.map((clock) => (name === OURS ? '1' : shown(timesFaster(timed[OURS], timed[name], clock)))),
      shown(of(name, 'processor')),
      setup[name].toFixed(0),
    ]);
  return [
    '## The mini set',
    '',
    'Ratios say how many times as fast this library is: on the clock, and in processor time, which other work on the machine',
    'disturbs less. The first answer is that of a new process, the best of three: loading, making the rules ready, one',
    'candidate.',
    '',
    ...table(
      ['', 'candidates per second', 'on the clock', 'in processor time', 'µs of processor', 'first answer, ms'],
      rows,
    ),
  ].join('\n');
}

/** What was to be reached, beside what was. */
export function aims(timed, full) {
  const faster = [
    ['json-logic-engine, compiled', 1],
    ['json-logic-js', 20],
    ['json-rules-engine', 100],
    ['ZEN', 100],
    ['publicodes', 1000],
  ].map(([name, aim]) => {
    if (timed[name] === undefined) return [`times as fast as ${name}`, aim, 'not installed', '', ''];
    const reached = clocks.map((clock) => timesFaster(timed[OURS], timed[name], clock));
    return [`times as fast as ${name}`, aim, ...reached.map(shown), judgement(reached, aim)];
  });
  const perSecond = clocks.map((clock) => 1e6 / median(full.map((round) => round[clock])));
  const whole = [
    '`assess` on a full dossier, per second',
    (300_000).toLocaleString('en'),
    ...perSecond.map((rate) => Math.round(rate).toLocaleString('en')),
    judgement(perSecond, 300_000),
  ];
  return [
    '## What was to be reached',
    '',
    ...table(['', 'aim', 'on the clock', 'in processor time', ''], [...faster, whole]),
  ].join('\n');
}

/** How the cost grows with the number of exams and of rows. */
export function shape(grown) {
  const names = Object.keys(grown);
  const rows = sizes.map((size, index) => [size, ...names.map((name) => shown(grown[name].curve[index]))]);
  return [
    '## Growth',
    '',
    'Microseconds of processor time for one call: `firstRound` over so many exams with marks in tenths, `requiredPieces` over so',
    'many rows of the table for a full dossier (every row in turn the first; beyond 26, rows come twice), and the same under a',
    'session never seen before: of one that was, answers are remembered, and rows cost nothing. The power says how the cost grows',
    'from 8 to 32: 1 is linear, 2 quadratic, less than 1 is a fixed part that weighs less and less.',
    '',
    ...table(['exams or rows', ...names.map((name) => `\`${name}\``)], rows),
    '',
    ...names.map((name) => {
      const { slope, fixed, explained, exponent } = grown[name];
      return `- \`${name}\`: ${fixed.toFixed(2)} µs and ${slope.toFixed(3)} µs for each; this line explains ${(100 * explained).toFixed(1)} % of the differences. Power: ${exponent.toFixed(2)}.`;
    }),
  ].join('\n');
}

function judgement([onTheClock, inProcessorTime], aim) {
  if (onTheClock >= aim && inProcessorTime >= aim) return 'reached';
  return onTheClock >= aim || inProcessorTime >= aim ? 'reached by one clock only' : 'not reached';
}

/** Three digits that count: 0.702, 19.6, 1,530. */
function shown(number) {
  return number.toLocaleString('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), `|---|${'---:|'.repeat(heads.length - 1)}`, ...rows.map(line)];
}
