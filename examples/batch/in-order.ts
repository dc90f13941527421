/**
 * What becomes of each item, in the order of the items, with so many under way at once.
 *
 * No further item is taken before a result is asked for: who reads slowly slows the reading down.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Awaited when its turn comes; a failure before that is no unhandled one.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= atOnce) yield await next(underWay);
  }
  while (underWay.length > 0) yield await next(underWay);
}

async function next<Result>(underWay: Promise<Result>[]): Promise<Result> {
  const [first] = underWay.splice(0, 1);
  if (first === undefined) throw new RangeError('inOrder: nothing is under way');
  return first;
}
