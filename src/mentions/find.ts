import { TokenKind } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { acronymAt } from './acronyms.ts';
import { dictionaryMention } from './dictionary.ts';
import { distribute } from './distributed-titles.ts';
import { type Analysis, changed, type Mention, Unknown } from './mention.ts';
import { readName } from './name-run.ts';
import { organisationAt } from './organisations.ts';
import { placeByContext, placeByHead, placeByOpening } from './places.ts';
import { longestAt, startsSense } from './senses.ts';
import { clubByCountry } from './sports.ts';
import { goesOn, isGivenName, nameAfterTitle, personByRun, replaces, titledPerson } from './titled-people.ts';
import { mayStartName, ruleByWords, speakersName, untitledPerson } from './untitled-people.ts';

/**
 * All mentions of a text in order, not overlapping. At each token the first of these that holds wins: a title with its name, a
 * dictionary name, an organisation by its head noun, a person by a given name, an adjective of a country; of two dictionary readings
 * the longest (one policy for the whole tool: longest, then leftmost).
 */
export function findMentions(a: Analysis): Mention[] {
  const out: Mention[] = [];
  const { starts, count } = a.sentences;
  for (let s = 0; s < count; s++) if (a.excluded[s] === 0) scanSentence(a, starts[s]!, starts[s + 1]!, out);
  return out;
}

function scanSentence(a: Analysis, from: number, to: number, out: Mention[]): void {
  for (let i = from; i < to; ) {
    const kind = a.tokens.kind[i]!;
    const next = kind === TokenKind.Punctuation || kind === TokenKind.Newline ? i : scanToken(a, i, to, out);
    i = Math.max(next, i + 1);
  }
}

/** Adds what starts at a token; returns the token after it, or the token itself where nothing starts. */
function scanToken(a: Analysis, i: number, limit: number, out: Mention[]): number {
  const acronym = acronymAt(a, i, limit);
  if (acronym && !dictionaryMention(a, i)) return push(out, acronym);
  const named = mayStartName(a, i);
  if (a.senses[i] === 0 && !named) return i;
  const dictionary = startsSense(a, i, Sense.Entity) && !isAdjective(a, i) ? dictionaryMention(a, i) : null;
  const organisation = startsSense(a, i, Sense.Head) ? organisationAt(a, i, limit) : null;
  if (organisation && organisation.to > (dictionary?.to ?? i)) return push(out, organisation);
  const titled = startsSense(a, i, Sense.Title) ? titledPerson(a, i, limit) : null;
  // الملك عبد الله الثاني is more than the short name الملك عبد الله.
  const goesFurther = titled !== null && titled.kind !== 'title' && titled.to > (dictionary?.to ?? i);
  if (dictionary && dictionary.to > i + 1 && !goesFurther) {
    pushCountry(a, dictionary, out);
    return push(out, extended(a, dictionary, limit));
  }
  // المهندس is a title before it is somebody's surname; the article may still prove it one.
  if (titled && (!dictionary || dictionary.kind === 'short' || titled.kind !== 'title')) {
    const [first, ...others] = distribute(a, titled, limit, nameAfterTitle);
    let to = i;
    for (const m of [first!, ...others]) to = pushTitled(a, m, limit, out);
    return to;
  }
  if (dictionary) return push(out, extended(a, dictionary, limit));
  const place = startsSense(a, i, Sense.Head) ? placeByHead(a, i, limit) : named ? placeByOpening(a, i, limit) : null;
  if (place) return push(out, place);
  const club = named ? clubByCountry(a, i, limit) : null;
  if (club) return push(out, club);
  const person = named ? untitledPerson(a, i, limit, out.at(-1)) : null;
  if (person) return push(out, person);
  const located = named ? placeByContext(a, i) : null;
  if (located) return push(out, located);
  const nisba = startsSense(a, i, Sense.Nisba) ? nisbaMention(a, i) : null;
  return nisba ? push(out, nisba) : i;
}

/** الحكومة السعودية: after a definite noun an adjective of a country, though السعودية is the country too. */
function isAdjective(a: Analysis, i: number): boolean {
  const { flags, skip } = a.readings;
  const definite = WordFlag.Nisba | WordFlag.Article | WordFlag.Feminine;
  if ((flags[i]! & definite) !== definite || skip[i]! > 0 || i === 0) return false;
  const agreeing = WordFlag.Article | WordFlag.Feminine;
  const before = flags[i - 1]!;
  if ((before & (WordFlag.Noun | WordFlag.Adjective | WordFlag.Nisba)) === 0) return false;
  if ((before & agreeing) === agreeing) return true;
  // صادرات الخام السعودية: of the first noun, not زار الوزير السعودية.
  const first = i > 1 && skip[i - 1] === 0 ? flags[i - 2]! : 0;
  const construct =
    (first & WordFlag.Noun) !== 0 && (first & (WordFlag.Article | WordFlag.Verb | WordFlag.Title)) === 0;
  return (
    construct &&
    (first & (WordFlag.Feminine | WordFlag.Plural)) !== 0 &&
    (before & WordFlag.Article) !== 0 &&
    (before & WordFlag.Title) === 0
  );
}

