/**
 * What becomes of each item, in the order of the items and as soon as it is known, with so many under way at once.
 *
 * While that many are under way no further item is taken: who reads slowly slows the reading down.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | undefined;
  let over = false;
  try {
    while (!over || underWay.length > 0) {
      const [first] = underWay;
      if (!over && underWay.length < atOnce) coming ??= awaited(iterator.next());
      const item = await Promise.race([...(coming ? [coming] : []), ...(first ? [first.then(() => undefined)] : [])]);
      if (item === undefined) {
        underWay.shift();
        if (first !== undefined) yield await first;
        continue;
      }
      coming = undefined;
      if (item.done) over = true;
      else underWay.push(awaited(work(item.value)));
    }
  } finally {
    // Not waited for: nothing more may ever come.
    if (!over) awaited(Promise.resolve(iterator.return?.()));
  }
}

/** A promise whose failure is told to whoever awaits it, in its turn, and to nobody before. */
function awaited<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
