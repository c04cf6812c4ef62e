import type { DateList, Read, SimpleMeaning } from '../meaning.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { readDaysOfMonth } from './calendar-date.ts';
import { readNumericDate } from './numeric-date.ts';
import { readPartOf } from './part.ts';
import { readRelativeDay } from './relative-day.ts';
import { readStretch } from './stretch.ts';
import { readWeekdays } from './weekday.ts';
import { readBareYears } from './year.ts';

/** One date, or several that share their words: every kind that can be an item of a range. */
export function readPoint(words: SentenceWords, i: number, look: Look): Read<DateList> | null {
  const prefix = readPrefix(words, i, look);
  const days = readDays(words, prefix);
  if (days || prefix.some) return days;
  return readStretch(words, i, look) ?? one(readPartOf(words, i, look)) ?? readBareYears(words, i);
}

const one = (read: Read<SimpleMeaning> | null): Read<DateList> | null =>
  read && { value: { items: [read.value], through: false }, to: read.to };

/** What stands before the words of a day: يوم، مساء، صباح يوم. */
interface Prefix {
  readonly to: number;
  readonly look: Look;
  /** ليل or ليلة is among it. */
  readonly night: boolean;
  /** At least one such word stands there. */
  readonly some: boolean;
  /** The last of them is يوم. */
  readonly counted: boolean;
}

const LONGEST_PREFIX = 4;

function readPrefix(words: SentenceWords, i: number, look: Look): Prefix {
  let at = i;
  let night = false;
  let counted = false;
  for (let current = look; ; at++, current = 'bare') {
    const word = words[current](at);
    const dayWord = word.unit === 'day' && word.form !== 'dual' && !word.night;
    const goesOn = (word.partOfDay || dayWord) && !words.definite(at) && at < i + LONGEST_PREFIX;
    if (!goesOn) return { to: at, look: current, night, some: at > i, counted };
    night ||= word.night;
    counted = dayWord;
  }
}

function readDays(words: SentenceWords, { to, look, night, some, counted }: Prefix): Read<DateList> | null {
  const date = readDate(words, to, look);
  if (date) return date;
  const relative = one(readRelativeDay(words, to, look, some));
  if (relative) return withDate(words, relative);
  const weekdays = readWeekdays(words, to, look, { night, counted });
  return weekdays?.value.items.length === 1 ? withDate(words, weekdays) : weekdays;
}

const readDate = (words: SentenceWords, i: number, look: Look): Read<DateList> | null =>
  one(readNumericDate(words, i)) ?? readDaysOfMonth(words, i, look);

/** A date right after its weekday or after اليوم says it all: "الأربعاء 13 سبتمبر"، "أمس، 13 سبتمبر"، "الأحد الموافق 13/9/2020". */
function withDate(words: SentenceWords, day: Read<DateList>): Read<DateList> {
  const bracket = words.mark(day.to, '(');
  const comma = words.mark(day.to, '،,');
  const at = bracket || comma ? day.to + 1 : day.to;
  const prefix = readPrefix(words, words.is(at, 'corresponding') ? at + 1 : at, 'bare');
  const date = readDate(words, prefix.to, prefix.look);
  const only = date?.value.items.length === 1 ? date.value.items[0]! : null;
  if (!date || only?.kind !== 'calendar' || (bracket && !words.mark(date.to, ')'))) return day;
  return one({ value: { ...only, close: only.year === null }, to: bracket ? date.to + 1 : date.to })!;
}
