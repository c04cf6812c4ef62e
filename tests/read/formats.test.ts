import { expect, it } from 'vitest';
import { binaryKind } from '../../src/read/binary.ts';
import { readDate } from '../../src/read/dates.ts';
import { formatOfContent, formatOfName } from '../../src/read/formats.ts';

it.each([
  ['a.txt', 'text'],
  ['a.JSON', 'json'],
  ['b/a.jsonl.gz', 'ndjson'],
  ['a.htm', 'html'],
  ['a.b.html.GZ', 'html'],
  ['a.gz', null],
  ['.txt', null],
  ['json', null],
  ['a.constructor', null],
])('the name %s tells %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});

it.each([
  ['{"a":1}\n{"a":2}\n', 'ndjson'],
  ['{"a":1}', 'ndjson'],
  ['{\n "a": 1\n}', 'json'],
  ['{"a": 1,\n "b": 2}', 'json'],
  ['  [1]', 'json'],
  ['\n<html>', 'html'],
  ['الرياض - نجد', 'text'],
])('content %j is %s', (head, format) => {
  expect(formatOfContent(head)).toBe(format);
});

it.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-02-29T23:00:00+03:00', '2024-02-29'],
  ['2023-02-29', null],
  ['Wed, 09 Mar 2016 10:00:00 GMT', '2016-03-09'],
  ['9 Mar 2016', '2016-03-09'],
  ['9 Foo 2016', null],
  ['1457517600', null],
  ['', null],
  [null, null],
])('the date %j is read as %s', (value, date) => {
  expect(readDate(value)).toBe(date);
});

it('tells binary data from text with some stray signs', () => {
  expect(binaryKind(Buffer.from('%PDF-1.4'))).toBe('a PDF document');
  expect(binaryKind(Buffer.from([0, 1, 2, 3, 0, 1, 2, 3, 4, 5]))).toBe('binary data');
  expect(binaryKind(Buffer.from(`نص\0 طويل\u0001 ${'كلمة '.repeat(50)}`))).toBeNull();
});
