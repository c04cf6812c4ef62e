import { addMonths, civilDate, dayNumber, daysInMonth } from './civil.ts';

/** A day, a month (`day` 0) or a year (`month` 0) of the Gregorian calendar; `year` null where nothing says which. */
export interface Point {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** From the start of one point to the end of another; one and the same point where the expression names only one. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}

export const singleSpan = (point: Point): Span => ({ start: point, end: point });

export const dayPoint = (day: number): Point => civilDate(day);

export const daySpan = (first: number, last = first): Span => ({ start: dayPoint(first), end: dayPoint(last) });

/** Whether a point can be on a calendar: no 31 June; 29 February where the year is open. */
export function exists({ year, month, day }: Point): boolean {
  if (month === 0) return day === 0;
  return month <= 12 && day <= daysInMonth(year ?? 2000, month);
}

/** Day number of a point's first day; null where the year is open. */
export const firstDay = ({ year, month, day }: Point): number | null =>
  year === null ? null : dayNumber(year, month || 1, day || 1);

/** Day number of a point's last day; null where the year is open. */
function lastDay({ year, month, day }: Point): number | null {
  if (year === null) return null;
  if (month === 0) return dayNumber(year, 12, 31);
  return dayNumber(year, month, day || daysInMonth(year, month));
}

/** Whether `b` begins where `a` ends and both are of one precision: two days, months or years in a row. */
export function adjoin(a: Point, b: Point): boolean {
  if (a.year === null || b.year === null) return adjoinOpen(a, b);
  if ((a.day === 0) !== (b.day === 0) || (a.month === 0) !== (b.month === 0)) return false;
  return lastDay(a)! + 1 === firstDay(b)!;
}

function adjoinOpen(a: Point, b: Point): boolean {
  if (a.year !== b.year || a.month === 0) return false;
  if (a.day === 0 || b.day === 0) return a.day === b.day && b.month === a.month + 1;
  return a.month === b.month && b.day === a.day + 1;
}

/** The point `by` of its own units later: days for a day, months for a month, years for a year. */
export function shiftPoint(point: Point, by: number): Point | null {
  const { year, month, day } = point;
  if (year === null) return null;
  if (month === 0) return { ...point, year: year + by };
  if (day === 0) return { ...addMonths(year, month, by), day: 0 };
  return dayPoint(dayNumber(year, month, day) + by);
}
