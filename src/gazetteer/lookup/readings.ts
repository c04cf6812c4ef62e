import { TokenKind, type Tokens, tokenForm } from '../../arabic/tokenise.ts';
import { flagsOf, wordText } from '../lexicon.ts';
import type { Pack } from '../pack.ts';
import type { Readings } from '../readings.ts';
import { WordFlag } from '../word-flags.ts';

/** One way to read a word. */
export interface WordReading {
  /** The letters split off in front, '' for none. */
  readonly proclitics: string;
  /** The word that the dictionaries know, folded; null where they know none. */
  readonly word: string | null;
  /** What the word can be, by itself: noun, verb, given, title … */
  readonly classes: readonly string[];
}

/** The readings of every word of a text: the one chosen, then a second that begins a name. */
export function readingsOf(
  pack: Pack,
  tokens: Tokens,
  readings: Readings,
): { text: string; readings: WordReading[] }[] {
  const out: { text: string; readings: WordReading[] }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Punctuation || tokens.kind[i] === TokenKind.Newline) continue;
    const reading = (word: number, skip: number) => describeReading(pack, tokens, i, word, skip);
    const chosen = readingOf(pack, tokens, readings, i);
    const other = readings.other[i]! < 0 ? [] : [reading(readings.other[i]!, readings.otherSkip[i]!)];
    const whole = readings.skip[i]! > 0 && readings.whole[i]! >= 0 ? [reading(readings.whole[i]!, 0)] : [];
    out.push({ text: tokenForm(tokens, i), readings: [chosen, ...other, ...whole] });
  }
  return out;
}

/** The reading of a token that was chosen. */
export const readingOf = (pack: Pack, tokens: Tokens, { word, skip }: Readings, i: number): WordReading =>
  describeReading(pack, tokens, i, word[i]!, skip[i]!);

const describeReading = (pack: Pack, tokens: Tokens, i: number, word: number, skip: number): WordReading => ({
  proclitics: tokenForm(tokens, i).slice(0, skip),
  word: word < 0 ? null : wordText(pack.lexicon, word),
  classes: word < 0 ? [] : classesOf(flagsOf(pack.lexicon, word)),
});

/** CommonName → common name. */
const CLASSES = Object.entries(WordFlag).map(
  ([name, bit]) => [bit, name.replace(/(?<=.)[A-Z]/g, (c) => ` ${c}`).toLowerCase()] as const,
);

const classesOf = (flags: number): string[] =>
  CLASSES.filter(([bit]) => (flags & bit) !== 0 && bit !== WordFlag.Begins).map(([, name]) => name);
