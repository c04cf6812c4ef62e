import { Feature } from '../arabic/features.ts';
import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind, tokenStart } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { dictionaryMention } from './dictionary.ts';
import { type Analysis, type Mention, type TitlePhrase, Unknown } from './mention.ts';
import { NamePart, namePart } from './name-parts.ts';
import { type Found, longestAt, startsSense } from './senses.ts';
import { hasArticle, wordLength } from './tokens.ts';

const MAX_COMPLEMENT = 9;

/**
 * Reads a title with all that belongs to it: "وزير الخارجية الروسي السابق", "رئيس وزراء بريطانيا", "المتحدث باسم مجلس الأمن القومي الأميركي",
 * "رئيس لجنة الشؤون الخارجية في مجلس الشيوخ". Null where no title starts.
 *
 * A construct is open until a definite word or a name closes it; a closed title takes adjectives with article, adjectives of countries, and
 * what a preposition adds (ل، في، لدى، باسم).
 */
export function titleAt(a: Analysis, start: number, limit: number): TitlePhrase | null {
  const found = longestAt(a, start, Sense.Title);
  if (!found || found.to > limit || isUnit(a, start) || isPreposition(a, found)) return null;
  if (headsPlace(a, start) || qualifies(a, found)) return null;
  const state: State = {
    from: start,
    title: found.ref,
    features: found.features,
    definite: (a.readings.flags[found.from]! & WordFlag.Article) !== 0,
    of: [],
    open: !isClosed(a, found),
    at: found.to,
    limit,
  };
  takeInside(a, found, state);
  let former = false;
  for (let steps = 0; steps < MAX_COMPLEMENT && state.at < limit; steps++) {
    const flags = a.readings.flags[state.at]!;
    if (flags & (WordFlag.Former | WordFlag.Acting) && a.readings.skip[state.at] === 0) {
      if (flags & WordFlag.Former) former = true;
      state.at++;
    } else if (!advance(a, state, flags)) break;
  }
  return {
    from: start,
    to: state.at,
    skip: found.skip,
    title: found.ref,
    features: found.features,
    of: state.of,
    former,
    open: state.open,
  };
}

/** What a title that is listed as a whole belongs to: المستشار الألماني، الأمين العام للأمم المتحدة; the name may run on after it (زعيم حزب + الله). */
function takeInside(a: Analysis, f: Found, state: State): void {
  for (let i = f.from + 1; i < f.to; ) {
    const nisba = longestAt(a, i, Sense.Nisba);
    const entity = nisba ? null : dictionaryMention(a, i);
    const known = entity !== null && entity.type !== 'person' && entity.candidates.length === 1;
    if (nisba && nisba.to <= f.to) state.of.push(nisba.ref);
    else if (known && entity.to <= (state.open ? state.limit : f.to)) {
      state.of.push(entity.candidates[0]!);
      if (entity.to > f.to) {
        state.at = entity.to;
        state.open = false;
      }
    }
    i = nisba?.to ?? entity?.to ?? i + 1;
  }
}

interface State {
  readonly from: number;
  /** Index into `Tables.titles`. */
  readonly title: number;
  readonly features: number;
  readonly definite: boolean;
  readonly of: number[];
  readonly limit: number;
  /** The last noun of the construct still lacks its complement. */
  open: boolean;
  at: number;
}

/** زار الوزير السعودية: one man's title has no feminine adjective. */
const isMasculine = (a: Analysis, { from, at, features }: State): boolean =>
  at === from + 1 &&
  (features & (Feature.Feminine | Feature.Plural | Feature.Dual)) === 0 &&
  (a.readings.flags[from]! & (WordFlag.Article | WordFlag.Plural)) === WordFlag.Article;

/** أمام is spelled like إمام without its hamza: where that is written below, it is the title. */
const isPreposition = (a: Analysis, f: Found): boolean =>
  f.to === f.from + 1 &&
  (a.readings.flags[f.from]! & WordFlag.Preposition) !== 0 &&
  a.tokens.text.source.charCodeAt(tokenStart(a.tokens, f.from, f.skip)) !== ALEF_HAMZA_BELOW;
const ALEF_HAMZA_BELOW = 0x625;