/** A person of the dictionary whose name runs on, or somebody else whose name begins alike. */
function extended(a: Analysis, m: Mention, limit: number): Mention {
  if (m.type !== 'person') return m;
  const run = readName(a, m.from, limit);
  if (run && m.phraseTo - m.phraseFrom > 1 && goesOn(a, run, m)) return changed(m, { to: run.to, phraseTo: run.to });
  const surnamed = run?.to === m.to && isGivenName(a, m) ? speakersName(a, m.from, run, limit) : m.to;
  if (surnamed > m.to) return personByRun(m.from, { ...run!, to: surnamed }, m.skip, 'person/given-name');
  const other = run !== null && replaces(a, run, m);
  const opens = other && run.opensName && a.unknown[m.to] === Unknown.Surely;
  const rule = opens ? 'person/given-name' : other ? ruleByWords(a, m.from, run) : null;
  return rule ? personByRun(m.from, run!, m.skip, rule) : m;
}

function push(out: Mention[], m: Mention): number {
  out.push(m);
  return m.to;
}

/** منتخب فرنسا: a description leaves the country its name. */
function pushCountry(a: Analysis, m: Mention, out: Mention[]): void {
  if (m.type !== 'organisation' || m.kind !== 'title') return;
  for (let i = m.from + 1; i < m.to; i++) {
    const inner = a.readings.skip[i] === 0 ? dictionaryMention(a, i) : null;
    if (inner?.type === 'place' && inner.to === m.to) out.push(inner);
  }
}

function nisbaMention(a: Analysis, i: number): Mention | null {
  const nisba = longestAt(a, i, Sense.Nisba);
  if (!nisba) return null;
  return {
    from: i,
    to: nisba.to,
    skip: nisba.skip,
    type: 'place',
    kind: 'adjective',
    candidates: [nisba.ref],
    rule: 'dictionary',
    phraseFrom: i,
    phraseTo: nisba.to,
    title: undefined,
  };
}

/** The adjectives and names inside a title are mentions of their own. */
function pushTitled(a: Analysis, m: Mention, limit: number, out: Mention[]): number {
  const nameFrom = m.kind === 'title' ? m.to : m.from;
  // A title that is spread over several leaves its second bearer the adjective alone: والسوري بشار الأسد.
  const from = m.kind !== 'title' && startsSense(a, m.phraseFrom, Sense.Nisba) ? m.phraseFrom : m.phraseFrom + 1;
  // The body may have a longer name than the title took in: رئيس الاتحاد العربي + لعلوم الفضاء.
  const end = m.kind === 'title' ? limit : nameFrom;
  let to = m.to;
  for (let i = from; i < nameFrom; ) {
    const inner = ofState(a, m, insideTitle(a, i, end));
    if (inner && inner.type !== 'person') {
      pushCountry(a, inner, out);
      out.push(inner);
      to = Math.max(to, inner.to);
    }
    i = inner?.to ?? i + 1;
  }
  out.push(m);
  return to;
}

/** سلطان عمان: inside an office of state a name that a country and a city share is the country's. */
function ofState(a: Analysis, { title }: Mention, inner: Mention | null): Mention | null {
  if (!inner || inner.candidates.length < 2 || !title || a.pack.tables.titles[title.title]?.office === '') return inner;
  const meant = inner.candidates.find((c) => title.of.includes(c));
  return meant === undefined ? inner : changed(inner, { candidates: [meant] });
}

function insideTitle(a: Analysis, i: number, end: number): Mention | null {
  const nisba = startsSense(a, i, Sense.Nisba) ? nisbaMention(a, i) : null;
  // "ملك إسبانيا", but "وزير الخارجية السعودي": with the article an adjective is meant.
  const named = nisba && a.readings.flags[i]! & WordFlag.Article ? null : dictionaryMention(a, i);
  const known = named ?? nisba;
  const organisation = startsSense(a, i, Sense.Head) ? organisationAt(a, i, end) : null;
  return organisation && organisation.to > (known?.to ?? i) ? organisation : known;
}
