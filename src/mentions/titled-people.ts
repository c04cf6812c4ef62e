import { Feature } from '../arabic/features.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { dictionaryMention } from './dictionary.ts';
import { type Analysis, changed, type Mention, type TitlePhrase, Unknown } from './mention.ts';
import { WEEKDAYS } from './name-goes-on.ts';
import { isConjoined, isGivenBeforeSurname, mayBeInflected, NamePart, NOBLE, namePart } from './name-parts.ts';
import { type NameRun, readName } from './name-run.ts';
import { longestAt } from './senses.ts';
import { endWithSurname } from './surname.ts';
import { hasPronoun, isDefiniteTitle, titleAt } from './titles.ts';
import { hasArticle, isComma, isSpelled, wordLength } from './tokens.ts';

/** Titles before one name: صاحب السمو الملكي ولي العهد الأمير. */
const MAX_TITLES = 8;

/** A title with the name that follows it, or a title that stands for a person by itself; null where neither holds. */
export function titledPerson(a: Analysis, start: number, limit: number, titles = 1): Mention | null {
  const title = titleAt(a, start, limit);
  if (!title || (titles === 1 && title.to === start + 1 && isGivenBeforeSurname(a, start))) return null;
  if (endsInHead(a, title)) return null;
  const second = titles < MAX_TITLES ? secondTitle(a, title, limit, titles) : null;
  const another =
    second?.title !== undefined && (ofAnotherCountry(a, title, second.title) || isSomebodyElse(a, title, second.title));
  if (second && !another) return changed(second, { phraseFrom: start, title: strongerTitle(a, title, second.title) });
  const comma = isComma(a, title.to);
  const at = comma ? title.to + 1 : title.to;
  const mayBeNamed = !another && at < limit && (!comma || opensName(a, at, limit));
  const named = mayBeNamed ? nameAfterTitle(a, at, limit, title) : null;
  const person = named ?? (another ? null : namedAfterPost(a, title, limit));
  if (person) return person;
  if (!isDefiniteTitle(title)) return null;
  return {
    from: start,
    to: title.to,
    skip: title.skip,
    type: 'person',
    kind: 'title',
    candidates: [],
    rule: 'person/title',
    phraseFrom: start,
    phraseTo: title.to,
    title,
  };
}

/** Titles of people who are sent somewhere. */
const POSTED = new Set(['envoy', 'un_envoy', 'ambassador', 'ambassador_un']);
const POSTED_IDS = new Set(['x:title-ambassador', 'x:title-charge-d-affaires']);
const POSTING = new WordSet('الي لدي في');

/** "المبعوث الأميركي إلى الشرق الأوسط، جورج ميتشل", "السفير المصري في عمان خالد ثروت": the post stands between the title and the name. */
function namedAfterPost(a: Analysis, title: TitlePhrase, limit: number): Mention | null {
  const { id, office } = a.pack.tables.titles[title.title]!;
  if (title.to + 2 >= limit || !(POSTED.has(office) || POSTED_IDS.has(id)) || !POSTING.has(a.tokens, title.to))
    return null;
  const post = dictionaryMention(a, title.to + 1);
  if (post?.type !== 'place' || post.to >= limit) return null;
  const comma = isComma(a, post.to);
  const at = comma ? post.to + 1 : post.to;
  if (at >= limit || (comma && !opensName(a, at, limit))) return null;
  return nameAfterTitle(a, at, limit, { ...title, to: post.to });
}

/** مدير جامعة الملك خالد: the university bears the king's name, not its head. */
const endsInHead = (a: Analysis, title: TitlePhrase): boolean =>
  title.open &&
  title.to > title.from + 1 &&
  (a.readings.flags[title.to - 1]! & (WordFlag.OrganisationHead | WordFlag.Title)) === WordFlag.OrganisationHead &&
  NOBLE.has(a.tokens, title.to);

/** ولي العهد الأمير …: a second title between the first and the name. */
function secondTitle(a: Analysis, title: TitlePhrase, limit: number, titles: number): Mention | null {
  const at = title.to;
  if (at >= limit || (a.readings.flags[at]! & WordFlag.Title) === 0 || a.readings.skip[at] !== 0) return null;
  // "الوزير التركي نظيره العراقي": with a pronoun somebody else is meant.
  if (hasPronoun(longestAt(a, at, Sense.Title)?.features ?? 0)) return null;
  // الأمير سلطان بن فهد: what has a father is a name.
  if (at + 1 < limit && isSpelled(a, at + 1, 'بن')) return null;
  const second = titledPerson(a, at, limit, titles + 1);
  const known = dictionaryMention(a, at);
  if (known?.type === 'person' && known.to > Math.max(at + 1, second?.to ?? 0)) return null;
  // سمو ولي العهد: an honorific belongs to the title after it, named or not.
  const honorific = a.pack.tables.titles[title.title]!.kind === 'honorific';
  return second && (second.kind !== 'title' || honorific) ? second : null;
}

