import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { NameForm } from '../gazetteer/name-form.ts';
import { EntityType } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis, Mention, MentionType } from './mention.ts';
import { nameExtent } from './name-extent.ts';
import { isConjoined, mayBeInflected } from './name-parts.ts';
import { blesses } from './name-run.ts';
import { allAt, type Found, longestAt } from './senses.ts';
import { meansClub } from './sports.ts';
import { isQuote, isSpelled } from './tokens.ts';

export const TYPE_NAMES: Readonly<Record<number, MentionType>> = {
  [EntityType.Person]: 'person',
  [EntityType.Place]: 'place',
  [EntityType.Organisation]: 'organisation',
};

/** The longest dictionary name at a token whose conditions hold; a short name is marked so and has yet to prove itself. */
export function dictionaryMention(a: Analysis, token: number): Mention | null {
  const found = allAt(a, token, Sense.Entity);
  for (let i = 0; i < found.length; ) {
    const { to, skip } = found[i]!;
    const same: Found[] = [];
    for (; i < found.length && found[i]!.to === to && found[i]!.skip === skip; i++)
      if (admissible(a, found[i]!)) same.push(found[i]!);
    if (same.length > 0) return nameExtent(a, toMention(a, same));
  }
  return null;
}

function toMention(a: Analysis, same: Found[]): Mention {
  const { rank, type } = a.pack.entities;
  const strength = (f: Found) => (f.features === NameForm.Short ? 0 : 1);
  if (same.length > 1) same.sort((x, y) => strength(y) - strength(x) || rank[y.ref]! - rank[x.ref]! || x.ref - y.ref);
  const here =
    same.length > 1 || same[0]!.features === NameForm.Short ? same.find((f) => isMeantHere(a, f)) : undefined;
  const best = here ?? same[0]!;
  return {
    from: best.from,
    to: best.to,
    skip: best.skip,
    type: TYPE_NAMES[type[best.ref]!]!,
    kind: best.features === NameForm.Short && !here ? 'short' : 'name',
    candidates: same.filter((f) => type[f.ref] === type[best.ref]).map((f) => f.ref),
    rule: 'dictionary',
    phraseFrom: best.from,
    phraseTo: best.to,
    title: undefined,
  };
}

/** A newspaper or channel in quotation marks («الشرق الأوسط»), a club in a sentence about sport, where the words name a place too. */
function isMeantHere(a: Analysis, f: Found): boolean {
  if (a.pack.entities.type[f.ref] !== EntityType.Organisation) return false;
  const kind = a.pack.tables.kinds[a.pack.entities.kind[f.ref]!]!;
  if (kind === 'club') return meansClub(a, f.from);
  return MEDIA.has(kind) && (isReporter(a, f.from - 1) || isQuoted(a, f));
}

/** «الشرق الأوسط»; of an everyday word («الحياة») only where something is told there. */
function isQuoted(a: Analysis, f: Found): boolean {
  if (!isQuote(a, f.from - 1) || !isQuote(a, f.to)) return false;
  if (f.to > f.from + 1 || (a.readings.flags[f.from]! & EVERYDAY) === 0) return true;
  const before = f.from - 2;
  return (
    isReporter(a, before) ||
    (before >= 0 && (a.readings.flags[before]! & WordFlag.Reporting) !== 0) ||
    (before >= 0 && isSpelled(a, before, 'ل'))
  );
}

const REPORTERS = new WordSet('مراسل مراسله مراسلنا قناه فضائيه صحيفه جريده مجله موقع');
const isReporter = (a: Analysis, i: number) => i >= 0 && REPORTERS.has(a.tokens, i, a.readings.skip[i]!);
/** الحياة, الوطن: without a sign that the newspaper is meant the words mean something else. */
const isPress = ({ pack }: Analysis, ref: number): boolean => {
  const kind = pack.tables.kinds[pack.entities.kind[ref]!]!;
  return kind === 'newspaper' || kind === 'magazine';
};
const MEDIA = new Set(['newspaper', 'magazine', 'channel', 'news_agency', 'radio', 'website']);

