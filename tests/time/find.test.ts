import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/arabic/normalise.ts';
import { tokenise } from '../../src/arabic/tokenise.ts';
import { findTimes, type TimeExpression } from '../../src/time/find.ts';
import { resolveTime } from '../../src/time/resolve.ts';

function find(text: string): TimeExpression[] {
  const tokens = tokenise(normalise(text));
  return findTimes(tokens, 0, tokens.count);
}

describe('findTimes', () => {
  test('leaves the preposition and proclitics outside', () => {
    const [first, second] = find('التقيا في 13 سبتمبر وأمس');
    expect([first!.from, first!.to, first!.skip]).toEqual([2, 4, 0]);
    expect([second!.from, second!.to, second!.skip]).toEqual([4, 5, 1]);
  });

  test('reads only the tokens it is given', () => {
    const tokens = tokenise(normalise('التقيا في 13 سبتمبر 2023'));
    const [date] = findTimes(tokens, 0, 4);
    expect(date?.to).toBe(4);
    expect(findTimes(tokens, 0, 2)).toEqual([]);
  });

  test.each([
    ['زار المدينة في يونيو', 'at'],
    ['يحكم منذ يونيو', 'since'],
    ['يحكم منذ يومين', 'since'],
    ['يبقى حتى يونيو', 'until'],
    ['غادر قبل يونيو', 'before'],
    ['غادر بعد يونيو', 'after'],
    ['غادر بعد ظهر الأربعاء', 'at'],
    ['ينجز بحلول يونيو', 'by'],
  ])('%s: relation %s', (text, relation) => {
    expect(find(text)[0]?.relation).toBe(relation);
  });

  test.each([
    ['الأربعاء', 'day'],
    ['13 سبتمبر', 'day'],
    ['الأسبوع الماضي', 'week'],
    ['سبتمبر', 'month'],
    ['قبل شهرين', 'month'],
    ['صيف 2006', 'season'],
    ['عام 2006', 'year'],
    ['التسعينات', 'decade'],
    ['يومي 13 و14 سبتمبر', 'interval'],
    ['خلال اليومين المقبلين', 'interval'],
  ])('%s: granularity %s', (text, granularity) => {
    expect(find(text)[0]?.granularity).toBe(granularity);
  });

  test('tells what dates the words after it, and what needs an anchor', () => {
    expect(find('قبل يومين من القمة')[0]?.following).toBe(true);
    expect(find('قبل يومين')[0]?.following).toBe(false);
    expect(find('الثامن منه')).toEqual([]); // no word of a date but منه: only beside another date
    expect(find('في مايو، وفي الثامن منه')[1]?.anchored).toBe(true);
  });
});

describe('resolveTime', () => {
  const resolve = (text: string, published: string | null, tense: 'past' | 'future' | null, anchor?: string) =>
    resolveTime(find(text)[0]!, { published, tense, anchor: anchor ?? null });

  test('takes the tense that it is given', () => {
    expect(resolve('الأربعاء', '2024-06-17', 'past')?.value).toBe('2024-06-12');
    expect(resolve('الأربعاء', '2024-06-17', 'future')?.value).toBe('2024-06-19');
    expect(resolve('في سبتمبر', '2024-06-17', null)?.value).toBe('2024-09');
    expect(resolve('خلال أسبوع', '2024-06-17', 'past')).toBeNull();
    expect(resolve('خلال أسبوع', '2024-06-17', 'future')?.value).toBe('2024-06-17/2024-06-24');
  });

  test('keeps a month of announcement in its year where the article came out late', () => {
    expect(resolve('في 4 أبريل', '2024-04-26', 'future')?.value).toBe('2024-04-04');
    expect(resolve('في 28 مارس', '2024-04-26', 'future')?.value).toBe('2024-03-28');
  });

  test('ignores a time of day after the date and any text that is no date', () => {
    expect(resolve('أمس', '2024-06-17T08:30:00Z', 'past')?.value).toBe('2024-06-16');
    expect(resolve('أمس', 'yesterday', 'past')).toBeNull();
    expect(resolve('أمس', '2024-06-31', 'past')).toBeNull();
  });

  test('counts from the anchor', () => {
    expect(resolve('اليوم التالي', '2024-06-17', 'past', '2024-05-30/2024-05-31')?.value).toBe('2024-06-01');
    expect(resolve('اليوم التالي', '2024-06-17', 'past')).toBeNull();
    expect(resolve('اليوم التالي', '2024-06-17', 'past', '2024')).toBeNull();
    expect(resolve('قبل يومين من القمة', '2024-06-17', 'past', '2024-06-10')?.value).toBe('2024-06-12');
    expect(resolve('قبل يومين من القمة', '2024-06-17', 'past')?.value).toBe('2024-06-19');
  });

  test.each([
    ['13 سبتمبر 2023', 'explicit'],
    ['13 سبتمبر', 'relative'],
    ['سبتمبر من العام الماضي', 'relative'],
    ['15 رجب 1445هـ الموافق 27 يناير', 'explicit'],
    ['من 28 مايو إلى 3 يونيو 2015', 'explicit'],
    ['أمس', 'relative'],
  ])('%s: basis %s', (text, basis) => {
    expect(resolve(text, '2024-06-17', 'past')?.basis).toBe(basis);
  });
});
