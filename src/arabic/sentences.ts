import { spaceBefore, TokenKind, type Tokens } from './tokenise.ts';

/** Sentences as token ranges: sentence `s` is tokens `starts[s]` to `starts[s + 1]`, line ends included. */
export interface Sentences {
  readonly count: number;
  readonly starts: Uint32Array;
}

const code = (s: string) => s.charCodeAt(0);
const STOP = code('.');
const HARD = new Set(['!', '?', '؟', '۔', '…', '•', '|', '●', '▪', '■', '◄', '*'].map(code));
const CLOSING = new Set(['"', '”', '»', ')', ']', '’', "'"].map(code));

/**
 * Tokens of a sentence at most. No writer's sentence is as long; what has no full stops (tables, lists, damaged text) is cut here, so that grammar that
 * looks at a whole sentence costs no more than linear time in the length of an article.
 */
const LONGEST = 600;

/**
 * Splits tokens into sentences: at line ends, at `. ! ? ؟ ۔ …`, and at list marks (• |). A full stop does not end a sentence
 * after a one-letter abbreviation (د. أ.ف.ب. ق.م.), inside a number or a Latin name (2.5, khabar.org), or doubled (".." ends
 * a clause only). Closing quotes and brackets that touch the stop belong to the sentence that it ends.
 */
export function splitSentences(tokens: Tokens): Sentences {
  const { count, kind } = tokens;
  const starts: number[] = [];
  let open = false;
  let i = 0;
  while (i < count) {
    if (!open && kind[i] !== TokenKind.Newline) {
      starts.push(i);
      open = true;
    }
    if (open && (i + 1 - starts.at(-1)! >= LONGEST || endsSentence(tokens, i))) {
      while (i + 1 < count && closes(tokens, i + 1)) i++;
      open = false;
    }
    i++;
  }
  starts.push(count);
  return { count: starts.length - 1, starts: Uint32Array.from(starts) };
}

function endsSentence(t: Tokens, i: number): boolean {
  if (t.kind[i] === TokenKind.Newline) return true;
  if (t.kind[i] !== TokenKind.Punctuation) return false;
  const c = mark(t, i);
  if (c !== STOP) return HARD.has(c);
  const dots = dotsAround(t, i);
  if (dots === 2) return false;
  if (dots > 2) return mark(t, i + 1) !== STOP || i + 1 === t.count || spaceBefore(t, i + 1);
  if (i === 0 || i + 1 === t.count) return true;
  const glued = !spaceBefore(t, i + 1);
  const before = t.kind[i - 1];
  const after = t.kind[i + 1];
  if (glued && before === TokenKind.Number && after === TokenKind.Number) return false;
  if (glued && after === TokenKind.Latin && before === TokenKind.Latin) return false;
  const abbreviation = before === TokenKind.Word && t.end[i - 1]! - t.start[i - 1]! === 1 && !spaceBefore(t, i);
  return !abbreviation || after === TokenKind.Newline;
}

/** How many full stops in a row token `i` is one of, counted up to a few: more make no difference, and the work stays bounded. */
function dotsAround(t: Tokens, i: number): number {
  let n = 1;
  for (let j = i - 1; n < 4 && j >= 0 && mark(t, j) === STOP && !spaceBefore(t, j + 1); j--) n++;
  for (let j = i + 1; n < 4 && j < t.count && mark(t, j) === STOP && !spaceBefore(t, j); j++) n++;
  return n;
}

const closes = (t: Tokens, i: number) => CLOSING.has(mark(t, i)) && !spaceBefore(t, i);

const mark = (t: Tokens, i: number) =>
  i < t.count && t.kind[i] === TokenKind.Punctuation ? t.text.codes[t.start[i]!]! : -1;
