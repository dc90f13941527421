import type { Answers } from './answers.ts';

/** How the writing ended: after the last answer, by an interruption, or because nobody read any more. */
export type Ending = 'complete' | 'interrupted' | 'unread';

/**
 * Writes answers one after another, each as a whole: a slow reader slows down the reading of the input, and an interruption
 * leaves only whole lines.
 */
export async function written(
  answers: AsyncIterable<Answers>,
  output: NodeJS.WritableStream,
  onWritten: (answers: Answers) => void = () => undefined,
): Promise<Ending> {
  // The callback of each write has the error too.
  output.on('error', () => undefined);
  try {
    for await (const some of answers) {
      const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => {
        output.write(some.bytes, done);
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
