/** Does something for each item, a few at once, and gives the results in the order of the items. */
export async function inTurns<TItem, TResult>(
  items: readonly TItem[],
  work: (item: TItem) => Promise<TResult>,
  { atOnce = 6, onProgress = () => {} }: { atOnce?: number; onProgress?: (done: number) => void } = {},
): Promise<readonly TResult[]> {
  const results = new Map<number, TResult>();
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      // a worker takes the next item when it is done with the one before
      // oxlint-disable-next-line no-await-in-loop
      results.set(index, await work(item));
      onProgress(results.size);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  // the workers have written a result for every index
  return items.map((_, index) => results.get(index) as TResult);
}
