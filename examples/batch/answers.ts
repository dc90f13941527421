import { lineError } from './dossier-line.ts';
import type { Settings } from './line.ts';
import { resultsOf } from './line.ts';
import type { Result } from './result.ts';
import type { Tally } from './tally.ts';
import { tallyOf } from './tally.ts';
import type { Lines } from './whole-lines.ts';

/** The output lines for some lines of the input, and their tally. */
export interface Answers {
  readonly bytes: Uint8Array;
  readonly tally: Tally;
}

/** The answers to some lines of the input. */
export function answersTo({ bytes, first, tooLong }: Lines, settings: Settings): Answers {
  const number = settings.numbered ? first : undefined;
  const results = tooLong ? [refusal(number)] : resultsOf(linesIn(bytes), settings, number);
  const text = results.map((result) => `${JSON.stringify(result)}\n`).join('');
  return { bytes: new TextEncoder().encode(text), tally: tallyOf(results) };
}

function refusal(line: number | undefined): Result {
  return { ...(line === undefined ? {} : { line }), errors: [lineError('too-long')] };
}

/** Text that ends with a newline has no line after it. */
function linesIn(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}
