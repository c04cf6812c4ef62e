import { INNER, type Phrases } from '../gazetteer/phrases.ts';
import type { Trie } from './trie.ts';

/** The typed arrays of a trie. `words` is how many words there are. */
export function freezePhrases(trie: Trie, words: number): Phrases {
  const roots = new Int32Array(words);
  roots.set(trie.roots);
  const edges = trie.edges.freeze();
  const nodes = new Uint32Array(trie.nodeCount);
  for (let i = 0; i < edges.length; i += 3) if (edges[i + 2] !== 0) nodes[edges[i]!]! |= INNER;
  return { roots, edges, nodes, ...freezeSenses(trie, nodes) };
}

type SenseColumns = Pick<Phrases, 'senseStart' | 'senseKind' | 'senseRef' | 'senseFeatures' | 'senseGenerated'>;

/** Fills the columns of senses, and marks in `nodes` of which kinds they are. */
function freezeSenses({ base, changed }: Trie, nodes: Uint32Array): SenseColumns {
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
    const entries = changed[node];
    for (let s = from; s < to; s++) {
      const entry = entries?.[s - from];
      const old = entry ? -1 : base.senseStart[node]! + s - from;
      const kind = entry?.kind ?? base.senseKind[old]!;
      nodes[node]! |= 1 << kind;
      out.senseKind[s] = kind;
      out.senseRef[s] = entry?.ref ?? base.senseRef[old]!;
      out.senseFeatures[s] = entry?.features ?? base.senseFeatures[old]!;
      out.senseGenerated[s] = entry ? Number(entry.generated) : base.senseGenerated[old]!;
    }
  }
  return out;
}
