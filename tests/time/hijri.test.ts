import { expect, test } from 'vitest';
import { hijriMonthStart, hijriYearOf } from '../../src/time/calendar/hijri.ts';
import { formatDay } from './format-day.ts';

// Dates of the official calendar of Saudi Arabia.
test.each([
  [1300, 1, '1882-11-12'],
  [1420, 9, '1999-12-09'],
  [1436, 10, '2015-07-17'],
  [1445, 1, '2023-07-19'],
  [1445, 9, '2024-03-11'],
  [1446, 9, '2025-03-01'],
  [1447, 1, '2025-06-26'],
])('%i-%i begins on %s', (year, month, expected) => {
  expect(formatDay(hijriMonthStart(year, month))).toBe(expected);
});

test('months follow each other with 29 or 30 days, inside the table and at its ends', () => {
  for (let year = 1295; year <= 1605; year++) {
    for (let month = 1; month <= 12; month++) {
      const next = month === 12 ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1);
      expect([29, 30]).toContain(next - hijriMonthStart(year, month));
      expect(hijriYearOf(next - 1)).toBe(year);
    }
  }
});
