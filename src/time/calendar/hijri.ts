import { dayNumber } from './civil.ts';
import { UMM_AL_QURA_FIRST_YEAR, UMM_AL_QURA_MONTHS, UMM_AL_QURA_START } from './umm-al-qura.ts';

/** Length of a tabulated year's months as bits, and the day number of its first day. */
interface TabulatedYear {
  readonly longMonths: number;
  readonly start: number;
}

const DIGITS_A_YEAR = 3;
const table = tabulate();

function tabulate(): TabulatedYear[] {
  const years: TabulatedYear[] = [];
  let start = dayNumber(UMM_AL_QURA_START.year, UMM_AL_QURA_START.month, UMM_AL_QURA_START.day);
  for (let at = 0; at < UMM_AL_QURA_MONTHS.length; at += DIGITS_A_YEAR) {
    const longMonths = Number.parseInt(UMM_AL_QURA_MONTHS.slice(at, at + DIGITS_A_YEAR), 16);
    years.push({ longMonths, start });
    start += 12 * 29 + bitCount(longMonths);
  }
  return years;
}

function bitCount(bits: number): number {
  let n = 0;
  for (let rest = bits; rest > 0; rest >>= 1) n += rest & 1;
  return n;
}

/**
 * Day number of the first of a Hijri month (1 Muharram – 12 Dhu al-Hijja): Umm al-Qura for 1300–1600 AH, beyond it the arithmetic
 * calendar of thirty-year cycles (N. Dershowitz and E. Reingold, Calendrical Calculations, ch. 7).
 */
export function hijriMonthStart(year: number, month: number): number {
  const tabulated = table[year - UMM_AL_QURA_FIRST_YEAR];
  if (tabulated) return tabulated.start + (month - 1) * 29 + bitCount(tabulated.longMonths & ((1 << (month - 1)) - 1));
  return arithmeticMonthStart(year, month);
}

/** 1 Muharram 1 AH in the civil reckoning: Friday, 16 July 622 Julian. */
const ISLAMIC_EPOCH = -492_148;

const arithmeticMonthStart = (year: number, month: number): number =>
  ISLAMIC_EPOCH + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + 29 * (month - 1) + Math.floor(month / 2);

/** The Hijri year in which a day lies. */
export function hijriYearOf(day: number): number {
  let year = Math.floor((day - ISLAMIC_EPOCH) / 354.36708) + 1;
  while (hijriMonthStart(year + 1, 1) <= day) year++;
  while (hijriMonthStart(year, 1) > day) year--;
  return year;
}
