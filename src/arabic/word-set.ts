import type { Tokens } from './tokenise.ts';

const LETTERS = 256;

/**
 * A set of folded words in which tokens are looked up by their letters: rules ask at nearly every token, and making a string of each would cost more
 * than all else. Nearly every token is dismissed by its last letter, its first letter, and its length.
 */
export class WordSet {
  /** By the low byte of the last letter: which lengths its words have, bit `1 << length`. */
  private readonly lengths = new Uint32Array(LETTERS);
  /** The same by the low byte of the first letter. */
  private readonly lengthsByFirst = new Uint32Array(LETTERS);
  private readonly words: string[][] = Array.from({ length: LETTERS }, () => []);

  /** `words`: folded, separated by spaces. */
  constructor(words: string) {
    for (const word of words.split(' ')) {
      const last = word.charCodeAt(word.length - 1) & (LETTERS - 1);
      this.lengths[last]! |= 1 << word.length;
      this.lengthsByFirst[word.charCodeAt(0) & (LETTERS - 1)]! |= 1 << word.length;
      this.words[last]!.push(word);
    }
  }

  /** Whether token `i`, without its first `skip` units, is one of the words. */
  has({ text: { codes }, start, end }: Tokens, i: number, skip = 0): boolean {
    const from = start[i]! + skip;
    const to = end[i]!;
    const last = codes[to - 1]! & (LETTERS - 1);
    const length = 1 << (to - from);
    if ((this.lengths[last]! & length) === 0) return false;
    if ((this.lengthsByFirst[codes[from]! & (LETTERS - 1)]! & length) === 0) return false;
    const words = this.words[last]!;
    for (let k = 0; k < words.length; k++) if (isSpelledAt(codes, from, to, words[k]!)) return true;
    return false;
  }
}

/** Whether `codes[from..to)` are just the letters of a word. */
export function isSpelledAt(codes: Uint16Array, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let k = 0; k < word.length; k++) if (codes[from + k] !== word.charCodeAt(k)) return false;
  return true;
}
