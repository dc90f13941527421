import { pipeline } from 'node:stream/promises';
import { pageOf } from '../terminal.ts';
import type { Answers } from './answers.ts';
import { answersTo } from './answers.ts';
import { batchHelp } from './help.ts';
import { inOrder } from './in-order.ts';
import type { Settings } from './line.ts';
import { progressOn } from './progress.ts';
import type { BatchRequest } from './request.ts';
import { batchRequest } from './request.ts';
import type { Source } from './source.ts';
import { sourceOf, tableOf } from './source.ts';
import { summary } from './summary.ts';
import type { Tally } from './tally.ts';
import { emptyTally, together, totalOf } from './tally.ts';
import type { Lines } from './whole-lines.ts';
import { wholeLines } from './whole-lines.ts';
import { workers } from './workers.ts';

/** So many tasks for each worker are under way: one worked on, one waiting, one on its way out. */
const tasksPerWorker = 3;

/** Reads dossiers, writes a line for each, and ends with a summary; the exit code tells whether a line was wrong. */
export async function batch(args: readonly string[]): Promise<void> {
  const request = batchRequest(args);
  if (request.help) {
    process.stdout.write(`${batchHelp(pageOf(process.stdout)).join('\n')}\n`);
    return;
  }
  const source = sourceOf(request.path);
  const { settings, lines } = await reading(source, request);
  if (request.filter) await filtered(lines, settings);
  else await summed(lines, settings, source, request);
}

async function reading({ chunks }: Source, { format, at, ignored, filter }: BatchRequest) {
  const settings: Settings = { at, numbered: !filter };
  const all = wholeLines(chunks);
  if (format === 'ndjson') return { settings, lines: all };
  const { table, lines } = await tableOf(all, ignored);
  return { settings: { ...settings, table }, lines };
}

/** Nothing but the lines; a wrong one is told in its place, and is no failure of the engine's task. */
async function filtered(lines: AsyncIterable<Lines>, settings: Settings): Promise<void> {
  await written(
    inOrder(lines, async (some) => answersTo(some, settings), 1),
    () => undefined,
  );
}

async function summed(
  lines: AsyncIterable<Lines>,
  settings: Settings,
  { size }: Source,
  { at, workers: count }: BatchRequest,
): Promise<void> {
  const pool = workers(settings, count);
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  process.once('SIGTERM', () => interruption.abort());
  const begun = performance.now();
  const progress = progressOn(process.stderr, size);
  let tally: Tally = emptyTally;
  let read = 0;
  const work = async (some: Lines): Promise<Answers> => {
    const answers = await pool.run(some);
    read += some.bytes.length;
    return answers;
  };
  const readThrough = await written(
    inOrder(lines, work, count * tasksPerWorker),
    (answers) => {
      tally = together(tally, answers.tally);
      progress.to(read, totalOf(tally));
    },
    interruption.signal,
  );
  progress.end();
  await pool.destroy();
  const interrupted = interruption.signal.aborted;
  if (readThrough) {
    const run = { at, seconds: (performance.now() - begun) / 1000, interrupted };
    process.stderr.write(`${summary(tally, run, pageOf(process.stderr)).join('\n')}\n`);
  }
  process.exitCode = interrupted ? 130 : tally.wrong > 0 ? 1 : 0;
}

/** Writes the answers as fast as they are read; whether whoever reads them wanted them all. */
async function written(
  answers: AsyncIterable<Answers>,
  onWritten: (answers: Answers) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const some of answers) {
      onWritten(some);
      yield some.bytes;
    }
  }
  try {
    await pipeline(bytes, process.stdout, { end: false, ...(signal === undefined ? {} : { signal }) });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ABORT_ERR') return true;
    if (code === 'EPIPE') return false;
    throw error;
  }
}
