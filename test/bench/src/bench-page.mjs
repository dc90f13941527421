import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { DOSSIERS } from './editions/batch.mjs';
import { COMMIT } from './editions/build-before.mjs';
import { PAIRS } from './editions/fresh-process.mjs';
import { sizes } from './growth.mjs';
import { median, timesFaster } from './timing.mjs';

const OURS = 'candidat-bts';
/** On which clock a time was taken: the one on the wall, which sees whatever else runs, or the processor's. */
const clocks = ['wall', 'processor'];

/** What the page rests on. */
export function head(loads, { rounds, ms }) {
  const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  const names = Object.keys(read('../package.json').dependencies).flatMap((name) => {
    try {
      return [`${name} ${read(`../node_modules/${name}/package.json`).version}`];
    } catch {
      return [`${name} (not installed)`];
    }
  });
  const [lowest, highest] = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(1));
  const processors = cpus().length;
  return [
    '# Speed',
    '',
    'How fast the rules are, beside the version before and beside other rule engines. Times are processor time: they count what a',
    'call costs, whatever else the machine does. Compare the figures of one run with each other, not those of two runs.',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${processors} × ${cpus()[0].model.trim()}; ${names.join(', ')}.`,
    `Load of the machine: ${lowest} to ${highest} (${processors} means that all its processors are busy). ${rounds} rounds; those of the`,
    `engines last ${ms} ms each. Written by \`npm run bench\`.`,
  ].join('\n');
}

/** This version beside the one before the decision diagrams. */
export function versions(editions) {
  const title = '## Beside the version before';
  if (editions === undefined) return `${title}\n\nNot measured: commit ${COMMIT} is not in this repository.`;
  const { calls, longest, first, batch } = editions;
  const rows = Object.entries(calls).map(([name, { before, now, faster }]) => [
    name,
    micro(before),
    micro(now),
    shown(faster),
  ]);
  rows.push([
    'fresh process: import and first `assess` of a half-filled form',
    `${shown(first.before)} ms`,
    `${shown(first.now)} ms`,
    shown(first.faster),
  ]);
  if (batch !== undefined) {
    const name = `[batch example](../examples/batch/README.md) over ${DOSSIERS.toLocaleString('en')} dossiers`;
    rows.push([name, `${shown(batch.before)} s`, `${shown(batch.now)} s`, shown(batch.faster)]);
  }
  const again = Object.values(calls).map(({ again }) => again);
  return [
    title,
    '',
    `The build of commit ${COMMIT}, the last before the rules became decision diagrams, and this one in the same process, in turn. Every`,
    'form is new: it differs from all before it, and each version sees it once. In a half-filled form each fact is present or absent',
    'with equal chances. The facts of the two versions differ a little (`employed` became `workStatus`, for one): each has the form in',
    'its own facts.',
    '',
    ...table(['processor time of one call', 'before', 'now', 'times as fast'], rows),
    '',
    `- The longest of 500 calls of \`remedies\` takes ${shown(longest)} ms.`,
    `- A second call with the same form takes ${shown(Math.min(...again))} to ${shown(Math.max(...again))} times as long as the first: no answer is cached.`,
    `- Fresh processes: median of ${PAIRS} pairs.`,
  ].join('\n');
}

/** Whether the engines judge as whole numbers do. */
export function agreement({ onThreshold, wrong }, count) {
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
    '## Beside other engines',
    '',
    'A small set of rules that every engine can hold: one registration window, five pieces with a condition each, the result of six',
    'exams with its resit. This library answers with everything that it always returns: each piece with its clauses, exact averages',
    'and reasons with their numbers, under the session’s readings, after a check of every fact. The others answer yes or no, with the',
    'pieces and the outcome. Every candidate is put into the shape that an engine wants beforehand.',
    '',
    '### Do they agree?',
    '',
    `All judged ${kinds.map((kind) => `${count} candidates with marks in ${kind}`).join(' and ')}, and were compared with whole-number`,
    'arithmetic. Where no average is exactly a threshold, all are right; the page is not written otherwise. The average of',
    `${kinds.map((kind) => `${onThreshold[kind]} candidates in ${kind}`).join(' and ')} is exactly a threshold. There,`,
    ...(differences.length > 0 ? ['some are wrong:', '', ...differences] : ['all are right too.']),
    '',
    'More such candidates are in [exactness.md](exactness.md).',
  ].join('\n');
}

/** The small set of rules, the fastest engine first. */
export function engines(timed, setup) {
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
    '### How fast?',
    '',
    'The ratios say how many times as fast this library is, on the clock and in processor time. The first answer is that of a new',
    'process, the best of three: loading, preparing the rules, one candidate. Medians over the same 512 candidates, in turn.',
    '',
    ...table(
      ['', 'candidates per second', 'on the clock', 'in processor time', 'µs of processor time', 'first answer, ms'],
      rows,
    ),
  ].join('\n');
}

/** How the cost grows with the number of exams and of rows. */
export function shape(grown) {
  const names = Object.keys(grown);
  const rows = sizes.map((size, index) => [size, ...names.map((name) => shown(grown[name].curve[index]))]);
  return [
    '## Growth',
    '',
    'Microseconds of processor time for one call: `firstRound` over so many exams with marks in tenths; `requiredPieces` over so many',
    'rows of the table for a complete form (starting at each row in turn; beyond 26, rows come twice); and the same under a session',
    'that is new each time, whose diagrams are made first. The power says how the cost grows from 8 to 32: 1 is linear, 2 quadratic,',
    'and less than 1 means that a fixed part weighs less and less.',
    '',
    ...table(['exams or rows', ...names.map((name) => `\`${name}\``)], rows),
    '',
    ...names.map((name) => {
      const { slope, fixed, explained, exponent } = grown[name];
      return `- \`${name}\`: ${fixed.toFixed(2)} µs and ${slope.toFixed(3)} µs for each; this line explains ${(100 * explained).toFixed(1)} % of the differences. Power: ${exponent.toFixed(2)}.`;
    }),
  ].join('\n');
}

/** Microseconds, or milliseconds where there are many. */
function micro(microseconds) {
  return microseconds < 1000 ? `${shown(microseconds)} µs` : `${shown(microseconds / 1000)} ms`;
}

/** Three significant digits: 0.702, 19.6, 1,530. */
function shown(number) {
  return number.toLocaleString('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), `|---|${'---:|'.repeat(heads.length - 1)}`, ...rows.map(line)];
}
