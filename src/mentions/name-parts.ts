import { Proclitic } from '../arabic/proclitics.ts';
import { tokenEnd } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis } from './mention.ts';
import { longestAt } from './senses.ts';
import { isSpelled, isWord, wordLength } from './tokens.ts';

/** How much a word looks like part of a person's name, weakest first. */
export const NamePart = {
  No: 0,
  /** A name that is an everyday word too (سعيد، نجم), or an everyday word that some people's names hold. */
  Everyday: 1,
  /** In no dictionary, in any form. */
  Unknown: 2,
  Known: 3,
  /** بن، آل، أبو، عبد، دي، فان: joins what follows to the name. */
  Particle: 4,
} as const;

const NAME = WordFlag.Given | WordFlag.Family;
const NEVER =
  WordFlag.Preposition |
  WordFlag.Subordinator |
  WordFlag.Relative |
  WordFlag.Negation |
  WordFlag.Pronoun |
  WordFlag.Demonstrative |
  WordFlag.Number;

/** Rates a token as part of a person's name; only the `first` word may carry proclitics. */
export function namePart(a: Analysis, i: number, first: boolean): number {
  if (i >= a.tokens.count || !isWord(a, i)) return NamePart.No;
  if (a.unknown[i] === 1) return unknownPart(a, i, first);
  const flags = a.readings.flags[i]!;
  const skip = a.readings.skip[i]!;
  if (skip > 0 && !first) return NamePart.No;
  if (flags & WordFlag.NameParticle) return NamePart.Particle;
  if (flags & NEVER) return isAli(a, i, skip) ? NamePart.Known : NamePart.No;
  if (isSpelled(a, i, 'الله', skip)) return NamePart.No;
  if (flags & NAME) return flags & (WordFlag.CommonName | WordFlag.Title) ? NamePart.Everyday : NamePart.Known;
  if (flags & WordFlag.PersonToken)
    return flags & (EVERYDAY | WordFlag.Article | WordFlag.Title | WordFlag.Nisba) || wordLength(a, i, skip) < 4
      ? NamePart.Everyday
      : NamePart.Known;
  return !first && isOnlyInNames(a, i, flags) ? NamePart.Unknown : NamePart.No;
}

/** علي where the article writes على with its own letter: a name, not the preposition. */
const isAli = (a: Analysis, i: number, skip: number): boolean =>
  a.writesAlefMaqsura &&
  isSpelled(a, i, 'علي', skip) &&
  a.tokens.text.source.charCodeAt(tokenEnd(a.tokens, i) - 1) !== ALEF_MAQSURA;

const ALEF_MAQSURA = 0x649;

/** Listed as a part of names of things, or as the name of a small place: beside a given name it is as good as unknown (دومينيك دو فيلبان). */
function isOnlyInNames(a: Analysis, i: number, flags: number): boolean {
  if (flags & ~(WordFlag.Begins | WordFlag.Article)) return false;
  const place = longestAt(a, i, Sense.Entity);
  return place === null || a.pack.entities.rank[place.ref]! < WELL_KNOWN;
}

/** Population from which on a town is likelier meant than a person of its name. */
const WELL_KNOWN = 200_000;

/** After a name an unknown word with و is rather the next name (غيغز وروني) than part of this one. */
function unknownPart(a: Analysis, i: number, first: boolean): number {
  const length = wordLength(a, i);
  if (length < 2 || (!first && length > 4 && startsWithWaw(a, i))) return NamePart.No;
  return NamePart.Unknown;
}

const WAW = 0x648;
export const startsWithWaw = (a: Analysis, i: number): boolean => a.tokens.text.codes[a.tokens.start[i]!] === WAW;

/** Whether a word is joined to what stands before it by و or ف. */
export const isConjoined = (a: Analysis, i: number): boolean =>
  a.unknown[i] === 1
    ? wordLength(a, i) > 3 && startsWithWaw(a, i)
    : (a.readings.proclitics[i]! & Proclitic.Conjunction) !== 0;

/** Whether a title of two words or more starts here: "الأمين العام" after a name is no part of the name. */
export function startsLongTitle(a: Analysis, i: number): boolean {
  const title = longestAt(a, i, Sense.Title);
  return title !== null && title.to - title.from > 1;
}
