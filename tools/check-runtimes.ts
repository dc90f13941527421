import { existsSync, rmSync } from 'node:fs';
import { executablePath, saidInChromium } from './runtimes/chromium.ts';
import { consumer, said } from './runtimes/consumer.ts';
import type { Exercise } from './runtimes/exercise.ts';

// Installs the packed package in a fresh folder and puts every entry and every conformance case to each runtime.

const commands: readonly (readonly [string, ...string[]])[] = [
  ['node@20'],
  ['node@22'],
  ['node@24'],
  ['deno@2', 'run', '--allow-read', '--allow-env'],
  ['bun@1', 'run'],
];

const folder = await consumer();
const runs: readonly (readonly [string, () => string | Promise<string>])[] = [
  ...commands.flatMap(([runtime, ...args]) =>
    ['main.mjs', 'main.cjs'].map(
      (program) => [`${runtime} ${program}`, () => said(folder, 'npx', '-y', runtime, ...args, program)] as const,
    ),
  ),
  ['Chromium, a module and an import map', () => saidInChromium(folder)],
];

for (const [name, run] of runs) {
  if (name.startsWith('Chromium') && !existsSync(executablePath)) {
    process.stdout.write(`not tried  ${name}: there is none at ${executablePath} (set CHROMIUM)\n`);
    continue;
  }
  try {
    // as: the exercise prints nothing else.
    const { cases, wrong } = JSON.parse(await run()) as Exercise;
    if (cases < 100 || wrong.length > 0) throw new Error(`of ${cases} cases, wrong: ${wrong.join(', ')}`);
    process.stdout.write(`works      ${name}: every entry, ${cases} cases\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`fails      ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
rmSync(folder, { recursive: true, force: true });
