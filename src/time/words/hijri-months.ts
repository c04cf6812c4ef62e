import type { DateWordEntry, MonthName } from './date-word.ts';

const hijri = (months: readonly number[], weak: boolean): MonthName => ({ system: 'hijri', months, weak });

/** Months of the Hijri calendar. Most are men's names or numbers too (رجب، رمضان، صفر). */
export const HIJRI_MONTHS: readonly DateWordEntry[] = [
  ['محرم المحرم', { month: hijri([1], true) }],
  ['صفر', { month: hijri([2], true) }],
  ['ربيع', { month: hijri([3, 4], false), season: 1 }],
  ['جمادى جماد', { month: hijri([5, 6], false) }],
  ['رجب', { month: hijri([7], true) }],
  ['شعبان', { month: hijri([8], true) }],
  ['رمضان', { month: hijri([9], true) }],
  ['شوال', { month: hijri([10], false) }],
  ['ذو ذي', { month: hijri([11, 12], false) }],
  ['قعدة', { monthOrdinal: 1 }],
  ['حجة آخر آخرة', { monthOrdinal: 2 }],
];
