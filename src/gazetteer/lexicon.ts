/**
 * All words that any dictionary knows, by folded spelling, in an open-addressing hash table over typed arrays.
 *
 * The hash runs from a word's last letter to its first, so that one pass over a token yields the hash of every suffix: a
 * proclitic is stripped, and an article put in its place, without reading the letters again.
 */
export interface Lexicon {
  readonly size: number;
  /** Slots of word id + 1, 0 for empty; the length is a power of two. */
  readonly table: Int32Array;
  readonly hashes: Int32Array;
  /** Word `w` is `letters[starts[w] .. starts[w + 1])`. */
  readonly starts: Uint32Array;
  readonly letters: Uint16Array;
  /** `WordFlag` bits of each word. */
  readonly flags: Uint32Array;
}

export const HASH_SEED = 0x1505;

/** One step of the hash, towards the front of the word. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) ^ code) | 0;

/** The slot where a hash starts looking: multiplicative mixing, since the low bits of the raw hash are poor. */
export const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;

/** Hash of a folded string. */
export function hashOf(word: string): number {
  let h = HASH_SEED;
  for (let i = word.length - 1; i >= 0; i--) h = hashStep(h, word.charCodeAt(i));
  return h;
}

/** Id of the word `codes[from..to)`, whose hash is given, or -1. */
export function findWord(lexicon: Lexicon, codes: Uint16Array, from: number, to: number, hash: number): number {
  const { table, hashes, starts, letters } = lexicon;
  const mask = table.length - 1;
  const length = to - from;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const word = table[slot]! - 1;
    if (word < 0) return -1;
    if (hashes[word] !== hash) continue;
    const at = starts[word]!;
    if (starts[word + 1]! - at !== length) continue;
    let i = 0;
    while (i < length && letters[at + i] === codes[from + i]) i++;
    if (i === length) return word;
  }
}

const ALEF = 0x627;
const LAM = 0x644;

/** Id of the word that is the article followed by `codes[from..to)`, whose own hash is given, or -1: for لل + rest. */
export function findWithArticle(lexicon: Lexicon, codes: Uint16Array, from: number, to: number, hash: number): number {
  const { table, hashes, starts, letters } = lexicon;
  const mask = table.length - 1;
  const full = hashStep(hashStep(hash, LAM), ALEF);
  for (let slot = slotOf(full, mask); ; slot = (slot + 1) & mask) {
    const word = table[slot]! - 1;
    if (word < 0) return -1;
    if (hashes[word] !== full) continue;
    const at = starts[word]!;
    if (starts[word + 1]! - at !== to - from + 2 || letters[at] !== ALEF || letters[at + 1] !== LAM) continue;
    let i = from;
    while (i < to && letters[at + 2 + i - from] === codes[i]) i++;
    if (i === to) return word;
  }
}

/** Id of a folded string, or -1. For set-up and lazy checks; the hot path uses `findWord`. */
export function wordId(lexicon: Lexicon, folded: string): number {
  const codes = new Uint16Array(folded.length);
  for (let i = 0; i < folded.length; i++) codes[i] = folded.charCodeAt(i);
  return findWord(lexicon, codes, 0, codes.length, hashOf(folded));
}

/** The folded spelling of a word. */
export function wordText(lexicon: Lexicon, word: number): string {
  return String.fromCharCode(...lexicon.letters.subarray(lexicon.starts[word]!, lexicon.starts[word + 1]!));
}
