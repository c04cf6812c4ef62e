/**
 * All phrases of one word or more that mean something particular (names, titles, triggers, cues), as one trie over word ids.
 * Matching a text walks this single automaton once, whatever the number of dictionaries.
 */
export interface Phrases {
  /** First node of the phrases that begin with a word, by word id; 0 where none does. */
  readonly roots: Int32Array;
  /** Edges in an open-addressing table, three numbers a slot: node, word, node after it; 0 for no edge. */
  readonly edges: Int32Array;
  /** What ends at node `n`: senses `senseStart[n] .. senseStart[n + 1])`. */
  readonly senseStart: Uint32Array;
  readonly senseKind: Uint8Array;
  /** Index into the table that the kind names (entities, titles, triggers …). */
  readonly senseRef: Uint32Array;
  /** Bits that the kind defines: grammatical features, how the phrase names its entity. */
  readonly senseFeatures: Uint32Array;
  /** 1 where the spelling is generated, 0 where a dictionary lists it. */
  readonly senseGenerated: Uint8Array;
  /** Per node: whether phrases run on after it (`INNER`), so that most walks stop without a probe, and the kinds of its senses as bits `1 << Sense`. */
  readonly nodes: Uint32Array;
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
  Body: 15,
  Purpose: 16,
} as const;

/** The bit of a node after which phrases run on; the other bits tell what ends there. */
export const INNER = 1;

/** The slot where an edge starts being looked for, in a table of `slots` (a power of two). */
export const edgeSlot = (node: number, word: number, slots: number): number =>
  ((Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7) & (slots - 1);

/** The node after `word` from `node`, or 0. */
export function step(phrases: Phrases, node: number, word: number): number {
  const { edges } = phrases;
  const slots = (edges.length / 3) | 0;
  for (let slot = edgeSlot(node, word, slots); ; slot = (slot + 1) & (slots - 1)) {
    const to = edges[3 * slot + 2]!;
    if (to === 0) return 0;
    if (edges[3 * slot] === node && edges[3 * slot + 1] === word) return to;
  }
}

export const EMPTY_PHRASES: Phrases = {
  roots: new Int32Array(0),
  edges: new Int32Array(3 * 16),
  nodes: new Uint32Array(1),
  senseStart: new Uint32Array(2),
  senseKind: new Uint8Array(0),
  senseRef: new Uint32Array(0),
  senseFeatures: new Uint32Array(0),
  senseGenerated: new Uint8Array(0),
};
