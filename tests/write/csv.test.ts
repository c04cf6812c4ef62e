import { describe, expect, it } from 'vitest';
import { csvHeader, csvRows } from '../../src/write/csv.ts';
import { launch, record, visit } from './record.ts';

const cells = (line: string) => line.replace(/\r\n$/, '').split(',');
const column = (name: string) => cells(csvHeader('events')).indexOf(name);

describe('CSV', () => {
  it('has as many cells as columns in every line', () => {
    for (const emit of ['articles', 'events', 'entities'] as const) {
      const width = cells(csvHeader(emit)).length;
      for (const line of csvRows(record([visit, launch]), emit, true)) expect(cells(line)).toHaveLength(width);
    }
  });

  it('names the fillers of every role', () => {
    const [first, second] = csvRows(record([visit, launch]), 'events', true).map(cells);
    expect(first![column('visitors')]).toBe('شي جين بينغ | وانغ يي');
    expect(first![column('time')]).toBe('2024-05-06');
    expect(second![column('weapons')]).toBe('2 × شهاب 3 (ballistic)');
    expect(second![column('purpose')]).toBe('test');
  });

  it.each(['=1+1', '+1', '-1', '@x', ' =1', '\u200e=1', '\t=1', '＝1', '\rx'])(
    'keeps %j from being a formula',
    (title) => {
      const [safe] = csvRows(record([], title), 'articles', true);
      expect(safe).toMatch(/^x,p,"?'/);
      const [raw] = csvRows(record([], title), 'articles', false);
      expect(raw).not.toContain("'");
    },
  );

  it('quotes as RFC 4180 says', () => {
    const [line] = csvRows(record([], 'a "b", c\nd'), 'articles', true);
    expect(line!.startsWith('x,p,"a ""b"", c\nd",')).toBe(true);
    expect(line!.endsWith('\r\n')).toBe(true);
  });
});
