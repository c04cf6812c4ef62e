import { Proclitic } from '../arabic/proclitics.ts';
import { WordSet } from '../arabic/word-set.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis } from './mention.ts';
import { isSpelled, sentenceOf } from './tokens.ts';

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
