import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordSchema } from '../../src/schema/record.ts';
import { FIXTURES, khabarInProcess as khabar, parseLines } from './khabar.ts';

const ARTICLES: { title: string; text: string; published?: string }[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')));
const FRAGMENTS = [
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u001b[31m',
  '=1+1',
  '\r\n',
  '«',
  '"',
  '،',
  '؛',
  '..',
  'ـ',
  'َ',
  'ﻻ',
  'و',
  'ال',
  '😀',
  '<p>',
  '{',
  '\u2028',
  '١٢',
];

/** An article that something happened to: parts cut, doubled, shuffled, fragments put in. */
const mutated = fc
  .record({
    base: fc.constantFrom(...ARTICLES),
    edits: fc.array(
      fc.tuple(
        fc.nat(3000),
        fc.nat(60),
        fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 12 })),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    repeat: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ base, edits, repeat }) => {
    let { text } = base;
    for (const [at, drop, put] of edits) text = text.slice(0, at) + put.repeat(repeat) + text.slice(at + drop);
    return { ...base, id: 'fuzz', title: `${edits[0]![2]}${base.title}`, text: `${text} .` };
  });

it('holds the contract on 300 damaged articles', async () => {
  const articles = fc.sample(mutated, { numRuns: 300, seed: 20240506 });
  const input = articles.map((a) => JSON.stringify(a)).join('\n');
  const { code, stdout, stderr } = await khabar(['extract', '--include-text'], { input });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const records = parseLines(stdout);
  expect(records).toHaveLength(articles.length);
  records.forEach((record, i) => {
    expect(recordSchema.safeParse(record).error?.issues, JSON.stringify(articles[i])).toBeUndefined();
    checkOffsets(record, articles[i]!);
  });
});

interface Span {
  field: 'title' | 'text';
  start: number;
  end: number;
  text: string;
}

/** Every mention and filler is what stands at its offsets. */
function checkOffsets(record: { entities: unknown[]; events: unknown[] }, article: { title: string; text: string }) {
  const points = { title: Array.from(article.title), text: Array.from(article.text) };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { field, start, end, text } = value as Partial<Span>;
    if (field && text != null) expect(points[field].slice(start, end).join('')).toBe(text);
    Object.values(value).forEach(visit);
  };
  visit(record.entities);
  visit(record.events);
}

it('sends nothing to a terminal that it would obey, whatever the article holds', async () => {
  const input = fc
    .sample(mutated, { numRuns: 100, seed: 7 })
    .map((a) => JSON.stringify(a))
    .join('\n');
  for (const emit of ['articles', 'events', 'entities']) {
    const { stdout } = await khabar(['extract', '--no-color', '--emit', emit], { input, terminal: true });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\ufeff]/);
  }
});

it('writes no CSV cell that a spreadsheet would run', async () => {
  const input = fc
    .sample(mutated, { numRuns: 100, seed: 8 })
    .map((a) => JSON.stringify(a))
    .join('\n');
  const { stdout } = await khabar(['extract', '--format', 'csv', '--emit', 'articles'], { input });
  const cells = stdout.match(/(?<=^|,|\n)("(?:[^"]|"")*"|[^",\r\n]*)/g)!;
  expect(cells.length).toBeGreaterThan(1000);
  for (const cell of cells) expect(cell).not.toMatch(/^"?[\s\p{Cf}\p{Cc}]*[=+\-@]/u);
});

it('survives articles of one thing over and over', async () => {
  const units = [
    'و',
    'ال',
    'الرئيس ',
    'زار ',
    'بن ',
    '"',
    '«',
    '(',
    '.',
    '\n',
    '،',
    'ـ',
    'صاروخ و',
    'الرئيس الروسي ',
    'NATO و',
    'John Smith ، ',
  ];
  const input = units.map((u) => JSON.stringify({ id: u, text: u.repeat(4000) })).join('\n');
  const { stdout, stderr } = await khabar(['extract', '--quiet'], { input });
  const failed = stderr.split('\n').filter((line) => line !== '' && !line.includes('E205'));
  expect(failed).toEqual([]);
  expect(parseLines(stdout)).toHaveLength(units.length - 1);
});
