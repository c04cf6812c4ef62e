import { Proclitic } from '../arabic/proclitics.ts';
import { tokenEnd, tokenStart } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, FUNCTION_WORD, WordFlag } from '../gazetteer/word-flags.ts';
import { FinalYa } from './final-ya.ts';
import { Inflected } from './inflections.ts';
import { type Analysis, Unknown } from './mention.ts';
import { longestAt } from './senses.ts';
import { hasArticle, isComma, isSpelled, isStop, isWord, sentenceOf, wordLength } from './tokens.ts';

/** How much a word looks like part of a person's name, weakest first. */
export const NamePart = {
  No: 0,
  /** A name that is an everyday word too (سعيد، نجم), or an everyday word that some people's names hold. */
  Everyday: 1,
  /** In no dictionary, in any form. */
  Unknown: 2,
  Known: 3,
  /** بن، آل، أبو، عبد، دي، فان: joins what follows to the name. */
  Particle: 4,
} as const;

const NAME = WordFlag.Given | WordFlag.Family;
/** Words of the closed classes. */
export const GRAMMAR = FUNCTION_WORD | WordFlag.Coordinator | WordFlag.Number;

/** Rates a token as part of a person's name; only the `first` word may carry proclitics. */
export function namePart(a: Analysis, i: number, first: boolean): number {
  if (i >= a.tokens.count || !isWord(a, i)) return NamePart.No;
  if (a.unknown[i] === Unknown.Surely) return unknownPart(a, i, first);
  const flags = a.readings.flags[i]!;
  const skip = a.readings.skip[i]!;
  if (skip > 0 && !first) return NamePart.No;
  if (flags & WordFlag.NameParticle)
    return isSpelled(a, i, 'ال', skip) && !isAl(a, i, skip) ? NamePart.No : NamePart.Particle;
  if (flags & GRAMMAR) return isAli(a, i, skip) ? NamePart.Known : NamePart.No;
  // الرئيس الراحل
  if (flags & (WordFlag.Former | WordFlag.Acting)) return NamePart.No;
  if (isSpelled(a, i, 'الله', skip) || (!first && isWellKnownPlace(a, i))) return NamePart.No;
  if (flags & WordFlag.Title && isPossessed(a, i)) return NamePart.No;
  if (flags & NAME) return isEverydayName(flags) ? NamePart.Everyday : NamePart.Known;
  // يدعى رياض، توفي عيسى
  if (first && flags & WordFlag.Verb && (flags & WordFlag.Article) === 0) return NamePart.No;
  // رئيس اليمني: no name begins with a title.
  if (first && flags & WordFlag.Title && (flags & WordFlag.Article) === 0) return NamePart.No;
  if (flags & WordFlag.PersonToken)
    return flags & (EVERYDAY | WordFlag.Article | WordFlag.Title | WordFlag.Nisba) ||
      wordLength(a, i, skip) < (first ? 4 : 3)
      ? NamePart.Everyday
      : NamePart.Known;
  return isOnlyInNames(a, i, flags) ? NamePart.Unknown : NamePart.No;
}

/** Titles that stand in names of things: مطار الملك خالد. */
export const NOBLE = new WordSet('الملك الملكه الامير الاميره السلطان الشيخ الشيخه الامام');

/** آل, or ال without its mark, but not إل. */
function isAl({ tokens }: Analysis, i: number, skip: number): boolean {
  const first = tokens.text.source.charCodeAt(tokenStart(tokens, i, skip));
  return first !== 0x623 && first !== 0x625;
}

/** نظيره: a title with a pronoun, though نظيرة is a name. */
function isPossessed(a: Analysis, i: number): boolean {
  const title = longestAt(a, i, Sense.Title);
  return title !== null && ((title.features >> 3) & 7) !== 0;
}

const isEverydayName = (flags: number) =>
  (flags & WordFlag.CommonName) !== 0 || ((flags & WordFlag.Title) !== 0 && (flags & WordFlag.Family) === 0);

/** علي where the writer spells على with a letter of its own, or where no preposition can stand: a name, not the preposition. */
export function isAli(a: Analysis, i: number, skip: number): boolean {
  if (!isSpelled(a, i, 'علي', skip)) return false;
  const habit = a.finalYa[sentenceOf(a, i)]!;
  if (hasMaqsura(a, i)) return habit === FinalYa.Dotless && governsNothing(a, i + 1);
  return habit === FinalYa.Distinct || habit === FinalYa.Dotless || governsNothing(a, i + 1);
}

