import type { DateList, Read, Relative, SimpleMeaning } from '../meaning.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { calendarMeaning, readMonthDate } from './calendar-date.ts';
import { type RelativeUnit, readRelativeTail, readWhich } from './relative.ts';
import { readYearOfMonth, readYearPhrase, readYears, yearMeaning } from './year.ts';

/** What is longer than a day: a week, month, year, season or decade, or several years of one list. */
export function readStretch(words: SentenceWords, i: number, look: Look): Read<DateList> | null {
  const single = readPeriod(words, i, look) ?? readMonthDate(words, i, look) ?? readSeason(words, i, look);
  return single ? { value: { items: [single.value], through: false }, to: single.to } : readYears(words, i, look);
}

/** "الأسبوع الماضي"، "هذا الشهر"، "العام المقبل"، "العام نفسه". */
function readPeriod(words: SentenceWords, i: number, look: Look): Read<SimpleMeaning> | null {
  const relative = readRelativeTail(words, i, look);
  if (!relative) return null;
  if (relative.value.unit === 'year') {
    const year = readYearPhrase(words, i, look);
    return year && { value: yearMeaning(year.value.year, year.value.calendar), to: year.to };
  }
  const meaning = periodMeaning(relative.value);
  return meaning && { value: meaning, to: relative.to };
}

/** A week, month or year counted from publication or from a date before; a day is `readRelativeDay`'s. */
export function periodMeaning({ unit, from, by }: RelativeUnit): SimpleMeaning | null {
  if (unit === 'week') return { kind: 'week', from, by };
  if (unit === 'year') return yearMeaning({ from, by }, null);
  if (unit !== 'month') return null;
  return calendarMeaning({ calendar: 'gregorian', day: 0, month: { from, by }, year: null, direction: null });
}

/** "صيف 2006"، "الصيف الماضي"، "خريف العام المقبل"، "هذا الشتاء"; and decades: "التسعينات"، "ثمانينيات القرن الماضي". */
function readSeason(words: SentenceWords, i: number, look: Look): Read<SimpleMeaning> | null {
  const word = words[look](i);
  if (word.decade !== null) return readDecade(words, i, word.decade);
  if (word.role === 'this') {
    const { season } = words.bare(i + 1);
    return season > 0 && words.definite(i + 1) ? seasonRead(season, null, 0, i + 2) : null;
  }
  if (word.season === 0) return null;
  if (words.definite(i)) {
    const which = readWhich(words, i + 1);
    return which?.value.from === 'published' ? seasonRead(word.season, null, which.value.by, which.to) : null;
  }
  const year = readYearOfMonth(words, i + 1);
  return year && seasonRead(word.season, year.value.year, 0, year.to);
}

function seasonRead(season: number, year: number | Relative | null, by: number, to: number): Read<SimpleMeaning> {
  return { value: { kind: 'season', season, year, by }, to };
}

/** Of the twentieth century, as it is nearly always meant; "في الستينات من عمره" is an age. */
function readDecade(words: SentenceWords, i: number, decade: number): Read<SimpleMeaning> | null {
  if (words.is(i + 1, 'of') && /^ال?عمر/.test(words.form(i + 2))) return null;
  const century = words.is(i + 1, 'of') ? i + 2 : i + 1;
  const named = words.is(century, 'century') && words.definite(century);
  return { value: { kind: 'decade', firstYear: 1900 + decade }, to: named ? century + 2 : i + 1 };
}
