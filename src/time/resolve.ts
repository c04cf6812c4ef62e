import { dayNumber } from './calendar/civil.ts';
import { formatDecade, formatSet, formatSpan, parsePoint, parseSpan } from './calendar/edtf.ts';
import type { Span } from './calendar/span.ts';
import type { TimeExpression } from './find.ts';
import type { Meaning, SimpleMeaning } from './meaning.ts';
import { resolveCalendar } from './resolve/calendar-date.ts';
import { inOrder, isUnbroken, resolveItems } from './resolve/range.ts';
import type { Reference } from './resolve/reference.ts';
import {
  resolveDay,
  resolveOffset,
  resolveShifted,
  resolveWeek,
  resolveWeekday,
  resolveWindow,
} from './resolve/relative.ts';
import { resolveSeason } from './resolve/season.ts';

/** What a time expression is resolved against. */
export interface TimeContext {
  /** ISO date of publication (a time of day after it is ignored), `XXXX-09-13` where only month and day are known, or null. */
  readonly published: string | null;
  /** Whether the clause tells what has happened or what is to come; null where that is open. */
  readonly tense: 'past' | 'future' | null;
  /** EDTF of the date named before, for expressions that are `anchored` or `following`. */
  readonly anchor?: string | null;
}

export interface ResolvedTime {
  /** EDTF (ISO 8601-2): a day, month or year, an interval, a decade (`199X`) or a set of days (`{2024-06-18,2024-06-20}`). */
  readonly value: string;
  /** `explicit` where the words give the year, else `relative`: it counts from publication or from another date. */
  readonly basis: 'explicit' | 'relative';
}

/**
 * The value of a time expression, or null where the words do not give one: a weekday without a publication date, "قبل أيام",
 * "اليوم التالي" without an anchor. A month without a year takes the one that fits the tense; without publication it stays open
 * (`XXXX-06-18`).
 */
export function resolveTime(expression: TimeExpression, context: TimeContext): ResolvedTime | null {
  const value = resolveMeaning(expression.meaning, context);
  return value === null ? null : { value, basis: isExplicit(expression.meaning) ? 'explicit' : 'relative' };
}

function resolveMeaning(meaning: Meaning, { published, tense, anchor }: TimeContext): string | null {
  const reference = { tense, anchor: anchor ? parseSpan(anchor) : null, listed: false };
  const date = published === null ? null : parsePoint(published.slice(0, 'YYYY-MM-DD'.length));
  if (!date || date.day === 0) return edtfOf(meaning, { ...reference, published: null });
  const inYear = (year: number) => edtfOf(meaning, { ...reference, published: dayNumber(year, date.month, date.day) });
  return date.year === null ? commonValue(inYear(2023), inYear(2024)) : inYear(date.year);
}

/** What holds in whichever year the article appeared: `XXXX-09-12` for أمس, nothing for a weekday. */
function commonValue(inCommonYear: string | null, inLeapYear: string | null): string | null {
  if (inCommonYear === null || inLeapYear === null || inCommonYear === inLeapYear) return inCommonYear && inLeapYear;
  const [open, other] = [inCommonYear, inLeapYear].map((value) => value.replace(/\d{4}/g, 'XXXX'));
  return open === other && open.includes('-') ? open : null;
}

function edtfOf(meaning: Meaning, reference: Reference): string | null {
  if (meaning.kind === 'decade') return formatDecade(meaning.firstYear);
  if (meaning.kind !== 'range') {
    const span = resolveSimple(meaning, reference);
    return span && formatSpan(span);
  }
  const resolved = resolveItems(meaning.items, reference, resolveSimple);
  if (!resolved) return null;
  const spans = meaning.through ? resolved : inOrder(resolved);
  if (!meaning.through && !isUnbroken(spans)) return formatSet(spans);
  return formatSpan({ start: spans[0]!.start, end: spans.at(-1)!.end });
}

function resolveSimple(meaning: SimpleMeaning, reference: Reference): Span | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, reference);
    case 'weekday':
      return resolveWeekday(meaning, reference);
    case 'day':
      return resolveDay(meaning, reference);
    case 'week':
      return resolveWeek(meaning, reference);
    case 'offset':
      return resolveOffset(meaning, reference);
    case 'window':
      return resolveWindow(meaning, reference);
    case 'season':
      return resolveSeason(meaning, reference);
    case 'shifted':
      return resolveShifted(resolveSimple(meaning.of, reference), meaning.by);
    default:
      return null;
  }
}

/** Whether the words themselves give the year. */
function isExplicit(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return typeof meaning.year === 'number' || (meaning.equivalent !== null && isExplicit(meaning.equivalent));
    case 'season':
      return typeof meaning.year === 'number';
    case 'shifted':
      return isExplicit(meaning.of);
    case 'range':
      return meaning.items.some(isExplicit);
    default:
      return meaning.kind === 'decade';
  }
}
