import type { DateWordEntry } from './date-word.ts';

/** Parts of a month, year or other stretch, seasons and decades. */
export const PARTS: readonly DateWordEntry[] = [
  ['مطلع مستهل بداية بدايات أوائل أول غرة منتصف أواسط وسط نهاية نهايات أواخر آخر ختام', { part: true }],
  ['نصف ربع ثلث شطر', { fraction: true }],
  ['ربيع', { season: 1 }],
  ['صيف', { season: 2 }],
  ['خريف', { season: 3 }],
  ['شتاء', { season: 4 }],
  ...decade(20, 'عشرين'),
  ...decade(30, 'ثلاثين'),
  ...decade(40, 'أربعين'),
  ...decade(50, 'خمسين'),
  ...decade(60, 'ستين'),
  ...decade(70, 'سبعين'),
  ...decade(80, 'ثمانين'),
  ...decade(90, 'تسعين'),
];

function decade(first: number, stem: string): DateWordEntry[] {
  return [[`${stem}ات ${stem}يات`, { decade: first }]];
}
