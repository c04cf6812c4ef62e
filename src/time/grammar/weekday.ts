import type { DateList, Read, WeekdayMeaning } from '../meaning.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { readJoint } from './numbers.ts';
import { readRelativeTail, readWhich } from './relative.ts';

/**
 * Weekdays: "الثلاثاء"، "الجمعة الماضي"، "الاثنين والثلاثاء القادمين"، "الأحد - الاثنين"; after the word for night two days may stand
 * side by side (ليل الثلاثاء الأربعاء). After يوم (`counted`) the article may be missing, save on أحد, which is "one" too.
 */
export function readWeekdays(
  words: SentenceWords,
  i: number,
  look: Look,
  before: { night: boolean; counted: boolean },
): Read<DateList> | null {
  const first = readOne(words, i, look, before.counted);
  if (!first) return null;
  const days = [first.value];
  let to = first.to;
  let through = false;
  while (days.length < DAYS_A_WEEK) {
    const next = readNext(words, to, before.night);
    if (!next) break;
    days.push(next.value);
    through ||= next.through;
    to = next.to;
  }
  const tail = readTail(words, to);
  const afterPart = words.bare(tail.to).partOfDay === 'adverb' ? tail.to + 1 : tail.to;
  const items = days.map((weekday): WeekdayMeaning => ({ kind: 'weekday', weekday, ...tail.value }));
  return words.is(tail.to, 'epithet') ? null : { value: { items, through: through || before.night }, to: afterPart };
}

const SUNDAY = 7;
const DAYS_A_WEEK = 7;

function readOne(words: SentenceWords, i: number, look: Look, counted: boolean): Read<number> | null {
  const { weekday } = words[look](i);
  return weekday > 0 && (words.definite(i) || (counted && weekday < SUNDAY)) ? { value: weekday, to: i + 1 } : null;
}

interface NextDay extends Read<number> {
  readonly through: boolean;
}

function readNext(words: SentenceWords, i: number, night: boolean): NextDay | null {
  const joint = readJoint(words, i);
  if (joint && joint.sign !== 'comma' && joint.sign !== 'word') {
    const next = readOne(words, joint.to, joint.look, false);
    return next && { ...next, through: joint.through };
  }
  const beside = night ? readOne(words, i, 'bare', false) : null;
  return beside && { ...beside, through: true };
}

type Tail = Pick<WeekdayMeaning, 'direction' | 'weeks' | 'week'>;

function readTail(words: SentenceWords, i: number): Read<Tail> {
  const which = readWhich(words, i);
  if (which && which.value.from === 'published' && which.value.by !== 0) {
    const { by } = which.value;
    return { value: { direction: by < 0 ? -1 : 1, weeks: Math.abs(by) - 1, week: null }, to: which.to };
  }
  const week = words.is(i, 'of') || words.is(i, 'in') ? readRelativeTail(words, i + 1, 'bare') : null;
  if (week?.value.unit !== 'week') return { value: { direction: null, weeks: 0, week: null }, to: i };
  return { value: { direction: null, weeks: 0, week: week.value }, to: week.to };
}

/** The weekday in apposition to another date: "أمس الاثنين"، "غدا (الثلاثاء)"، "اليوم، الأربعاء،". */
export function readApposedWeekday(words: SentenceWords, i: number): Read<number> | null {
  const bracket = words.mark(i, '(');
  const at = bracket || words.mark(i, '،,') ? i + 1 : i;
  const day = readOne(words, at, 'bare', false);
  if (!day || !bracket) return day;
  return words.mark(day.to, ')') ? { value: day.value, to: day.to + 1 } : null;
}
