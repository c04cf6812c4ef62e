import { expect, it } from 'vitest';
import { normalise } from '../../src/arabic/normalise.ts';
import { tokenise } from '../../src/arabic/tokenise.ts';
import { WordSet } from '../../src/arabic/word-set.ts';

const inSet = (set: WordSet, text: string, skip = 0) => set.has(tokenise(normalise(text)), 0, skip);

it('holds just its words, by all their letters', () => {
  const set = new WordSet('قبل بعد عبر');
  expect(['قبل', 'بعد', 'عبر'].map((w) => inSet(set, w))).toEqual([true, true, true]);
  expect(['قبلا', 'نبل', 'بل', 'ثقبل', 'عبد'].map((w) => inSet(set, w))).toEqual([false, false, false, false, false]);
});

it('looks after the units that are skipped', () => {
  const set = new WordSet('قبل');
  expect(inSet(set, 'وقبل')).toBe(false);
  expect(inSet(set, 'وقبل', 1)).toBe(true);
});

it('does not take a word for one that is 32 letters shorter', () => {
  expect(inSet(new WordSet('قبل'), `${'ب'.repeat(32)}قبل`)).toBe(false);
});
