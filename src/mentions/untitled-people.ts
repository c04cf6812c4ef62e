import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, type Mention, Unknown } from './mention.ts';
import {
  endsAsForm,
  GRAMMAR,
  isConjoined,
  isGivenBeforeSurname,
  isOnlyInNames,
  mayBeInflected,
  mayBeVerb,
  NamePart,
} from './name-parts.ts';
import { isPatronymic, type NameRun, readName } from './name-run.ts';
import { startsSense } from './senses.ts';
import { speakersSurname, surnameAfter } from './surname.ts';
import { describesPerson, personByRun, precedesName } from './titled-people.ts';
import {
  hasArticle,
  isComma,
  isQuote,
  isSlash,
  isSpelled,
  isVocalised,
  isWord,
  opensBracket,
  wordLength,
} from './tokens.ts';

/** Whether a name can start at a token at all: asked before anything is read. */
export const mayStartName = (a: Analysis, i: number): boolean =>
  a.unknown[i] === Unknown.Surely ||
  (a.readings.flags[i]! & (WordFlag.Given | WordFlag.Family | WordFlag.NameParticle | WordFlag.PersonToken)) !== 0 ||
  startsSense(a, i, Sense.Given) ||
  mayBeOtherName(a, i) ||
  isPatronymic(a, i, a.tokens.count);

/** A word that only names of other things hold, or that may be a form of an everyday word, where a person is named: after قال, in a list, after an adjective of origin. */
const mayBeOtherName = (a: Analysis, i: number): boolean =>
  (a.unknown[i] === Unknown.Perhaps || (a.readings.flags[i]! & ~(WordFlag.Begins | WordFlag.Article)) === 0) &&
  (isConjoined(a, i) || saidBy(a, i) || afterOrigin(a, i)) &&
  (a.unknown[i] === Unknown.Perhaps || isOnlyInNames(a, i, a.readings.flags[i]!));

/**
 * A person without a title before the name. The words alone are enough where they open as names do (given name and more, أبو …, … بن …);
 * others need a context in which only a person stands: the subject of a verb of saying, an apposition, an age, a list of people.
 */
export function untitledPerson(a: Analysis, i: number, limit: number, previous: Mention | undefined): Mention | null {
  const run = readName(a, i, limit);
  if (!run || precedesName(a, i, run)) return null;
  const named = ruleByWords(a, i, run) ?? ruleByContext(a, i, limit, run, previous);
  const alone = named === null || named === 'person/given-alone';
  const surname =
    alone && (run.to > i + 1 || isPureGiven(a, i)) ? surnameAfter(a, run, limit, isConjoined(a, i)) : run.to;
  // وسلمان المؤشر وصالح العمري: in a list the next name ends this one.
  const listed = surname < limit && isConjoined(a, i) && isConjoined(a, surname);
  const enclosed = surname > run.to && (surname >= limit || !isWord(a, surname) || listed);
  const rule = enclosed ? 'person/given-name' : named;
  if (!rule) return null;
  if (enclosed) run.to = surname;
  else run.to = speakersName(a, i, run, limit);
  if (run.to === i + 1 && WEAK.has(rule) && !maySpeak(a, i)) return null;
  if (run.to === i + 1 && rule === 'person/list' && !endsHere(a, run.to)) return null;
  if (rule === 'person/reporting' && run.known === 0 && !opensSpeech(a, run.to, limit)) return null;
  if (run.to === i + 1 && rule === 'person/given-alone' && !isSubject(a, i, previous)) return null;
  const skip = a.unknown[i] !== Unknown.No && rule === 'person/list' ? 1 : a.readings.skip[i]!;
  return personByRun(i, run, skip, rule);
}

/** The end of the name of somebody who is quoted or called so, with the surname that only the context tells. */
export const speakersName = (a: Analysis, i: number, run: NameRun, limit: number): number =>
  saidBy(a, i) || isCalled(a, i) ? speakersSurname(a, run, limit) : run.to;

