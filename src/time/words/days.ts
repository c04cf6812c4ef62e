import type { DateWordEntry } from './date-word.ts';

/** Days counted from the day of publication, and the parts of a day. أول من أمس and بعد غد are put together by the grammar. */
export const RELATIVE_DAYS: readonly DateWordEntry[] = [
  ['أمس', { dayShift: -1 }],
  ['بارحة', { dayShift: -1 }],
  ['غدا غد', { dayShift: 1 }],
];

export const PARTS_OF_DAY: readonly DateWordEntry[] = [
  ['نهار صباح صبيحة فجر ظهر ظهيرة عصر عشاء غروب سحر سهرة أمسية', { partOfDay: 'noun' }],
  ['صباحا فجرا ضحى ظهرا عصرا مساء مساءا', { partOfDay: 'adverb' }],
  ['ليل', { partOfDay: 'noun', night: true }],
  ['ليلا', { partOfDay: 'adverb', night: true }],
  // الليلة is tonight as اليوم is today.
  ['ليلة', { partOfDay: 'noun', night: true, unit: 'day', form: 'singular' }],
];
