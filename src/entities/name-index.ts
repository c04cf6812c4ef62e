import type { Tokens } from '../arabic/tokenise.ts';
import { HASH_SEED, hashStep } from '../gazetteer/lexicon.ts';
import type { Entity } from './entity.ts';

const SPACE = 0x20;

/** Words of the article that name somebody or something: tokens `from .. to`, the first without `skip` units of proclitics. */
export interface IndexedName {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  /** Null where two bear the name. */
  entity: Entity | null;
  /** The first word of the full name that the words are part of. */
  readonly nameFrom: number;
  readonly nameSkip: number;
  readonly next: IndexedName | undefined;
}

/** The names that an article has established, found again by their words: no string is built. */
export class NameIndex {
  private readonly byWords = new Map<number, IndexedName>();
  /** How many words the longest name has that begins with a word, by the hash of that word. */
  private readonly longestFrom = new Map<number, number>();
  private readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Registers words as a name of an entity; of two entities with one name neither has it. */
  add(from: number, to: number, skip: number, entity: Entity, nameFrom = from, nameSkip = skip): void {
    const known = this.exact(from, to, skip);
    if (known) {
      if (known.entity !== entity) known.entity = null;
      return;
    }
    const first = this.hash(HASH_SEED, from, skip);
    const hash = this.hashOfRest(first, from, to);
    this.byWords.set(hash, { from, to, skip, entity, nameFrom, nameSkip, next: this.byWords.get(hash) });
    this.longestFrom.set(first, Math.max(to - from, this.longestFrom.get(first) ?? 0));
  }

  /** The name that is exactly the tokens `from .. to`. */
  exact(from: number, to: number, skip: number): IndexedName | null {
    return this.find(this.hashOfRest(this.hash(HASH_SEED, from, skip), from, to), from, to, skip);
  }

  /** The longest name that starts at a token and ends before `limit`. */
  longest(from: number, limit: number, skip: number): IndexedName | null {
    const first = this.hash(HASH_SEED, from, skip);
    const words = this.longestFrom.get(first);
    if (words === undefined) return null;
    for (let to = Math.min(from + words, limit); to > from; to--) {
      const found = this.find(this.hashOfRest(first, from, to), from, to, skip);
      if (found) return found;
    }
    return null;
  }

  private find(hash: number, from: number, to: number, skip: number): IndexedName | null {
    for (let e = this.byWords.get(hash); e; e = e.next) if (this.matches(e, from, to, skip)) return e;
    return null;
  }

  /** Whether two words are spelled alike. */
  sameWord(i: number, skip: number, j: number, otherSkip: number): boolean {
    return sameWord(this.tokens, i, skip, j, otherSkip);
  }

  private matches(e: IndexedName, from: number, to: number, skip: number): boolean {
    if (e.to - e.from !== to - from || !this.sameWord(e.from, e.skip, from, skip)) return false;
    for (let k = 1; k < to - from; k++) if (!this.sameWord(e.from + k, 0, from + k, 0)) return false;
    return true;
  }

  /** The hash of a name, from that of its first word. */
  private hashOfRest(first: number, from: number, to: number): number {
    let h = first;
    for (let i = from + 1; i < to; i++) h = this.hash(hashStep(h, SPACE), i, 0);
    return h;
  }

  private hash(seed: number, token: number, skip: number): number {
    const { start, end, text } = this.tokens;
    let h = seed;
    for (let k = end[token]! - 1, first = start[token]! + skip; k >= first; k--) h = hashStep(h, text.codes[k]!);
    return h;
  }
}

/** Whether two tokens are spelled alike, each without units at its front. */
export function sameWord(
  { start, end, text: { codes } }: Tokens,
  i: number,
  skip: number,
  j: number,
  otherSkip: number,
): boolean {
  const from = start[i]! + skip;
  const other = start[j]! + otherSkip;
  const length = end[i]! - from;
  if (length !== end[j]! - other) return false;
  for (let k = 0; k < length; k++) if (codes[from + k] !== codes[other + k]) return false;
  return true;
}
