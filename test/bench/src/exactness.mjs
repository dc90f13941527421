import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { candidatesOffThresholds, candidatesOn, kinds, thresholds, trueOutcome } from './candidates.mjs';
import { engines } from './engines.mjs';

const { values } = parseArgs({ options: { write: { type: 'string' }, count: { type: 'string', default: '2000' } } });
const count = Number(values.count);
const judges = Object.entries(engines).map(([name, make]) => [name, make()]);

/** How many of some candidates a judge gets wrong, and the first of them. */
async function mistakes(judge, candidates) {
  let wrong = 0;
  let first;
  for (const candidate of candidates) {
    if ((await judge(candidate)) === trueOutcome(candidate)) continue;
    wrong += 1;
    first ??= candidate;
  }
  return { wrong, first };
}

for (const perPoint of Object.values(kinds)) {
  const outcomes = new Set(candidatesOffThresholds(perPoint, 300).map(trueOutcome));
  if (outcomes.size < 3) throw new Error(`off the thresholds only these outcomes occur: ${[...outcomes].join(', ')}`);
}

// An engine that is wrong off the thresholds was given the wrong rules, and its row would say nothing.
for (const [name, judge] of judges) {
  for (const perPoint of Object.values(kinds)) {
    const { wrong } = await mistakes(judge, candidatesOffThresholds(perPoint, 300));
    if (wrong > 0) throw new Error(`${name} is wrong on ${wrong} of 300 candidates who stand on no threshold`);
  }
}

const lines = [];
for (const [title, threshold] of Object.entries(thresholds)) {
  lines.push(
    `## Candidates whose ${title}`,
    '',
    `| engine | ${Object.keys(kinds).join(' | ')} |`,
    `|---|${'---:|'.repeat(Object.keys(kinds).length)}`,
  );
  let example;
  for (const [name, judge] of judges) {
    const cells = [];
    for (const perPoint of Object.values(kinds)) {
      const { wrong, first } = await mistakes(judge, candidatesOn(threshold, perPoint, count));
      if (first !== undefined && perPoint !== kinds.thirds) example ??= { name, first };
      cells.push(wrong === 0 ? '0' : `${wrong} (${((100 * wrong) / count).toFixed(1)} %)`);
    }
    lines.push(`| ${name === 'candidat-bts' ? `**${name}**` : name} | ${cells.join(' | ')} |`);
  }
  lines.push('');
  if (example !== undefined) {
    const { first } = example;
    lines.push(
      `Such as the marks ${first.marks.join(', ')}: truly ${trueOutcome(first)}, not for ${example.name}.`,
      '',
    );
  }
}
console.log(lines.join('\n'));

if (values.write !== undefined) {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const versions = Object.entries(dependencies)
    .filter(([name]) => name !== 'candidat-bts')
    .map(([name, version]) => `${name} ${version}`);
  const head = [
    '# Exactness on the thresholds',
    '',
    `How many of ${count} candidates each engine judges wrongly who stand exactly on a threshold: six exams with coefficients`,
    '3, 2, 2, 4, 4 and 3, marks in halves of a point and finer. All engines agree with whole-number arithmetic on candidates',
    'who stand on no threshold, with every outcome among them; that is checked first. Marks with decimals reach all engines as',
    'the same numbers. Thirds reach this library as fractions and the others as the nearest float, as their users would hand',
    'them over; ZEN, which has decimals of its own, is also shown dividing by 3 itself.',
    '',
    `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; ${versions.join(', ')}. Made by \`npm run exactness\`.`,
    '',
  ];
  writeFileSync(values.write, `${[...head, ...lines].join('\n').trimEnd()}\n`);
}
process.exit(0);
