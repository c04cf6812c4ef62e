import { wordText } from '../lexicon.ts';
import type { Pack } from '../pack.ts';
import { Sense } from '../phrases.ts';

/** The phrases that name an entity, folded. */
export interface Spellings {
  readonly listed: readonly string[];
  /** Spellings that the compiler made, forty at most. */
  readonly generated: readonly string[];
  /** Whether there are more. */
  readonly more: boolean;
}

const LIMIT = 40;

/** Finds all spellings of an entity: the ways through the trie, walked backwards from where its senses stand. */
export function createSpeller(pack: Pack): (entity: number) => Spellings {
  const walk = reversed(pack);
  const { senseStart, senseKind, senseRef, senseGenerated, nodes } = pack.phrases;
  return (entity) => {
    const listed: string[] = [];
    const generated: string[] = [];
    for (let node = 1; node < nodes.length; node++) {
      for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++) {
        if (senseKind[s] !== Sense.Entity || senseRef[s] !== entity) continue;
        if (senseGenerated[s] === 1) collect(pack, walk, node, '', generated, LIMIT + 1);
        else collect(pack, walk, node, '', listed, Number.POSITIVE_INFINITY);
      }
    }
    const more = generated.length > LIMIT;
    return { listed: listed.sort(), generated: generated.slice(0, LIMIT).sort(), more };
  };
}

/** The edges by the node that they lead to: words and nodes before it, node 0 for the start. */
type Walk = Map<number, { readonly word: number; readonly from: number }[]>;

function reversed({ phrases }: Pack): Walk {
  const walk: Walk = new Map();
  const add = (to: number, word: number, from: number) => {
    const edges = walk.get(to);
    if (edges) edges.push({ word, from });
    else walk.set(to, [{ word, from }]);
  };
  phrases.roots.forEach((node, word) => {
    if (node > 0) add(node, word, 0);
  });
  const { edges } = phrases;
  for (let slot = 0; slot < edges.length; slot += 3)
    if (edges[slot + 2] !== 0) add(edges[slot + 2]!, edges[slot + 1]!, edges[slot]!);
  return walk;
}

function collect(pack: Pack, walk: Walk, node: number, rest: string, into: string[], limit: number): void {
  if (into.length >= limit) return;
  for (const { word, from } of walk.get(node) ?? []) {
    const phrase = `${wordText(pack.lexicon, word)}${rest && ' '}${rest}`;
    if (from === 0) into.push(phrase);
    else collect(pack, walk, from, phrase, into, limit);
  }
}
