import { normalise } from '../../arabic/normalise.ts';
import { type Tokens, tokenEnd, tokenise, tokenStart } from '../../arabic/tokenise.ts';
import { type Matches, matchPhrases } from '../match.ts';
import { EntityType, type Pack } from '../pack.ts';
import { Sense } from '../phrases.ts';
import { readTokens } from '../readings.ts';
import { stringAt } from '../strings.ts';
import { describeSense, type Meaning, type Tenure, termsOf } from './meanings.ts';
import { readingsOf, type WordReading } from './readings.ts';
import { createSpeller, type Spellings } from './spellings.ts';

/** What a string resolves to, and why. */
export interface Lookup {
  readonly text: string;
  /** Each word with its readings, the one chosen first. */
  readonly words: readonly { readonly text: string; readonly readings: readonly WordReading[] }[];
  /** Every phrase of the dictionaries in the string, longer ones first. */
  readonly phrases: readonly FoundPhrase[];
  /** Who held an office that the string names together with its country or organisation. */
  readonly holders: readonly Tenure[];
}

export interface FoundPhrase {
  readonly text: string;
  /** UTF-16 offsets in the string. */
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly (Meaning & { readonly spellings?: Spellings })[];
}

/** Looks a string up as an article would be read. */
export function lookup(pack: Pack, text: string): Lookup {
  const tokens = tokenise(normalise(text));
  const readings = readTokens(pack.lexicon, tokens);
  const matches = matchPhrases(pack.phrases, tokens, readings);
  const words = readingsOf(pack, tokens, readings);
  const speller = createSpeller(pack);
  const found = Array.from({ length: matches.count }, (_, m) => phraseAt(pack, tokens, matches, m, speller));
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return { text, words, phrases: longestFirst, holders: holdersNamed(pack, matches) };
}

function phraseAt(
  pack: Pack,
  tokens: Tokens,
  matches: Matches,
  m: number,
  spellingsOf: (entity: number) => Spellings,
): FoundPhrase {
  const start = tokenStart(tokens, matches.from[m]!, matches.skip[m]!);
  const end = tokenEnd(tokens, matches.to[m]! - 1);
  const meanings = sensesAt(pack, matches.node[m]!).map((sense) => {
    const meaning = describeSense(pack, sense);
    const named = pack.phrases.senseKind[sense] === Sense.Entity;
    return named ? { ...meaning, spellings: spellingsOf(pack.phrases.senseRef[sense]!) } : meaning;
  });
  meanings.sort((x, y) => weight(x) - weight(y) || Number(size(y) > size(x)) - Number(size(y) < size(x)));
  return { text: tokens.text.source.slice(start, end), start, end, meanings };
}

/** What stands for itself before what needs a sign: as a text without other signs is read. */
function weight(m: Meaning): number {
  if (m.kind !== 'entity') return m.kind === 'adjective' ? 8 : 16;
  return (m.form === 'short' ? 4 : 0) + (m.needs ? 2 : 0) + (m.listed ? 0 : 1);
}

/** Countries outrank cities, and cities smaller ones. */
const size = (m: Meaning): number =>
  m.kind !== 'entity' ? 0 : m.entity.kind === 'country' ? Number.POSITIVE_INFINITY : (m.entity.population ?? 0);

function sensesAt({ phrases }: Pack, node: number): number[] {
  const from = phrases.senseStart[node]!;
  return Array.from({ length: phrases.senseStart[node + 1]! - from }, (_, i) => from + i);
}

/** الرئيس الأميركي: the terms of the office that a title stands for, of each country or organisation in the string. */
function holdersNamed(pack: Pack, matches: Matches): Tenure[] {
  const offices = new Set<string>();
  const bodies = new Set<string>();
  const { senseKind, senseRef } = pack.phrases;
  for (let m = 0; m < matches.count; m++) {
    for (const sense of sensesAt(pack, matches.node[m]!)) {
      const ref = senseRef[sense]!;
      if (senseKind[sense] === Sense.Title) offices.add(pack.tables.titles[ref]!.office);
      if (senseKind[sense] === Sense.Entity || senseKind[sense] === Sense.Nisba) bodies.add(bodyOf(pack, ref));
    }
  }
  return termsOf(pack, (t) => offices.has(t.office) && bodies.has(t.of));
}

/** What an office belongs to: the country of a place, the id of an organisation. */
function bodyOf({ entities }: Pack, ref: number): string {
  const code = entities.country[ref]!;
  if (entities.type[ref] === EntityType.Place && code) return String.fromCharCode(code >> 8, code & 255);
  return stringAt(entities.ids, ref);
}
