import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/arabic/normalise.ts';
import { tokenise } from '../../src/arabic/tokenise.ts';
import { PackBuilder } from '../../src/compile/builder.ts';
import { matchPhrases } from '../../src/gazetteer/match.ts';
import type { Pack } from '../../src/gazetteer/pack.ts';
import { Sense } from '../../src/gazetteer/phrases.ts';
import { readTokens } from '../../src/gazetteer/readings.ts';
import { EMPTY_TABLES } from '../../src/gazetteer/tables.ts';
import { WordFlag } from '../../src/gazetteer/word-flags.ts';

/** How many phrases of a text are in a pack. */
const found = (pack: Pack, text: string): number => {
  const tokens = tokenise(normalise(text));
  return matchPhrases(pack.phrases, tokens, readTokens(pack.lexicon, tokens)).count;
};

const entity = (ref: number) => ({ kind: Sense.Entity, ref, features: 1 });

describe('PackBuilder.split', () => {
  it.each([
    ['بيونغ يانغ', ['بيونغ', 'يانغ']],
    ['كيم جونغ-أون', ['كيم', 'جونغ', 'أون']],
    ['أ.ف.ب', ['أ', 'ف', 'ب']],
    ['العربية/الحدث', ['العربية', 'الحدث']],
    ['شهاب3', ['شهاب', '3']],
    ['مجموعة 5+1', ['مجموعة', '5', '1']],
    ['أوبك+', ['أوبك', '+']],
    ['إف16 و F16', ['إف', '16', 'و', 'F16']],
    [' . ', []],
  ])('%s', (phrase, words) => {
    expect(PackBuilder.split(phrase)).toEqual(words);
  });
});

describe('words', () => {
  it('are one word for all spellings that fold alike, and gather their flags', () => {
    const builder = new PackBuilder();
    const id = builder.word('أحمد', WordFlag.Given);
    expect(builder.word('احمد', WordFlag.Family)).toBe(id);
    expect(builder.words.flagsOf(id)).toBe(WordFlag.Given | WordFlag.Family);
    expect(builder.words.spell(id)).toBe('احمد');
  });

  it('know an article from a hamza, and from a word too short to have one', () => {
    const builder = new PackBuilder();
    const article = (w: string) => (builder.words.flagsOf(builder.word(w)) & WordFlag.Article) !== 0;
    expect([article('الهند'), article('ألمانيا'), article('إلقاء'), article('الى')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('generated spellings', () => {
  it('give way to what is listed, in either order, and are reported', () => {
    for (const order of ['listed first', 'listed last']) {
      const builder = new PackBuilder();
      const add = {
        guess: () => builder.phrase([['غرام', 'جرام']], entity(0)),
        listed: () => builder.phrase([['جرام']], entity(1)),
      };
      if (order === 'listed first') add.listed();
      add.guess();
      if (order === 'listed last') add.listed();
      expect(builder.collisions.map((c) => [c.phrase, c.kept?.ref, c.dropped.ref])).toEqual([['جرام', 1, 0]]);
    }
  });

  it('of a phrase give way for the words that collide only', () => {
    const builder = new PackBuilder();
    builder.phrase([['غرام', 'جرام', 'كرام'], ['باري']], entity(0));
    builder.phrase([['كرام'], ['باري']], entity(1));
    expect(builder.collisions.map((c) => c.phrase)).toEqual(['كرام باري']);
  });

  it('of one listed name are shared by all who bear it', () => {
    const builder = new PackBuilder();
    builder.phrase([['غوردون', 'جوردون']], entity(0));
    builder.phrase([['غوردون', 'جوردون']], entity(1));
    expect(builder.collisions).toEqual([]);
  });

  it('that are everyday words are no names; listed names stay', () => {
    const builder = new PackBuilder();
    builder.word('شكل', WordFlag.Noun);
    builder.word('أمل', WordFlag.Noun);
    builder.phrase([['تشكل', 'شكل']], entity(0));
    builder.phrase([['أمل']], entity(0));
    const pack = builder.freeze(EMPTY_TABLES);
    expect(builder.collisions.map((c) => [c.phrase, c.kept])).toEqual([['شكل', null]]);
    expect(['شكل', 'تشكل', 'أمل'].map((text) => found(pack, text))).toEqual([0, 1, 1]);
  });
});

it('forget takes senses away, and leaves the rest of their nodes', () => {
  const builder = new PackBuilder();
  builder.phrase([['زار']], { kind: Sense.Trigger, ref: 0, features: 0 });
  builder.phrase([['زار']], { kind: Sense.Trigger, ref: 1, features: 0 });
  builder.forget(Sense.Trigger, (ref) => ref === 0);
  const { phrases } = builder.freeze(EMPTY_TABLES);
  expect([...phrases.senseRef]).toEqual([1]);
});
