import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackBuilder } from '../../src/compile/builder.ts';
import { flagsOf, wordId, wordText } from '../../src/gazetteer/lexicon.ts';
import { EMPTY_TABLES } from '../../src/gazetteer/tables.ts';
import { WordFlag } from '../../src/gazetteer/word-flags.ts';

const letters = [...'ابتثجحخدرسفكلمنهويabc1'];
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((l) => l.join(''));

it('finds every word by its spelling, with its flags, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 80 }), fc.array(word, { maxLength: 20 }), (words, others) => {
      const builder = new PackBuilder();
      for (const [i, w] of words.entries()) builder.word(w, i % 2 ? WordFlag.Noun : WordFlag.Verb, false);
      const { lexicon } = builder.freeze(EMPTY_TABLES);
      expect(lexicon.size).toBe(words.length);
      words.forEach((w, i) => {
        const id = wordId(lexicon, w);
        expect(id).toBe(i);
        expect(wordText(lexicon, id)).toBe(w);
        expect(flagsOf(lexicon, id)).toBe(i % 2 ? WordFlag.Noun : WordFlag.Verb);
      });
      for (const w of others) if (!words.includes(w)) expect(wordId(lexicon, w)).toBe(-1);
    }),
  );
});

it('tells which words begin a phrase', () => {
  const builder = new PackBuilder();
  builder.phrase([['جزر'], ['القمر']], { kind: 1, ref: 0, features: 0 });
  const { lexicon } = builder.freeze(EMPTY_TABLES);
  const begins = (w: string) => (flagsOf(lexicon, wordId(lexicon, w)) & WordFlag.Begins) !== 0;
  expect([begins('جزر'), begins('القمر')]).toEqual([true, false]);
});

it('an empty lexicon knows nothing', () => {
  const { lexicon } = new PackBuilder().freeze(EMPTY_TABLES);
  expect([wordId(lexicon, 'كتاب'), wordId(lexicon, '')]).toEqual([-1, -1]);
});
