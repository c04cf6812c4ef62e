import type { Read, SimpleMeaning } from '../meaning.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { periodMeaning, readStretch } from './stretch.ts';
import { readYearNumber, yearMeaning } from './year.ts';

/**
 * A part of something longer: "مطلع الشهر"، "أواخر 2015"، "منتصف يونيو"، "النصف الأول من العام الماضي"، "الأسبوع الثاني من مايو"،
 * "(في وقت) سابق من الشهر". Where in it is not certain, so the whole is what is meant.
 */
export function readPartOf(words: SentenceWords, i: number, look: Look): Read<SimpleMeaning> | null {
  const { part, role } = words[look](i);
  const timed = (role === 'previous' || role === 'next') && words.is(i + 1, 'of');
  const at = part || timed ? afterPart(words, i) : afterFraction(words, i, look);
  if (at === 0) return null;
  const whole = readStretch(words, at, 'bare');
  if (whole?.value.items.length === 1) return { value: whole.value.items[0]!, to: whole.to };
  return readYearAlone(words, at) ?? readCurrent(words, at);
}

function afterPart(words: SentenceWords, i: number): number {
  if (words.definite(i)) return 0;
  return words.is(i + 1, 'of') ? i + 2 : i + 1;
}

/** "النصف الأول من"، "الأسبوع الأخير من"، "الأيام الأولى من": position of what it is a part of; 0 where it is none. */
function afterFraction(words: SentenceWords, i: number, look: Look): number {
  const { fraction, unit } = words[look](i);
  if (!(fraction || unit) || !words.definite(i)) return 0;
  const { ordinal, role } = words.bare(i + 1);
  const counted = (ordinal > 0 || role === 'recent') && words.definite(i + 1);
  return counted && words.is(i + 2, 'of') ? i + 3 : 0;
}

function readYearAlone(words: SentenceWords, i: number): Read<SimpleMeaning> | null {
  const read = readYearNumber(words, i);
  return read && { value: yearMeaning(read.value.year, read.value.calendar), to: read.to };
}

/** "مطلع الشهر"، "نهاية العام": the current one. An adjective after it makes another year of it (نهاية العام الدراسي). */
function readCurrent(words: SentenceWords, i: number): Read<SimpleMeaning> | null {
  const { unit, form } = words.bare(i);
  if (!unit || form !== 'singular' || !words.definite(i)) return null;
  if (/^ال(?:دراسي|مالي|جامعي|هجري|ميلادي|جديد|تاسع|عاشر)/.test(words.form(i + 1))) return null;
  const meaning = periodMeaning({ unit, from: 'published', by: 0 });
  return meaning && { value: meaning, to: i + 1 };
}
