import { addMonths, civilDate, dayNumber, daysInMonth } from '../calendar/civil.ts';
import { hijriMonthStart, hijriYearOf } from '../calendar/hijri.ts';
import { daySpan, exists, firstDay, type Point, type Span, singleSpan } from '../calendar/span.ts';
import type { CalendarMeaning, Relative } from '../meaning.ts';
import { type Candidate, chooseYear } from './choose-year.ts';
import type { Reference } from './reference.ts';

/** A date, month or year of either calendar, in Gregorian points. */
export function resolveCalendar(meaning: CalendarMeaning, reference: Reference): Span | null {
  if (meaning.equivalent) return resolveInBoth(meaning, meaning.equivalent, reference);
  return meaning.calendar === 'hijri' ? resolveHijri(meaning, reference) : resolveGregorian(meaning, reference);
}

/** The Gregorian date rules; without a year it is the one next to the Hijri date. */
function resolveInBoth(meaning: CalendarMeaning, hijri: CalendarMeaning, reference: Reference): Span | null {
  const gregorian = { ...meaning, equivalent: null };
  const other = meaning.year === null && hijri.year !== null ? resolveHijri(hijri, reference) : null;
  if (!other) return resolveGregorian(gregorian, reference);
  return resolveGregorian({ ...gregorian, close: true }, { ...reference, published: firstDay(other.start) });
}

function resolveGregorian(meaning: CalendarMeaning, reference: Reference): Span | null {
  const point = gregorianPoint(meaning, reference);
  return point && exists(point) ? singleSpan(point) : null;
}

function gregorianPoint(meaning: CalendarMeaning, reference: Reference): Point | null {
  const { day, month, year } = meaning;
  if (typeof month !== 'number') return relativeMonth(month, day, reference);
  if (year === null) return openYear(meaning, month, reference);
  const said = resolveYear(year, reference);
  return said === null ? null : { year: said, month, day };
}

/** الشهر الجاري counts from publication, الشهر نفسه and منه from the anchor, whose year may be open. */
function relativeMonth({ from, by }: Relative, day: number, { published, anchor }: Reference): Point | null {
  const origin = from === 'anchor' ? (anchor?.end ?? null) : published === null ? null : civilDate(published);
  if (!origin || origin.month === 0) return null;
  if (origin.year === null) return by === 0 ? { ...origin, day } : null;
  return { ...addMonths(origin.year, origin.month, by), day };
}

/** A year in figures, or one counted from that of publication or of the anchor. */
export function resolveYear(year: number | Relative, { published, anchor }: Reference): number | null {
  if (typeof year === 'number') return year;
  const origin =
    year.from === 'anchor' ? (anchor?.end.year ?? null) : published === null ? null : civilDate(published).year;
  return origin === null ? null : origin + year.by;
}

/** Years around publication that a month and day without a year can be of: 29 February is there every fourth year only. */
const REACH = 4;

function openYear(meaning: CalendarMeaning, month: number, { published, tense }: Reference): Point | null {
  const { day, direction, close } = meaning;
  if (published === null) return { year: null, month, day };
  const around = civilDate(published).year;
  const candidates: Candidate[] = [];
  for (let year = around - REACH; year <= around + REACH; year++) {
    if (!exists({ year, month, day })) continue;
    const monthEnd = dayNumber(year, month, daysInMonth(year, month));
    const first = dayNumber(year, month, day || 1);
    candidates.push({ year, first, last: day > 0 ? first : monthEnd, monthEnd });
  }
  const chosen = chooseYear(candidates, { published, direction, tense, close });
  return chosen && { year: chosen.year, month, day };
}

function resolveHijri(meaning: CalendarMeaning, reference: Reference): Span | null {
  if (typeof meaning.month !== 'number') return null;
  const year = hijriYear(meaning, meaning.month, reference);
  if (year === null) return null;
  const { first, last } = hijriDays(year, meaning.month, meaning.day);
  return daySpan(first, last);
}

function hijriDays(year: number, month: number, day: number): Omit<Candidate, 'year'> {
  const monthStart = hijriMonthStart(year, month || 1);
  const monthEnd = (month === 0 || month === 12 ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1)) - 1;
  // Moon sighting can give a month a thirtieth day that the tables do not have.
  return day > 0
    ? { first: monthStart + day - 1, last: monthStart + day - 1, monthEnd }
    : { first: monthStart, last: monthEnd, monthEnd };
}

function hijriYear(meaning: CalendarMeaning, month: number, { published, tense }: Reference): number | null {
  if (typeof meaning.year === 'number') return meaning.year;
  if (published === null || meaning.year?.from === 'anchor') return null;
  const around = hijriYearOf(published);
  if (meaning.year !== null) return around + meaning.year.by;
  const candidates = [around - 1, around, around + 1].map((year) => ({ year, ...hijriDays(year, month, meaning.day) }));
  const { direction, close } = meaning;
  return chooseYear(candidates, { published, direction, tense, close })?.year ?? null;
}
