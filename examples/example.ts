import { resit } from './resit.ts';
import { stillPossible } from './still-possible.ts';
import type { Page } from './terminal.ts';
import { pageOf } from './terminal.ts';

/** The examples by the name that the command line gives them: `npm run example -- resit`. */
const examples: Readonly<Record<string, (page: Page) => readonly string[]>> = {
  resit,
  'still-possible': stillPossible,
};

const [name = ''] = process.argv.slice(2);
const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
if (example === undefined) {
  process.stderr.write(
    `Il n’y a pas d’exemple « ${name} » ; voici ceux qu’il y a : ${Object.keys(examples).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  process.stdout.write(`${example(pageOf(process.stdout)).join('\n')}\n`);
}
