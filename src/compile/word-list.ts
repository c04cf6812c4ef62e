import { fold } from '../arabic/normalise.ts';
import {
  flagsOf,
  hashOf,
  type Lexicon,
  positionMask,
  RECORD_HEAD,
  slotOf,
  wordId,
  wordText,
} from '../gazetteer/lexicon.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { tableSize } from './table-size.ts';

/** The words of a pack being built: those of the lexicon that it adds to keep their numbers, new ones follow. */
export class WordList {
  private readonly added = new Map<string, number>();
  private readonly spellings: string[] = [];
  private flags: Uint32Array;

  constructor(private readonly base: Lexicon) {
    this.flags = new Uint32Array(base.size + 1024);
    for (let id = 0; id < base.size; id++) this.flags[id] = flagsOf(base, id) & ~WordFlag.Begins;
  }

  get size(): number {
    return this.base.size + this.spellings.length;
  }

  /** Id of a folded word; -1 for one that is not there. */
  find(folded: string): number {
    return this.added.get(folded) ?? wordId(this.base, folded);
  }

  /** Id of a word, which is added if it is new, with `WordFlag`s. `definite` where the spelling begins with the article. */
  add(spelling: string, flags: number, definite: boolean): number {
    const folded = fold(spelling);
    let id = this.find(folded);
    if (id < 0) {
      id = this.size;
      this.added.set(folded, id);
      this.spellings.push(folded);
      if (id === this.flags.length) this.flags = enlarged(this.flags);
    }
    // الى is no ى with an article.
    const article = definite && folded.length > 4 ? WordFlag.Article : 0;
    this.flags[id]! |= flags | article;
    return id;
  }

  flagsOf(id: number): number {
    return this.flags[id]!;
  }

  /** A word by its id, folded. */
  spell(id: number): string {
    return id < this.base.size ? wordText(this.base, id) : this.spellings[id - this.base.size]!;
  }

  /** The hash table. Short words are the frequent ones: their records stand together, where a cache holds them. */
  freeze(begins: (id: number) => boolean): Lexicon {
    const { base, spellings, size } = this;
    const records = new Uint32Array(size);
    const pool = new Uint16Array(spellings.reduce((n, w) => n + w.length + RECORD_HEAD, base.pool.length));
    pool.set(base.pool);
    records.set(base.records);
    let at = base.pool.length;
    for (const i of shortestFirst(spellings)) {
      const [id, word] = [base.size + i, spellings[i]!];
      records[id] = at;
      pool.set([id & 0xffff, id >>> 16, 0, 0, word.length], at);
      at += RECORD_HEAD;
      for (let k = 0; k < word.length; k++) pool[at++] = word.charCodeAt(k);
    }
    for (let id = 0; id < size; id++) {
      const flags = this.flags[id]! | (begins(id) ? WordFlag.Begins : 0);
      pool[records[id]! + 2] = flags & 0xffff;
      pool[records[id]! + 3] = flags >>> 16;
    }
    return { size, slots: hashTable(pool, records), pool, records };
  }
}

function hashTable(pool: Uint16Array, records: Uint32Array): Int32Array {
  const slots = new Int32Array(tableSize(records.length));
  const mask = positionMask(pool.length);
  const last = slots.length - 1;
  for (const record of records) {
    const hash = hashOf(pool, record + RECORD_HEAD, record + RECORD_HEAD + pool[record + 4]!);
    let slot = slotOf(hash, last);
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = (hash & ~mask) | record;
  }
  return slots;
}

const shortestFirst = (spellings: readonly string[]) =>
  Uint32Array.from(spellings.keys()).sort((a, b) => spellings[a]!.length - spellings[b]!.length || a - b);

function enlarged(array: Uint32Array): Uint32Array {
  const bigger = new Uint32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
