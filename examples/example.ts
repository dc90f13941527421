import { batch } from './batch/batch.ts';
import { generate } from './batch/generate.ts';
import { resit } from './resit.ts';
import { stillPossible } from './still-possible.ts';
import type { Page } from './terminal.ts';
import { pageOf } from './terminal.ts';
import { Trouble } from './trouble.ts';

/** The examples by the name that the command line gives them: `npm run example -- resit`. */
const examples: Readonly<Record<string, (args: readonly string[]) => Promise<void> | void>> = {
  resit: () => printed(resit),
  'still-possible': () => printed(stillPossible),
  batch,
  generate,
};

const [name = '', ...args] = process.argv.slice(2);
const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
try {
  if (example === undefined) {
    const all = Object.keys(examples).join(', ');
    throw new Trouble(`Il n’y a pas d’exemple « ${name} » ; voici ceux qu’il y a : ${all}.`);
  }
  await example(args);
} catch (error) {
  // Anything but trouble is a fault of the program, and keeps its trace.
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function printed(lines: (page: Page) => readonly string[]): void {
  process.stdout.write(`${lines(pageOf(process.stdout)).join('\n')}\n`);
}
