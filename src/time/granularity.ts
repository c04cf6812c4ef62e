import type { CalendarMeaning, Meaning, OffsetMeaning, Relative } from './meaning.ts';

/** What a time expression names; a list, a range and a stretch of days are an `interval`. */
export type Granularity = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'interval';

export function granularityOf(meaning: Meaning): Granularity {
  switch (meaning.kind) {
    case 'calendar':
      return calendarGranularity(meaning);
    case 'offset':
      return offsetGranularity(meaning);
    case 'week':
    case 'season':
    case 'decade':
      return meaning.kind;
    case 'window':
    case 'vague':
    case 'range':
      return 'interval';
    default:
      return 'day';
  }
}

function calendarGranularity({ day, month }: CalendarMeaning): Granularity {
  if (day > 0) return 'day';
  return month === 0 ? 'year' : 'month';
}

/** "قبل أسبوعين" names a day, "قبل شهرين" a month, "قبل عامين" a year. */
function offsetGranularity({ unit }: OffsetMeaning): Granularity {
  return unit === 'month' || unit === 'year' ? unit : 'day';
}

/** Whether the words count from another date of the text. */
export function isAnchored(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'range':
      return meaning.items.some(isAnchored);
    case 'shifted':
      return isAnchored(meaning.of);
    case 'calendar':
      return isFromAnchor(meaning.month) || isFromAnchor(meaning.year);
    case 'season':
      return isFromAnchor(meaning.year);
    case 'weekday':
      return isFromAnchor(meaning.week);
    case 'day':
    case 'week':
    case 'offset':
      return isFromAnchor(meaning);
    default:
      return false;
  }
}

const isFromAnchor = (part: number | Relative | null): boolean =>
  part !== null && typeof part !== 'number' && part.from === 'anchor';