/** "يلتقي وزير الخارجية التركي الرئيس السوري": titles of two countries are two people. */
function ofAnotherCountry(a: Analysis, first: TitlePhrase, second: TitlePhrase | undefined): boolean {
  const { country } = a.pack.entities;
  const own = first.of.filter((e) => country[e]! > 0);
  const others = second?.of.filter((e) => country[e]! > 0) ?? [];
  return own.length > 0 && others.length > 0 && !own.some((e) => others.some((o) => country[o] === country[e]));
}

/** "استقبل الرئيس السفير الفرنسي": a bare office is complete, and another office after it is another person's; a rank or honorific (الرئيس الدكتور) is not. */
function isSomebodyElse(a: Analysis, first: TitlePhrase, second: TitlePhrase): boolean {
  const { titles } = a.pack.tables;
  const bare = first.to - first.from === 1 && hasArticle(a, first.from) && titles[first.title]!.kind === 'office';
  return bare && OFFICIAL.has(titles[second.title]!.kind);
}
const OFFICIAL = new Set(['office', 'role']);

/** After a comma only what is surely a name counts: a dictionary person, or a name that opens as names do. */
function opensName(a: Analysis, at: number, limit: number): boolean {
  if (a.readings.skip[at]! > 0) return false;
  if (dictionaryMention(a, at)?.type === 'person') return true;
  const run = readName(a, at, limit);
  return run !== null && run.words > 1 && (run.opensName || run.known + run.unknown > 1);
}

/** The name that a title stands before: a dictionary person, or words that the grammar of names allows. */
export function nameAfterTitle(a: Analysis, at: number, limit: number, title: TitlePhrase): Mention | null {
  if (a.readings.skip[at]! > 0 && a.unknown[at] === 0) return null;
  const dictionary = dictionaryMention(a, at);
  const run = readName(a, at, limit);
  if (dictionary && dictionary.type !== 'person') {
    if (!run || dictionary.to >= run.to || run.known === 0) return null;
  } else if (dictionary && title.open && isCommonWord(a, dictionary)) {
    return null;
  } else if (dictionary && (!run || !replaces(a, run, dictionary))) {
    const other = run && namesAnother(a, run, dictionary) ? endWithSurname(a, run, limit, title) : dictionary.to;
    if (other > dictionary.to) return personByRun(at, { ...run!, to: other }, 0, 'person/title-name', title);
    const to = run && goesOn(a, run, dictionary) ? run.to : dictionary.to;
    return changed(dictionary, { to, phraseFrom: title.from, phraseTo: to, title });
  }
  if (!run || precedesName(a, at, run) || !accepts(a, at, run, title)) return null;
  run.to = endWithSurname(a, run, limit, title);
  return personByRun(at, run, 0, 'person/title-name', title);
}

/** عضو صالح: after an indefinite title an adjective, not the surname of somebody known. */
const isCommonWord = (a: Analysis, m: Mention): boolean =>
  m.kind === 'short' &&
  m.to === m.from + 1 &&
  !hasArticle(a, m.from) &&
  (a.readings.flags[m.from]! & (WordFlag.Adjective | WordFlag.CommonName)) !== 0;

export function personByRun(from: number, run: NameRun, skip: number, rule: string, title?: TitlePhrase): Mention {
  return {
    from,
    to: run.to,
    skip,
    type: 'person',
    kind: 'name',
    candidates: [],
    rule,
    phraseFrom: title?.from ?? from,
    phraseTo: run.to,
    title,
  };
}

/** عهد باراك أوباما، خطاب بن لادن: an everyday word before a name that the dictionaries have. */
export function precedesName(a: Analysis, i: number, run: NameRun): boolean {
  if (run.first !== NamePart.Everyday || run.to < i + 3) return false;
  const known = dictionaryMention(a, i + 1);
  return known?.type === 'person' && known.to === run.to;
}

/** المدرب عبد القادر عمراني: the short name of somebody known, which is a given name, with a surname of its own. */
const namesAnother = (a: Analysis, run: NameRun, dictionary: Mention): boolean =>
  run.to === dictionary.to && isGivenName(a, dictionary);

/** One given name, by which alone nobody is called in full. */
export const isGivenName = (a: Analysis, m: Mention): boolean =>
  (m.to === m.from + 1 || m.kind === 'short') && (a.readings.flags[m.from]! & GIVEN) !== 0;
const GIVEN = WordFlag.Given | WordFlag.NameParticle;

/** A longer name that only begins like a short one of the dictionary is somebody else: عباس الفاسي. */
export const replaces = (a: Analysis, run: NameRun, dictionary: Mention): boolean =>
  run.to > dictionary.to &&
  (dictionary.kind === 'short' ||
    (dictionary.to - dictionary.from === 1 && (run.joined || isGivenName(a, dictionary)))) &&
  (namePart(a, dictionary.to, false) !== NamePart.No || a.unknown[dictionary.to] !== Unknown.No);