function admissible(a: Analysis, f: Found): boolean {
  const needs = a.pack.entities.needs[f.ref]!;
  if (needs > 0 && f.features !== NameForm.Short && !hasNeighbour(a, f, needs - 1)) return false;
  if (f.features === NameForm.Short && isPress(a, f.ref) && !isMeantHere(a, f)) return false;
  if (f.to - f.from > 1) return !namesSomebody(a, f) && !thanks(a, f);
  return singleWordAllowed(a, f);
}

/** إدارة الرئيس بوش: what belongs to a person is not looked up as a whole, so that the person is found. */
function namesSomebody(a: Analysis, f: Found): boolean {
  const { type, kind } = a.pack.entities;
  if (type[f.ref] !== EntityType.Organisation || !STATE.has(a.pack.tables.kinds[kind[f.ref]!]!)) return false;
  const last = longestAt(a, f.to - 1, Sense.Entity);
  return last !== null && type[last.ref] === EntityType.Person;
}
const STATE = new Set(['government', 'army']);

/** بفضل الله، بعون الله, من فضل الله */
const thanks = (a: Analysis, f: Found): boolean =>
  a.pack.entities.type[f.ref] === EntityType.Person &&
  isSpelled(a, f.from + 1, 'الله') &&
  ((f.skip > 0 && (a.readings.proclitics[f.from]! & Proclitic.Ba) !== 0) || blesses(a, f.from));

function hasNeighbour(a: Analysis, f: Found, index: number): boolean {
  const { before, after } = a.pack.tables.needs[index]!;
  const { word } = a.readings;
  if (before.length > 0 && f.from > 0) {
    // An opening quotation mark may stand between: حركة "فتح".
    const previous = isQuote(a, f.from - 1) ? f.from - 2 : f.from - 1;
    if (previous >= 0 && before.includes(word[previous]!)) return true;
  }
  // بفاس is في فاس.
  if (
    before.length > 0 &&
    f.skip > 0 &&
    (a.readings.proclitics[f.from]! & Proclitic.Ba) !== 0 &&
    before.includes(a.lookups.fi)
  )
    return true;
  return after.length > 0 && f.to < a.tokens.count && after.includes(word[f.to]!);
}

/** Population from which on a place of an everyday name needs no sign that a place is meant. */
const WELL_KNOWN = 300_000;
/** … and from which on ب before it is such a sign. */
const KNOWN = 50_000;

/** A name of one word that is an everyday word too, or what is left of one after stripping, is no name by itself. */
function singleWordAllowed(a: Analysis, f: Found): boolean {
  const { readings, tokens } = a;
  const length = tokens.end[f.from]! - tokens.start[f.from]! - f.skip;
  if (f.skip > 0 && length <= 3 && (f.skip !== readings.skip[f.from]! || length < 3)) return false;
  const flags = readings.flags[f.from]!;
  if (flags & (WordFlag.Particle | WordFlag.NameParticle) && f.skip === 0) return false;
  // كبيرة is no ك+بيرة: what is read otherwise as a whole is not cut up for a name of one word.
  if (f.skip !== readings.skip[f.from]! && (flags & (EVERYDAY | WordFlag.Given | WordFlag.Family)) !== 0) return false;
  const bits = f.skip > 0 ? readings.proclitics[f.from]! : 0;
  const isPlace = a.pack.entities.type[f.ref] === EntityType.Place;
  const rank = a.pack.entities.rank[f.ref]!;
  if (isPlace && isCommonNoun(a, f.from, f.skip)) return false;
  // فسيح جناته: a small place whose name can be read as a word with an ending.
  if (
    (flags & EVERYDAY) === 0 &&
    (!isPlace || rank >= KNOWN || bits !== 0 || flags & WordFlag.Article || !mayBeInflected(a, f.from))
  )
    return true;
  if (!isPlace) return (bits & (Proclitic.Ba | Proclitic.Kaf)) === 0 && !governsNoun(a, f.from);
  // القرى الشرقية
  const before = f.from > 0 ? a.readings.flags[f.from - 1]! : 0;
  const definite = WordFlag.Noun | WordFlag.Article;
  if (f.features === NameForm.Short && flags & WordFlag.Adjective && (before & definite) === definite) return false;
  if (rank >= WELL_KNOWN || ((bits & Proclitic.Ba) !== 0 && rank >= KNOWN)) return true;
  return isLocated(a, f.from, bits) || isListed(a, f);
}

