import type { DateWordEntry, Unit } from './date-word.ts';

/** Units of time in singular, dual, plural and the construct of the dual, which only stands before what it counts (عامي 2003 و2005). */
export const UNITS: readonly DateWordEntry[] = [
  ...unit('hour', 'ساعة', 'ساعتين ساعتان', 'ساعات', 'ساعتي'),
  ...unit('day', 'يوم يوما', 'يومين يومان', 'أيام أياما', 'يومي'),
  ...unit('week', 'أسبوع أسبوعا', 'أسبوعين أسبوعان', 'أسابيع', 'أسبوعي'),
  ...unit('month', 'شهر شهرا', 'شهرين شهران', 'أشهر شهور شهورا', 'شهري'),
  ...unit('year', 'عام عاما سنة', 'عامين عامان سنتين سنتان', 'أعوام أعواما سنوات سنين', 'عامي سنتي'),
];

function unit(name: Unit, singular: string, dual: string, plural: string, construct: string): DateWordEntry[] {
  return [
    [singular, { unit: name, form: 'singular' }],
    [dual, { unit: name, form: 'dual' }],
    [plural, { unit: name, form: 'plural' }],
    [construct, { unit: name, form: 'construct' }],
  ];
}