/** 2013 م: an abbreviation after a number is no engineer. */
const isUnit = (a: Analysis, i: number): boolean =>
  wordLength(a, i) === 1 && i > 0 && a.tokens.kind[i - 1] === TokenKind.Number;

/** القاعدة السياسية: an adjective after its noun, not somebody's profession. */
function qualifies(a: Analysis, f: Found): boolean {
  if (f.to - f.from > 1 || f.from === 0 || hasPronoun(f.features) || !(a.readings.flags[f.from]! & WordFlag.Adjective))
    return false;
  const before = a.readings.flags[f.from - 1]!;
  const agrees = ((before ^ a.readings.flags[f.from]!) & WordFlag.Article) === 0;
  const head = WordFlag.Title | WordFlag.Group | WordFlag.Verb | WordFlag.Nisba;
  // مدير الجمعية المهندس فلان: an adjective has the gender of its noun.
  const gendered = before & (WordFlag.Feminine | WordFlag.Plural) && !(a.readings.flags[f.from]! & WordFlag.Feminine);
  return agrees && !gendered && (before & WordFlag.Noun) !== 0 && (before & head) === 0;
}

/** محافظة is a governor and a province: before the name of a place it is the province. */
function headsPlace(a: Analysis, start: number): boolean {
  if (!(a.readings.flags[start]! & WordFlag.PlaceHead) || start + 1 >= a.tokens.count) return false;
  return a.unknown[start + 1] === Unknown.Surely || dictionaryMention(a, start + 1)?.type === 'place';
}

/** Complete in itself: by a definite last word, by a pronoun, or by the article of its first word (الفريق أول), save before what asks for more (المتحدث باسم). */
function isClosed(a: Analysis, f: Found): boolean {
  const last = f.to - 1;
  const flags = a.readings.flags[last]!;
  if (flags & WordFlag.Article || hasPronoun(f.features)) return true;
  const asks = flags & WordFlag.Preposition || a.readings.skip[last]! > 0;
  return last > f.from && (a.readings.flags[f.from]! & WordFlag.Article) !== 0 && !asks;
}

/** نظيره، وزير خارجيتها */
export const hasPronoun = (features: number) => ((features >> 3) & 7) !== 0;

/** Takes one more word or name into the title; false where it ends. */
function advance(a: Analysis, state: State, flags: number): boolean {
  const { at, limit } = state;
  if (a.tokens.kind[at] !== TokenKind.Word) return false;
  const nisba = flags & WordFlag.Nisba ? longestAt(a, at, Sense.Nisba) : null;
  const entity = dictionaryMention(a, at);
  // كوريا الجنوبية is no كوريًّا; الأمير تركي: without the article that the title has it is a name.
  const agreeing = nisba?.skip === 0 && nisba.to >= (entity?.to ?? 0) && agrees(state, flags);
  if (nisba && agreeing && entity?.type === 'place' && isMasculine(a, state) && flags & WordFlag.Feminine) return false;
  if (nisba && agreeing) {
    state.of.push(nisba.ref);
    state.at = nisba.to;
    return true;
  }
  if (entity?.type === 'person' && entity.to > at + 1) return false;
  if (entity && entity.type !== 'person' && entity.to <= limit && (state.open || belongs(a, state, entity))) {
    state.of.push(bodyOf(a, state, entity));
    state.at = entity.to;
    state.open = false;
    return true;
  }
  if (flags & (WordFlag.Title | WordFlag.Trigger | WordFlag.Reporting) || startsSense(a, at, Sense.Given)) return false;
  const inside = flags & (WordFlag.Noun | WordFlag.OrganisationHead | WordFlag.PlaceHead | WordFlag.Group);
  if (state.open) {
    if (!inside || flags & WordFlag.Preposition || (a.readings.skip[at]! > 0 && !opensComplement(a, at))) return false;
    state.open = (flags & WordFlag.Article) === 0;
    state.at++;
    return true;
  }
  return extend(a, state, flags, inside);
}

/** سلطان عمان: an office of state belongs to a country rather than to a city of its name. */
function bodyOf(a: Analysis, state: State, { candidates }: Mention): number {
  const { titles, kinds } = a.pack.tables;
  const country = titles[state.title]!.office === '' ? -1 : kinds.indexOf('country');
  return candidates.find((c) => a.pack.entities.kind[c] === country) ?? candidates[0]!;
}

