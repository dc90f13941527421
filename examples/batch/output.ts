import type { Answers } from './answers.ts';

/** How the writing ended: with the last answer, on request, or because nobody read any more. */
export type Ending = 'complete' | 'interrupted' | 'unread';

/**
 * Writes answers, each as one piece and none before the one in front of it has gone out: whoever reads slowly slows down
 * the reading, and what was written by the time of an interruption is whole lines.
 */
export async function written(
  answers: AsyncIterable<Answers>,
  output: NodeJS.WritableStream,
  onWritten: (answers: Answers) => void = () => undefined,
): Promise<Ending> {
  // The callback of each write tells as much.
  output.on('error', () => undefined);
  try {
    for await (const some of answers) {
      const error = await new Promise<NodeJS.ErrnoException | null | undefined>((told) => {
        output.write(some.bytes, told);
      });
      if (error?.code === 'EPIPE') return 'unread';
      if (error) throw error;
      onWritten(some);
    }
    return 'complete';
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return 'interrupted';
    throw error;
  }
}
