import { spaceBefore, TokenKind, tokenEnd, tokenStart } from '../arabic/tokenise.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis } from './mention.ts';

const marks = (text: string) => new Set([...text].map((c) => c.charCodeAt(0)));
const COMMAS = marks('،,');
const QUOTES = marks('"«“”»„‹›');
const HYPHENS = marks('-–‑‐ـ');
const BRACKET = '('.charCodeAt(0);
const CLOSING_BRACKET = ')'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const STOP = '.'.charCodeAt(0);
const ALEF = 0x627;
const LAM = 0x644;

/** The punctuation mark that a token is, as a code unit, or 0. */
export const markAt = (a: Analysis, i: number): number =>
  i >= 0 && i < a.tokens.count && a.tokens.kind[i] === TokenKind.Punctuation
    ? a.tokens.text.codes[a.tokens.start[i]!]!
    : 0;

export const isComma = (a: Analysis, i: number): boolean => COMMAS.has(markAt(a, i));
export const isQuote = (a: Analysis, i: number): boolean => QUOTES.has(markAt(a, i));
export const isStop = (a: Analysis, i: number): boolean => markAt(a, i) === STOP;
export const isSlash = (a: Analysis, i: number): boolean => markAt(a, i) === SLASH;
export const opensBracket = (a: Analysis, i: number): boolean => markAt(a, i) === BRACKET;
export const closesBracket = (a: Analysis, i: number): boolean => markAt(a, i) === CLOSING_BRACKET;

/** A hyphen that joins two words of one name: جان-كلود. */
export const isJoint = (a: Analysis, i: number): boolean =>
  HYPHENS.has(markAt(a, i)) && !spaceBefore(a.tokens, i) && !spaceBefore(a.tokens, i + 1);

export const isWord = (a: Analysis, i: number): boolean => a.tokens.kind[i] === TokenKind.Word;

export const wordLength = (a: Analysis, i: number, skip = 0): number => a.tokens.end[i]! - a.tokens.start[i]! - skip;

/**
 * Whether a word is written with ال, `skip` letters into the token, and not with a hamza (ألونسو); unlike the flag `Article` it knows unknown
 * words too.
 */
export function hasArticle(a: Analysis, i: number, skip = 0): boolean {
  const { start, text } = a.tokens;
  const at = start[i]! + skip;
  if (text.codes[at] !== ALEF || text.codes[at + 1] !== LAM || wordLength(a, i, skip) < 5) return false;
  const first = text.source.charCodeAt(text.offsets[at]!);
  return first !== ALEF_HAMZA_ABOVE && first !== ALEF_HAMZA_BELOW;
}
const ALEF_HAMZA_ABOVE = 0x623;
const ALEF_HAMZA_BELOW = 0x625;

/** Written with two vowel signs or more, as verses and quotations are, and names hardly ever. */
export const isVocalised = ({ tokens }: Analysis, i: number): boolean =>
  tokenEnd(tokens, i) - tokenStart(tokens, i) > tokens.end[i]! - tokens.start[i]! + 1;

/** Whether a token is spelled so (folded), `skip` letters into it. */
export function isSpelled(a: Analysis, i: number, form: string, skip = 0): boolean {
  if (wordLength(a, i, skip) !== form.length) return false;
  const { start, text } = a.tokens;
  const at = start[i]! + skip;
  for (let k = 0; k < form.length; k++) if (text.codes[at + k] !== form.charCodeAt(k)) return false;
  return true;
}

/** The sentence that a token stands in. */
export function sentenceOf(a: Analysis, token: number): number {
  const { starts } = a.sentences;
  let low = 0;
  let high = a.sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the words end that a quotation mark at `open` opens, a comma or stop before the closing mark left out; `open` where none closes it before `limit`. */
export function quotationEnd(a: Analysis, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    if (!isQuote(a, i)) continue;
    return isStop(a, i - 1) || isComma(a, i - 1) ? i - 1 : i;
  }
  return open;
}

/** The words as one cites them: the text, with the alef of the article that is not written after ل (للقمة العربية: القمة العربية). */
export function citation({ tokens, readings }: Analysis, from: number, to: number, skip: number): string {
  const { source } = tokens.text;
  const start = tokenStart(tokens, from, skip);
  const text = source.slice(start, tokenEnd(tokens, to - 1));
  const elided =
    skip > 0 &&
    (readings.flags[from]! & WordFlag.Article) !== 0 &&
    source.charCodeAt(start - 1) === LAM &&
    source.charCodeAt(start) === LAM;
  return elided ? `ا${text}` : text;
}
