import { TokenKind } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { dictionaryMention } from './dictionary.ts';
import { distribute } from './distributed-titles.ts';
import type { Analysis, Mention, TitlePhrase } from './mention.ts';
import { organisationAt } from './organisations.ts';
import { NameLike, nameEnd, nameLike } from './person-names.ts';
import { longestAt } from './senses.ts';
import { isDefiniteTitle, titleAt } from './titles.ts';

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
    const next =
      kind === TokenKind.Word || kind === TokenKind.Latin || kind === TokenKind.Number ? scanToken(a, i, to, out) : i;
    i = Math.max(next, i + 1);
  }
}

/** Adds what starts at a token; returns the token after it, or the token itself where nothing starts. */
function scanToken(a: Analysis, i: number, limit: number, out: Mention[]): number {
  const flags = a.readings.flags[i]!;
  const begins = a.matchStart[i]! < a.matchStart[i + 1]!;
  if (!begins && (flags & WordFlag.Given) === 0) return i;
  const dictionary = begins ? dictionaryMention(a, i) : null;
  const organisation = flags & WordFlag.OrganisationHead ? organisationAt(a, i, limit) : null;
  if (organisation && organisation.to > (dictionary?.to ?? i)) return push(out, organisation);
  if (dictionary && dictionary.to > i + 1) return push(out, dictionary);
  if (flags & WordFlag.Title) {
    const titled = titleMention(a, i, limit);
    if (titled) {
      const [first, ...others] = distribute(a, titled, limit, nameAfterTitle);
      for (const m of [first!, ...others]) pushTitled(a, m, out);
      return (others.at(-1) ?? first!).to;
    }
  }
  if (dictionary) return push(out, dictionary);
  if (flags & WordFlag.Given || longestAt(a, i, Sense.Given)) {
    const end = nameEnd(a, i, limit, false);
    if (end > i) return push(out, personByName(a, i, end, 'person/given-name'));
  }
  const nisba = flags & WordFlag.Nisba ? longestAt(a, i, Sense.Nisba) : null;
  if (nisba) {
    return push(out, {
      from: i,
      to: nisba.to,
      skip: nisba.skip,
      type: 'place',
      kind: 'adjective',
      candidates: [nisba.ref],
      rule: 'dictionary',
      phraseFrom: i,
      phraseTo: nisba.to,
    });
  }
  return i;
}

function push(out: Mention[], m: Mention): number {
  out.push(m);
  return m.to;
}

function personByName(a: Analysis, from: number, to: number, rule: string, title?: TitlePhrase): Mention {
  const skip = a.readings.skip[from]!;
  return {
    from,
    to,
    skip,
    type: 'person',
    kind: 'name',
    candidates: [],
    rule,
    phraseFrom: title?.from ?? from,
    phraseTo: to,
    title,
  };
}

/** A title with the name that follows it, or a title that stands for a person by itself; null where neither holds. */
function titleMention(a: Analysis, start: number, limit: number): Mention | null {
  const title = titleAt(a, start, limit);
  if (!title) return null;
  let at = title.to;
  // ولي العهد الأمير …: a second title between the first and the name.
  const second =
    at < limit && a.readings.flags[at]! & WordFlag.Title && a.readings.skip[at] === 0
      ? titleMention(a, at, limit)
      : null;
  if (second && second.kind !== 'title')
    return { ...second, phraseFrom: start, title: strongerTitle(a, title, second.title) };
  if (at < limit && isComma(a, at)) at++;
  const named = at < limit && (at === title.to || opensName(a, at)) ? nameAfterTitle(a, at, limit, title) : null;
  if (named) return named;
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

/** After a comma only what is surely a name counts: a dictionary person, or given and family name. */
function opensName(a: Analysis, at: number): boolean {
  if (a.readings.skip[at]! > 0) return false;
  return dictionaryMention(a, at)?.type === 'person' || nameEnd(a, at, at + 6, false) > at;
}

function nameAfterTitle(a: Analysis, at: number, limit: number, title: TitlePhrase): Mention | null {
  if (a.readings.skip[at]! > 0 && a.readings.word[at]! >= 0) return null;
  const dictionary = dictionaryMention(a, at);
  const end = nameEnd(a, at, limit, true);
  // A known name ends where the dictionary says, unless a word that is surely a name goes on (سعود الفيصل بن عبد العزيز).
  if (dictionary?.type === 'person' && (dictionary.to >= end || nameLike(a, dictionary.to, false) === NameLike.Unknown))
    return { ...dictionary, phraseFrom: title.from, title };
  if (dictionary && dictionary.type !== 'person' && dictionary.to >= end) return null;
  if (end === at) return null;
  return personByName(a, at, end, 'person/title-name', title);
}

const strongerTitle = (a: Analysis, first: TitlePhrase, second: TitlePhrase | undefined): TitlePhrase =>
  second && a.pack.tables.titles[first.title]!.office === '' && a.pack.tables.titles[second.title]!.office !== ''
    ? second
    : first;

const COMMAS = new Set(['،', ','].map((c) => c.charCodeAt(0)));
const isComma = (a: Analysis, i: number) =>
  a.tokens.kind[i] === TokenKind.Punctuation && COMMAS.has(a.tokens.text.codes[a.tokens.start[i]!]!);

/** The adjectives inside a title are mentions of their country too. */
function pushTitled(a: Analysis, m: Mention, out: Mention[]): number {
  const nameFrom = m.kind === 'title' ? m.to : m.from;
  for (let i = m.phraseFrom + 1; i < nameFrom; ) {
    const nisba = a.readings.flags[i]! & WordFlag.Nisba ? longestAt(a, i, Sense.Nisba) : null;
    const inner = nisba ? null : a.matchStart[i]! < a.matchStart[i + 1]! ? dictionaryMention(a, i) : null;
    if (nisba)
      out.push({
        from: i,
        to: nisba.to,
        skip: nisba.skip,
        type: 'place',
        kind: 'adjective',
        candidates: [nisba.ref],
        rule: 'dictionary',
        phraseFrom: i,
        phraseTo: nisba.to,
      });
    else if (inner && inner.type !== 'person') out.push(inner);
    i = nisba?.to ?? inner?.to ?? i + 1;
  }
  out.push(m);
  return m.to;
}
