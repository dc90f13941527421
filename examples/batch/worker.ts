import { workerData } from 'piscina';
import type { Answers } from './answers.ts';
import { answersTo } from './answers.ts';
import type { Settings } from './line.ts';
import type { Lines } from './whole-lines.ts';

// as: `workers.ts` passes it.
const settings = workerData as Settings;

/** What a worker does with the lines it is sent. */
export default function work(lines: Lines): Answers {
  return answersTo(lines, settings);
}
