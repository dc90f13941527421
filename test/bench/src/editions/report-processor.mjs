import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program: at its end, the seconds of processor time of all its threads go into a file.
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.PROCESSOR_SECONDS, String((user + system) / 1e6));
  });
}
