import { fold } from '../arabic/normalise.ts';
import { spellingVariants } from '../arabic/variants.ts';
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
  /** Everyday words, folded: in a name (مملكة بوتان) they have no other spellings. */
  readonly everyday?: ReadonlySet<string>;
}

/** Adds a name as it is listed and in all its generated spellings. */
export function addSpellings(
  builder: PackBuilder,
  name: string,
  options: SpellingOptions,
  sense: Pick<SenseEntry, 'kind' | 'ref' | 'features'>,
): void {
  shapes(name, options).forEach((shape, i) => {
    builder.phrase(shape, sense, { generated: i > 0 });
  });
}

/**
 * The word sequences that spell one name: first as listed, then with عبد الله written together, with a foreign pair run together. Each word is
 * a list: as it stands in the sequence, and its other spellings.
 */
export function shapes(name: string, options: SpellingOptions): string[][][] {
  const words = PackBuilder.split(name);
  const sequences = [words, ...joinedShapes(words)];
  if (options.foreign && words.length === 2 && name.length <= 13 && !words.some((w) => isEveryday(w, options)))
    sequences.push([words.join('')]);
  return sequences.map((sequence) =>
    sequence.map((word, i) => {
      const last = i > 0 && i === sequence.length - 1;
      return [word, ...alternatives(word, options, sequence.length), ...(last ? articles(word, options) : [])];
    }),
  );
}

const JOINING = new Set(['عبد', 'أبو', 'أبي', 'أبا', 'ذو']);

/** عبد الله بن عبد العزيز: every pair joined, and each by itself. */
function joinedShapes(words: readonly string[]): string[][] {
  const pairs = words.flatMap((w, i) => (JOINING.has(w) && i + 1 < words.length ? [i] : []));
  const chosen = pairs.length > 1 ? [pairs, ...pairs.map((p) => [p])] : pairs.length === 1 ? [pairs] : [];
  return chosen.map((joins) =>
    words.flatMap((w, i) => (joins.includes(i) ? [w + words[i + 1]!] : joins.includes(i - 1) ? [] : [w])),
  );
}

function alternatives(word: string, options: SpellingOptions, length: number): string[] {
  if (word === 'بن') return ['ابن'];
  if (word === 'ابن') return ['بن'];
  if (word === 'أبو') return ['أبا', 'أبي'];
  // A short word on its own has too many neighbours that are other words.
  const short = length === 1 && word.length < 5;
  return spellingVariants(word, short || isEveryday(word, options) ? {} : options);
}

const isEveryday = (word: string, { everyday }: SpellingOptions) => everyday?.has(fold(word)) === true;

/** خامنئي, الخامنئي: family names in the shape of an adjective, at the end of a name. */
function articles(word: string, { person }: SpellingOptions): string[] {
  if (!person || !word.endsWith('ي')) return [];
  const bare = word.replace(/^ال/, '');
  return bare.length < 4 ? [] : [bare === word ? `ال${word}` : bare];
}
