import { EMPTY_PACK, type Pack } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { Tables } from '../gazetteer/tables.ts';
import { EVERYDAY } from '../gazetteer/word-flags.ts';
import { EntityList } from './entity-list.ts';
import { freezePhrases } from './freeze-phrases.ts';
import { type Path, type SenseEntry, Trie } from './trie.ts';
import { WordList } from './word-list.ts';

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

/** Collects words, phrases and entities on top of those of a pack, and freezes all into the typed arrays of another. */
export class PackBuilder {
  readonly words: WordList;
  readonly entities: EntityList;
  readonly collisions: Collision[] = [];
  private readonly trie: Trie;

  constructor(base: Pack = EMPTY_PACK) {
    this.words = new WordList(base.lexicon);
    this.entities = new EntityList(base.entities);
    this.trie = new Trie(base.phrases);
  }

  /** Id of a word, which is added if it is new. `spelling` is as written: its first letters tell an article from a hamza. */
  word(spelling: string, flags = 0, definite = spelling.startsWith('ال')): number {
    return this.words.add(spelling, flags, definite);
  }

  /** The words of a phrase as a dictionary writes it: punctuation separates like spaces, as matching passes over it; but أوبك+ is two words. */
  static split(phrase: string): string[] {
    if (PLAIN.test(phrase)) return phrase.split(' ');
    const spaced = phrase
      .replace(/[-–./"'’«»()،,:\s]+|(?<=\d)\+(?=\d)/g, ' ')
      .replace(/\+/g, ' + ')
      .trim();
    if (spaced === '') return [];
    const words = spaced.split(/ +/);
    return /\d/.test(spaced) ? words.flatMap(splitDigits) : words;
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
    const words = alternatives.map((spellings, i) => {
      const definite = spellings[0]!.startsWith('ال');
      return [...new Set(spellings.map((s) => this.word(s, i === 0 ? flags : 0, definite)))];
    });
    const listed = alternatives.map((a) => a[0]).join(' ');
    this.paths(words, { ...sense, listed }, generated);
  }

  /** Like `phrase`, by word ids; `listed` is how the dictionary spells it. */
  paths(words: readonly (readonly number[])[], sense: Omit<SenseEntry, 'generated'>, generated: boolean): void {
    if (words.length === 0) return;
    for (const path of this.trie.paths(words, generated)) this.addSense(path, { ...sense, generated: path.generated });
  }

  private addSense(path: Path, sense: SenseEntry): void {
    const here = this.trie.senses(path.node);
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
    const losers = here.filter((s) => s.generated && givesWay(s, sense));
    for (const dropped of losers) this.collisions.push({ phrase: this.spell(path), kept: sense, dropped });
    if (losers.length > 0) here.splice(0, here.length, ...here.filter((s) => !losers.includes(s)));
    here.push(sense);
  }

  /** The words of a path, folded. */
  private spell(path: Path): string {
    const out: string[] = [];
    for (let p: Path | null = path; p?.before; p = p.before) out.unshift(this.words.spell(p.word));
    return out.join(' ');
  }

  /** Takes the senses of a kind away whose refs are to go. */
  forget(kind: number, goes: (ref: number) => boolean): void {
    for (let node = 1; node < this.trie.nodeCount; node++) {
      if (!this.trie.some(node, (k, _, ref) => k === kind && goes(ref))) continue;
      const here = this.trie.senses(node);
      here.splice(0, here.length, ...here.filter((s) => s.kind !== kind || !goes(s.ref)));
    }
  }

  freeze(tables: Tables, ruleTexts = EMPTY_PACK.ruleTexts): Pack {
    this.dropEverydaySpellings();
    return {
      lexicon: this.words.freeze((id) => this.trie.child(0, id) > 0),
      phrases: freezePhrases(this.trie, this.words.size),
      entities: this.entities.freeze(tables.kinds),
      tables,
      ruleTexts,
    };
  }

  /** A generated name of one word that is an everyday word is no name. */
  private dropEverydaySpellings(): void {
    for (let word = 0; word < this.words.size; word++) {
      if ((this.words.flagsOf(word) & EVERYDAY) === 0) continue;
      const node = this.trie.child(0, word);
      if (node === 0 || !this.trie.some(node, (kind, generated) => generated && NAMES.has(kind))) continue;
      const here = this.trie.senses(this.trie.own(word));
      const phrase = this.words.spell(word);
      for (const dropped of here.filter(isGuess)) this.collisions.push({ phrase, kept: null, dropped });
      here.splice(0, here.length, ...here.filter((s) => !isGuess(s)));
    }
  }
}

/** Arabic letters with single spaces between them: nearly every phrase. */
const PLAIN = /^[\u0620-\u064a]+(?: [\u0620-\u064a]+)*$/;

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
