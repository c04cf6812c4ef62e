/** Works on items with at most `width` of them under way, and gives the results in the order of the items. */
export async function* ordered<T, U>(
  items: AsyncIterable<T>,
  work: (item: T) => U | Promise<U>,
  width: number,
): AsyncGenerator<U> {
  const underWay: (U | Promise<U>)[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    if (underWay.length >= width) yield await underWay.shift()!;
  }
  while (underWay.length > 0) yield await underWay.shift()!;
}
