import { Feature } from '../arabic/features.ts';
import { TokenKind } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { dictionaryMention } from './dictionary.ts';
import type { Analysis, TitlePhrase } from './mention.ts';
import { NameLike, nameLike } from './person-names.ts';
import { longestAt } from './senses.ts';

const MAX_COMPLEMENT = 9;

/**
 * Reads a title with all that belongs to it: "وزير الخارجية الروسي السابق", "رئيس وزراء بريطانيا", "المتحدث باسم مجلس الأمن القومي الأميركي",
 * "رئيس لجنة الشؤون الخارجية في مجلس الشيوخ". Null where no title starts.
 */
export function titleAt(a: Analysis, start: number, limit: number): TitlePhrase | null {
  const found = longestAt(a, start, Sense.Title);
  if (!found || found.to > limit) return null;
  const of: number[] = [];
  let at = found.to;
  let former = false;
  for (let steps = 0; steps < MAX_COMPLEMENT && at < limit; steps++) {
    const flags = a.readings.flags[at]!;
    if (flags & (WordFlag.Former | WordFlag.Acting) && a.readings.skip[at] === 0) {
      if (flags & WordFlag.Former) former = true;
      at++;
      continue;
    }
    const nisba = longestAt(a, at, Sense.Nisba);
    if (nisba && nisba.skip === 0) {
      of.push(nisba.ref);
      at = nisba.to;
      continue;
    }
    const next = complement(a, at, limit, of);
    if (next === at) break;
    at = next;
  }
  return { from: start, to: at, skip: found.skip, title: found.ref, features: found.features, of, former };
}

/** One step of a title's complement: a body or country, or a plain noun or adjective of the chain; `at` where it ends. */
function complement(a: Analysis, at: number, limit: number, of: number[]): number {
  if (a.tokens.kind[at] !== TokenKind.Word) return at;
  const flags = a.readings.flags[at]!;
  const entity = dictionaryMention(a, at);
  if (entity && entity.type !== 'person' && entity.to <= limit) {
    of.push(entity.candidates[0]!);
    return entity.to;
  }
  if (
    flags & (WordFlag.Verb | WordFlag.Title | WordFlag.Trigger | WordFlag.Reporting | WordFlag.Given) &&
    !(flags & WordFlag.Noun)
  )
    return at;
  if (flags & WordFlag.Title || flags & WordFlag.Trigger) return at;
  if (flags & WordFlag.Preposition) {
    const inside = at + 1 < limit ? a.readings.flags[at + 1]! : 0;
    return inside & (WordFlag.Noun | WordFlag.OrganisationHead | WordFlag.PlaceHead) ? at + 1 : at;
  }
  if (nameLike(a, at, true) >= NameLike.Unknown) return at;
  if (flags & (WordFlag.Noun | WordFlag.Adjective)) return at + 1;
  return at;
}

/** Whether a title can stand for one known person without a name: "الرئيس الروسي", "رئيس الوزراء", "نظيره". */
export const isDefiniteTitle = (t: TitlePhrase): boolean =>
  (t.features & Feature.Definite) !== 0 || t.of.length > 0 || ((t.features >> 3) & 7) !== 0;
