import type { DateWordEntry } from './date-word.ts';

/** Adjectives that point from the day of publication, in gender and number of what they stand with. */
export const DIRECTIONS: readonly DateWordEntry[] = [
  ['ماضي ماضية ماضيين ماضيتين منصرم منصرمة منصرمين فائت فائتة فائتين منقضي منقضية', { direction: -1 }],
  ['جاري حالي', { direction: 0, ofMonth: true }],
  ['جارية حالية راهن راهنة', { direction: 0 }],
  ['مقبل مقبلة مقبلين مقبلتين قادم قادمة قادمين قادمتين آتي آتية', { direction: 1 }],
];
