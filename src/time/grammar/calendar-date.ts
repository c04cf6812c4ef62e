import type { CalendarMeaning, DateList, Read, Relative, SimpleMeaning } from '../meaning.ts';
import type { Calendar, Direction } from '../words/date-word.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { type NamedMonth, readMonth } from './month.ts';
import { isDay, readCardinal, readDay, readJoint } from './numbers.ts';
import { readRelativeTail } from './relative.ts';
import { readYearNumber, readYearOfMonth } from './year.ts';

/** The part of a date that follows its day: which month, and of which year. */
interface MonthTail {
  readonly calendar: Calendar;
  readonly month: number | Relative;
  readonly year: number | Relative | null;
  readonly direction: Direction | null;
}

const MAX_DAYS = 8;

/**
 * A day or several days with their month: "13 سبتمبر"، "الثامن عشر من الشهر الجاري"، "12 الجاري"، "الثامن منه"، "13-15 مايو 2015"،
 * "الخامس والسادس من يونيو المقبل".
 */
export function readDaysOfMonth(words: SentenceWords, i: number, look: Look): Read<DateList> | null {
  const first = readDay(words, i, look);
  if (!first) return readCountedDay(words, i, look);
  const days = [first.value];
  let to = first.to;
  let through = false;
  for (let joint = readJoint(words, to); joint && days.length < MAX_DAYS; joint = readJoint(words, to)) {
    const at = words.bare(joint.to).unit === 'day' && !words.definite(joint.to) ? joint.to + 1 : joint.to;
    const next = readDay(words, at, at > joint.to ? 'bare' : joint.look);
    if (!next) break;
    days.push(next.value);
    through ||= joint.through;
    to = next.to;
  }
  const tail = readMonthTail(words, to);
  if (!tail) return null;
  const { calendar, month, year, direction } = tail.value;
  const items = days.map((day) => calendarMeaning({ calendar, day, month, year, direction }));
  return { value: { items, through }, to: tail.to };
}

/** "تسعة كانون الأول": a cardinal right before the name of a month. */
function readCountedDay(words: SentenceWords, i: number, look: Look): Read<DateList> | null {
  const day = readCardinal(words, i, look);
  const month = day && isDay(day.value) ? readMonth(words, day.to, 'bare') : null;
  if (!day || !month || month.value.weak) return null;
  const tail = readAfterMonth(words, month);
  return { value: { items: [calendarMeaning({ ...tail.value, day: day.value })], through: false }, to: tail.to };
}

function readMonthTail(words: SentenceWords, i: number): Read<MonthTail> | null {
  if (words.is(i, 'of-it')) {
    const anchor: Relative = { from: 'anchor', by: 0 };
    return { value: { calendar: 'gregorian', month: anchor, year: null, direction: null }, to: i + 1 };
  }
  const linked = words.is(i, 'of');
  const at = linked ? i + 1 : i;
  return readRelativeMonth(words, at) ?? readNamedTail(words, at, linked);
}

/** الشهر الجاري، نفس الشهر، and الجاري by itself. */
function readRelativeMonth(words: SentenceWords, i: number): Read<MonthTail> | null {
  const relative = readRelativeTail(words, i, 'bare');
  if (relative?.value.unit === 'month') return monthTail(relative.value, relative.to);
  const { direction, ofMonth } = words.bare(i);
  return ofMonth && words.definite(i) ? monthTail({ from: 'published', by: direction! }, i + 1) : null;
}

const monthTail = ({ from, by }: Relative, to: number): Read<MonthTail> => ({
  value: { calendar: 'gregorian', month: { from, by }, year: null, direction: null },
  to,
});

function readNamedTail(words: SentenceWords, i: number, linked: boolean): Read<MonthTail> | null {
  const headed = isMonthWord(words, i, 'bare') || words.mark(i, '/');
  const month = readMonth(words, headed ? i + 1 : i, 'bare');
  if (!month) return null;
  const tail = readAfterMonth(words, month);
  // "2 صفر" is a score and "3 محرم" could be anything.
  const sure = linked || headed || !month.value.weak || month.value.system !== 'hijri' || month.value.month >= 7;
  return sure || tail.to > month.to ? tail : null;
}

/** شهر before a name. */
function isMonthWord(words: SentenceWords, i: number, look: Look): boolean {
  const { unit, form } = words[look](i);
  return unit === 'month' && !words.definite(i) && (form === 'singular' || form === 'construct' || form === 'plural');
}

/** What follows the name of a month: الماضي, المقبل, a year, in forms also behind a slash (13/شوال/1436هـ). */
function readAfterMonth(words: SentenceWords, month: Read<NamedMonth>): Read<MonthTail> {
  const pointed = words.definite(month.to) ? words.bare(month.to).direction : null;
  const slash = words.mark(month.to, '/-') ? readYearNumber(words, month.to + 1) : null;
  const year = slash ?? readYearOfMonth(words, pointed === null ? month.to : month.to + 1);
  const calendar = month.value.system === 'hijri' ? 'hijri' : 'gregorian';
  const to = year?.to ?? (pointed === null ? month.to : month.to + 1);
  return { value: { calendar, month: month.value.month, year: year?.value.year ?? null, direction: pointed }, to };
}

/** A month by itself: "سبتمبر المقبل"، "شهر يناير 2015"; with "يونيو 18، 2024" as a day. */
export function readMonthDate(words: SentenceWords, i: number, look: Look): Read<SimpleMeaning> | null {
  const headed = isMonthWord(words, i, look);
  const month = headed ? readMonth(words, i + 1, 'bare') : readMonth(words, i, look);
  if (!month) return null;
  const american = readDayThenYear(words, month);
  if (american) return american;
  const tail = readAfterMonth(words, month);
  if (month.value.weak && !headed && tail.to === month.to && !isIntroduced(words, i, month.value)) return null;
  return { value: calendarMeaning({ ...tail.value, day: 0 }), to: tail.to };
}

function readDayThenYear(words: SentenceWords, month: Read<NamedMonth>): Read<SimpleMeaning> | null {
  const day = readDay(words, month.to, 'bare');
  const year = day && words.number(month.to) > 0 ? readYearOfMonth(words, day.to) : null;
  if (!day || !year || typeof year.value.year !== 'number') return null;
  const calendar = month.value.system === 'hijri' ? 'hijri' : 'gregorian';
  const meaning = {
    calendar,
    day: day.value,
    month: month.value.month,
    year: year.value.year,
    direction: null,
  } as const;
  return { value: calendarMeaning(meaning), to: year.to };
}

const MONTH_INTRODUCERS = new Set(['in', 'since', 'within', 'to', 'by', 'before', 'after', 'between']);

/** A word before a doubtful month name that makes it one: في مارس، منتصف آب. A man's name needs more, save رمضان. */
function isIntroduced(words: SentenceWords, i: number, month: NamedMonth): boolean {
  const { role, part } = words.at(i - 1);
  if (month.system === 'hijri' && month.month !== 9) return false;
  return part || (role !== null && MONTH_INTRODUCERS.has(role));
}

export function calendarMeaning(date: Omit<CalendarMeaning, 'kind' | 'close' | 'equivalent'>): CalendarMeaning {
  return { kind: 'calendar', ...date, close: false, equivalent: null };
}
