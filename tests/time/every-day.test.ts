import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, dayNumber, weekdayOf } from '../../src/time/calendar/civil.ts';
import { parseTime } from '../../src/time/parse-time.ts';
import { formatDay } from './format-day.ts';

/** January to December as each system writes them. */
const SYSTEMS = {
  gulf: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: 'كانون الثاني،شباط،آذار،نيسان،أيار،حزيران،تموز،آب،أيلول،تشرين الأول،تشرين الثاني،كانون الأول'.split('،'),
  short: 'ك2،شباط،اذار،نيسان،ايار،حزيران،تموز،اب،ايلول،ت1،ت2،ك1'.split('،'),
  tunisia: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  mauritania: 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'.split(' '),
};
const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const EASTERN = '٠١٢٣٤٥٦٧٨٩';
const eastern = (text: string) => text.replace(/\d/g, (digit) => EASTERN[Number(digit)]!);

const daysOf = (year: number) =>
  Array.from({ length: dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1) }, (_, i) => dayNumber(year, 1, 1) + i);
const DAYS = [...daysOf(2023), ...daysOf(2024)];
const values = (text: string, published?: string, tense?: 'past' | 'future') =>
  parseTime(text, { published: published ?? null, tense: tense ?? null }).map(({ value }) => value);

describe('every day of a common and a leap year', () => {
  test.each(Object.entries(SYSTEMS))('in the %s months, both digit sets', (_, months) => {
    for (const day of DAYS) {
      const { year, month, day: ofMonth } = civilDate(day);
      const written = `${ofMonth} ${months[month - 1]} ${year}`;
      expect(values(`وقع ذلك في ${written}`)).toEqual([formatDay(day)]);
      expect(values(`وقع ذلك في ${eastern(written)}`)).toEqual([formatDay(day)]);
    }
  });

  test('in figures', () => {
    for (const day of DAYS) {
      const { year, month, day: ofMonth } = civilDate(day);
      expect(values(`وقع ذلك في ${ofMonth}/${month}/${year}`)).toEqual([formatDay(day)]);
      expect(values(eastern(`وقع ذلك في ${formatDay(day)}`))).toEqual([formatDay(day)]);
    }
  });

  test('أمس, أول من أمس, غدا and بعد غد', () => {
    for (const day of DAYS) {
      const said = values('التقيا أمس وأول من أمس، ثم يلتقيان غدا، أو بعد غد', formatDay(day));
      expect(said).toEqual([
        `${formatDay(day - 2)}/${formatDay(day - 1)}`,
        `${formatDay(day + 1)}`,
        formatDay(day + 2),
      ]);
    }
  });

  test('a weekday is the last or the next one', () => {
    for (const day of DAYS) {
      for (const [index, name] of WEEKDAYS.entries()) {
        const back = (weekdayOf(day) - (index + 1) + 7) % 7;
        expect(values(`التقيا ${name}`, formatDay(day), 'past')).toEqual([formatDay(day - back)]);
        expect(values(`يلتقيان ${name}`, formatDay(day), 'future')).toEqual([formatDay(day + ((7 - back) % 7))]);
      }
    }
  });

  test('الأسبوع الماضي is a Monday to Sunday before the day', () => {
    for (const day of DAYS) {
      const [value] = values('التقيا الأسبوع الماضي', formatDay(day));
      const [first, last] = value!.split('/').map((d) => Date.parse(d) / 86_400_000);
      expect([weekdayOf(first!), last! - first!, day > last! && day <= last! + 7]).toEqual([1, 6, true]);
    }
  });

  test('a month and day without year lie on the side of the tense, within a year', () => {
    const anyDay = fc.constantFrom(...DAYS);
    fc.assert(
      fc.property(anyDay, anyDay, (published, meant) => {
        const { month, day } = civilDate(meant);
        if (month === 2 && day === 29) return;
        const written = `${day} ${SYSTEMS.gulf[month - 1]}`;
        const [past] = values(`التقيا في ${written} الماضي`, formatDay(published));
        const passed = published - Date.parse(past!) / 86_400_000;
        expect(passed > 0 && passed <= 366).toBe(true);
        const [coming] = values(`يلتقيان في ${written} المقبل`, formatDay(published));
        const ahead = Date.parse(coming!) / 86_400_000 - published;
        expect(ahead >= -30 && ahead <= 366).toBe(true);
      }),
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'في من إلى بين قبل بعد منذ خلال يوم أمس غدا اليوم ليل مساء الثلاثاء والأربعاء المقبل الماضي شهر الشهر عام العام و الـ 13 2015 / - ، ( ) يونيو كانون الثاني رجب الموافق هـ ثلاثة أيام مئة النصف الأول منه نفسه'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
  );

  test('never throws; expressions are in order, do not overlap and are where they say', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end, text: said } of parseTime(source, { published: '2024-06-17' })) {
          expect(start >= last && end > start).toBe(true);
          expect(source.slice(start, end)).toBe(said);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('never throws on one word repeated', () => {
    for (const word of ['مئة', 'ومئة', '،', 'يوم', '1/', 'من', 'مطلع', 'قبل', 'الثلاثاء', '(', 'عام 2015 و']) {
      expect(() => parseTime(`${word} `.repeat(5_000), { published: '2024-06-17' })).not.toThrow();
    }
  });
});
