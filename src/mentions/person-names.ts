import { TokenKind } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis } from './mention.ts';
import { longestAt } from './senses.ts';

/** How much a word looks like part of a name. */
export const NameLike = { No: 0, Ambiguous: 1, Unknown: 2, Known: 3, Particle: 4 } as const;

const NAME = WordFlag.Given | WordFlag.Family | WordFlag.PersonToken;
const NOT_A_NAME =
  WordFlag.Preposition |
  WordFlag.Subordinator |
  WordFlag.Relative |
  WordFlag.Negation |
  WordFlag.Pronoun |
  WordFlag.Demonstrative |
  WordFlag.Reporting |
  WordFlag.Number;

/** Rates a token as part of a person's name; `first` allows a proclitic on it. */
export function nameLike(a: Analysis, i: number, first: boolean): number {
  if (i >= a.tokens.count || a.tokens.kind[i] !== TokenKind.Word) return NameLike.No;
  const flags = a.readings.flags[i]!;
  const skip = a.readings.skip[i]!;
  if (skip > 0 && !first) return NameLike.No;
  const length = a.tokens.end[i]! - a.tokens.start[i]! - skip;
  if (flags & WordFlag.NameParticle && !first) return NameLike.Particle;
  if (flags & NAME) {
    if (flags & NOT_A_NAME) return NameLike.No;
    return flags & (EVERYDAY | WordFlag.CommonName | WordFlag.Title) ? NameLike.Ambiguous : NameLike.Known;
  }
  if (flags & WordFlag.NameParticle) return NameLike.Particle;
  if (a.readings.word[i]! >= 0 || flags !== 0) return NameLike.No;
  return length >= 2 ? NameLike.Unknown : NameLike.No;
}

const MAX_WORDS = 6;

/**
 * Where a person's name that starts at a token ends, or the token itself where none starts.
 *
 * After a title (`titled`) anything name-like opens a name; without one a given name has to, and a second word has to follow.
 * Names run over given and family names, unknown words, particles (بن، آل، أبو) with what they join, and family names in the
 * shape of a nisba; everyday words, words with proclitics and punctuation end them.
 */
export function nameEnd(a: Analysis, start: number, limit: number, titled: boolean): number {
  const compound = longestAt(a, start, Sense.Given);
  let at = compound ? compound.to : start;
  let words = compound ? 1 : 0;
  let known = compound ? 1 : 0;
  let unknown = 0;
  while (at < limit && words < MAX_WORDS) {
    const next = nextPart(a, at, limit, words, known);
    if (next === at) break;
    const rating = nameLike(a, at, words === 0);
    if (rating === NameLike.Unknown) unknown++;
    else known++;
    words++;
    at = next;
  }
  if (words === 0) return start;
  if (titled) return acceptTitled(a, start, at, words);
  // لقاء and its like are given names too: a word that tells of an event opens no name.
  const opens =
    compound !== null || (a.readings.flags[start]! & (WordFlag.Given | WordFlag.Trigger)) === WordFlag.Given;
  const ambiguous = compound === null && nameLike(a, start, true) === NameLike.Ambiguous;
  if (!opens || words < 2) return start;
  if (ambiguous && (unknown > 0 || nameLike(a, start + 1, false) !== NameLike.Known)) return start;
  return at;
}

function acceptTitled(a: Analysis, start: number, at: number, words: number): number {
  const first = nameLike(a, start, true);
  if (first === NameLike.Ambiguous && words < 2) return start;
  if (first === NameLike.Unknown && words === 1 && a.tokens.end[start]! - a.tokens.start[start]! < 3) return start;
  return at;
}

/** The end of the name part at `at`: one word, or a particle with the word that it joins. */
function nextPart(a: Analysis, at: number, limit: number, words: number, known: number): number {
  const rating = nameLike(a, at, words === 0);
  if (rating === NameLike.Particle) {
    const joined = at + 1 < limit ? nameLike(a, at + 1, false) : NameLike.No;
    if (joined === NameLike.No) {
      // بن ال…: the word after a kinship particle is a name whatever else it is.
      const kin =
        at + 1 < limit &&
        a.tokens.kind[at + 1] === TokenKind.Word &&
        words > 0 &&
        !(a.readings.flags[at + 1]! & NOT_A_NAME);
      return kin ? at + 2 : at;
    }
    return joined === NameLike.Particle ? nextPart(a, at + 1, limit, words, known) : at + 2;
  }
  if (rating === NameLike.Known || rating === NameLike.Unknown) return at + 1;
  if (rating === NameLike.Ambiguous) return words === 0 || continuesName(a, at, limit) ? at + 1 : at;
  const flags = at < limit ? a.readings.flags[at]! : 0;
  // A nisba right after a name is a surname: محمد شياع السوداني.
  if (words > 0 && known > 0 && flags & WordFlag.Nisba && flags & WordFlag.Article && a.readings.skip[at] === 0)
    return at + 1;
  return at;
}

/** An everyday word continues a name where it is a family name with article, or where more of the name follows. */
function continuesName(a: Analysis, at: number, limit: number): boolean {
  const flags = a.readings.flags[at]!;
  if (flags & WordFlag.Article && flags & WordFlag.Family) return true;
  if (flags & WordFlag.Verb && !(flags & (WordFlag.Given | WordFlag.Family))) return false;
  return at + 1 < limit ? nameLike(a, at + 1, false) >= NameLike.Unknown : (flags & NAME) !== 0;
}