/** محمد على in a text that writes في: the last word is the preposition, though together they are spelled like محمد علي. */
export const endsInPreposition = (a: Analysis, from: number, to: number): boolean =>
  to > from + 1 &&
  isSpelled(a, to - 1, 'علي') &&
  hasMaqsura(a, to - 1) &&
  a.finalYa[sentenceOf(a, from)] === FinalYa.Distinct;

const hasMaqsura = ({ tokens }: Analysis, i: number): boolean =>
  tokens.text.source.charCodeAt(tokenEnd(tokens, i) - 1) === ALEF_MAQSURA;

/** A preposition, a verb, a comma or stop: nothing that على could govern. */
function governsNothing(a: Analysis, i: number): boolean {
  if (i >= a.tokens.count || isComma(a, i) || isStop(a, i) || isSpelled(a, i, 'بن')) return true;
  const flags = a.readings.flags[i]!;
  if (flags & WordFlag.Preposition && a.readings.skip[i] === 0)
    return !isSpelled(a, i, 'من') && !isSpelled(a, i, 'بين');
  return (flags & WordFlag.Past) !== 0 && (flags & (EVERYDAY & ~WordFlag.Verb)) === 0;
}

const ALEF_MAQSURA = 0x649;

/**
 * صالح الشمري، طالب الدوسري، منى عبد الغني: a given name that is an everyday word too, before what is nothing but a surname. As a verb (قال الشمري) or a title
 * (نجل الشمري) the words are no given names.
 */
export function isGivenBeforeSurname(a: Analysis, i: number): boolean {
  const next = i + 1;
  const flags = a.readings.flags[i]!;
  const other = WordFlag.Article | WordFlag.Reporting | WordFlag.Trigger | WordFlag.Particle | WordFlag.Nisba;
  if ((flags & WordFlag.Given) === 0 || flags & other || next >= a.tokens.count) return false;
  if ((a.readings.proclitics[i]! & ~Proclitic.Conjunction) !== 0 || a.readings.skip[next]! > 0) return false;
  const compound = isSpelled(a, next, 'عبد') ? longestAt(a, next, Sense.Given) : null;
  if (flags & WordFlag.Verb && !isEnclosed(a, i, compound?.to ?? next + 1)) return false;
  if (compound) return true;
  const surname = a.readings.flags[next]!;
  if (!hasArticle(a, next) || (surname & (WordFlag.Family | WordFlag.PersonToken)) === 0) return false;
  const common = EVERYDAY | WordFlag.CommonName | WordFlag.Title | WordFlag.Nisba | WordFlag.Former | WordFlag.Acting;
  return (surname & common) === 0 && !isWellKnownPlace(a, next) && !mayBeInflected(a, next);
}

/** الكويتي طالب الدوسري، … as against طالب الدوسري الحكومة: in a list or after an adjective of origin, and nothing governed. */
function isEnclosed(a: Analysis, i: number, to: number): boolean {
  if (a.readings.skip[i]! > 0 || i === 0 || (to < a.tokens.count && isWord(a, to) && !isConjoined(a, to))) return false;
  return !isWord(a, i - 1) || (a.readings.flags[i - 1]! & WordFlag.Nisba) !== 0;
}

/** Listed as a part of names of things, or as the name of a small place: beside a given name it is as good as unknown (دومينيك دو فيلبان). */
export function isOnlyInNames(a: Analysis, i: number, flags: number): boolean {
  return a.readings.word[i]! >= 0 && (flags & ~(WordFlag.Begins | WordFlag.Article)) === 0 && !mayBeInflected(a, i);
}

/** ووصلت رايس إسرائيل: a city or country that everybody knows is no part of a name. */
export function isWellKnownPlace(a: Analysis, i: number): boolean {
  const place = longestAt(a, i, Sense.Entity);
  if (place === null || place.skip > 0 || place.to !== i + 1) return false;
  return a.pack.entities.rank[place.ref]! >= WELL_KNOWN && a.pack.entities.needs[place.ref] === 0;
}

/** Population from which on a town is likelier meant than a person of its name. */
const WELL_KNOWN = 300_000;

