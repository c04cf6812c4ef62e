import { hashOf, type Lexicon, positionMask, RECORD_HEAD, slotOf } from '../gazetteer/lexicon.ts';
import type { EntityTable } from '../gazetteer/pack.ts';
import { edgeSlot, NodeBit, type Phrases } from '../gazetteer/phrases.ts';
import { packStrings } from '../gazetteer/strings.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { EntityEntry, PackBuilder } from './builder.ts';
import type { Trie } from './trie.ts';

/** At most eight slots in ten taken: a slot that is not the word's costs little, since it tells so by itself. */
const tableSize = (entries: number) => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 1.25)));

/** The words in their hash table. Short words are the frequent ones: their records stand together, where a cache holds them. */
export function freezeLexicon({ spellings, flags, trie }: PackBuilder): Lexicon {
  const size = spellings.length;
  const slots = new Int32Array(tableSize(size));
  const records = new Uint32Array(size);
  const pool = new Uint16Array(spellings.reduce((n, w) => n + w.length + RECORD_HEAD, 1));
  const mask = positionMask(pool.length);
  const roots = trie.children[0]!;
  let at = 1;
  for (const id of shortestFirst(spellings)) {
    const word = spellings[id]!;
    const hash = hashOf(word);
    let slot = slotOf(hash, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (hash & ~mask) | at;
    records[id] = at;
    const bits = flags[id]! | (roots.has(id) ? WordFlag.Begins : 0);
    pool.set([id & 0xffff, id >>> 16, bits & 0xffff, bits >>> 16, word.length], at);
    at += RECORD_HEAD;
    for (let i = 0; i < word.length; i++) pool[at++] = word.charCodeAt(i);
  }
  return { size, slots, pool, records };
}

const shortestFirst = (spellings: readonly string[]) =>
  Uint32Array.from(spellings.keys()).sort((a, b) => spellings[a]!.length - spellings[b]!.length || a - b);

export function freezePhrases(trie: Trie, words: number): Phrases {
  const { children, senses } = trie;
  const count = senses.length;
  const slots = tableSize(children.reduce((n, edges, from) => n + (from > 0 && edges ? edges.size : 0), 0));
  const edges = new Int32Array(3 * slots);
  const roots = new Int32Array(words);
  const nodes = Uint8Array.from(senses, (list) => (list.length > 0 ? NodeBit.Final : 0));
  for (const [word, node] of children[0]!) roots[word] = node;
  children.forEach((after, from) => {
    if (from === 0 || !after) return;
    nodes[from]! |= NodeBit.Inner;
    for (const [word, to] of after) {
      let slot = edgeSlot(from, word, slots);
      while (edges[3 * slot + 2] !== 0) slot = (slot + 1) & (slots - 1);
      edges.set([from, word, to], 3 * slot);
    }
  });
  const senseStart = new Uint32Array(count + 1);
  for (let n = 0; n < count; n++) senseStart[n + 1] = senseStart[n]! + senses[n]!.length;
  const all = senses.flat();
  return {
    roots,
    edges,
    nodes,
    senseStart,
    senseKind: Uint8Array.from(all, (s) => s.kind),
    senseRef: Uint32Array.from(all, (s) => s.ref),
    senseFeatures: Uint32Array.from(all, (s) => s.features),
    senseGenerated: Uint8Array.from(all, (s) => (s.generated ? 1 : 0)),
  };
}

export function freezeEntities(entries: readonly EntityEntry[], kindNames: readonly string[]): EntityTable {
  const kinds = new Map(kindNames.map((k, i) => [k, i]));
  const coordinates = new Float32Array(entries.length * 2);
  entries.forEach((e, i) => {
    coordinates[2 * i] = e.lat ?? Number.NaN;
    coordinates[2 * i + 1] = e.lon ?? Number.NaN;
  });
  return {
    count: entries.length,
    type: Uint8Array.from(entries, (e) => e.type),
    kind: Uint8Array.from(entries, (e) => kinds.get(e.kind)!),
    country: Uint16Array.from(entries, (e) =>
      e.country ? (e.country.charCodeAt(0) << 8) | e.country.charCodeAt(1) : 0,
    ),
    coordinates,
    rank: Uint32Array.from(entries, (e) => e.rank),
    needs: Uint16Array.from(entries, (e) => e.needs),
    feminine: Uint8Array.from(entries, (e) => (e.feminine ? 1 : 0)),
    ids: packStrings(entries.map((e) => e.id)),
    names: packStrings(entries.map((e) => e.name)),
    englishNames: packStrings(entries.map((e) => e.nameEn)),
  };
}
