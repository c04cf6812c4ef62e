/**
 * All words that any dictionary knows, by folded spelling, in an open-addressing hash table over typed arrays.
 *
 * The hash runs from a word's last letter to its first, so that one pass over a token yields the hash of every suffix: a
 * proclitic is stripped, and an article put in its place, without reading the letters again.
 */
export interface Lexicon {
  readonly size: number;
  /**
   * A power of two of slots, 0 where empty: in the low bits, as many as `pool.length` needs, where the word's record stands, and above them
   * bits of its hash, so that nearly every word that is not there is dismissed without touching another array.
   */
  readonly slots: Int32Array;
  /**
   * One record a word, everything about it on one or two cache lines: id (low, high half), `WordFlag` bits (low, high half), length, letters. The
   * first unit is no record, so that no record stands at 0.
   */
  readonly pool: Uint16Array;
  /** Where the record of each word stands, by id. */
  readonly records: Uint32Array;
}

export const EMPTY_LEXICON: Lexicon = {
  size: 0,
  slots: new Int32Array(16),
  pool: new Uint16Array(1),
  records: new Uint32Array(0),
};

export const HASH_SEED = 0x1505;

/** One step of the hash, towards the front of the word. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) ^ code) | 0;

/** The slot where a hash starts looking: multiplicative mixing, since the low bits of the raw hash are poor. */
export const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;

/** The bits of a slot that say where a record stands, in a pool of `length` units. */
export const positionMask = (length: number): number => -1 >>> Math.clz32(length);

/** Units of a record before its letters. */
export const RECORD_HEAD = 5;
const idAt = (pool: Uint16Array, record: number): number => pool[record]! | (pool[record + 1]! << 16);
export const flagsAt = (pool: Uint16Array, record: number): number => pool[record + 2]! | (pool[record + 3]! << 16);

/** Hash of the word `codes[from..to)`. */
export function hashOf(codes: Uint16Array, from: number, to: number): number {
  let h = HASH_SEED;
  for (let i = to - 1; i >= from; i--) h = hashStep(h, codes[i]!);
  return h;
}

/** Record of the word `codes[from..to)`, whose hash is given, or 0. */
export function findWord(lexicon: Lexicon, codes: Uint16Array, from: number, to: number, hash: number): number {
  const { slots, pool } = lexicon;
  const last = slots.length - 1;
  const mask = positionMask(pool.length);
  const length = to - from;
  for (let slot = slotOf(hash, last); ; slot = (slot + 1) & last) {
    const entry = slots[slot]!;
    if (entry === 0) return 0;
    if (((entry ^ hash) & ~mask) !== 0) continue;
    const record = entry & mask;
    if (pool[record + 4] !== length) continue;
    const at = record + RECORD_HEAD;
    let i = 0;
    while (i < length && pool[at + i] === codes[from + i]) i++;
    if (i === length) return record;
  }
}

const ALEF = 0x627;
const LAM = 0x644;

/** Record of the word that is the article followed by `codes[from..to)`, whose own hash is given, or 0: for لل + rest. */
export function findWithArticle(lexicon: Lexicon, codes: Uint16Array, from: number, to: number, hash: number): number {
  const { slots, pool } = lexicon;
  const last = slots.length - 1;
  const mask = positionMask(pool.length);
  const full = hashStep(hashStep(hash, LAM), ALEF);
  const length = to - from + 2;
  for (let slot = slotOf(full, last); ; slot = (slot + 1) & last) {
    const entry = slots[slot]!;
    if (entry === 0) return 0;
    if (((entry ^ full) & ~mask) !== 0) continue;
    const record = entry & mask;
    const at = record + RECORD_HEAD;
    if (pool[record + 4] !== length || pool[at] !== ALEF || pool[at + 1] !== LAM) continue;
    let i = 2;
    while (i < length && pool[at + i] === codes[from + i - 2]) i++;
    if (i === length) return record;
  }
}
export const idOf = (lexicon: Lexicon, record: number): number => idAt(lexicon.pool, record);

/** Id of a folded string, or -1. For set-up and lazy checks; the hot path uses `findWord`. */
export function wordId(lexicon: Lexicon, folded: string): number {
  const codes = new Uint16Array(folded.length);
  for (let i = 0; i < folded.length; i++) codes[i] = folded.charCodeAt(i);
  const record = findWord(lexicon, codes, 0, codes.length, hashOf(codes, 0, codes.length));
  return record === 0 ? -1 : idOf(lexicon, record);
}

/** The `WordFlag` bits of a word, by its id. */
export const flagsOf = (lexicon: Lexicon, word: number): number => flagsAt(lexicon.pool, lexicon.records[word]!);

/** The folded spelling of a word. */
export function wordText(lexicon: Lexicon, word: number): string {
  const record = lexicon.records[word]!;
  return String.fromCharCode(
    ...lexicon.pool.subarray(record + RECORD_HEAD, record + RECORD_HEAD + lexicon.pool[record + 4]!),
  );
}
