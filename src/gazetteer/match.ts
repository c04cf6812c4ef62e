import { spaceBefore, TokenKind, type Tokens } from '../arabic/tokenise.ts';
import { INNER, type Phrases, step } from './phrases.ts';
import type { Readings } from './readings.ts';
import { WordFlag } from './word-flags.ts';

/** Every dictionary phrase in a text: match `m` is tokens `from[m] .. to[m]` (exclusive) and ends at a node of the trie. */
export interface Matches {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly node: Int32Array;
  /** Units of proclitics before the first token's reading. */
  readonly skip: Uint8Array;
  /** Per token: the kinds of phrases that start at it, bit `1 << Sense`. */
  readonly senses: Uint32Array;
}

const STOP = 0x2e;
const HYPHENS = new Set(['-', '–', '‑', '‐'].map((c) => c.charCodeAt(0)));
const PLUS = 0x2b;
const GLUE = new Set(['.', '/', "'", '’'].map((c) => c.charCodeAt(0)));

/**
 * Walks the trie from every token that begins a phrase and notes every phrase that ends, shorter ones first. Which of
 * overlapping matches counts is decided later, in one place. Punctuation inside a name is
 * passed over (بيونغ-يانغ).
 */
export function matchPhrases(phrases: Phrases, tokens: Tokens, readings: Readings): Matches {
  const out = new MatchList(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if ((readings.flags[i]! & WordFlag.Begins) !== 0)
      walk(phrases, tokens, readings, i, phrases.roots[readings.word[i]!]!, readings.skip[i]!, out);
    const other = readings.other[i]!;
    if (other >= 0) walk(phrases, tokens, readings, i, phrases.roots[other]!, readings.otherSkip[i]!, out);
  }
  return out;
}

function walk(
  phrases: Phrases,
  tokens: Tokens,
  readings: Readings,
  i: number,
  root: number,
  skip: number,
  out: MatchList,
): void {
  const { nodes } = phrases;
  let node = root;
  let j = i + 1;
  for (;;) {
    const bits = nodes[node]!;
    if (bits > INNER) {
      out.add(i, j, node, skip);
      out.senses[i]! |= bits & ~INNER;
    }
    if ((bits & INNER) === 0) return;
    if (j < tokens.count && isJoint(tokens, j)) j++;
    if (j >= tokens.count) return;
    const word = readings.whole[j]!;
    if (word < 0) return;
    node = step(phrases, node, word);
    if (node === 0) return;
    j++;
  }
}

/** A hyphen, the stop of an acronym (أ.ف.ب، أ. ف. ب), + between digits, or a mark with no space on either side: punctuation inside a name. */
function isJoint(t: Tokens, j: number): boolean {
  if (t.kind[j] !== TokenKind.Punctuation) return false;
  const mark = t.text.codes[t.start[j]!]!;
  if (HYPHENS.has(mark)) return true;
  if (mark === PLUS) return t.kind[j - 1] === TokenKind.Number && t.kind[j + 1] === TokenKind.Number;
  if (!GLUE.has(mark) || spaceBefore(t, j)) return false;
  const letter = t.end[j - 1]! - t.start[j - 1]! === 1;
  return (mark === STOP && letter) || (j + 1 < t.count && !spaceBefore(t, j + 1));
}

class MatchList implements Matches {
  count = 0;
  from: Int32Array;
  to: Int32Array;
  node: Int32Array;
  skip: Uint8Array;
  readonly senses: Uint32Array;
  constructor(tokens: number) {
    const capacity = (tokens >> 1) + 16;
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.node = new Int32Array(capacity);
    this.skip = new Uint8Array(capacity);
    this.senses = new Uint32Array(tokens);
  }
  add(from: number, to: number, node: number, skip: number): void {
    const at = this.count++;
    if (at === this.from.length) this.grow();
    this.from[at] = from;
    this.to[at] = to;
    this.node[at] = node;
    this.skip[at] = skip;
  }
  private grow(): void {
    const size = this.from.length * 2;
    this.from = enlarged(this.from, new Int32Array(size));
    this.to = enlarged(this.to, new Int32Array(size));
    this.node = enlarged(this.node, new Int32Array(size));
    this.skip = enlarged(this.skip, new Uint8Array(size));
  }
}

function enlarged<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
