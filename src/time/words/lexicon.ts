import { fold } from '../../arabic/normalise.ts';
import { NUMBER_WORDS } from '../numbers.ts';
import { type DateWord, type DateWordEntry, isHeart, isOpening, isPivot, NO_DATE_WORD } from './date-word.ts';
import { PARTS_OF_DAY, RELATIVE_DAYS } from './days.ts';
import { DIRECTIONS } from './directions.ts';
import { HIJRI_MONTHS } from './hijri-months.ts';
import { MONTHS } from './months.ts';
import { PARTS } from './parts.ts';
import { ROLE_WORDS } from './roles.ts';
import { UNITS } from './units.ts';
import { WEEKDAYS } from './weekdays.ts';

/** Every word that dates are made of, found by its letters without making a string of them. */
export interface DateLexicon {
  readonly words: readonly DateWord[];
  readonly spellings: readonly string[];
  /** Whether a date can hang on the word, see `isPivot`. */
  readonly pivot: readonly boolean[];
  /** Whether an expression can hang on the word, see `isHeart`. */
  readonly heart: readonly boolean[];
  /** Whether a date can begin with the word, see `isOpening`. */
  readonly opening: readonly boolean[];
  /** Months have no article: الذي is not ذو, الأب no آب. */
  readonly takesArticle: readonly boolean[];
  /** Open addressing over `hashLetters`: index + 1 into `words`, 0 for an empty slot; the length is a power of two. */
  readonly slots: Uint16Array;
  readonly longest: number;
  /** Which last three letters a date word can have, as 1 at `endingOf`: dismisses most words of a text at once. */
  readonly endings: Uint8Array;
}

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
/** Slots a word: with so few taken, a word that is not in the lexicon is mostly dismissed at its first slot. */
const SPARSENESS = 16;

const ENDINGS = 1 << 13;
const endingOf = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & (ENDINGS - 1);

/** What can stand before a word of two letters: a proclitic, or the ل of the article. */
const BEFORE_SHORT_WORD = 'وفبكل';

export const DATE_LEXICON: DateLexicon = build([
  ...MONTHS,
  ...HIJRI_MONTHS,
  ...WEEKDAYS,
  ...UNITS,
  ...NUMBER_WORDS,
  ...RELATIVE_DAYS,
  ...PARTS_OF_DAY,
  ...DIRECTIONS,
  ...PARTS,
  ...ROLE_WORDS,
]);

function build(entries: readonly DateWordEntry[]): DateLexicon {
  const bySpelling = new Map<string, DateWord>();
  for (const [spellings, meaning] of entries) {
    for (const spelling of spellings.split(' ')) {
      const key = fold(spelling);
      bySpelling.set(key, { ...(bySpelling.get(key) ?? NO_DATE_WORD), ...meaning });
    }
  }
  const spellings = [...bySpelling.keys()];
  const words = [...bySpelling.values()];
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * SPARSENESS)));
  spellings.forEach((spelling, index) => {
    const letters = Uint16Array.from(spelling, (letter) => letter.charCodeAt(0));
    let slot = hashLetters(letters, 0, letters.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  });
  return {
    words,
    spellings,
    pivot: words.map(isPivot),
    heart: words.map(isHeart),
    opening: words.map(isOpening),
    takesArticle: words.map(({ month, season }) => month === null || season > 0),
    slots,
    longest: Math.max(...spellings.map((spelling) => spelling.length)),
    endings: endingsOf(spellings),
  };
}

function hashLetters(codes: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, HASH_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function endingsOf(spellings: readonly string[]): Uint8Array {
  const endings = new Uint8Array(ENDINGS);
  for (const spelling of spellings) {
    const written = spelling.length > 2 ? [spelling] : [...BEFORE_SHORT_WORD].map((letter) => letter + spelling);
    for (const word of written) {
      const [a, b, c] = [...word.slice(-3)].map((letter) => letter.charCodeAt(0));
      if (c !== undefined) endings[endingOf(a!, b!, c)] = 1;
    }
  }
  return endings;
}

/** Whether `codes[from..to)` can be a date word with or without proclitics and article; a word of one letter only alone. */
export function hasDateEnding({ endings }: DateLexicon, codes: Uint16Array, from: number, to: number): boolean {
  return to - from < 3 || endings[endingOf(codes[to - 3]!, codes[to - 2]!, codes[to - 1]!)] === 1;
}

/** Index of the word `codes[from..to)` (folded, without proclitics and article), or -1. */
export function findDateWord(lexicon: DateLexicon, codes: Uint16Array, from: number, to: number): number {
  if (to <= from || to - from > lexicon.longest) return -1;
  const { slots, spellings } = lexicon;
  const mask = slots.length - 1;
  for (let slot = hashLetters(codes, from, to) & mask; ; slot = (slot + 1) & mask) {
    const index = slots[slot]! - 1;
    if (index < 0 || sameLetters(spellings[index]!, codes, from, to)) return index;
  }
}

function sameLetters(spelling: string, codes: Uint16Array, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let i = from; i < to; i++) if (spelling.charCodeAt(i - from) !== codes[i]) return false;
  return true;
}
