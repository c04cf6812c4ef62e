import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { FUNCTION_WORD, WordFlag } from '../gazetteer/word-flags.ts';
import { dictionaryMention } from './dictionary.ts';
import type { Analysis } from './mention.ts';
import { mayBeInflected, NamePart } from './name-parts.ts';
import { readName } from './name-run.ts';
import { longestAt, startsSense } from './senses.ts';
import { isSpelled, isWord } from './tokens.ts';

/** What belongs to a head noun: tokens up to `to`; `proper` where a name is in it, `place` where that is a place's. */
export interface Complement {
  readonly to: number;
  readonly proper: boolean;
  readonly place: boolean;
}

interface State {
  at: number;
  readonly limit: number;
  /** The idafa is closed by a definite noun or a name; what follows can only qualify. */
  closed: boolean;
  proper: boolean;
  place: boolean;
  /** What the body is for has been read: it is said once. */
  aimed: boolean;
  /** Whether it may be said at all. */
  readonly aims: boolean;
}

const MAX_WORDS = 8;
/** What somebody does something for, rather than what a body is for: للمرة الأولى. */
const OCCASIONS = new WordSet('للمره للعام للموسم لليوم للاسبوع للشهر لليله للسنه لمده لعقد لبحث');
const PREPOSED = new WordSet('عن عنه عنها علي عليه عليها مع معه معها الي اليه اليها');
/** Participles after a body's name that say what it is or does: المفوضية العليا التابعة للأمم المتحدة، حزب الأحرار الحاكم. */
export const QUALIFIERS = new WordSet(
  'التابع التابعه الحاكم الحاكمه المعارض المعارضه المحظور المحظوره الرافض الرافضه المنظم المنظمه المذكور المذكوره المعني المعنيه المشرف المشرفه المسؤول المسؤوله ' +
    'الداعم الداعمه المؤيد المؤيده الموالي المواليه القائم القائمه الشهير الشهيره الصادر الصادره المنبثق المنبثقه المتخصص المتخصصه الجديد الجديده الحالي الحاليه ' +
    'الارهابي الارهابيه المتطرف المتطرفه اليميني اليمينيه اليساري اليساريه المتشدد المتشدده الالكتروني الالكترونيه',
);
const STOP = FUNCTION_WORD | WordFlag.Former | WordFlag.Acting;

/**
 * Reads the complement of a head noun: an idafa of nouns that a definite noun or a name closes, adjectives with article, a second definite noun with و, a purpose
 * with ل (لحقوق الإنسان). With `purpose` the complement has to begin with such a ل. Null where nothing closes it. Without `aims` no purpose is read.
 */
export function readComplement(
  a: Analysis,
  from: number,
  limit: number,
  purpose = false,
  aims = true,
): Complement | null {
  const state: State = { at: from, limit, closed: purpose, proper: false, place: false, aimed: false, aims };
  if (purpose && !takePurpose(a, state)) return null;
  for (let n = 0; n < MAX_WORDS && state.at < limit && takeWord(a, state); n++) {}
  return state.at > from && state.closed ? { to: state.at, proper: state.proper, place: state.place } : null;
}

function takeWord(a: Analysis, state: State): boolean {
  const { at } = state;
  if (a.tokens.kind[at] === TokenKind.Latin && !state.closed) return takeName(state, at + 1);
  if (!isWord(a, at)) return false;
  const flags = a.readings.flags[at]!;
  if (flags & STOP || QUALIFIERS.has(a.tokens, at)) return false;
  if (a.readings.skip[at]! > 0) return takeConjoined(a, state) || takePurpose(a, state);
  if (!state.closed) return takeNoun(a, state, flags);
  return takeAdjective(a, state, flags);
}

/** The next noun of an open idafa: a name closes it, a definite noun too, an indefinite one leaves it open. */
function takeNoun(a: Analysis, state: State, flags: number): boolean {
  const { at, limit } = state;
  const known = dictionaryMention(a, at);
  if (known && known.to <= limit && !(known.type === 'person' && startsSense(a, at, Sense.Title))) {
    state.place = known.type === 'place';
    return takeName(state, known.to);
  }
  if (startsSense(a, at, Sense.Title) && !(flags & WordFlag.Plural)) return takeTitled(a, state);
  const run =
    a.unknown[at] === 1 || (flags & (WordFlag.Given | WordFlag.Family) && !(flags & WordFlag.CommonName))
      ? readName(a, at, limit)
      : null;
  if (run && !(run.words === 1 && run.first === NamePart.Known && mayBeInflected(a, at)))
    return takeName(state, run.to);
  if ((flags & (WordFlag.Noun | WordFlag.Adjective)) === 0) return false;
  if (flags & WordFlag.Verb && !(flags & WordFlag.Article)) return false;
  state.closed = (flags & WordFlag.Article) !== 0;
  state.at++;
  return true;
}

function takeName(state: State, to: number): true {
  state.at = to;
  state.closed = true;
  state.proper = true;
  return true;
}

