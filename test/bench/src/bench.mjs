import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agreement, engines, head, shape, versions } from './bench-page.mjs';
import { compared } from './editions/compare.mjs';
import { growth } from './growth.mjs';
import { installed } from './mini/contenders.mjs';
import { miniCandidates } from './mini/rules.mjs';
import { verdicts } from './mini/verdicts.mjs';
import { interleaved } from './timing.mjs';

const { values } = parseArgs({ options: { write: { type: 'string' } } });
const pace = { rounds: Number(process.env.ROUNDS ?? 9), ms: Number(process.env.MS ?? 250) };
const CANDIDATES = 1500;
const STARTS = 3;
const loads = [loadavg()[0]];

const editions = await compared(pace.rounds);
loads.push(loadavg()[0]);
console.log(`${versions(editions)}\n`);

const contenders = await installed();
const judged = await verdicts(contenders, CANDIDATES);
console.log(`${agreement(judged, CANDIDATES)}\n`);

/** The milliseconds to a first answer, each in a new process, the contenders taking turns. */
function firstAnswers() {
  const script = fileURLToPath(new URL('mini/first-answer.mjs', import.meta.url));
  const taken = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let start = 0; start < STARTS; start++) {
    for (const { name } of contenders) taken[name].push(Number(execFileSync(process.execPath, [script, name])));
  }
  return Object.fromEntries(Object.entries(taken).map(([name, starts]) => [name, Math.min(...starts)]));
}
const setup = firstAnswers();
loads.push(loadavg()[0]);

const candidates = miniCandidates(2, 512);
const timed = await interleaved(
  contenders.map(({ name, input, judge }) => ({ name, inputs: candidates.map(input), call: judge })),
  pace,
);
loads.push(loadavg()[0]);
console.log(`${engines(timed, setup)}\n`);

const grown = await growth({ rounds: pace.rounds, ms: pace.ms / 5 });
loads.push(loadavg()[0]);
console.log(shape(grown));

if (values.write !== undefined) {
  const parts = [
    head(loads, pace),
    versions(editions),
    agreement(judged, CANDIDATES),
    engines(timed, setup),
    shape(grown),
  ];
  writeFileSync(values.write, `${parts.join('\n\n')}\n`);
}
process.exit(0);
