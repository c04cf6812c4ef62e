import { mayFollow, Proclitic, procliticOf } from '../../arabic/proclitics.ts';
import type { Tokens } from '../../arabic/tokenise.ts';
import { DATE_LEXICON, findDateWord, hasDateEnding } from './lexicon.ts';

/**
 * A word of a text read as a date word, packed into one integer so that reading allocates nothing: index into the lexicon, proclitic
 * bits, units of proclitics before it, and whether it has the article. Negative where the word is no date word.
 */
export type WordReading = number;

export const wordIndex = (reading: WordReading): number => reading >> 9;
export const procliticBits = (reading: WordReading): number => (reading >> 4) & 31;
export const procliticLength = (reading: WordReading): number => (reading >> 1) & 7;
export const hasArticle = (reading: WordReading): boolean => (reading & 1) === 1;

const pack = (index: number, bits: number, skip: number, article: number): WordReading =>
  (index << 9) | (bits << 4) | (skip << 1) | article;

const ALEF = 0x627;
const LAM = 0x644;
/** و or ف, and one of ب ل ك. */
const MAX_PROCLITICS = 2;

/** Reads token `i`; the reading with the fewest proclitics wins. */
export function readDateWord({ text: { codes }, start, end }: Tokens, i: number): WordReading {
  const from = start[i]!;
  const to = end[i]!;
  if (!hasDateEnding(DATE_LEXICON, codes, from, to)) return -1;
  for (let skip = 0, bits = 0; ; skip++) {
    const at = from + skip;
    const bare = findDateWord(DATE_LEXICON, codes, at, to);
    if (bare >= 0) return pack(bare, bits, skip, 0);
    const article = articleLength(codes, at, bits);
    const definite = article > 0 && at + article + 1 < to ? findDateWord(DATE_LEXICON, codes, at + article, to) : -1;
    if (definite >= 0 && DATE_LEXICON.takesArticle[definite]) return pack(definite, bits, skip, 1);
    const bit = procliticOf(codes[at]!);
    if (skip === MAX_PROCLITICS || bit === 0 || bit === Proclitic.Sin || !mayFollow(bits, bit) || at + 2 >= to)
      return -1;
    bits |= bit;
  }
}

/** ال, or the one ل that is left of it after the proclitic ل (للسبت). */
function articleLength(codes: Uint16Array, at: number, bits: number): number {
  if (codes[at] === ALEF && codes[at + 1] === LAM) return 2;
  return (bits & Proclitic.Lam) !== 0 && codes[at] === LAM ? 1 : 0;
}
