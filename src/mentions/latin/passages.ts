import { TokenKind, tokenEnd, tokenStart } from '../../arabic/tokenise.ts';
import type { Analysis } from '../mention.ts';
import { closesBracket, isJoint, isStop, markAt, opensBracket } from '../tokens.ts';
import { isCapital, isLatinLetter } from './reader.ts';

/** A stretch of words in Latin letters. */
export interface Passage {
  /** Its words, as tokens; what stands between them are spaces, hyphens, apostrophes and the stops of initials. */
  readonly words: readonly number[];
  /** A single word in brackets: the credit of an agency, an abbreviation of what stands before it. */
  readonly bracketed: boolean;
}

/** What is longer is a text in another language, not a name in this one. */
const LONGEST = 40;

/** The passages of tokens `from` to `to`; what belongs to an address, a handle or a tag is none. */
export function passagesIn(a: Analysis, from: number, to: number): Passage[] {
  const out: Passage[] = [];
  for (let i = from; i < to; i++) {
    if (!isPlainWord(a, i)) continue;
    const words = [i];
    for (let next = after(a, i, to); next > 0; next = after(a, next, to)) words.push(next);
    const last = words.at(-1)!;
    if (words.length <= LONGEST)
      out.push({ words, bracketed: words.length === 1 && opensBracket(a, i - 1) && closesBracket(a, i + 1) });
    i = last;
  }
  return out;
}

const AMPERSAND = '&'.charCodeAt(0);
const APOSTROPHES = new Set(["'", '’', '‘'].map((c) => c.charCodeAt(0)));

/** The word that goes on after word `i` of a passage, or -1. */
function after(a: Analysis, i: number, to: number): number {
  const initial = isStop(a, i + 1) && a.tokens.end[i]! - a.tokens.start[i]! <= 2;
  const joined = isJoint(a, i + 1) || initial || APOSTROPHES.has(markAt(a, i + 1)) || markAt(a, i + 1) === AMPERSAND;
  const next = joined ? i + 2 : i + 1;
  return next < to && isPlainWord(a, next) ? next : -1;
}

function isPlainWord(a: Analysis, i: number): boolean {
  const { tokens } = a;
  if (tokens.kind[i] !== TokenKind.Latin) return false;
  const { source } = tokens.text;
  const start = tokenStart(tokens, i);
  const end = tokenEnd(tokens, i);
  return isLatinLetter(source.charCodeAt(start)) && !isAddress(source, start, end);
}

const BEFORE = new Set('@#/_=%\\.');
const AFTER = new Set('@/_=\\');

/** Whether the characters right beside a word make it part of an address: "@khabar", "www.example.org", "name@site". */
function isAddress(source: string, start: number, end: number): boolean {
  const [before, next] = [source[start - 1] ?? '', source[end] ?? ''];
  if (AFTER.has(next)) return true;
  if ((next === '.' || next === ':') && /[\p{L}\p{N}/]/u.test(source[end + 1] ?? '')) return true;
  return BEFORE.has(before) && (before !== '.' || /[\p{L}\p{N}]/u.test(source[start - 2] ?? ''));
}

/** Whether a word begins with a capital. */
export const isCapitalised = ({ tokens }: Analysis, i: number): boolean =>
  isCapital(tokens.text.source[tokenStart(tokens, i)]!);
