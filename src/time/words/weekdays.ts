import type { DateWordEntry } from './date-word.ts';

/** Weekdays in their spellings, Monday first as in ISO 8601. */
export const WEEKDAYS: readonly DateWordEntry[] = [
  ['اثنين إثنين', { weekday: 1 }],
  ['ثلاثاء ثلثاء ثلاثا', { weekday: 2 }],
  ['أربعاء أربعا', { weekday: 3 }],
  ['خميس', { weekday: 4 }],
  ['جمعة', { weekday: 5 }],
  ['سبت', { weekday: 6 }],
  ['أحد', { weekday: 7 }],
];
