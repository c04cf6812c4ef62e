import { Proclitic } from '../../arabic/proclitics.ts';
import { spaceBefore, TokenKind, type Tokens, tokenForm } from '../../arabic/tokenise.ts';
import { type DateWord, NO_DATE_WORD, type Role } from './date-word.ts';
import { DATE_LEXICON } from './lexicon.ts';
import { hasArticle, procliticBits, procliticLength, readDateWord, type WordReading, wordIndex } from './read-word.ts';

/**
 * Which proclitics a word may carry to be seen: any (`at`, where an expression begins), none (`bare`, where it goes on), و alone
 * (`joined`, where a list goes on), or ب (`withBa`: بعد ذلك بيومين).
 */
export type Look = 'at' | 'bare' | 'joined' | 'withBa';

/** The tokens of one sentence as the grammar of dates sees them. Positions are token numbers; beyond the sentence there is nothing. */
export class SentenceWords {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  private readonly readings: readonly WordReading[];

  constructor(tokens: Tokens, from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    // A plain array: one of fixed type takes longer to make than a sentence to read.
    const readings: WordReading[] = [];
    for (let i = from; i < to; i++) readings.push(tokens.kind[i] === TokenKind.Word ? readDateWord(tokens, i) : -1);
    this.readings = readings;
  }

  /** The date word at `i`, whatever proclitics it carries. */
  at(i: number): DateWord {
    const reading = this.reading(i);
    return reading < 0 ? NO_DATE_WORD : DATE_LEXICON.words[wordIndex(reading)]!;
  }

  /** The date word at `i` if nothing is written onto it: how an expression goes on. */
  bare(i: number): DateWord {
    const reading = this.reading(i);
    return reading < 0 || procliticBits(reading) !== 0 ? NO_DATE_WORD : DATE_LEXICON.words[wordIndex(reading)]!;
  }

  /** The date word at `i` if و is written onto it and nothing else: how a list goes on. */
  joined(i: number): DateWord {
    const reading = this.reading(i);
    const joined = reading >= 0 && procliticBits(reading) === Proclitic.Conjunction;
    return joined ? DATE_LEXICON.words[wordIndex(reading)]! : NO_DATE_WORD;
  }

  /** The date word at `i` if the preposition ب is written onto it. */
  withBa(i: number): DateWord {
    const reading = this.reading(i);
    const ba = reading >= 0 && (procliticBits(reading) & Proclitic.Ba) !== 0;
    return ba ? DATE_LEXICON.words[wordIndex(reading)]! : NO_DATE_WORD;
  }

  /**
   * Where an expression can begin, last place first: at a number, and at a word that opens one and from which date words and marks alone lead to what a
   * date can hang on (منذ نحو عام, not بعد لقاء).
   */
  openings(): number[] {
    const out: number[] = [];
    let leads = false;
    for (let i = this.to - 1; i >= this.from; i--) {
      const reading = this.readings[i - this.from]!;
      if (reading >= 0) {
        const index = wordIndex(reading);
        leads ||= DATE_LEXICON.heart[index]!;
        if (leads && DATE_LEXICON.opening[index]) out.push(i);
      } else if (this.tokens.kind[i] === TokenKind.Number) {
        leads = true;
        if (this.number(i) > 0) out.push(i);
      } else leads &&= this.tokens.kind[i] === TokenKind.Punctuation;
    }
    return out;
  }

  definite(i: number): boolean {
    const reading = this.reading(i);
    return reading >= 0 && hasArticle(reading);
  }

  /** Units of proclitics before the word at `i`. */
  skip(i: number): number {
    const reading = this.reading(i);
    return reading < 0 ? 0 : procliticLength(reading);
  }

  is(i: number, role: Role): boolean {
    return this.bare(i).role === role;
  }

  /** The value of a number in digits; -1 where there is none or one too long for a date. */
  number(i: number): number {
    if (!this.has(i) || this.tokens.kind[i] !== TokenKind.Number || this.digits(i) > 4) return -1;
    const { text, start, end } = this.tokens;
    let value = 0;
    for (let k = start[i]!; k < end[i]!; k++) value = value * 10 + text.codes[k]! - 0x30;
    return value;
  }

  /** How many digits the number at `i` is written with. */
  digits(i: number): number {
    return this.tokens.end[i]! - this.tokens.start[i]!;
  }

  /** Whether `i` is one of these punctuation marks. */
  mark(i: number, marks: string): boolean {
    if (!this.has(i) || this.tokens.kind[i] !== TokenKind.Punctuation) return false;
    return marks.includes(String.fromCharCode(this.tokens.text.codes[this.tokens.start[i]!]!));
  }

  /** Whether `i` is a word of Arabic letters. */
  isWord(i: number): boolean {
    return this.has(i) && this.tokens.kind[i] === TokenKind.Word;
  }

  /** Whether no space stands before token `i`. */
  glued(i: number): boolean {
    return this.has(i) && !spaceBefore(this.tokens, i);
  }

  /** The folded letters of token `i`, for rules that are off the hot path. */
  form(i: number): string {
    return this.has(i) ? tokenForm(this.tokens, i) : '';
  }

  private has(i: number): boolean {
    return i >= this.from && i < this.to;
  }

  private reading(i: number): number {
    return this.has(i) ? this.readings[i - this.from]! : -1;
  }
}
