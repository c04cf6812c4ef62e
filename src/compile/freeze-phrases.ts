import { edgeSlot, NodeBit, type Phrases } from '../gazetteer/phrases.ts';
import { tableSize } from './table-size.ts';
import type { Trie } from './trie.ts';

/** The typed arrays of a trie. `words` is how many words there are. */
export function freezePhrases(trie: Trie, words: number): Phrases {
  const { base } = trie;
  const roots = new Int32Array(words);
  roots.set(base.roots);
  for (const [word, node] of trie.edges[0] ?? []) roots[word] = node;
  const edges = freezeEdges(trie);
  const nodes = new Uint8Array(trie.nodeCount);
  nodes.set(base.nodes);
  trie.edges.forEach((after, node) => {
    if (node > 0 && after) nodes[node]! |= NodeBit.Inner;
  });
  return { roots, edges, nodes, ...freezeSenses(trie, nodes) };
}

function freezeEdges({ base, edges: added }: Trie): Int32Array {
  const old = countEdges(base.edges);
  const more = added.reduce((n, after, from) => n + (from > 0 && after ? after.size : 0), 0);
  const slots = tableSize(old + more);
  const edges = new Int32Array(3 * slots);
  const put = (from: number, word: number, to: number): void => {
    let slot = edgeSlot(from, word, slots);
    while (edges[3 * slot + 2] !== 0 && (edges[3 * slot] !== from || edges[3 * slot + 1] !== word))
      slot = (slot + 1) & (slots - 1);
    edges[3 * slot] = from;
    edges[3 * slot + 1] = word;
    edges[3 * slot + 2] = to;
  };
  if (3 * slots === base.edges.length) edges.set(base.edges);
  else
    for (let i = 0; i < base.edges.length; i += 3)
      if (base.edges[i + 2] !== 0) put(base.edges[i]!, base.edges[i + 1]!, base.edges[i + 2]!);
  added.forEach((after, from) => {
    if (from > 0 && after) for (const [word, to] of after) put(from, word, to);
  });
  return edges;
}

function countEdges(edges: Int32Array): number {
  let n = 0;
  for (let i = 2; i < edges.length; i += 3) if (edges[i] !== 0) n++;
  return n;
}

type SenseColumns = Pick<Phrases, 'senseStart' | 'senseKind' | 'senseRef' | 'senseFeatures' | 'senseGenerated'>;

/** Fills the columns of senses, and marks in `nodes` where there are any. */
function freezeSenses({ base, changed }: Trie, nodes: Uint8Array): SenseColumns {
  const lengthOf = (node: number) =>
    changed[node]?.length ?? (node < base.nodes.length ? base.senseStart[node + 1]! - base.senseStart[node]! : 0);
  const senseStart = new Uint32Array(nodes.length + 1);
  for (let node = 0; node < nodes.length; node++) senseStart[node + 1] = senseStart[node]! + lengthOf(node);
  const total = senseStart[nodes.length]!;
  const out = {
    senseStart,
    senseKind: new Uint8Array(total),
    senseRef: new Uint32Array(total),
    senseFeatures: new Uint32Array(total),
    senseGenerated: new Uint8Array(total),
  };
  for (let node = 0; node < nodes.length; node++) {
    const [from, to] = [senseStart[node]!, senseStart[node + 1]!];
    nodes[node] = (nodes[node]! & ~NodeBit.Final) | (to > from ? NodeBit.Final : 0);
    const entries = changed[node];
    for (let s = from; s < to; s++) {
      const entry = entries?.[s - from];
      const old = entry ? -1 : base.senseStart[node]! + s - from;
      out.senseKind[s] = entry?.kind ?? base.senseKind[old]!;
      out.senseRef[s] = entry?.ref ?? base.senseRef[old]!;
      out.senseFeatures[s] = entry?.features ?? base.senseFeatures[old]!;
      out.senseGenerated[s] = entry ? Number(entry.generated) : base.senseGenerated[old]!;
    }
  }
  return out;
}
