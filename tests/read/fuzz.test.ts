import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ReadResult, readArticles } from '../../src/read/articles.ts';
import { INPUT_FAULTS, InputError } from '../../src/read/faults.ts';
import { INPUT_FORMATS } from '../../src/read/formats.ts';

const pieces = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((a) => Buffer.from(a)),
  fc
    .constantFrom('{"text":"', 'نص', '"}', '\n', '[', ']', '{', '<p>', '</p>', '<div', '\ufeff', '\\ud800', '\0', ',')
    .map((s) => Buffer.from(s)),
  fc.constantFrom(Buffer.from([0xff, 0xfe]), Buffer.from([0x1f, 0x8b, 8]), gzipSync('{"text":"نص"}')),
);

it('reads 1,000 arbitrary inputs as articles or as faults with a code, never otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(pieces, { maxLength: 12 }),
      fc.constantFrom(null, ...INPUT_FORMATS),
      async (parts, format) => {
        const stdin = Readable.from([Buffer.concat(parts)]);
        const results: ReadResult[] = [];
        for await (const r of readArticles([{ path: null, name: 'stdin', size: null }], { stdin, format }))
          results.push(r);
        for (const r of results) {
          if (!('error' in r)) expect(r.article.text.trim()).not.toBe('');
          else {
            expect(r.error).toBeInstanceOf(InputError);
            expect(Object.keys(INPUT_FAULTS)).toContain(r.error.code);
            expect(r.error.message).not.toMatch(/undefined|is not a function|Cannot read/);
          }
        }
      },
    ),
    { numRuns: 1000, seed: 42 },
  );
});
