import { expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import type { Pool } from '../../src/cli/extract/pool.ts';
import type { Outcome, Task } from '../../src/cli/extract/process.ts';
import { shareOut } from '../../src/cli/extract/share-out.ts';

const task = (id: string, length: number): Task => ({
  article: { id, text: 'ا'.repeat(length) } as unknown as Article,
  warnings: [],
});
const outcome = (id: string, by: string): Outcome => ({ id: `${id} ${by}` }) as unknown as Outcome;
const here = async ({ article }: Task) => outcome(article.id, 'here');

/** Other threads with room for so many articles at a time. */
function others(room: number): Pool & { started: number } {
  let underWay = 0;
  return {
    started: 0,
    hasRoom: () => underWay < room,
    run: async ({ article }) => {
      underWay++;
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay--;
      return outcome(article.id, 'there');
    },
    close: async () => {},
  };
}

it('starts no threads for little text', async () => {
  const { run } = shareOut(here, () => {
    throw new Error('started');
  });
  const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => run(task(id, 1000))));
  expect(outcomes.map((o) => o.id)).toEqual(['a here', 'b here', 'c here']);
});

it('gives other threads what they have room for, works on the rest, and answers each article once', async () => {
  const pool = others(2);
  const { run } = shareOut(here, () => {
    pool.started++;
    return pool;
  });
  const ids = Array.from({ length: 12 }, (_, i) => `${i}`);
  const outcomes = await Promise.all(ids.map((id) => run(task(id, 400_000))));
  expect(pool.started).toBe(1);
  expect(outcomes.map((o) => o.id.split(' ')[0])).toEqual(ids);
  const there = outcomes.filter((o) => o.id.endsWith('there')).length;
  expect(there).toBeGreaterThan(1);
  expect(there).toBeLessThan(12);
});