/** جامعة الملك سعود، مركز الأمير سلطان: a title only with its bearer. */
function takeTitled(a: Analysis, state: State): boolean {
  const title = longestAt(a, state.at, Sense.Title)!;
  const known = dictionaryMention(a, title.to);
  const run = readName(a, title.to, state.limit);
  const to = Math.max(known?.type === 'person' ? known.to : 0, run && (run.known > 0 || run.opensName) ? run.to : 0);
  return to > 0 && takeName(state, to);
}

/** البحث العلمي; adjectives of countries are left out: they say whose it is. */
function takeAdjective(a: Analysis, state: State, flags: number): boolean {
  if ((flags & WordFlag.Article) === 0) return false;
  if ((state.proper && !FIELDS.has(a.tokens, state.at)) || (flags & WordFlag.Adjective) === 0) return false;
  if (flags & (WordFlag.Nisba | WordFlag.Verb)) return false;
  // … للخطوط الحديدية المهندس محمد: the title of a person, but الاقتصادية and الإسلامي are none.
  if (flags & WordFlag.Title && !endsAsRelative(a, state.at)) return false;
  state.at++;
  return true;
}

/** What a body named after somebody does, as it stands in its name: مستشفى الملك فيصل التخصصي. */
const FIELDS = new WordSet(
  'التخصصي التخصصيه العام العامه الطبي الطبيه الصحي الصحيه الجامعي الجامعيه التعليمي التعليميه الثقافي الثقافيه الحضاري الحضاريه الاجتماعي الاجتماعيه الخيري الخيريه ' +
    'الانساني الانسانيه الامني الامنيه العسكري العسكريه الحربي الحربيه البحري البحريه الجوي الجويه التقني التقنيه التكنولوجي التكنولوجيه العلمي العلميه الرياضي الرياضيه الاسلامي الاسلاميه المركزي المركزيه',
);

const YA = 0x64a;
const HA = 0x647;
function endsAsRelative({ tokens }: Analysis, i: number): boolean {
  const { codes } = tokens.text;
  const last = tokens.end[i]! - 1;
  return codes[last] === YA || (codes[last] === HA && codes[last - 1] === YA);
}

/** التربية والتعليم */
function takeConjoined(a: Analysis, state: State): boolean {
  const { at } = state;
  const flags = a.readings.flags[at]!;
  if (!state.closed || a.readings.proclitics[at] !== Proclitic.Conjunction) return false;
  if (state.proper && !state.aimed) return false;
  if ((flags & WordFlag.Noun) === 0 || flags & (WordFlag.Title | WordFlag.Verb)) return false;
  if (flags & (WordFlag.OrganisationHead | WordFlag.PlaceHead | WordFlag.Group)) return false;
  if (flags & WordFlag.Article) {
    state.at++;
    return true;
  }
  // للأرصاد وحماية البيئة: a second purpose with its object.
  if (!state.aimed || at + 1 >= state.limit || a.readings.skip[at + 1]! > 0) return false;
  const object = a.readings.flags[at + 1]!;
  if ((object & WordFlag.Article) === 0 || (object & WordFlag.Noun) === 0 || object & WordFlag.Verb) return false;
  state.at += 2;
  return true;
}

/** للطاقة الذرية، لرصد الزلازل، لحقوق الإنسان: what the body is for. */
function takePurpose(a: Analysis, state: State): boolean {
  const { at, limit } = state;
  if (at >= limit || !isWord(a, at) || a.readings.proclitics[at] !== Proclitic.Lam) return false;
  const flags = a.readings.flags[at]!;
  if (!state.closed || state.aimed || !state.aims || (flags & WordFlag.Noun) === 0 || isSpelled(a, at, 'لدى'))
    return false;
  if (
    OCCASIONS.has(a.tokens, at) ||
    (flags & (WordFlag.Verb | WordFlag.Past)) === WordFlag.Verb ||
    (state.proper && !(flags & WordFlag.Article))
  )
    return false;
  // البنك المركزي للدفاع عنه: an aim of the moment.
  if (at + 1 < limit && PREPOSED.has(a.tokens, at + 1)) return false;
  state.aimed = true;
  const next = at + 1 < limit ? a.readings.flags[at + 1]! : 0;
  state.closed = (flags & WordFlag.Article) !== 0 || (isDoubled(a, at) && isDefiniteAdjective(a, at + 1, next));
  state.at++;
  if (state.closed) return true;
  // An indefinite noun of purpose needs its object.
  if ((next & WordFlag.Article) === 0 || (next & WordFlag.Noun) === 0 || a.readings.skip[state.at]! > 0) {
    state.at = at;
    state.closed = true;
    state.aimed = false;
    return false;
  }
  state.at++;
  state.closed = true;
  return true;
}

/** للجان: the committees, where an adjective with article follows. */
const LAM = 0x644;
const isDoubled = ({ tokens }: Analysis, i: number) =>
  tokens.text.codes[tokens.start[i]!] === LAM && tokens.text.codes[tokens.start[i]! + 1] === LAM;
const isDefiniteAdjective = (a: Analysis, i: number, flags: number) =>
  (flags & WordFlag.Adjective) !== 0 && (flags & WordFlag.Article) !== 0 && a.readings.skip[i] === 0;
