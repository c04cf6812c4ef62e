import type { DayMeaning, Read, Relative } from '../meaning.ts';
import { namesItsDay } from '../names.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { readRelativeTail, readWhich } from './relative.ts';
import { readApposedWeekday } from './weekday.ts';

/**
 * Days counted from publication, or from a date before: أمس، أول من أمس، بعد غد، اليوم، الليلة الماضية، اليوم التالي; with the weekday
 * that stands beside it. `counted` says that يوم or a part of the day stands before.
 */
export function readRelativeDay(
  words: SentenceWords,
  i: number,
  look: Look,
  counted: boolean,
): Read<DayMeaning> | null {
  const day = readShift(words, i, look, counted) ?? readToday(words, i, look) ?? readThisDay(words, i, look);
  if (!day) return null;
  const afterPart = words.bare(day.to).partOfDay === 'adverb' ? day.to + 1 : day.to;
  const weekday = readApposedWeekday(words, afterPart);
  return { value: { kind: 'day', ...day.value, weekday: weekday?.value ?? 0 }, to: weekday?.to ?? afterPart };
}

const fromPublication = (by: number, to: number): Read<Relative> => ({ value: { from: 'published', by }, to });

/** أمس، أمس الأول، أول (من) أمس، غدا، بعد غد. الغد by itself is a newspaper or a party. */
function readShift(words: SentenceWords, i: number, look: Look, counted: boolean): Read<Relative> | null {
  const { dayShift, ordinal, role } = words[look](i);
  if (dayShift === 1) return words.definite(i) && !counted && !isTomorrow(words, i) ? null : fromPublication(1, i + 1);
  if (dayShift === -1) {
    const before = words.bare(i + 1).ordinal === 1 && words.definite(i + 1);
    return before ? fromPublication(-2, i + 2) : fromPublication(-1, i + 1);
  }
  if (ordinal === 1 && !words.definite(i)) {
    const at = words.is(i + 1, 'of') ? i + 2 : i + 1;
    return words.bare(at).dayShift === -1 ? fromPublication(-2, at + 1) : null;
  }
  return role === 'after' && words.bare(i + 1).dayShift === 1 ? fromPublication(2, i + 2) : null;
}

/** الغد after a preposition of time or before its weekday: "بحلول الغد"، "الغد الجمعة". */
function isTomorrow(words: SentenceWords, i: number): boolean {
  const { role } = words.at(i - 1);
  return role === 'by' || role === 'since' || role === 'to' || readApposedWeekday(words, i + 1) !== null;
}

/** اليوم and الليلة, unless what follows makes another day of them (اليوم التالي) or a name (اليوم الوطني). */
function readToday(words: SentenceWords, i: number, look: Look): Read<Relative> | null {
  const { unit, form } = words[look](i);
  if (unit !== 'day' || form !== 'singular' || !words.definite(i)) return null;
  const { role } = words.bare(i + 1);
  const which = role === 'this' ? null : readWhich(words, i + 1);
  if (which) return which;
  const before = words.at(i - 1);
  const another = words.bare(i + 1).ordinal > 0 && words.definite(i + 1);
  return another || before.role === 'in' || namesItsDay(words, i) ? null : fromPublication(0, i + 1);
}

/** هذا اليوم، ذلك اليوم، نفس اليوم، هذا المساء; هذا العصر is our age. */
function readThisDay(words: SentenceWords, i: number, look: Look): Read<Relative> | null {
  const relative = readRelativeTail(words, i, look);
  if (relative) return relative.value.unit === 'day' ? relative : null;
  const partOfDay = words.bare(i + 1).partOfDay !== null && words.definite(i + 1) && words.form(i + 1) !== 'العصر';
  const tonight = words[look](i).role === 'this' && partOfDay;
  return tonight ? fromPublication(0, i + 2) : null;
}
