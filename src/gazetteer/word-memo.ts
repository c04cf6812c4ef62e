import { type Lexicon, slotOf } from './lexicon.ts';
import type { Readings } from './readings.ts';

/** Words remembered: most words of a text are among them, and with a megabyte they stay near the processor. */
const ENTRIES = 1 << 14;
/** Numbers of an entry: one cache line. */
const STRIDE = 16;
const HASH = 0;
const SHAPE = 1;
const LETTERS = 2;
const WHOLE = 9;
const WORD = 10;
const FLAGS = 11;
const OTHER = 12;
const SMALL = 13;
const LONGEST = 2 * (WHOLE - LETTERS);

/**
 * How the latest words were read: news says the same words again and again, and a word with proclitics takes several looks into a large table. Holds
 * nothing but what reading gives anyhow; each place keeps the word that was there last.
 */
export class WordMemo {
  private readonly entries = new Int32Array(ENTRIES * STRIDE);

  /** What was fetched, so that the engine does not find the fetching useless. */
  private fetched = 0;

  /** Brings the places of some words near the processor. */
  fetch(hashes: Int32Array, count: number): void {
    const { entries } = this;
    let fetched = 0;
    for (let n = 0; n < count; n++) fetched ^= entries[placeOf(hashes[n]!)]!;
    this.fetched ^= fetched;
  }

  /** The same for where the lexicon looks the words up. */
  fetchSlots({ slots }: Lexicon, hashes: Int32Array, count: number): void {
    const last = slots.length - 1;
    let fetched = 0;
    for (let n = 0; n < count; n++) fetched ^= slots[slotOf(hashes[n]!, last)]!;
    this.fetched ^= fetched;
  }

  /** Gives token `i` the reading of the word `codes[from..to)`, if that is remembered. `hint` is what the reading depends on besides letters, up to 255. */
  recall(r: Readings, i: number, codes: Uint16Array, from: number, to: number, hash: number, hint: number): boolean {
    const { entries } = this;
    const at = placeOf(hash);
    if (entries[at + HASH] !== hash || entries[at + SHAPE] !== ((to - from) | (hint << 8))) return false;
    for (let k = from, e = at + LETTERS; k < to; k += 2, e++) if (entries[e] !== pair(codes, k, to)) return false;
    r.whole[i] = entries[at + WHOLE]!;
    r.word[i] = entries[at + WORD]!;
    r.flags[i] = entries[at + FLAGS]!;
    r.other[i] = entries[at + OTHER]!;
    const small = entries[at + SMALL]!;
    r.skip[i] = small;
    r.proclitics[i] = small >> 8;
    r.otherSkip[i] = small >> 16;
    return true;
  }

  /** Remembers how token `i` was read. */
  note(r: Readings, i: number, codes: Uint16Array, from: number, to: number, hash: number, hint: number): void {
    if (to - from > LONGEST) return;
    const { entries } = this;
    const at = placeOf(hash);
    entries[at + HASH] = hash;
    entries[at + SHAPE] = (to - from) | (hint << 8);
    for (let k = from, e = at + LETTERS; k < to; k += 2, e++) entries[e] = pair(codes, k, to);
    entries[at + WHOLE] = r.whole[i]!;
    entries[at + WORD] = r.word[i]!;
    entries[at + FLAGS] = r.flags[i]!;
    entries[at + OTHER] = r.other[i]!;
    entries[at + SMALL] = r.skip[i]! | (r.proclitics[i]! << 8) | (r.otherSkip[i]! << 16);
  }
}

const placeOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 18) * STRIDE;

/** Two letters as one number. */
const pair = (codes: Uint16Array, k: number, to: number): number =>
  k + 1 < to ? codes[k]! | (codes[k + 1]! << 16) : codes[k]!;
