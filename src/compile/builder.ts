import { fold } from '../arabic/normalise.ts';
import type { Pack } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { Tables } from '../gazetteer/tables.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import { freezeEntities, freezeLexicon, freezePhrases } from './freeze.ts';
import { type Path, type SenseEntry, Trie } from './trie.ts';

export interface EntityEntry {
  readonly id: string;
  readonly type: number;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly rank: number;
  readonly needs: number;
  readonly feminine: boolean;
}

/** A generated spelling that is something else already: reported by `khabar check`, not merged. */
export interface Collision {
  /** The spelling, folded. */
  readonly phrase: string;
  /** What the phrase means; null for an everyday word. */
  readonly kept: SenseEntry | null;
  readonly dropped: SenseEntry;
}

type NewSense = Pick<SenseEntry, 'kind' | 'ref' | 'features'>;

/** Kinds whose generated spellings give way to anything that is listed: names are many, and their spellings guesses. */
const NAMES: ReadonlySet<number> = new Set([Sense.Entity, Sense.Weapon, Sense.Given]);

/** Collects words, phrases and entities, and freezes them into the typed arrays of a pack. */
export class PackBuilder {
  readonly words = new Map<string, number>();
  /** The words by id, folded. */
  readonly spellings: string[] = [];
  /** `WordFlag` bits, by word id. */
  readonly flags: number[] = [];
  readonly trie = new Trie();
  readonly entities: EntityEntry[] = [];
  readonly collisions: Collision[] = [];

  /** Id of a word, which is added if it is new. `spelling` is as written: its first letters tell an article from a hamza. */
  word(spelling: string, flags = 0, definite = spelling.startsWith('ال')): number {
    const folded = fold(spelling);
    let id = this.words.get(folded);
    if (id === undefined) {
      id = this.words.size;
      this.words.set(folded, id);
      this.spellings.push(folded);
      this.flags.push(0);
    }
    const article = definite && folded.length > 4 ? WordFlag.Article : 0;
    this.flags[id]! |= flags | article;
    return id;
  }

  /** The words of a phrase as a dictionary writes it: punctuation separates like spaces, as matching passes over it. */
  static split(phrase: string): string[] {
    return phrase
      .replace(/[-–./"'’«»()،,:]|(?<=\d)\+(?=\d)/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .flatMap(splitDigits);
  }

  /**
   * Adds a phrase. `alternatives[i][0]` is the i-th word as it stands, the rest are generated spellings of it. All paths through the
   * alternatives end in `sense`; a path with a generated word gives way where something else is listed. `flags` mark the first word;
   * with `generated` the whole phrase is one that no dictionary lists.
   */
  phrase(
    alternatives: readonly (readonly string[])[],
    sense: NewSense,
    { flags = 0, generated = false }: { flags?: number; generated?: boolean } = {},
  ): void {
    if (alternatives.length === 0) return;
    const words = alternatives.map((spellings, i) => {
      const definite = spellings[0]!.startsWith('ال');
      return [...new Set(spellings.map((s) => this.word(s, i === 0 ? flags : 0, definite)))];
    });
    const listed = alternatives.map((a) => a[0]).join(' ');
    for (const path of this.trie.paths(words, generated))
      this.addSense(path, { ...sense, generated: path.generated, listed });
  }

  private addSense(path: Path, sense: SenseEntry): void {
    const here = this.trie.senses[path.node]!;
    const same = here.findIndex((s) => s.kind === sense.kind && s.ref === sense.ref);
    if (same >= 0) {
      if (here[same]!.generated && !sense.generated) here[same] = sense;
      return;
    }
    if (sense.generated) {
      const rival = here.find((s) => givesWay(sense, s));
      if (rival) this.collisions.push({ phrase: this.spell(path), kept: rival, dropped: sense });
      else here.push(sense);
      return;
    }
    for (const loser of here.filter((s) => s.generated && givesWay(s, sense)))
      this.collisions.push({ phrase: this.spell(path), kept: sense, dropped: loser });
    const kept = here.filter((s) => !(s.generated && givesWay(s, sense)));
    here.splice(0, here.length, ...kept, sense);
  }

  /** The words of a path, folded. */
  private spell(path: Path): string {
    const out: string[] = [];
    for (let p: Path | null = path; p?.before; p = p.before) out.unshift(this.spellings[p.word]!);
    return out.join(' ');
  }

  /** Takes the senses of a kind away whose refs are to go. */
  forget(kind: number, goes: (ref: number) => boolean): void {
    this.trie.senses.forEach((here, node) => {
      if (here.some((s) => s.kind === kind && goes(s.ref)))
        this.trie.senses[node] = here.filter((s) => s.kind !== kind || !goes(s.ref));
    });
  }

  /** Adds an entity, or gives entity `ref` new columns; its names stay. */
  entity(entry: EntityEntry, ref = this.entities.length): number {
    this.entities[ref] = entry;
    return ref;
  }

  freeze(tables: Tables): Pack {
    this.dropEverydaySpellings();
    return {
      lexicon: freezeLexicon(this),
      phrases: freezePhrases(this.trie, this.words.size),
      entities: freezeEntities(this.entities, tables.kinds),
      tables,
    };
  }

  /** A generated name of one word that is an everyday word is no name. */
  private dropEverydaySpellings(): void {
    for (const [spelling, word] of this.words) {
      if ((this.flags[word]! & EVERYDAY) === 0) continue;
      const node = this.trie.children[0]!.get(word);
      if (node === undefined || !this.trie.senses[node]!.some(isGuess)) continue;
      const here = this.trie.senses[this.trie.own(word)]!;
      for (const dropped of here.filter(isGuess)) this.collisions.push({ phrase: spelling, kept: null, dropped });
      here.splice(0, here.length, ...here.filter((s) => !isGuess(s)));
    }
  }
}

const isGuess = (s: SenseEntry) => s.generated && NAMES.has(s.kind);

/** Whether a generated sense is dropped where `other` stands; people and places of one listed name share its spellings. */
function givesWay(sense: SenseEntry, other: SenseEntry): boolean {
  if (other.generated) return sense.kind === other.kind && sense.listed !== other.listed;
  return sense.kind === other.kind || NAMES.has(sense.kind);
}

/** شهاب3 → شهاب 3, as the tokeniser cuts it; Latin words keep their digits. */
function splitDigits(word: string): string[] {
  return /^[A-Za-z]/.test(word) ? [word] : (word.match(/\d+|[^\d]+/g) ?? []);
}
