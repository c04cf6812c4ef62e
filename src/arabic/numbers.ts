import { TokenKind, type Tokens, tokenForm } from './tokenise.ts';

const UNITS: Readonly<Record<string, number>> = {
  واحد: 1, واحده: 1, اثنان: 2, اثنين: 2, اثنتان: 2, اثنتين: 2, ثلاثه: 3, ثلاث: 3, اربعه: 4, اربع: 4, خمسه: 5, خمس: 5, سته: 6, ست: 6, سبعه: 7, سبع: 7,
  ثمانيه: 8, ثماني: 8, ثمان: 8, تسعه: 9, تسع: 9, عشره: 10, عشر: 10, عشرون: 20, عشرين: 20, ثلاثون: 30, ثلاثين: 30, اربعون: 40, اربعين: 40, خمسون: 50, خمسين: 50,
  ستون: 60, ستين: 60, سبعون: 70, سبعين: 70, ثمانون: 80, ثمانين: 80, تسعون: 90, تسعين: 90, مئه: 100, مائه: 100, مئتي: 200, مئتان: 200, الف: 1000,
}; // biome-ignore format: a table

/** A number that ends at a token. */
export interface NumberAt {
  readonly value: number;
  /** First token of the number. */
  readonly from: number;
}

/** Reads the number, in digits or one or two words (خمسة وعشرون، أحد عشر), whose last token is `at`; null where there is none. */
export function readNumber(tokens: Tokens, at: number): NumberAt | null {
  if (tokens.kind[at] === TokenKind.Number) return { value: Number(tokenForm(tokens, at)), from: at };
  if (tokens.kind[at] !== TokenKind.Word) return null;
  const word = tokenForm(tokens, at);
  const value = UNITS[word] ?? UNITS[word.replace(/^و/, '')];
  if (value === undefined) return null;
  const before =
    at > 0 && tokens.kind[at - 1] === TokenKind.Word
      ? UNITS[tokenForm(tokens, at - 1).replace(/^احدي?$/, 'واحد')]
      : undefined;
  const compound =
    before !== undefined && before < 10 && (value === 10 || (word.startsWith('و') && value >= 20 && value < 100));
  return compound ? { value: value + before, from: at - 1 } : { value, from: at };
}
