import { pageOf } from '../terminal.ts';
import type { Answers } from './answers.ts';
import { answersTo } from './answers.ts';
import { batchHelp } from './help.ts';
import { inOrder } from './in-order.ts';
import type { Settings } from './line.ts';
import { written } from './output.ts';
import { progressOn } from './progress.ts';
import type { BatchRequest } from './request.ts';
import { batchRequest } from './request.ts';
import type { Source } from './source.ts';
import { sourceOf } from './source.ts';
import { summary } from './summary.ts';
import { tableOf } from './table.ts';
import { emptyTally, together, totalOf } from './tally.ts';
import type { Lines } from './whole-lines.ts';
import { wholeLines } from './whole-lines.ts';
import { workers } from './workers.ts';

/** How many tasks each worker has under way: one in work, one waiting, one being written. */
const tasksPerWorker = 3;

/** Reads dossiers, writes a line for each and a summary at the end; the exit code is 1 if a line was wrong. */
export async function batch(args: readonly string[]): Promise<void> {
  const request = batchRequest(args);
  if (request.help) {
    process.stdout.write(`${batchHelp(pageOf(process.stdout)).join('\n')}\n`);
    return;
  }
  const reader = new AbortController();
  // A second signal ends the program at once.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => reader.abort());
  const source = sourceOf(request.path, reader.signal);
  const { settings, lines } = await reading(source, request);
  process.exitCode = request.filter
    ? await filtered(lines, settings)
    : await summed(lines, settings, source, request.workers);
  // If nobody reads the answers any more, the dossiers need not be read either.
  reader.abort();
}

async function reading({ chunks }: Source, { format, at, ignored, filter }: BatchRequest) {
  const settings: Settings = { at, numbered: !filter };
  const all = wholeLines(chunks);
  if (format === 'ndjson') return { settings, lines: all };
  const { table, lines } = await tableOf(all, ignored);
  return { settings: { ...settings, table }, lines };
}

/** The exit code of a program that Ctrl-C ended. */
const interrupted = 130;

/** Only the lines: a wrong one has its errors in its place, and must not make an engine repeat its task. */
async function filtered(lines: AsyncIterable<Lines>, settings: Settings): Promise<number> {
  const answers = inOrder(lines, async (some) => answersTo(some, settings), 1);
  return (await written(answers, process.stdout)) === 'interrupted' ? interrupted : 0;
}

async function summed(
  lines: AsyncIterable<Lines>,
  settings: Settings,
  { size }: Source,
  count: number,
): Promise<number> {
  const begun = performance.now();
  const pool = workers(settings, count);
  const progress = progressOn(process.stderr, size);
  let tally = emptyTally;
  let read = 0;
  const work = async (some: Lines): Promise<Answers> => {
    const answers = await pool.run(some);
    read += some.bytes.length;
    return answers;
  };
  const ending = await written(inOrder(lines, work, count * tasksPerWorker), process.stdout, (answers) => {
    tally = together(tally, answers.tally);
    progress.to(read, totalOf(tally));
  });
  progress.end();
  await pool.destroy();
  if (ending === 'unread') return 0;
  const run = { at: settings.at, seconds: (performance.now() - begun) / 1000, complete: ending === 'complete' };
  process.stderr.write(`${summary(tally, run, pageOf(process.stderr)).join('\n')}\n`);
  if (ending === 'interrupted') return interrupted;
  return tally.wrong > 0 ? 1 : 0;
}
