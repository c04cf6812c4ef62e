import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EdgeTable } from '../../src/compile/edge-table.ts';

const EMPTY = new Int32Array(48);
const edge = fc.tuple(
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 1, max: 99 }),
);

it('keeps the last edge of each node and word, also past what it was made for and on top of another table', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 200 }), fc.array(edge, { maxLength: 50 }), (first, second) => {
      const base = new EdgeTable(EMPTY);
      for (const [from, word, to] of first) base.set(from, word, to);
      const table = new EdgeTable(base.freeze());
      for (const [from, word, to] of second) table.set(from, word, to);
      const expected = new Map([...first, ...second].map(([from, word, to]) => [`${from} ${word}`, to]));
      for (const [key, to] of expected) {
        const [from, word] = key.split(' ').map(Number) as [number, number];
        expect(table.get(from, word)).toBe(to);
      }
      for (let from = 1; from <= 30; from++) {
        const words = [...expected.keys()].filter((k) => k.startsWith(`${from} `)).map((k) => Number(k.split(' ')[1]));
        expect([...table.wordsAfter(from)].sort()).toEqual(words.sort());
      }
      expect(table.get(31, 0)).toBe(0);
    }),
  );
});