/** A known name runs on with what is surely a name: سعود الفيصل بن عبد العزيز. */
export const goesOn = (a: Analysis, run: NameRun, dictionary: Mention): boolean =>
  run.to > dictionary.to && namePart(a, dictionary.to, false) >= NamePart.Known && !startsPerson(a, dictionary.to);

/** "كلم باراك أوباما راؤول كاسترو": another known person's whole name begins. */
const startsPerson = (a: Analysis, at: number): boolean => {
  const next = dictionaryMention(a, at);
  return next?.type === 'person' && next.to > at + 1;
};

/** Kinds of titles that a single name, even one that is an everyday word, follows: الشيخ صالح، الرئيس مبارك. */
const ADDRESSING = new Set(['honorific', 'rank', 'office']);
/** Titles in the construct that belong to a person rather than to a body: نجل، مستشار. */
const PERSONAL = new Set(['honorific', 'rank', 'kinship', 'relation', 'counterpart']);

function accepts(a: Analysis, at: number, run: NameRun, title: TitlePhrase): boolean {
  const { kind } = a.pack.tables.titles[title.title]!;
  if (run.words === 1 && run.first === NamePart.Everyday)
    return ADDRESSING.has(kind) && !title.open && !isSeveral(title) && isName(a, at) && !isDate(a, at, kind);
  if (run.first === NamePart.Unknown && run.known === 0 && title.open)
    return PERSONAL.has(kind) && wordLength(a, at) > 2 && !(hasArticle(a, at) && (isSeveral(title) || kind === 'rank'));
  if (run.words > 1) return true;
  // شيخها المطاع: after a title with a pronoun a definite word qualifies it.
  if (hasPronoun(title.features) && hasArticle(a, at) && run.known === 0) return false;
  if (isSeveral(title) || (run.first === NamePart.Unknown && isConjoined(a, at))) return false;
  if (run.first !== NamePart.Unknown) return !mayBeInflected(a, at);
  // الفريق is a general and a team.
  if (a.readings.flags[title.from]! & WordFlag.OrganisationHead) return false;
  return wordLength(a, at) > 2 && (!hasArticle(a, at) || (ADDRESSING.has(kind) && !endsAsAdjective(a, at)));
}

/** "وزير الخارجية الخميس": after an office a day of the week is one; السيد الخميس is a man. */
const isDate = (a: Analysis, at: number, kind: string) => kind === 'office' && WEEKDAYS.has(a.tokens, at);

const isSeveral = (title: TitlePhrase) => (title.features & (Feature.Dual | Feature.Plural)) !== 0;
/** صالح, but not أمير المنطقة or صباح الأربعاء. */
function isName(a: Analysis, at: number): boolean {
  const flags = a.readings.flags[at]!;
  if ((flags & (WordFlag.Given | WordFlag.Family)) === 0 || flags & WordFlag.Trigger) return false;
  if (flags & WordFlag.Title && !(flags & WordFlag.Family)) return false;
  const next = at + 1 < a.tokens.count && a.readings.skip[at + 1] === 0 ? a.readings.flags[at + 1]! : 0;
  const definite = WordFlag.Noun | WordFlag.Article;
  return (
    (next & definite) !== definite ||
    (flags & WordFlag.Article) !== 0 ||
    (next & (WordFlag.Family | WordFlag.PersonToken)) !== 0
  );
}

/** An unknown word with article and the ending of a plural or a feminine qualifies the title: الرئيس …, المسؤولين المدنيين. */

const ENDINGS = ['ين', 'ون', 'ات', 'ان', 'يه'].map((e) => [e.charCodeAt(0), e.charCodeAt(1)] as const);
function endsAsAdjective(a: Analysis, at: number): boolean {
  const { codes } = a.tokens.text;
  const end = a.tokens.end[at]!;
  return ENDINGS.some(([x, y]) => codes[end - 2] === x && codes[end - 1] === y);
}

const strongerTitle = (a: Analysis, first: TitlePhrase, second: TitlePhrase | undefined): TitlePhrase =>
  second && a.pack.tables.titles[first.title]!.office === '' && a.pack.tables.titles[second.title]!.office !== ''
    ? second
    : first;

/** Whether a title that says what somebody is starts here: "رئيس الاتحاد", "المدير العام"; not a bare indefinite noun. */
export function describesPerson(a: Analysis, at: number, limit: number): boolean {
  if (at >= limit || a.readings.skip[at]! > 0 || !longestAt(a, at, Sense.Title)) return false;
  const title = titleAt(a, at, limit);
  return title !== null && (isDefiniteTitle(title) || title.to - title.from > 1);
}
