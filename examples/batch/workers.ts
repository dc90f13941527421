import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Answers } from './answers.ts';
import type { Settings } from './line.ts';
import type { Lines } from './whole-lines.ts';

/** Threads that answer lines; the first starts at once, the others when there is work for them. */
export function workers(settings: Settings, count: number): Piscina<Lines, Answers> {
  return new Piscina<Lines, Answers>({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    minThreads: 1,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: settings,
    // What a dossier leaves behind is thrown away at once; with little room for it, that takes a sixth of the time.
    // What they keep is little: a ceiling has them clear it away before it grows with the input.
    resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 128 },
  });
}
