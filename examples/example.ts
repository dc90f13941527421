import { batch } from './batch/batch.ts';
import { generate } from './batch/generate.ts';
import { resit } from './resit.ts';
import { stillPossible } from './still-possible.ts';
import type { Page } from './terminal.ts';
import { pageOf } from './terminal.ts';
import { UserError } from './user-error.ts';

/** The examples by their names on the command line: `npm run example -- resit`. */
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
    throw new UserError(`L’exemple « ${name} » n’existe pas. Exemples : ${all}.`);
  }
  await example(args);
} catch (error) {
  // Anything else is a bug, and keeps its stack.
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function printed(lines: (page: Page) => readonly string[]): void {
  process.stdout.write(`${lines(pageOf(process.stdout)).join('\n')}\n`);
}
