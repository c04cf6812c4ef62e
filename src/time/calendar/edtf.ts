import { exists, type Point, type Span } from './span.ts';

/** EDTF is ISO 8601-2:2019, level 1, here with the sets of level 2: https://www.loc.gov/standards/datetime/ */

/** `2024-06-18`, `2024-06`, `2024`; `XXXX-06-18` where the year is open. */
export function formatPoint({ year, month, day }: Point): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
  if (month > 0) parts.push(String(month).padStart(2, '0'));
  if (day > 0) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** A point, or an interval `start/end`. */
export function formatSpan({ start, end }: Span): string {
  const first = formatPoint(start);
  const last = formatPoint(end);
  return first === last ? first : `${first}/${last}`;
}

/** All of several dates: `{2024-06-18,2024-06-20}`. */
export const formatSet = (spans: readonly Span[]): string => `{${spans.map(formatSpan).join(',')}}`;

/** `199X` for the ten years from 1990. */
export const formatDecade = (firstYear: number): string => `${Math.floor(firstYear / 10)}X`;

const POINT = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Reads a point; null for any other EDTF and for dates that no calendar has. */
export function parsePoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month = '0', day = '0'] = match;
  const point = { year: year === 'XXXX' ? null : Number(year), month: Number(month), day: Number(day) };
  return exists(point) ? point : null;
}

/** Reads a point or an interval of two; null for anything else. */
export function parseSpan(text: string): Span | null {
  const [first, last = first, more] = text.split('/');
  const start = parsePoint(first!);
  const end = parsePoint(last!);
  return start && end && more === undefined ? { start, end } : null;
}
