import { expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { loadDictionaries } from '../../src/cli/dictionaries.ts';
import { ordered } from '../../src/cli/extract/ordered.ts';
import { createPool } from '../../src/cli/extract/pool.ts';
import type { WorkSettings } from '../../src/cli/extract/process.ts';
import { VISIT } from './khabar.ts';

const SETTINGS: WorkSettings = {
  offsets: 'codepoint',
  includeRelated: false,
  includeText: false,
  selection: { types: null, minConfidence: 0 },
  format: { format: 'ndjson', emit: 'articles', color: false, csvSafe: true },
  validate: false,
  keepEvents: false,
};

const article = (id: string): Article => ({
  id,
  path: null,
  title: '',
  text: VISIT,
  published: null,
  publishedFrom: null,
  url: null,
  source: null,
  encoding: null,
  sha256: null,
});

it('answers every article, with fewer threads than articles', async () => {
  const pool = createPool(2, SETTINGS, await loadDictionaries());
  const outcomes = await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map((id) => pool.run({ article: article(id), warnings: [] })),
  );
  await pool.close();
  expect(outcomes.map((o) => [o.id, o.events.visit, o.failure])).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [id, 1, null]),
  );
});

it('fails the articles of threads that cannot work, and ends', async () => {
  const broken = { ...SETTINGS, format: null } as unknown as WorkSettings;
  const pool = createPool(2, broken, await loadDictionaries());
  const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => pool.run({ article: article(id), warnings: [] })));
  await pool.close();
  expect(outcomes.map((o) => [o.id, o.rows, o.failure !== null])).toEqual(['a', 'b', 'c'].map((id) => [id, [], true]));
});

it('keeps the order and the width of the window', async () => {
  let underWay = 0;
  let most = 0;
  async function* items() {
    yield* [30, 1, 20, 1, 1, 10];
  }
  const work = async (delay: number) => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, delay));
    underWay--;
    return delay;
  };
  const out: number[] = [];
  for await (const result of ordered(items(), work, 3)) out.push(result);
  expect(out).toEqual([30, 1, 20, 1, 1, 10]);
  expect(most).toBe(3);
});
