import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assess, nice2026 } from 'candidat-bts';
import { aims, head, mini, shape, verdict } from './bench-page.mjs';
import { fullDossiers } from './full-dossiers.mjs';
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

const contenders = await installed();
const judged = await verdicts(contenders, CANDIDATES);
console.log(`${verdict(judged, CANDIDATES)}\n`);

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
const dossiers = fullDossiers(512);
/** How many forms this library tells apart: of those whose facts act alike it gives the very same answer. */
const apart = (answers) => new Set(answers).size;
const ours = contenders.find(({ name }) => name === 'candidat-bts');
const forms = {
  mini: apart(candidates.map((each) => ours.judge(ours.input(each)).pieces)),
  full: apart(dossiers.map(({ facts, at }) => assess(facts, at, nice2026).pieces)),
};
const timed = await interleaved(
  contenders.map(({ name, input, judge }) => ({ name, inputs: candidates.map(input), call: judge })),
  pace,
);
loads.push(loadavg()[0]);
console.log(`${mini(timed, setup)}\n`);

const { full } = await interleaved(
  [{ name: 'full', inputs: dossiers, call: ({ facts, at }) => assess(facts, at, nice2026) }],
  pace,
);
console.log(`${aims(timed, full)}\n`);

const grown = await growth({ rounds: pace.rounds, ms: pace.ms / 5 });
loads.push(loadavg()[0]);
console.log(shape(grown));

if (values.write !== undefined) {
  const parts = [
    head(loads, pace, forms),
    verdict(judged, CANDIDATES),
    mini(timed, setup),
    aims(timed, full),
    shape(grown),
  ];
  writeFileSync(values.write, `${parts.join('\n\n')}\n`);
}
process.exit(0);
