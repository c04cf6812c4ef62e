import { civilDate } from '../calendar/civil.ts';
import { type Span, singleSpan } from '../calendar/span.ts';
import type { SeasonMeaning } from '../meaning.ts';
import { resolveYear } from './calendar-date.ts';
import type { Reference } from './reference.ts';

const WINTER = 4;

/** Seasons come out as their year: which months they are depends on where one lives. A winter that is pointed at lies in two years. */
export function resolveSeason({ season, year, by }: SeasonMeaning, reference: Reference): Span | null {
  if (year !== null) {
    const said = resolveYear(year, reference);
    return said === null ? null : singleSpan(yearPoint(said));
  }
  if (reference.published === null) return null;
  const { year: now, month } = civilDate(reference.published);
  if (season === WINTER) return winter(now, month, by);
  const first = season * 3;
  const over = month > first + 2;
  const ahead = month < first;
  if (by === 0) return singleSpan(yearPoint(now));
  return singleSpan(yearPoint(by < 0 ? now + by + (over ? 1 : 0) : now + by - (ahead ? 1 : 0)));
}

/** The winter that publication is in, or the one to come from May on; the last one ends in February. */
function winter(year: number, month: number, by: number): Span {
  const current = month <= 4 ? year - 1 : year;
  const inside = month <= 2 || month === 12;
  const over = month === 3 || month === 4;
  const start = by < 0 ? current + by + (over ? 1 : 0) : by > 0 ? current + by - (inside || over ? 0 : 1) : current;
  return { start: yearPoint(start), end: yearPoint(start + 1) };
}

const yearPoint = (year: number) => ({ year, month: 0, day: 0 });
