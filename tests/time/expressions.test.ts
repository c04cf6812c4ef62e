import { describe, expect, test } from 'vitest';
import { parseTime } from '../../src/time/parse-time.ts';
import { ABSOLUTE } from './tables/absolute.ts';
import { OPEN } from './tables/open.ts';
import { RANGES } from './tables/ranges.ts';
import { RELATIVE } from './tables/relative.ts';

describe.each([...ABSOLUTE, ...RANGES, ...RELATIVE, ...OPEN])('$phenomenon', ({ published, rows }) => {
  test.each(rows.map(([sentence, ...expressions]) => ({ sentence, expressions })))(
    '$sentence',
    ({ sentence, expressions }) => {
      const found = parseTime(sentence, { published }).map(({ text, value }) => `${text} = ${value}`);
      expect(found).toEqual(expressions);
    },
  );
});