/** What follows the name of a speaker whom nobody knows: a mark, إن, a preposition, الذي or a title; another word is the verb's object. */
function opensSpeech(a: Analysis, at: number, limit: number): boolean {
  if (at >= limit || !isWord(a, at)) return true;
  if (a.readings.skip[at]! > 0) return !isConjoined(a, at);
  const flags = a.readings.flags[at]!;
  const opening = WordFlag.Subordinator | WordFlag.Preposition | WordFlag.Relative | WordFlag.Title;
  if (flags & opening) return !isSpelled(a, at, 'الا');
  // وقال هوبر مازحا، وأضاف ساكس أمس
  const adverbial = WordFlag.Verb | WordFlag.Adjective | WordFlag.Particle;
  return (flags & adverbial) !== 0 && !hasArticle(a, at) && !isSpelled(a, at, 'الا');
}

/**
 * A given name by itself counts after a verb or a word of grammar, joined to the name of another person, and where a clause opens with it and goes on with a
 * verb or a mark. Elsewhere it is as well half of a name, a place, a product or a work.
 */
export function isSubject(a: Analysis, i: number, previous: Mention | undefined): boolean {
  if (a.readings.skip[i]! > 0) {
    const bits = a.readings.proclitics[i]!;
    if ((bits & Proclitic.Conjunction) === 0) return (bits & Proclitic.Lam) !== 0;
    return previous?.type === 'person' && previous.to === i;
  }
  if (saidBy(a, i)) return true;
  if (i === 0 || !isWord(a, i - 1)) {
    if (isQuote(a, i - 1) || isSlash(a, i - 1)) return false;
    return i + 1 >= a.tokens.count || !isWord(a, i + 1) || isVerb(a, i + 1);
  }
  const before = a.readings.flags[i - 1]!;
  const other = WordFlag.Number | WordFlag.Negation | WordFlag.NameParticle | WordFlag.Title | WordFlag.Nisba;
  if (before & other || PLACING.has(a.tokens, i - 1, a.readings.skip[i - 1]!)) return false;
  return isVerb(a, i - 1) || (before & (WordFlag.Particle | GRAMMAR)) !== 0;
}

/** Nothing but a verb. */
const isVerb = (a: Analysis, i: number): boolean =>
  (a.readings.flags[i]! &
    (WordFlag.Verb | WordFlag.Noun | WordFlag.Adjective | WordFlag.Particle | WordFlag.Preposition)) ===
  WordFlag.Verb;
/** What stands before places, clans and common nouns, too. */
const PLACING = new WordSet('الي في نحو ناحيه قضاء بني بين دون او بلا');

/** Rules by which one word that is no known name can be somebody. */
const WEAK = new Set(['person/reporting', 'person/list']);

/** One word by itself: no inflected noun (تكشف الأهلاويين، يكشف عوارها، صدوع وتشققات), none of a vocalised text, and not joined to another noun (ترى الحطاب وهو …). */
function maySpeak(a: Analysis, i: number): boolean {
  if (a.unknown[i] !== Unknown.No && (endsAsForm(a, i) || isVocalised(a, i))) return false;
  const next = i + 1;
  return next >= a.tokens.count || !isWord(a, next) || isConjoined(a, i) || !isConjoined(a, next);
}

/** A given name that is nothing else: between commas, say, the word after it is the surname. */
const isPureGiven = (a: Analysis, i: number): boolean =>
  (a.readings.flags[i]! & (EVERYDAY | WordFlag.CommonName | WordFlag.Nisba | WordFlag.Article)) === 0 &&
  !mayBeInflected(a, i) &&
  isBare(a, i);

