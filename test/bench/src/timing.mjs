const BATCH_MS = 5;
const WARM_UP_MS = 200;

/**
 * How long one call takes, in microseconds on the wall clock and on the processor, in each of some rounds. The tasks take
 * turns, so that whatever else the machine does falls on all of them.
 *
 * Each is warmed up first, in processor time, so that a busy machine does not time it half compiled. A task is a name, some
 * inputs, and what is called with each of them in turn.
 */
export async function interleaved(tasks, { rounds, ms }) {
  const timed = tasks.map((task) => ({ ...task, batch: 1, rounds: [] }));
  for (const task of timed) {
    const { wall } = await round(task, ms);
    task.batch = Math.max(1, Math.floor((BATCH_MS * 1000) / wall));
    await round(task, WARM_UP_MS, 'processor');
  }
  for (let count = 0; count < rounds; count++) {
    for (const task of timed) task.rounds.push(await round(task, ms));
  }
  return Object.fromEntries(timed.map(({ name, rounds }) => [name, rounds]));
}

/** As many batches as fit in some milliseconds of a clock; every answer is held until the next, so that none is optimised away. */
async function round({ call, inputs, batch }, ms, clock = 'wall') {
  let answer = call(inputs[0]);
  const promised = answer instanceof Promise;
  await answer;
  let calls = 0;
  const before = process.cpuUsage();
  const start = performance.now();
  const taken = { wall: 0, processor: 0 };
  while (taken[clock] < ms) {
    for (let count = 0; count < batch; count++) {
      answer = call(inputs[calls++ % inputs.length]);
      if (promised) await answer;
    }
    taken.wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    taken.processor = (user + system) / 1000;
  }
  if (answer === undefined) throw new Error('a call answered nothing');
  return { wall: (1000 * taken.wall) / calls, processor: (1000 * taken.processor) / calls };
}

export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
}

/** How much faster one is than another: the median over the rounds, each compared with the one beside it. */
export function timesFaster(one, other, clock) {
  return median(one.map((each, index) => other[index][clock] / each[clock]));
}
