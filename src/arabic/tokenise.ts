import { CharClass, CLASS } from './characters.ts';
import { type NormalisedText, sourceEnd } from './normalise.ts';

export const TokenKind = { Word: 1, Latin: 2, Number: 3, Punctuation: 4, Newline: 5 } as const;

/**
 * The tokens of a normalised text as parallel arrays; `start` and `end` count normalised units.
 *
 * A token is a run of Arabic letters, of other letters (with the digits inside: `g20`), of digits, or one punctuation mark.
 * Line ends are tokens too, since they end sentences.
 */
export interface Tokens {
  readonly text: NormalisedText;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Cuts a normalised text into tokens, in one pass. */
export function tokenise(text: NormalisedText): Tokens {
  const { codes, length } = text;
  // Arabic news averages five units a token; the arrays grow when a text is made of punctuation.
  let capacity = (length >> 2) + 16;
  let kind = new Uint8Array(capacity);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  let count = 0;
  let i = 0;
  while (i < length) {
    const cls = CLASS[codes[i]!]!;
    if (cls === CharClass.Space) {
      i++;
      continue;
    }
    let j = i + 1;
    let k: number = TokenKind.Punctuation;
    if (cls === CharClass.Arabic) {
      while (j < length && CLASS[codes[j]!] === CharClass.Arabic) j++;
      k = TokenKind.Word;
    } else if (cls === CharClass.Digit) {
      while (j < length && CLASS[codes[j]!] === CharClass.Digit) j++;
      k = TokenKind.Number;
    } else if (cls === CharClass.Latin) {
      while (j < length && (CLASS[codes[j]!] === CharClass.Latin || CLASS[codes[j]!] === CharClass.Digit)) j++;
      k = TokenKind.Latin;
    } else if (cls === CharClass.Newline) k = TokenKind.Newline;
    if (count === capacity) {
      capacity *= 2;
      kind = enlarge(kind, new Uint8Array(capacity));
      start = enlarge(start, new Uint32Array(capacity));
      end = enlarge(end, new Uint32Array(capacity));
    }
    kind[count] = k;
    start[count] = i;
    end[count++] = j;
    i = j;
  }
  return { text, count, kind, start, end };
}

function enlarge<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** UTF-16 offset in the original where token `i` starts, `skip` normalised units into it (a proclitic is skipped so). */
export const tokenStart = (t: Tokens, i: number, skip = 0): number => t.text.offsets[t.start[i]! + skip]!;

/** UTF-16 offset in the original just after token `i`. */
export const tokenEnd = (t: Tokens, i: number): number => sourceEnd(t.text, t.end[i]!);

/** The folded form of token `i`, for rules that are off the hot path. */
export function tokenForm(t: Tokens, i: number, skip = 0): string {
  const { codes } = t.text;
  const end = t.end[i]!;
  let form = '';
  for (let k = t.start[i]! + skip; k < end; k++) form += String.fromCharCode(codes[k]!);
  return form;
}

/** Whether white space separates token `i` from the one before it. */
export const spaceBefore = (t: Tokens, i: number): boolean => i === 0 || t.start[i]! > t.end[i - 1]!;
