/**
 * The result of the work on each item, in the order of the items, with at most `atOnce` under way.
 *
 * While that many are under way no further item is taken, so that a slow reader slows down the reading of the input.
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
    // Not awaited: the input may never end.
    if (!over) awaited(Promise.resolve(iterator.return?.()));
  }
}

/** A promise whose rejection is handled where it is awaited, in its turn, and is not reported as unhandled before. */
function awaited<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