const PRAYERS = new WordSet('صلاه صلاتي صلوات اذان اذاني وقت');

const ROUND = new WordSet(
  'الدائره دائره الكره كره الارض الشمس القمر الكوكب القرص الانبوب انبوب الانابيب الفتحه فتحه الثقب الحفره حفره الجذع الساق الاسطوانه المقطع العجله النفق العدسه المرآه دائرته',
);

/** صلاة المغرب، قطر الدائرة، بقطر 5 أمتار: what the name of a country is besides. */
function isCommonNoun(a: Analysis, i: number, skip: number): boolean {
  if (isSpelled(a, i, 'المغرب', skip))
    return i > 0 && skip === 0 && PRAYERS.has(a.tokens, i - 1, a.readings.skip[i - 1]!);
  const next = i + 1;
  if (!isSpelled(a, i, 'قطر', skip) || next >= a.tokens.count) return false;
  if (a.tokens.kind[next] === TokenKind.Number) return (a.readings.proclitics[i]! & Proclitic.Ba) !== 0;
  return ROUND.has(a.tokens, next);
}

/** فتح تحقيق، حماس الجماهير is no name: the noun of an idafa. */
function governsNoun(a: Analysis, i: number): boolean {
  const next = i + 1;
  if (next >= a.tokens.count || a.readings.skip[next]! > 0 || a.readings.flags[i]! & WordFlag.Article) return false;
  const flags = a.readings.flags[next]!;
  const other =
    WordFlag.Verb |
    WordFlag.Particle |
    WordFlag.Adjective |
    WordFlag.Given |
    WordFlag.Family |
    WordFlag.Title |
    WordFlag.Article;
  return (
    (flags & WordFlag.Noun) !== 0 && (flags & other) === 0 && !(i > 0 && a.readings.flags[i - 1]! & WordFlag.Feminine)
  );
}

/** صفد وحيفا، طابا وإيلات: joined to a place that is no everyday word. */
function isListed(a: Analysis, f: Found): boolean {
  const conjoined = a.readings.proclitics[f.from] === Proclitic.Conjunction;
  return (conjoined && isSurePlace(a, f.from - 1)) || (isConjoined(a, f.to) && isSurePlace(a, f.to));
}

function isSurePlace(a: Analysis, i: number): boolean {
  if (i < 0 || i >= a.tokens.count || a.readings.flags[i]! & EVERYDAY) return false;
  const found = longestAt(a, i, Sense.Entity);
  return found !== null && found.to === i + 1 && a.pack.entities.type[found.ref] === EntityType.Place;
}

const LOCATIVE = new WordSet('في علي بين من الي قرب نحو شمال جنوب شرق غرب وسط عبر خارج داخل');

/** After a preposition of place, or the noun that heads a place: في صور، مدينة صور. */
function isLocated(a: Analysis, i: number, bits: number): boolean {
  if (bits !== 0 || i === 0) return false;
  const before = a.readings.flags[i - 1]!;
  if (before & WordFlag.PlaceHead && (before & WordFlag.Article) === 0) return true;
  return (before & WordFlag.Preposition) !== 0 && LOCATIVE.has(a.tokens, i - 1, a.readings.skip[i - 1]!);
}
