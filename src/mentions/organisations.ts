import { TokenKind } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis, Mention } from './mention.ts';
import { NameLike, nameLike } from './person-names.ts';
import { longestAt } from './senses.ts';

/** Kinds of heads that name an organisation together with what follows; others (مجموعة، مركز) are too often common nouns. */
const NAMING = new Set([
  'ministry',
  'party',
  'university',
  'newspaper',
  'news_agency',
  'channel',
  'bank',
  'company',
  'court',
  'armed_group',
  'ngo',
  'igo',
  'club',
]);
const MAX_WORDS = 6;

/**
 * An organisation by its head noun: "وزارة الصحة اللبنانية", "حزب البناء والتقدم", "صحيفة الرأي العام".
 *
 * The complement is an idafa of definite nouns with their adjectives, a foreign name, or words in quotation marks; it ends before
 * verbs, prepositions, and indefinite everyday words. Null where the head stands for nothing in particular.
 */
export function organisationAt(a: Analysis, start: number, limit: number): Mention | null {
  const head = longestAt(a, start, Sense.Head);
  if (!head) return null;
  const { type, kind } = a.pack.tables.heads[head.ref]!;
  if (type !== 'organisation' || !NAMING.has(kind)) return null;
  if (a.readings.flags[start]! & WordFlag.Article) return null;
  const end = quotedEnd(a, head.to, limit) ?? complementEnd(a, head.to, limit);
  if (end === head.to) return null;
  return {
    from: start,
    to: end,
    skip: head.skip,
    type: 'organisation',
    kind: 'name',
    candidates: [],
    rule: `organisation/${kind}`,
    phraseFrom: start,
    phraseTo: end,
  };
}

const QUOTES = new Set(['"', '«', '“', '”', '»', '„'].map((c) => c.charCodeAt(0)));
const isQuote = (a: Analysis, i: number) =>
  a.tokens.kind[i] === TokenKind.Punctuation && QUOTES.has(a.tokens.text.codes[a.tokens.start[i]!]!);

/** حزب "المؤتمر": the name is what the quotation marks hold, when it is short. */
function quotedEnd(a: Analysis, at: number, limit: number): number | null {
  if (at >= limit || !isQuote(a, at)) return null;
  for (let i = at + 1; i < Math.min(limit, at + 6); i++) if (isQuote(a, i)) return i > at + 1 ? i + 1 : null;
  return null;
}

function complementEnd(a: Analysis, from: number, limit: number): number {
  let at = from;
  for (let n = 0; n < MAX_WORDS && at < limit; n++) {
    if (a.tokens.kind[at] !== TokenKind.Word) break;
    const flags = a.readings.flags[at]!;
    const conjoined = a.readings.skip[at]! > 0;
    if (conjoined) {
      // التربية والتعليم: a second definite noun joined to the first.
      const definite = (flags & WordFlag.Article) !== 0 && at > from && isConjunctionOnly(a, at);
      if (!definite || flags & WordFlag.Verb) break;
    } else if (
      flags &
      (WordFlag.Preposition |
        WordFlag.Subordinator |
        WordFlag.Relative |
        WordFlag.Negation |
        WordFlag.Pronoun |
        WordFlag.Demonstrative |
        WordFlag.Title)
    )
      break;
    else if (flags & WordFlag.Nisba) {
      const nisba = longestAt(a, at, Sense.Nisba);
      if (nisba) {
        at = nisba.to;
        continue;
      }
    } else if (!(flags & WordFlag.Article) && nameLike(a, at, false) < NameLike.Unknown) break;
    at++;
  }
  return at;
}

const isConjunctionOnly = (a: Analysis, i: number) => a.readings.proclitics[i] === 1;
