import { WordSet } from '../arabic/word-set.ts';
import { EntityType } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis } from './mention.ts';
import { NamePart, namePart, startsLongTitle } from './name-parts.ts';
import type { NameRun } from './name-run.ts';
import { longestAt } from './senses.ts';
import { hasArticle, isSpelled, isWord } from './tokens.ts';

export const WEEKDAYS = new WordSet('السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه');

/** An everyday word goes on a name where it is a family name, or where the name goes on after it. */
export function continues(a: Analysis, run: NameRun, limit: number): boolean {
  const at = run.to;
  const flags = a.readings.flags[at]!;
  if (startsLongTitle(a, at)) return false;
  if (isSpelled(a, at, 'الدين')) return true;
  const more = at + 1 < limit && namePart(a, at + 1, false) >= NamePart.Unknown;
  const last = at + 1 >= limit || !isWord(a, at + 1);
  // فرانكلين أمين المتحف: a title with its complement.
  if (flags & WordFlag.Title && !(flags & WordFlag.Article)) {
    // سيملر رئيس سيمكو: what is no name at all is the title, whatever follows.
    if ((flags & (WordFlag.Given | WordFlag.Family)) === 0 || (!more && !last)) return false;
  }
  // العقاد كاتب: after a name with article nothing without one.
  if (run.words === 1 && hasArticle(a, at - 1) && !(flags & WordFlag.Article)) return false;
  // "سامر الحلواني الخميس": after a full name it is the day.
  if (WEEKDAYS.has(a.tokens, at)) return run.words === 1 && run.opensName;
  if (isKnownSurname(a, at)) return true;
  const name = (flags & (WordFlag.Given | WordFlag.Family)) !== 0;
  if (!name) return (more || (last && isTokenOfName(flags))) && (flags & WordFlag.Verb) === 0;
  if (flags & WordFlag.Article) return flags & WordFlag.Family ? run.words < 4 : run.words === 1;
  return run.words === 1 || more || last;
}

/** الرشيد: known from names, and written with the article as surnames are. */
const isTokenOfName = (flags: number) => (flags & WordFlag.PersonToken) !== 0 && (flags & WordFlag.Article) !== 0;

/** العطية: the dictionaries know somebody by it, and it is written as surnames are. */
function isKnownSurname(a: Analysis, at: number): boolean {
  if (!hasArticle(a, at)) return false;
  const found = longestAt(a, at, Sense.Entity);
  return found !== null && found.to === at + 1 && a.pack.entities.type[found.ref] === EntityType.Person;
}
