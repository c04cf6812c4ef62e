import type { Tokens } from '../arabic/tokenise.ts';
import { HASH_SEED, hashStep } from '../gazetteer/lexicon.ts';
import type { Entity } from './entity.ts';

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
  private readonly byFirstWord = new Map<number, IndexedName>();
  private readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Registers words as a name of an entity; of two entities with one name neither has it. */
  add(from: number, to: number, skip: number, entity: Entity, nameFrom = from, nameSkip = skip): void {
    const hash = this.hash(from, skip);
    const first = this.byFirstWord.get(hash);
    for (let e = first; e; e = e.next) {
      if (!this.matches(e, from, to, skip)) continue;
      if (e.entity !== entity) e.entity = null;
      return;
    }
    this.byFirstWord.set(hash, { from, to, skip, entity, nameFrom, nameSkip, next: first });
  }

  /** The name that is exactly the tokens `from .. to`. */
  exact(from: number, to: number, skip: number): IndexedName | null {
    for (let e = this.byFirstWord.get(this.hash(from, skip)); e; e = e.next)
      if (this.matches(e, from, to, skip)) return e;
    return null;
  }

  /** The longest name that starts at a token and ends before `limit`. */
  longest(from: number, limit: number, skip: number): IndexedName | null {
    let best: IndexedName | null = null;
    for (let e = this.byFirstWord.get(this.hash(from, skip)); e; e = e.next) {
      const to = from + e.to - e.from;
      if (to <= limit && (!best || e.to - e.from > best.to - best.from) && this.matches(e, from, to, skip)) best = e;
    }
    return best;
  }

  /** Whether two words are spelled alike. */
  sameWord(i: number, skip: number, j: number, otherSkip: number): boolean {
    const { start, end, text } = this.tokens;
    const from = start[i]! + skip;
    const other = start[j]! + otherSkip;
    const length = end[i]! - from;
    if (length !== end[j]! - other) return false;
    for (let k = 0; k < length; k++) if (text.codes[from + k] !== text.codes[other + k]) return false;
    return true;
  }

  private matches(e: IndexedName, from: number, to: number, skip: number): boolean {
    if (e.to - e.from !== to - from || !this.sameWord(e.from, e.skip, from, skip)) return false;
    for (let k = 1; k < to - from; k++) if (!this.sameWord(e.from + k, 0, from + k, 0)) return false;
    return true;
  }

  private hash(token: number, skip: number): number {
    const { start, end, text } = this.tokens;
    let h = HASH_SEED;
    for (let k = end[token]! - 1, first = start[token]! + skip; k >= first; k--) h = hashStep(h, text.codes[k]!);
    return h;
  }
}
