import type { Phrases } from '../gazetteer/phrases.ts';

/** Finds the edges out of any node. They are put in order when the first is asked for. */
export function outgoing({ edges, nodes }: Phrases): (node: number) => Iterable<readonly [word: number, to: number]> {
  let starts: Uint32Array | null = null;
  let slots: Uint32Array;
  const sort = (): Uint32Array => {
    const counts = new Uint32Array(nodes.length + 1);
    for (let i = 0; i < edges.length; i += 3) if (edges[i + 2] !== 0) counts[edges[i]! + 1]!++;
    for (let n = 0; n < nodes.length; n++) counts[n + 1]! += counts[n]!;
    const next = counts.slice();
    slots = new Uint32Array(counts[nodes.length]!);
    for (let i = 0; i < edges.length; i += 3) if (edges[i + 2] !== 0) slots[next[edges[i]!]!++] = i;
    return counts;
  };
  return function* (node) {
    starts ??= sort();
    for (let k = starts[node]!; k < starts[node + 1]!; k++) yield [edges[slots[k]! + 1]!, edges[slots[k]! + 2]!];
  };
}
