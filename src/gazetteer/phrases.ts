/**
 * All phrases of one word or more that mean something particular (names, titles, triggers, cues), as one trie over word ids.
 * Matching a text walks this single automaton once, whatever the number of dictionaries.
 */
export interface Phrases {
  /** First node of the phrases that begin with a word, by word id; 0 where none does. */
  readonly roots: Int32Array;
  /** Edges in an open-addressing table: `(edgeFrom, edgeWord) → edgeTo`; an empty slot has `edgeTo` 0. */
  readonly edgeFrom: Int32Array;
  readonly edgeWord: Int32Array;
  readonly edgeTo: Int32Array;
  /** What ends at node `n`: senses `senseStart[n] .. senseStart[n + 1])`. */
  readonly senseStart: Uint32Array;
  readonly senseKind: Uint8Array;
  /** Index into the table that the kind names (entities, titles, triggers …). */
  readonly senseRef: Uint32Array;
  /** Bits that the kind defines: grammatical features, how the phrase names its entity. */
  readonly senseFeatures: Uint32Array;
  /** Whether node `n` has an edge out, so that most walks stop without a probe. */
  readonly inner: Uint8Array;
}

/** Kinds of what a phrase can be. */
export const Sense = {
  Entity: 1,
  Title: 2,
  Nisba: 3,
  Weapon: 4,
  Trigger: 5,
  Cue: 6,
  Head: 7,
  Group: 8,
  Reporting: 9,
  Given: 10,
  Anaphor: 11,
  LightVerb: 12,
  Thing: 13,
  Converter: 14,
} as const;

export const edgeSlot = (node: number, word: number, mask: number): number =>
  ((Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7) & mask;

/** The node after `word` from `node`, or 0. */
export function step(phrases: Phrases, node: number, word: number): number {
  const { edgeFrom, edgeWord, edgeTo } = phrases;
  const mask = edgeTo.length - 1;
  for (let slot = edgeSlot(node, word, mask); ; slot = (slot + 1) & mask) {
    const to = edgeTo[slot]!;
    if (to === 0) return 0;
    if (edgeFrom[slot] === node && edgeWord[slot] === word) return to;
  }
}