/** An adjective has the article of its title. */
const agrees = (state: State, flags: number): boolean => !state.definite || (flags & WordFlag.Article) !== 0;

/** Only somebody sent has a place with ل after a closed title: "المبعوث الأميركي للسودان", but "زيارة الرئيس الفرنسي للسودان". */
const belongs = (a: Analysis, state: State, entity: Mention): boolean =>
  entity.skip > 0 && (entity.type === 'organisation' || ENVOYS.has(a.pack.tables.titles[state.title]!.office));
const ENVOYS = new Set(['envoy', 'un_envoy']);

/** What follows a closed title: adjectives with article, or a preposition with a noun that opens it again. */
function extend(a: Analysis, state: State, flags: number, inside: number): boolean {
  const { at, limit } = state;
  if (flags & WordFlag.Adjective && flags & WordFlag.Article && a.readings.skip[at] === 0) {
    if (opensLongName(a, at, flags, limit)) return false;
    state.at++;
    return true;
  }
  // الفنانة المحجبة عفاف شعيب: an unknown word with article before the name is an adjective of the title.
  if (a.unknown[at] !== Unknown.No && hasArticle(a, at) && at + 1 < limit && isBareName(a, at + 1)) {
    state.at++;
    return true;
  }
  if (isSecondField(a, state, flags)) {
    state.at++;
    return true;
  }
  if (inside && a.readings.skip[at]! > 0 && opensComplement(a, at) && dictionaryMention(a, at)?.type !== 'place') {
    state.open = (flags & WordFlag.Article) === 0;
    state.at++;
    return true;
  }
  if (!(flags & WordFlag.Preposition) || at + 1 >= limit) return false;
  const next = a.readings.flags[at + 1]!;
  const body = dictionaryMention(a, at + 1);
  if (!(next & WordFlag.OrganisationHead) && body?.type !== 'organisation') return false;
  if (!COMPLEMENTING.has(a.tokens, at)) return false;
  state.open = true;
  state.at++;
  return true;
}

const NO_FIELD =
  WordFlag.Title |
  WordFlag.Group |
  WordFlag.OrganisationHead |
  WordFlag.PlaceHead |
  WordFlag.Given |
  WordFlag.Family |
  WordFlag.Verb;

/** "وزير التجارة والصناعة", "للسياسة الخارجية والأمن": a second field joined to the first, both with article. */
function isSecondField(a: Analysis, state: State, flags: number): boolean {
  const { at } = state;
  if (a.readings.proclitics[at] !== Proclitic.Conjunction || at - state.from < 2) return false;
  const field = WordFlag.Noun | WordFlag.Article;
  return (
    (flags & field) === field &&
    (flags & NO_FIELD) === 0 &&
    a.unknown[at] === Unknown.No &&
    (a.readings.flags[at - 1]! & WordFlag.Article) !== 0
  );
}

/** ابنه الحسن بن علي: the adjective is the name. */
const opensLongName = (a: Analysis, at: number, flags: number, limit: number) =>
  (flags & WordFlag.Given) !== 0 && at + 1 < limit && (a.readings.flags[at + 1]! & WordFlag.NameParticle) !== 0;

const isBareName = (a: Analysis, i: number) => !hasArticle(a, i) && namePart(a, i, false) >= NamePart.Everyday;

/** Prepositions that a title's complement begins with. */
const COMPLEMENTING = new WordSet('في لدي باسم بشان عن');

/** ل before a noun: المبعوث الخاص للشرق الأوسط، وزير الدولة لشؤون الدفاع. */
const opensComplement = (a: Analysis, at: number) =>
  a.readings.proclitics[at] === Proclitic.Lam && !COUNTING.has(a.tokens, at, a.readings.skip[at]!);
/** "زيارة الرئيس لكل من تونس والجزائر" */
const COUNTING = new WordSet('كل كلا كلتا كلي جميع بعض عدد عده');

/** Whether a title can stand for one known person without a name: "الرئيس الروسي", "رئيس الوزراء", "نظيره". */
export const isDefiniteTitle = (t: TitlePhrase): boolean =>
  (t.features & Feature.Definite) !== 0 || t.of.length > 0 || hasPronoun(t.features);
