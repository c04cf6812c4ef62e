import { fold } from '../arabic/normalise.ts';
import { soundsOf, spellingVariants, type VariantOptions } from '../arabic/variants.ts';
import { PackBuilder } from './builder.ts';
import type { SenseEntry } from './trie.ts';

/** What decides which spellings of a name are generated. */
export interface SpellingOptions {
  /** A foreign name in Arabic letters. */
  readonly foreign?: boolean;
  /** Long vowels may be written or not: for names that are common enough to be spelled in many ways. */
  readonly vowels?: boolean;
  /** The English name, which tells the sounds that the letters stand for; '' where unknown. */
  readonly english?: string;
  /** The name of a person: the article of a family name in ي may be left out (خامنئي، الخامنئي). */
  readonly person?: boolean;
}

/** Adds names to a builder in all their spellings. */
export class Speller {
  /** The spellings of a word in a name, as word ids, by the options that count and the word: names share most of their words. */
  private readonly known = new Map<number, Map<string, readonly number[]>>();

  /** `everyday`: nouns and adjectives, folded; in a name (مملكة بوتان) they have no other spellings. */
  constructor(
    private readonly builder: PackBuilder,
    private readonly everyday: ReadonlySet<string>,
  ) {}

  /** Adds a name as it is listed, and in all generated spellings. */
  add(name: string, options: SpellingOptions, sense: Pick<SenseEntry, 'kind' | 'ref' | 'features'>): void {
    const words = PackBuilder.split(name);
    const listed = words.join(' ');
    const sounds = options.foreign ? soundsOf(options.english ?? '') : 0;
    this.sequences(words, options).forEach((sequence, i) => {
      const spellings = sequence.map((word, k) => {
        const last = options.person === true && k > 0 && k === sequence.length - 1;
        return this.spellings(word, isShort(sequence, word) ? {} : { ...options, sounds }, last);
      });
      this.builder.paths(spellings, { ...sense, listed }, i > 0);
    });
  }

  private sequences(words: readonly string[], { foreign, person }: SpellingOptions): (readonly string[])[] {
    const joinable = foreign === true && !person && words.length === 2 && !words.some((w) => this.isEveryday(w));
    return sequences(words, joinable);
  }

  private isEveryday(word: string): boolean {
    return this.everyday.size > 0 && this.everyday.has(fold(word));
  }

  private spellings(word: string, options: VariantOptions, last: boolean): readonly number[] {
    const { foreign = false, vowels = false, sounds = 0 } = options;
    const key = (sounds << 3) | (Number(foreign) << 2) | (Number(vowels) << 1) | Number(last);
    let known = this.known.get(key);
    if (!known) {
      known = new Map();
      this.known.set(key, known);
    }
    let ids = known.get(word);
    if (!ids) {
      const definite = word.startsWith('ال');
      const others = variants(word, this.isEveryday(word) ? {} : { foreign, vowels, sounds });
      const spelled = [word, ...others, ...(last ? articles(word) : [])];
      ids = [...new Set(spelled.map((s) => this.builder.word(s, 0, definite)))];
      known.set(word, ids);
    }
    return ids;
  }
}

/**
 * The word sequences that spell one name: first as listed, then with عبد الله written together, with a foreign pair run together. Each word is
 * a list: as it stands in the sequence, and its other spellings.
 */
export function shapes(name: string, { foreign = false }: Pick<SpellingOptions, 'foreign'>): string[][][] {
  const words = PackBuilder.split(name);
  return sequences(words, foreign).map((sequence) =>
    sequence.map((w) => [w, ...variants(w, { foreign: foreign && !isShort(sequence, w) })]),
  );
}

/** A short word on its own has too many neighbours that are other words. */
const isShort = (sequence: readonly string[], word: string) => sequence.length === 1 && word.length < 5;

/** `joinable`: a pair of foreign words may be run together. */
function sequences(words: readonly string[], joinable: boolean): (readonly string[])[] {
  const pair = joinable && words.length === 2 && words[0]!.length + words[1]!.length <= 12;
  return [words, ...joinedSequences(words), ...(pair ? [[words.join('')]] : [])];
}

const JOINING = new Set(['عبد', 'أبو', 'أبي', 'أبا', 'ذو']);

/** عبد الله بن عبد العزيز، نصر الله: every pair joined, and each by itself. */
function joinedSequences(words: readonly string[]): string[][] {
  const joins = (w: string, i: number) => (JOINING.has(w) && i + 1 < words.length) || words[i + 1] === 'الله';
  const pairs = words.flatMap((w, i) => (joins(w, i) ? [i] : []));
  const choices = pairs.length > 1 ? [pairs, ...pairs.map((p) => [p])] : pairs.length === 1 ? [pairs] : [];
  return choices.map((joined) =>
    words.flatMap((w, i) => (joined.includes(i) ? [w + words[i + 1]!] : joined.includes(i - 1) ? [] : [w])),
  );
}

const PARTICLES: Readonly<Record<string, readonly string[]>> = { بن: ['ابن'], ابن: ['بن'], أبو: ['أبا', 'أبي'] };

const variants = (word: string, options: VariantOptions): readonly string[] =>
  PARTICLES[word] ?? spellingVariants(word, options);

/** خامنئي, الخامنئي: family names in the shape of an adjective, at the end of a name. */
function articles(word: string): string[] {
  const bare = word.replace(/^ال/, '');
  return !word.endsWith('ي') || bare.length < 4 ? [] : [bare === word ? `ال${word}` : bare];
}
