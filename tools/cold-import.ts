import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

// What importing an entry point costs a fresh process, beyond an empty module: the median of 25 runs, in turn. Time on the clock
// depends on what else the machine does, processor time does not.
const root = join(import.meta.dirname, '..');
const RUNS = 25;
const LIMIT_MS = 20;

interface Cost {
  readonly time: number;
  readonly processor: number;
}

function cost(specifier: string): Cost {
  const program = `
    const cpu = process.cpuUsage();
    const from = performance.now();
    await import('${specifier}');
    const time = performance.now() - from;
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify({ time, processor: (user + system) / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root }).toString());
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const entries = ['candidat-bts', 'candidat-bts/schema'];
const specifiers = ['data:text/javascript,', ...entries];
const rounds = Array.from({ length: RUNS }, () => specifiers.map(cost));
const medians = specifiers.map((_, at) => {
  const costs = rounds.flatMap((round) => round[at] ?? []);
  return { time: median(costs.map(({ time }) => time)), processor: median(costs.map(({ processor }) => processor)) };
});

const [nothing, ...rest] = medians;
for (const [at, { time, processor }] of rest.entries()) {
  const beyond = (own: number, empty = Number.NaN): string => `${(own - empty).toFixed(1)} ms`;
  process.stdout.write(
    `${entries[at]}: ${beyond(time, nothing?.time)} (processor ${beyond(processor, nothing?.processor)})\n`,
  );
}
process.stdout.write(`Medians of ${RUNS}, beyond an empty module. The limit for candidat-bts is ${LIMIT_MS} ms.\n`);
