import type { DateWordEntry, MonthName, MonthSystem } from './date-word.ts';

/**
 * Months of the Gregorian calendar in every system that Arabic newspapers use, after CLDR's `ar-*` locales: Egypt and the Gulf,
 * the Levant and Iraq, the Maghreb (Algeria and Tunisia from the French, Morocco and Mauritania their own).
 */
export const MONTHS: readonly DateWordEntry[] = [
  ...system('gulf', [
    'يناير ينايير',
    'فبراير',
    'مارس!',
    'أبريل إبريل ابريل',
    'مايو',
    'يونيو يونيه يونية',
    'يوليو يوليه يولية',
    'أغسطس اغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ]),
  ...system('levant', ['', 'شباط', 'آذار', 'نيسان!', 'أيار نوار', 'حزيران', 'تموز', 'آب!', 'أيلول', '', '', '']),
  ...system('maghreb', [
    'جانفي',
    'فيفري',
    '',
    'أفريل',
    'ماي!',
    'جوان!',
    'جويلية يوليوز',
    'أوت! غشت أغشت',
    'شتنبر شتمبر سبتمبر',
    'أكتوبر',
    'نونبر',
    'دجنبر دجمبر',
  ]),
  ['كانون', { month: pair(12, 1) }],
  ['تشرين', { month: pair(10, 11) }],
  ['ك', { month: { ...pair(12, 1), weak: true } }],
  ['ت', { month: { ...pair(10, 11), weak: true } }],
];

/** Names by month; `!` marks those that are everyday words or names of persons as well. */
function system(name: MonthSystem, names: readonly string[]): DateWordEntry[] {
  return names.flatMap((spellings, index) =>
    spellings
      .split(' ')
      .filter(Boolean)
      .map((spelling): DateWordEntry => {
        const month = { system: name, months: [index + 1], weak: spelling.endsWith('!') };
        return [spelling.replace('!', ''), { month }];
      }),
  );
}

function pair(first: number, second: number): MonthName {
  return { system: 'levant', months: [first, second], weak: false };
}
