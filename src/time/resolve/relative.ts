import { addMonths, civilDate, weekdayOf } from '../calendar/civil.ts';
import { formatPoint, formatSpan } from '../calendar/edtf.ts';
import { daySpan, firstDay, type Point, type Span, shiftPoint, singleSpan } from '../calendar/span.ts';
import type { DayMeaning, OffsetMeaning, Relative, WeekdayMeaning, WindowMeaning } from '../meaning.ts';
import { originDay, type Reference } from './reference.ts';

const DAYS_A_WEEK = 7;

/** أمس, اليوم التالي. A weekday beside it rules: the article can be dated a day or two after the words. */
export function resolveDay(meaning: DayMeaning, reference: Reference): Span | null {
  const origin = originDay(meaning, reference);
  if (origin === null) return null;
  const day = origin + meaning.by;
  return daySpan(meaning.weekday === 0 ? day : nearestWeekday(day, meaning.weekday));
}

function nearestWeekday(day: number, weekday: number): number {
  const ahead = daysAhead(day, weekday);
  return ahead > DAYS_A_WEEK / 2 ? day + ahead - DAYS_A_WEEK : day + ahead;
}

/** Days from a day to the next such weekday, 0 if it is one. */
const daysAhead = (day: number, weekday: number): number => (weekday - weekdayOf(day) + DAYS_A_WEEK) % DAYS_A_WEEK;

/** الأسبوع الماضي: Monday to Sunday. */
export function resolveWeek(relative: Relative, reference: Reference): Span | null {
  const monday = mondayOf(relative, reference);
  return monday === null ? null : daySpan(monday, monday + 6);
}

function mondayOf(relative: Relative, reference: Reference): number | null {
  const origin = originDay(relative, reference);
  return origin === null ? null : origin - weekdayOf(origin) + 1 + DAYS_A_WEEK * relative.by;
}

/** A weekday alone is the last one, or for what is planned the next one, or the nearer one where that is open; the day of publication counts as either. */
export function resolveWeekday(meaning: WeekdayMeaning, reference: Reference): Span | null {
  const { weekday, direction, weeks, week } = meaning;
  if (week) {
    const monday = mondayOf(week, reference);
    return monday === null ? null : daySpan(monday + weekday - 1);
  }
  const { published, tense } = reference;
  if (published === null) return null;
  const ahead = daysAhead(published, weekday);
  const back = (DAYS_A_WEEK - ahead) % DAYS_A_WEEK;
  if (direction === 1) return daySpan(published + (ahead || DAYS_A_WEEK) + DAYS_A_WEEK * weeks);
  if (direction === -1) return daySpan(published - lastWeekday(back, reference.listed) - DAYS_A_WEEK * weeks);
  const coming = tense === 'future' || (tense === null && ahead < back);
  return daySpan(coming ? published + ahead : published - back);
}

/** Days back to "الخميس الماضي": not today, and hardly yesterday, which would be called أمس. */
function lastWeekday(back: number, listed: boolean): number {
  return back === 0 || (back === 1 && !listed) ? back + DAYS_A_WEEK : back;
}

/** قبل يومين is a day, قبل شهرين a month, قبل عامين a year. */
export function resolveOffset(meaning: OffsetMeaning, reference: Reference): Span | null {
  const origin = offsetOrigin(meaning, reference);
  return origin && shiftBy(origin, meaning);
}

function offsetOrigin({ from, by, following }: OffsetMeaning, { published, tense, anchor }: Reference): Point | null {
  const publication = published === null ? null : civilDate(published);
  if (following) return singleDay(anchor) ?? (from === 'published' ? publication : null);
  // "بعد يومين" of what has happened counts from what was told before.
  if (from === 'anchor' || (by > 0 && tense === 'past')) return (by < 0 ? anchor?.start : anchor?.end) ?? null;
  return publication;
}

const singleDay = (anchor: Span | null): Point | null =>
  anchor && anchor.start.day > 0 && formatSpan(anchor) === formatPoint(anchor.start) ? anchor.start : null;

function shiftBy(origin: Point, { unit, by }: OffsetMeaning): Span | null {
  const { year, month, day } = origin;
  if (year === null || (month === 0 && unit !== 'year')) return null;
  if (unit === 'year') return singleSpan({ year: year + by, month: 0, day: 0 });
  if (unit === 'month') return singleSpan({ ...addMonths(year, month, by), day: 0 });
  const shifted = day === 0 ? null : shiftPoint(origin, unit === 'week' ? DAYS_A_WEEK * by : by);
  return shifted && singleSpan(shifted);
}

/** خلال الأسبوعين القادمين: from publication on, or up to it. Without an adjective only what is planned is dated by it. */
export function resolveWindow(
  { unit, amount, direction }: WindowMeaning,
  { published, tense }: Reference,
): Span | null {
  const sign = direction ?? (tense === 'future' ? 1 : 0);
  if (published === null || sign === 0) return null;
  const { year, month, day } = civilDate(published);
  const near: Point = { year, month: unit === 'year' ? 0 : month, day: unit === 'year' || unit === 'month' ? 0 : day };
  const far = shiftPoint(near, sign * amount * (unit === 'week' ? DAYS_A_WEEK : 1))!;
  return sign > 0 ? { start: near, end: far } : { start: far, end: near };
}

/** The day before or after another date. */
export function resolveShifted(of: Span | null, by: number): Span | null {
  if (!of || of.start.day === 0 || firstDay(of.start) === null) return null;
  const start = shiftPoint(of.start, by);
  return start && singleSpan(start);
}