/** The rule by which the words alone are a person's name. */
export function ruleByWords(a: Analysis, i: number, run: NameRun): string | null {
  if (run.words > 1 && run.first === NamePart.Everyday && isGivenBeforeSurname(a, i)) return 'person/given-name';
  if (run.first !== NamePart.Known && mayBeVerb(a, i)) return null;
  if (run.joined) return 'person/patronymic';
  if (!run.opensName) return null;
  if (run.first === NamePart.Known) {
    if (run.words > 1) return 'person/given-name';
    // بعون الله
    const thanks =
      (a.readings.proclitics[i]! & ~Proclitic.Conjunction) !== 0 && (a.readings.flags[i]! & EVERYDAY) !== 0;
    if (followsGiven(a, i) || (run.to > i + 1 && !endsHere(a, run.to) && !saidBy(a, i))) return null;
    // رضوان الله عليهم, ورحمة الله
    if (run.to === i + 2 && isSpelled(a, i + 1, 'الله') && !saidBy(a, i)) return null;
    return (run.to > i + 1 && !thanks) || standsAlone(a, i) ? 'person/given-alone' : null;
  }
  return run.words > 1 && run.unknown === 0 && surelyGiven(a, i, run) ? 'person/given-name' : null;
}

/** العقيد خلف محمد, عمر يعقوب: the second half of a name whose first could be another word. */
const followsGiven = (a: Analysis, i: number): boolean =>
  i > 0 &&
  a.readings.skip[i] === 0 &&
  isWord(a, i - 1) &&
  (a.readings.flags[i - 1]! & (WordFlag.Given | WordFlag.Article)) === WordFlag.Given;

/** A given name alone is somebody, unless it is an everyday word too or belongs to what stands before it (معتقل عوفر، سان ستيفانو). */
function standsAlone(a: Analysis, i: number): boolean {
  const flags = a.readings.flags[i]!;
  if (flags & (EVERYDAY | WordFlag.Nisba | WordFlag.Article) || mayBeInflected(a, i) || !isBare(a, i)) return false;
  return opensHere(a, i) && endsHere(a, i + 1);
}

/** What stands before is a verb, a word of grammar, a noun in the construct, or punctuation: nothing that a name could belong to; a name alone in quotation marks is a title of something. */
function opensHere(a: Analysis, i: number): boolean {
  if (i === 0 || a.readings.skip[i]! > 0) return true;
  if (!isWord(a, i - 1)) return !(isQuote(a, i - 1) && isQuote(a, i + 1));
  const before = a.readings.flags[i - 1]!;
  if (a.unknown[i - 1] !== Unknown.No) return false;
  if (before & (WordFlag.Verb | WordFlag.Particle | GRAMMAR)) return true;
  // وفاة سليم, but مزارات زاهية, which may be an adjective.
  return (
    (before & WordFlag.Noun) !== 0 && (before & (WordFlag.Article | WordFlag.Plural)) === 0 && !endsAsFeminine(a, i)
  );
}

const HA = 0x647;
const endsAsFeminine = (a: Analysis, i: number) => a.tokens.text.codes[a.tokens.end[i]! - 1] === HA;

/** What follows is no noun or adjective that might be the surname: a verb, a word of grammar, punctuation. */
function endsHere(a: Analysis, i: number): boolean {
  if (i >= a.tokens.count || !isWord(a, i)) return true;
  const flags = a.readings.flags[i]!;
  return a.readings.skip[i]! > 0 || (flags & (WordFlag.Verb | WordFlag.Particle | GRAMMAR)) !== 0;
}

/**
 * A given name that is an everyday word too opens a name where a sure name follows: سعيد جعفر; a noun only where the rest
 * looks like given and family name (جمال الغيطاني, but not عهد يلتسين).
 */
function surelyGiven(a: Analysis, i: number, run: NameRun): boolean {
  const flags = a.readings.flags[i]!;
  if (flags & WordFlag.Trigger || run.second !== NamePart.Known) return false;
  if ((flags & WordFlag.Noun) === 0 || flags & WordFlag.Adjective || run.words > 2) return true;
  const second = a.readings.flags[i + 1]!;
  return (second & (WordFlag.Article | WordFlag.Given)) !== 0;
}

