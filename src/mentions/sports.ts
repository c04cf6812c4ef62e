import { Proclitic } from '../arabic/proclitics.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, type Mention, Unknown } from './mention.ts';
import { NamePart, namePart } from './name-parts.ts';
import { startsSense } from './senses.ts';
import { hasArticle, isSpelled, isWord, sentenceOf, wordLength } from './tokens.ts';

const CUES = new WordSet(
  'الدوري دوري مباراه المباراه مباريات المباريات الشوط شوط هدف هدفا اهداف المرمي مرمي لاعب اللاعب لاعبي لاعبو مدرب المدرب مدافع مهاجم حارس ' +
    'نادي النادي فريق الفريق منتخب ملعب الملعب كاس الكاس بطوله البطوله الموسم موسم لقب اللقب نقاط ركله جماهير صفوف فوز الفوز فاز تعادل هزيمه تغلب ضيفه مضيفه المونديال مونديال التصفيات تصفيات قرعه الكروي الكرويه احتراف المران مران الاولمبي الاولمبيه الفيفا',
);
const ENOUGH = 2;

/**
 * Whether a name that a town and its club share means the club: the sentence is about sport, and nothing says "in" before the name. Asked only of such
 * names, so that the words of a sentence are read for them alone.
 */
export function meansClub(a: Analysis, at: number): boolean {
  if (at > 0 && a.readings.proclitics[at]! & Proclitic.Ba) return false;
  const before = at > 0 ? a.readings.flags[at - 1]! : 0;
  if (before & WordFlag.PlaceHead || isIn(a, at - 1) || isDescription(a, at, before)) return false;
  return isAboutSport(a, at);
}

const MAX_WORDS = 3;

/**
 * بيتروفسك الروماني: in a sentence about sport, words that no dictionary has before the adjective of a country are a club. The adjective of a player stands
 * before the name (البرازيلي فلان).
 */
export function clubByCountry(a: Analysis, i: number, limit: number): Mention | null {
  if (a.unknown[i] !== Unknown.Surely || hasArticle(a, i) || wordLength(a, i) < 4) return null;
  const before = i > 0 && isWord(a, i - 1) ? a.readings.flags[i - 1]! : 0;
  const ofPerson = WordFlag.Title | WordFlag.Nisba | WordFlag.Given | WordFlag.Family;
  if (before & ofPerson && (before & WordFlag.Preposition) === 0) return null;
  let to = i + 1;
  while (to < limit && to < i + MAX_WORDS && isNameWord(a, to)) to++;
  if (to >= limit || !isOfCountry(a, to) || !isAboutSport(a, i)) return null;
  const skip = i > 0 && a.tokens.text.codes[a.tokens.start[i]!] === WAW && isOfCountry(a, i - 1) ? 1 : 0;
  return {
    from: i,
    to,
    skip,
    type: 'organisation',
    kind: 'name',
    candidates: [],
    rule: 'organisation/club',
    phraseFrom: i,
    phraseTo: to,
    title: undefined,
  };
}
const WAW = 0x648;

const isNameWord = (a: Analysis, i: number): boolean =>
  isWord(a, i) && !hasArticle(a, i) && a.readings.skip[i] === 0 && namePart(a, i, false) >= NamePart.Unknown;

/** الروماني: an adjective of a country in the masculine singular. */
function isOfCountry(a: Analysis, i: number): boolean {
  if (!isWord(a, i) || a.readings.skip[i]! > 0 || !startsSense(a, i, Sense.Nisba)) return false;
  const flags = a.readings.flags[i]!;
  return (flags & WordFlag.Article) !== 0 && (flags & (WordFlag.Feminine | WordFlag.Plural)) === 0;
}

/** Whether the sentence of a token speaks of sport, by the words that it holds and those of the headline. */
export function isAboutSport(a: Analysis, at: number): boolean {
  const s = sentenceOf(a, at);
  const cues = countCues(a, s, ENOUGH);
  return cues >= ENOUGH || (cues > 0 && s > 0 && countCues(a, 0, 1) > 0);
}

function countCues(a: Analysis, sentence: number, enough: number): number {
  let cues = 0;
  for (let i = a.sentences.starts[sentence]!; i < a.sentences.starts[sentence + 1]! && cues < enough; i++)
    if (CUES.has(a.tokens, i, a.readings.skip[i]!)) cues++;
  return cues;
}

/** التضامن العربي، الوحدة الوطنية, and الاتحاد الكويتي, which is the federation unless نادي or فريق stands before it. */
function isDescription(a: Analysis, at: number, before: number): boolean {
  const { flags } = a.readings;
  const definiteNoun = WordFlag.Noun | WordFlag.Article;
  if (flags[at]! & WordFlag.Nisba && (before & definiteNoun) === definiteNoun) return true;
  const next = at + 1 < a.tokens.count ? flags[at + 1]! : 0;
  if ((next & WordFlag.Article) === 0 || a.readings.skip[at + 1]! > 0) return false;
  if (next & WordFlag.Nisba)
    return (before & WordFlag.OrganisationHead) === 0 && isSpelled(a, at, 'الاتحاد', a.readings.skip[at]!);
  return (next & WordFlag.Adjective) !== 0 && (flags[at]! & EVERYDAY) !== 0;
}

const isIn = (a: Analysis, i: number) => i >= 0 && isSpelled(a, i, 'في', a.readings.skip[i]!);
