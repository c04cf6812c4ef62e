import { describe, expect, test } from 'vitest';
import { publishedFromDateline, publishedFromFilename } from '../../src/time/published.ts';

describe('publishedFromFilename', () => {
  test.each([
    ['2023-09-13-summit.txt', '2023-09-13'],
    ['summit_2023_09_13.json', '2023-09-13'],
    ['20230913.txt', '2023-09-13'],
    ['20230913T0815-summit.txt', '2023-09-13'],
    ['20230913081500.txt', '2023-09-13'],
    ['archive/2023/09/13/summit.html', '2023-09-13'],
    ['13-09-2023.txt', '2023-09-13'],
    ['2024-02-29.txt', '2024-02-29'],
    ['2023-02-29.txt', null],
    ['2023-13-01.txt', null],
    ['summit.txt', null],
    ['9786031234567.txt', null],
    ['article-2023.txt', null],
  ])('%s', (name, expected) => {
    expect(publishedFromFilename(name)).toBe(expected);
  });
});

describe('publishedFromDateline', () => {
  test.each([
    ['بغداد 13 سبتمبر 2023 (رويترز) - قال مسؤول إن الوفد وصل.', '2023-09-13'],
    ['بغداد 13 سبتمبر (رويترز) - قال مسؤول إن الوفد وصل.', 'XXXX-09-13'],
    ['وصل الوفد\nبغداد 13 سبتمبر أيلول (رويترز) - قال مسؤول إن الوفد وصل.', 'XXXX-09-13'],
    ['أبوظبي في 13 سبتمبر 2023 / وام / وصل الوفد.', '2023-09-13'],
    ['رام الله 13-9-2023 وفا- وصل الوفد.', '2023-09-13'],
    ['واشنطن (رويترز) - 13 سبتمبر 2023 وصل الوفد.', '2023-09-13'],
    ['جدة 05 محرم 1447 هـ الموافق 30 يونيو 2025 م واس - وصل الوفد.', '2025-06-30'],
    ['الأربعاء 13 سبتمبر 2023\nوصل الوفد.', '2023-09-13'],
    ['وصل الوفد إلى بغداد في 13 سبتمبر 2023 وغادر', null],
    ['وصل الوفد أمس (رويترز) - وغادر', null],
    ['وصل الوفد في يونيو 2023 (رويترز) -', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(publishedFromDateline(text)).toBe(expected);
  });
});
