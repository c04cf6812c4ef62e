import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/read/lines.ts';

async function* stream(chunks: readonly Buffer[]) {
  yield* chunks;
}

async function lines(chunks: readonly Buffer[], limit = 1 << 20) {
  const out: (string | null)[] = [];
  for await (const { bytes, number } of readLines(stream(chunks), limit)) {
    expect(number).toBe(out.length + 1);
    out.push(bytes?.toString() ?? null);
  }
  return out;
}

describe('readLines', () => {
  it('gives the lines of a text, however its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', 'أ', 'bc', '\n', '\r\n', '😀')),
        fc.array(fc.nat(40)),
        async (parts, cuts) => {
          const whole = Buffer.from(parts.join(''));
          const places = [0, ...cuts.filter((c) => c < whole.length).sort((a, b) => a - b), whole.length];
          const chunks = places.slice(1).map((end, i) => whole.subarray(places[i], end));
          const expected = whole.toString().split('\n');
          if (expected.at(-1) === '') expected.pop();
          expect(await lines(chunks)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('drops a line beyond the limit and goes on behind it', async () => {
    const chunks = ['ab\n', 'cd', 'efgh', 'i\njk\n', 'lmnopq'].map((s) => Buffer.from(s));
    expect(await lines(chunks, 4)).toEqual(['ab', null, 'jk', null]);
  });
});
