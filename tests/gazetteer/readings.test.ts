import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/arabic/normalise.ts';
import { tokenise } from '../../src/arabic/tokenise.ts';
import { PackBuilder } from '../../src/compile/builder.ts';
import { wordText } from '../../src/gazetteer/lexicon.ts';
import { Sense } from '../../src/gazetteer/phrases.ts';
import { readTokens } from '../../src/gazetteer/readings.ts';
import { EMPTY_TABLES } from '../../src/gazetteer/tables.ts';
import { WordFlag } from '../../src/gazetteer/word-flags.ts';

const builder = new PackBuilder();
const name = (phrase: string) =>
  builder.phrase(
    PackBuilder.split(phrase).map((w) => [w]),
    { kind: Sense.Entity, ref: 0, features: 1 },
  );
for (const place of ['لبنان', 'الأردن', 'لندن', 'اليمن', 'روسيا', 'وارسو', 'لي تشيانغ', 'غزة', 'الصين']) name(place);
for (const noun of ['بيت', 'البيت', 'لجنة', 'بروس', 'وطن', 'الوطن', 'ليمن']) builder.word(noun, WordFlag.Noun);
builder.word('يزور', WordFlag.Verb);
builder.word('زار', WordFlag.Verb | WordFlag.Past);
builder.phrase([['ولي'], ['العهد']], { kind: Sense.Title, ref: 0, features: 0 }, { flags: WordFlag.Title });
for (const particle of ['من', 'لم', 'كما', 'ما']) builder.word(particle, WordFlag.Particle);
builder.word('ولم', WordFlag.Noun);
const { lexicon } = builder.freeze(EMPTY_TABLES);

/** Each token as it is read: `و+لبنان`, with a second reading after a slash, `?` for a word that is in no dictionary. */
function read(text: string): string {
  const tokens = tokenise(normalise(text));
  const r = readTokens(lexicon, tokens);
  const form = (i: number, skip: number, word: number) => {
    const start = tokens.start[i]!;
    const letters = String.fromCharCode(...tokens.text.codes.subarray(start, start + skip));
    return `${letters && `${letters}+`}${word < 0 ? '?' : wordText(lexicon, word)}`;
  };
  return Array.from({ length: tokens.count }, (_, i) => {
    const second = r.other[i]! < 0 ? '' : `/${form(i, r.otherSkip[i]!, r.other[i]!)}`;
    return form(i, r.skip[i]!, r.word[i]!) + second;
  }).join(' ');
}

describe('readTokens', () => {
  it.each([
    ['the whole word wins', 'وارسو لبنان بيت', 'وارسو لبنان بيت'],
    ['one proclitic', 'ولبنان بلبنان كلبنان فلبنان', 'و+لبنان ب+لبنان ك+لبنان ف+لبنان'],
    ['two and three of them', 'وبلبنان فلندن ولغزة', 'وب+لبنان ف+لندن ول+غزه'],
    ['none in an illegal order', 'بولبنان لولبنان', '? ?'],
    ['ل and the article become لل', 'للأردن وللصين للوطن', 'ل+الاردن ول+الصين ل+الوطن'],
    ['ل before a word that begins with ل', 'للبنان للندن للجنة', 'ل+لبنان ل+لندن ل+لجنه'],
    ['an article that begins a name before a word that begins with ل', 'لليمن', 'ل+اليمن'],
    ['س before a verb of the present only', 'سيزور سزار سلبنان', 'س+يزور ? ?'],
    ['و and س', 'وسيزور', 'وس+يزور'],
    ['nothing unknown is cut', 'وقلعة بقرار', '? ?'],
    ['a rest of one letter is none', 'وب لم', '? لم'],
    ['a title may be و and a name', 'ولي', 'ولي/و+لي'],
    ['an everyday word gives way to و and a particle', 'ولم ومن', 'و+لم و+من'],
    ['a particle does not', 'كما', 'كما'],
    ['a noun may hide a name', 'بروسيا', 'ب+روسيا'],
    ['marks and numbers have no reading', 'لبنان، 5', 'لبنان ? ?'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('whole words continue a phrase, proclitics and all', () => {
    const tokens = tokenise(normalise('لي وتشيانغ تشيانغ'));
    const { whole } = readTokens(lexicon, tokens);
    expect([...whole].map((w) => w >= 0)).toEqual([true, false, true]);
  });

  it('reads a text word by word, the same every time', () => {
    const text = 'وسيزور الوفد الأردن ولبنان، كما زار اليمن من لندن. ولي العهد في البيت.';
    expect(read(text)).toBe('وس+يزور ? الاردن و+لبنان ? كما زار اليمن من لندن ? ولي/و+لي ? ? البيت ?');
    expect(read(text)).toBe(read(text));
  });
});
