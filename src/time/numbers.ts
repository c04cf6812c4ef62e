import type { DateWordEntry } from './words/date-word.ts';

/** Number words as dates and spans of time use them, in all genders and cases, folded spelling aside. */

const CARDINALS: readonly (readonly [string, number])[] = [
  ['واحد واحدة', 1],
  ['اثنين اثنان اثنتين اثنتان اثني اثنا اثنتي اثنتا', 2],
  ['ثلاثة ثلاث', 3],
  ['أربعة أربع', 4],
  ['خمسة خمس', 5],
  ['ستة ست', 6],
  ['سبعة سبع', 7],
  ['ثمانية ثماني ثمان', 8],
  ['تسعة تسع', 9],
  ['عشرة عشر', 10],
  ['أحد إحدى', 1],
  ['عشرين عشرون', 20],
  ['ثلاثين ثلاثون', 30],
  ['أربعين أربعون', 40],
  ['خمسين خمسون', 50],
  ['ستين ستون', 60],
  ['سبعين سبعون', 70],
  ['ثمانين ثمانون', 80],
  ['تسعين تسعون', 90],
  ['مئة مائة مية', 100],
  ['مئتي مائتي مئتين مائتين', 200],
  ['ألفين ألفان', 2000],
];

const ORDINALS: readonly (readonly [string, number])[] = [
  ['أول أولى حادي حادية', 1],
  ['ثاني ثانية ثان', 2],
  ['ثالث ثالثة', 3],
  ['رابع رابعة', 4],
  ['خامس خامسة', 5],
  ['سادس سادسة', 6],
  ['سابع سابعة', 7],
  ['ثامن ثامنة', 8],
  ['تاسع تاسعة', 9],
  ['عاشر عاشرة', 10],
];

export const NUMBER_WORDS: readonly DateWordEntry[] = [
  ...CARDINALS.map(([spellings, cardinal]): DateWordEntry => [spellings, { cardinal }]),
  ...ORDINALS.map(([spellings, ordinal]): DateWordEntry => [spellings, { ordinal }]),
];
