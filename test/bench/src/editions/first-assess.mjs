import { processorMs } from './processor.mjs';

// Run in a process of its own: the processor time from nothing loaded to the first form assessed.
const [library, facts] = process.argv.slice(2);
const start = processorMs();
const { assess, nice2026 } = await import(library);
assess(JSON.parse(facts), new Date('2025-11-05T10:00:00+01:00'), nice2026);
console.log(processorMs() - start);
