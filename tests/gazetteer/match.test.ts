import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/arabic/normalise.ts';
import { tokenEnd, tokenise, tokenStart } from '../../src/arabic/tokenise.ts';
import { compileDictionaries } from '../../src/compile/compile.ts';
import { matchPhrases } from '../../src/gazetteer/match.ts';
import { readTokens } from '../../src/gazetteer/readings.ts';
import { EGYPT, table } from '../compile/files.ts';

const { pack } = compileDictionaries([
  table('countries', EGYPT),
  table(
    'places',
    { id: 'x:py', name: 'بيونغ يانغ', nameEn: 'Pyongyang', kind: 'city', country: 'KP', origin: 'foreign' },
    { id: 'x:ad', name: 'أبو ظبي', nameEn: 'Abu Dhabi', kind: 'city', country: 'AE' },
    { id: 'x:lb', name: 'لبنان', nameEn: 'Lebanon', kind: 'country', country: 'LB' },
    { id: 'x:jo', name: 'الأردن', nameEn: 'Jordan', kind: 'country', country: 'JO' },
    { id: 'x:la', name: 'لاهاي', nameEn: 'The Hague', kind: 'city', country: 'NL' },
    { id: 'x:wa', name: 'وارسو', nameEn: 'Warsaw', kind: 'city', country: 'PL' },
  ),
  table(
    'people',
    { id: 'x:king', name: 'عبد الله بن عبد العزيز', nameEn: 'Abdullah bin Abdulaziz', country: 'SA' },
    { id: 'x:khamenei', name: 'علي خامنئي', nameEn: 'Ali Khamenei', country: 'IR' },
    { id: 'x:wang', name: 'وانغ يي', nameEn: 'Wang Yi', country: 'CN', origin: 'foreign' },
  ),
  table(
    'organisations',
    { id: 'x:afp', name: 'وكالة فرانس برس', aliases: 'أ ف ب|فرانس برس', kind: 'news_agency', country: 'FR' },
    { id: 'x:p5', name: 'مجموعة 5+1', kind: 'igo' },
    { id: 'x:opec-plus', name: 'أوبك+', kind: 'igo' },
    { id: 'x:opec', name: 'أوبك', kind: 'igo' },
  ),
  table('weapons', { id: 'x:shahab-3', name: 'شهاب 3', class: 'ballistic', country: 'IR' }),
]);

/** The texts of the phrases found, as they stand in the source. */
function phrases(text: string): string[] {
  const tokens = tokenise(normalise(text));
  const found = matchPhrases(pack.phrases, tokens, readTokens(pack.lexicon, tokens));
  return Array.from({ length: found.count }, (_, m) =>
    text.slice(tokenStart(tokens, found.from[m]!, found.skip[m]!), tokenEnd(tokens, found.to[m]! - 1)),
  );
}

describe('proclitics stay outside, one, two or three of them', () => {
  it.each([
    ['غادر وارسو أمس', ['وارسو']],
    ['إلى لاهاي', ['لاهاي']],
    ['ووارسو', ['وارسو']],
    ['ولبنان', ['لبنان']],
    ['للبنان', ['لبنان']],
    ['وللأردن', ['لأردن']],
    ['كالأردن', ['الأردن']],
    ['فبلبنان', ['لبنان']],
    ['لأبو ظبي', ['أبو ظبي']],
    ['ولوانغ يي', ['وانغ يي']],
    ['لفرانس برس', ['فرانس برس']],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each(['سلبنان', 'بولبنان', 'لولبنان', 'أبو ولظبي', 'وانغ ويي'])('%s is no name', (text) => {
    expect(phrases(text)).toEqual([]);
  });
});

describe('spaces, hyphens and stops inside a name', () => {
  it.each([
    ['بيونغ-يانغ', 'بيونغ-يانغ'],
    ['بيونغ – يانغ', 'بيونغ – يانغ'],
    ['بيونغيانغ', 'بيونغيانغ'],
    ['بيونج يانج', 'بيونج يانج'],
    ['أبوظبي', 'أبوظبي'],
    ['(أ.ف.ب)', 'أ.ف.ب'],
    ['أ. ف. ب', 'أ. ف. ب'],
    ['مجموعة 5+1', 'مجموعة 5+1'],
    ['مجموعة ٥+١', 'مجموعة ٥+١'],
    ['شهاب-3', 'شهاب-3'],
    ['شهاب3', 'شهاب3'],
    ['عبدالله بن عبدالعزيز', 'عبدالله بن عبدالعزيز'],
    ['عبدالله ابن عبد العزيز', 'عبدالله ابن عبد العزيز'],
    ['علي الخامنئي', 'علي الخامنئي'],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual([expected]);
  });

  it('+ belongs to the one name that has it', () => {
    expect(phrases('تحالف أوبك+ وأوبك')).toEqual(['أوبك', 'أوبك+', 'أوبك']);
  });

  it.each(['بيونغ، يانغ', 'أبو. ظبي', 'بيونغ\nيانغ', 'وكالة. فرانس', '5 + 1'])('%s is no name', (text) => {
    expect(phrases(text)).toEqual([]);
  });
});

it('vowel signs, tatweel and presentation forms make no difference', () => {
  expect(phrases('في بيُونغ يانـــغ ثم ﻟﺒﻨﺎﻥ')).toEqual(['بيُونغ يانـــغ', 'ﻟﺒﻨﺎﻥ']);
});

it('Persian letters stand for the Arabic ones', () => {
  expect(phrases('بیونگ یانگ')).toEqual(['بیونگ یانگ']);
});
