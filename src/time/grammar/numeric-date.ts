import type { Read, SimpleMeaning } from '../meaning.ts';
import type { Calendar } from '../words/date-word.ts';
import type { SentenceWords } from '../words/sentence-words.ts';
import { calendarMeaning } from './calendar-date.ts';
import { eraAt, readYearNumber } from './year.ts';

const SEPARATORS = '/-.\\';

/** A date in figures: 13/9/2023، 2023-09-13، 15/7/1445هـ; month before day only where the other order is no date. */
export function readNumericDate(words: SentenceWords, i: number): Read<SimpleMeaning> | null {
  if (words.number(i) < 0 || (words.number(i - 1) >= 0 && words.glued(i))) return null;
  const second = afterSeparator(words, i);
  const third = second > 0 ? afterSeparator(words, second) : 0;
  if (third === 0) return second > 0 ? readDayAndMonth(words, i, second) : null;
  return words.digits(i) === 4 ? yearFirst(words, i, second, third) : yearLast(words, i, second, third);
}

function yearLast(words: SentenceWords, i: number, second: number, third: number): Read<SimpleMeaning> | null {
  const year = readYearNumber(words, third);
  return year && numericDate(words.number(i), words.number(second), words.number(third), year);
}

function yearFirst(words: SentenceWords, i: number, second: number, third: number): Read<SimpleMeaning> | null {
  const year = readYearNumber(words, i);
  if (!year || words.digits(third) > 2) return null;
  const era = eraAt(words, third + 1);
  const tail = { value: { calendar: era ?? year.value.calendar }, to: third + (era ? 2 : 1) };
  return numericDate(words.number(third), words.number(second), words.number(i), tail);
}

function numericDate(
  first: number,
  second: number,
  year: number | null,
  tail: Read<{ readonly calendar: Calendar | null }>,
): Read<SimpleMeaning> | null {
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const calendar = tail.value.calendar ?? 'gregorian';
  return { value: calendarMeaning({ calendar, day, month, year, direction: null }), to: tail.to };
}

/** "13/9" without a year is a date only after يوم; elsewhere it is a fraction or a score. */
function readDayAndMonth(words: SentenceWords, i: number, second: number): Read<SimpleMeaning> | null {
  const before = words.at(i - 1);
  if (before.unit !== 'day' || before.form !== 'singular') return null;
  if (!words.mark(i + 1, '/-') || words.digits(i) > 2 || words.digits(second) > 2) return null;
  return numericDate(words.number(i), words.number(second), null, { value: { calendar: null }, to: second + 1 });
}

/** Position of the number after the separator behind the number at `i`; 0 where there is none. */
function afterSeparator(words: SentenceWords, i: number): number {
  if (!words.mark(i + 1, SEPARATORS) || words.number(i + 2) < 0) return 0;
  const stop = words.mark(i + 1, '.');
  return stop && !(words.glued(i + 1) && words.glued(i + 2)) ? 0 : i + 2;
}
