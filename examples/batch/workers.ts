import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Answers } from './answers.ts';
import type { Settings } from './line.ts';
import type { Lines } from './whole-lines.ts';

/** Threads that answer lines; the first starts immediately, the others when there is work for them. */
export function workers(settings: Settings, count: number): Piscina<Lines, Answers> {
  return new Piscina<Lines, Answers>({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    minThreads: 1,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: settings,
    // Most objects live as long as one dossier: with a small young generation, collecting them takes a sixth of the time.
    // Little is kept longer, and this limit makes the threads collect it before it grows with the input.
    resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 128 },
  });
}
