const BATCH_MS = 5;

/**
 * How long one call takes, in microseconds on the wall clock and on the processor, in each of some rounds. The tasks take
 * turns, so that whatever else the machine does falls on all of them.
 *
 * A task is a name, some inputs and what is called with each of them in turn.
 */
export async function interleaved(tasks, { rounds, ms, warmUp = ms }) {
  const timed = tasks.map((task) => ({ ...task, batch: 1, rounds: [] }));
  for (const task of timed) {
    const { wall } = await round(task, warmUp);
    task.batch = Math.max(1, Math.floor((BATCH_MS * 1000) / wall));
    await round(task, warmUp);
  }
  for (let count = 0; count < rounds; count++) {
    for (const task of timed) task.rounds.push(await round(task, ms));
  }
  return Object.fromEntries(timed.map(({ name, rounds }) => [name, rounds]));
}

/** One round: as many batches as fit in some milliseconds. Every answer is held until the next, so that none is optimised away. */
async function round({ call, inputs, batch }, ms) {
  let answer = call(inputs[0]);
  const promised = answer instanceof Promise;
  await answer;
  let calls = 0;
  const before = process.cpuUsage();
  const start = performance.now();
  let taken = 0;
  while (taken < ms) {
    for (let count = 0; count < batch; count++) {
      answer = call(inputs[calls++ % inputs.length]);
      if (promised) await answer;
    }
    taken = performance.now() - start;
  }
  if (answer === undefined) throw new Error('a call answered nothing');
  const { user, system } = process.cpuUsage(before);
  return { wall: (1000 * taken) / calls, processor: (user + system) / calls };
}

export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
}

/** How much faster one is than another: the median over the rounds, each compared with the one beside it. */
export function timesFaster(one, other, clock) {
  return median(one.map((each, index) => other[index][clock] / each[clock]));
}