function ruleByContext(
  a: Analysis,
  i: number,
  limit: number,
  run: NameRun,
  previous: Mention | undefined,
): string | null {
  const evidence = run.known + run.unknown;
  const afterPerson =
    previous?.type === 'person' && previous.kind !== 'title' && previous.to === i && isConjoined(a, i);
  // والفرنسي ليليان: an adjective of a country, and then the name.
  if (run.words > 1 && hasArticle(a, i, a.readings.skip[i]!) && startsSense(a, i, Sense.Nisba)) return null;
  if (afterPerson && run.words > 1 && run.known > 0) return 'person/list';
  if (isCalled(a, i) && (run.words > 1 || run.first === NamePart.Known)) return 'person/called';
  if (run.first === NamePart.Everyday || evidence === 0) return null;
  if (run.words === 1 && run.first === NamePart.Known && mayBeInflected(a, i)) return null;
  if (saidBy(a, i)) return 'person/reporting';
  if (evidence > 1 && afterOrigin(a, i)) return 'person/origin-name';
  if (ageFollows(a, run.to, limit)) return 'person/age';
  if (evidence > 1 && describesPerson(a, isComma(a, run.to) ? run.to + 1 : run.to, limit)) return 'person/apposition';
  return null;
}

/** رجل يدعى X، شقيق اسمه X */
const isCalled = (a: Analysis, i: number): boolean =>
  i > 0 && a.readings.skip[i] === 0 && CALLED.has(a.tokens, isQuote(a, i - 1) ? i - 2 : i - 1, 0);
const CALLED = new WordSet('يدعي تدعي ويدعي وتدعي اسمه اسمها واسمه واسمها');

/** قال X: the subject of a verb of saying stands right after it. */
export function saidBy(a: Analysis, i: number): boolean {
  const before = isQuote(a, i - 1) ? i - 2 : i - 1;
  if (before < 0 || a.readings.skip[i]! > 0 || startsWithDative(a, i)) return false;
  const flags = a.readings.flags[before]!;
  return (flags & WordFlag.Reporting) !== 0 && (flags & WordFlag.Verb) !== 0 && wordLength(a, i) > 2;
}

const LAM = 0x644;
/** تابعة للمتحردين: ل and the article, which no dictionary licenses. */
const startsWithDative = ({ tokens, unknown }: Analysis, i: number): boolean =>
  unknown[i] !== Unknown.No &&
  tokens.text.codes[tokens.start[i]!] === LAM &&
  tokens.text.codes[tokens.start[i]! + 1] === LAM;

/** الكيني X: an adjective of a country in the singular that stands for somebody, not with the noun before it. */
function afterOrigin(a: Analysis, i: number): boolean {
  const before = i - 1;
  if (before < 0 || a.readings.skip[i]! > 0 || !startsSense(a, before, Sense.Nisba)) return false;
  const flags = a.readings.flags[before]!;
  if ((flags & WordFlag.Article) === 0 || flags & (WordFlag.Plural | WordFlag.Feminine)) return false;
  const noun = before > 0 ? a.readings.flags[before - 1]! : 0;
  return (noun & WordFlag.Noun) === 0 || (noun & (WordFlag.Article | WordFlag.Verb)) === 0;
}

/** X (45 عاما)، X، 34 عاما */
function ageFollows(a: Analysis, at: number, limit: number): boolean {
  const number = isComma(a, at) || opensBracket(a, at) ? at + 1 : at;
  if (number === at || number + 1 >= limit || a.tokens.kind[number] !== TokenKind.Number) return false;
  return isWord(a, number + 1) && YEARS.has(a.tokens, number + 1);
}
const YEARS = new WordSet('عاما سنه عام سنوات ربيعا');

/** Not after a preposition or the head of another name. */
function isBare(a: Analysis, i: number): boolean {
  const before = i - 1;
  if (before < 0 || a.readings.skip[i]! > 0) return true;
  const flags = a.readings.flags[before]!;
  return (flags & (WordFlag.OrganisationHead | WordFlag.PlaceHead)) === 0;
}