/** After a name an unknown word with و is rather the next name (غيغز وروني) than part of this one. */
function unknownPart(a: Analysis, i: number, first: boolean): number {
  const length = wordLength(a, i);
  if (length < 2 || (!first && length > 4 && startsWithWaw(a, i)) || isRunTogether(a, i)) return NamePart.No;
  return NamePart.Unknown;
}

/** الشريعةأكد, متخفيًا: a sign that ends a word stands inside it, or that of the accusative in it. */
function isRunTogether({ tokens }: Analysis, i: number): boolean {
  const { source } = tokens.text;
  const end = tokenEnd(tokens, i);
  for (let k = tokenStart(tokens, i); k < end; k++) {
    const code = source.charCodeAt(k);
    if (code === FATHATAN || (code === TA_MARBUTA && k < end - 1 && isLetter(source.charCodeAt(k + 1)))) return true;
  }
  return false;
}
const FATHATAN = 0x64b;
const TA_MARBUTA = 0x629;
const isLetter = (code: number) => code >= 0x621 && code <= 0x64a && code !== 0x640;

const WAW = 0x648;
export const startsWithWaw = (a: Analysis, i: number): boolean => a.tokens.text.codes[a.tokens.start[i]!] === WAW;

/** Whether a word is joined to what stands before it by و or ف. */
export const isConjoined = (a: Analysis, i: number): boolean =>
  a.unknown[i] !== Unknown.No
    ? wordLength(a, i) > 3 && startsWithWaw(a, i)
    : (a.readings.proclitics[i]! & Proclitic.Conjunction) !== 0;

/** Whether a title of two words or more starts here: "الأمين العام" after a name is no part of the name. */
export function startsLongTitle(a: Analysis, i: number): boolean {
  const title = longestAt(a, i, Sense.Title);
  return title !== null && title.to - title.from > 1;
}

/**
 * Whether a name of one word is as well an everyday word with proclitics or endings, which the dictionaries do not list as such: لمجرد, باسمه, or
 * وأين and لأي, where a hamza follows a proclitic.
 */
export function mayBeInflected(a: Analysis, i: number): boolean {
  const { tokens } = a;
  const at = tokens.start[i]!;
  const { codes, offsets, source } = tokens.text;
  if (PROCLITICS.has(codes[at]!) && isHamza(source.charCodeAt(offsets[at + 1]!))) return true;
  return a.lookups.inflections.read(codes, at, tokens.end[i]!) !== Inflected.No;
}

const PROCLITICS = new Set([0x648, 0x641, 0x628, 0x644, 0x643]);
const isHamza = (code: number) => code === 0x623 || code === 0x625;

/** Where a clause begins a verb stands rather than a name: شهد علي المعارك, وتولى محمد. */
export function mayBeVerb(a: Analysis, i: number): boolean {
  if ((a.readings.flags[i]! & WordFlag.Verb) === 0) return false;
  if (isConjoined(a, i) || i === 0 || !isWord(a, i - 1)) return true;
  const before = a.readings.flags[i - 1]!;
  return (before & (GRAMMAR & ~WordFlag.Preposition)) !== 0;
}

/** آل فتيل: the clan, whatever its name means, though ال without its mark may be anything. */
export const hasMadda = ({ tokens }: Analysis, i: number): boolean =>
  tokens.text.source.charCodeAt(tokenStart(tokens, i)) === ALEF_MADDA;
const ALEF_MADDA = 0x622;

const FORMS = ['ين', 'ون', 'ات', 'ها', 'هم', 'كم'].map((e) => [e.charCodeAt(0), e.charCodeAt(1)] as const);
/** The ending of a plural with article, of one without in ات, or a pronoun. */
export function endsAsForm(a: Analysis, i: number): boolean {
  const { codes } = a.tokens.text;
  const end = a.tokens.end[i]!;
  const at = FORMS.findIndex(([x, y]) => codes[end - 2] === x && codes[end - 1] === y);
  if (at >= 2 || (at >= 0 && hasArticle(a, i))) return true;
  // مختصو المنظمة، نازحيي الشمال: a plural before its definite noun.
  const last = codes[end - 1];
  const plural = last === WAW || (last === YA && codes[end - 2] === YA);
  return plural && i + 1 < a.tokens.count && isWord(a, i + 1) && hasArticle(a, i + 1);
}
const YA = 0x64a;
