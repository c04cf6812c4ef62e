import type { Sentences } from '../arabic/sentences.ts';
import { type Tokens, tokenEnd } from '../arabic/tokenise.ts';
import type { Readings } from '../gazetteer/readings.ts';
import type { Lookups } from './lookups.ts';

/** How a writer spells ى and ي at the end of a word: what tells the preposition على from the name علي. */
export const FinalYa = {
  /** Not to be seen. */
  Unknown: 0,
  /** إلى with ى and في with ي: علي is the name, على the preposition. */
  Distinct: 1,
  /** إلي, حتي: علي may be either. */
  Dotted: 2,
  /** فى: على may be either, علي is the name. */
  Dotless: 3,
} as const;

const MAQSURA = 0x649;

/**
 * The habit per sentence: what its own prepositions show, else what the sentence before shows that has any, else the first that has. A page may
 * hold texts of several writers.
 */
export function finalYaHabits(
  { ila, hatta, ala, fi }: Lookups,
  tokens: Tokens,
  readings: Readings,
  { starts, count }: Sentences,
): Uint8Array {
  const habits = new Uint8Array(count);
  let first = -1;
  for (let s = 0; s < count; s++) {
    let habit: number = FinalYa.Unknown;
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      const word = readings.word[i]!;
      if (word < 0 || (word !== ila && word !== hatta && word !== ala && word !== fi)) continue;
      const dotless = tokens.text.source.charCodeAt(tokenEnd(tokens, i) - 1) === MAQSURA;
      if (word === fi) habit = dotless ? FinalYa.Dotless : habit;
      else if (dotless && habit === FinalYa.Unknown) habit = FinalYa.Distinct;
      else if (!dotless && word !== ala) habit = FinalYa.Dotted;
    }
    if (habit !== FinalYa.Unknown && first < 0) first = s;
    habits[s] = habit === FinalYa.Unknown && s > 0 ? habits[s - 1]! : habit;
  }
  if (first > 0) habits.fill(habits[first]!, 0, first);
  return habits;
}
