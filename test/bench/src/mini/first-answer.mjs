import { contender } from './contenders.mjs';
import { miniCandidates } from './rules.mjs';

// Run in a process of its own: how long one contender takes from nothing loaded to the first candidate judged.
const [candidate] = miniCandidates(2, 1);
const start = performance.now();
const { input, judge } = await contender(process.argv[2]);
await judge(input(candidate));
console.log(performance.now() - start);
process.exit(0);
