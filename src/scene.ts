import { tokenStart } from './arabic/tokenise.ts';
import type { Entity } from './entities/entity.ts';
import { fromDictionary, link } from './entities/link.ts';
import { indexOffices } from './entities/offices.ts';
import { MentionTable } from './events/mention-table.ts';
import { functionWords, type Scene } from './events/scene.ts';
import type { Trace } from './events/trace.ts';
import { triggerNeeds } from './events/worth-reading.ts';
import { type Lexicon, wordText } from './gazetteer/lexicon.ts';
import { EntityType, type Pack } from './gazetteer/pack.ts';
import { isStringAt } from './gazetteer/strings.ts';
import { analyse, type Stretch } from './mentions/analysis.ts';
import { findMentions } from './mentions/find.ts';
import { createLatinNames } from './mentions/latin/find.ts';
import type { LatinReader } from './mentions/latin/reader.ts';
import { Lookups } from './mentions/lookups.ts';
import type { Analysis } from './mentions/mention.ts';

/** What a scene is read from: `source` is title, a line end, and text; `titleLength` counts the title's UTF-16 units. */
export interface SceneInput {
  readonly source: string;
  readonly titleLength: number;
  readonly published: string | null;
  /** Stretches of `source` that are not the story. */
  readonly excluded: readonly Stretch[];
  /** Hears the reasons for what is found. */
  readonly trace?: Trace | undefined;
}

/** Tokens, mentions and entities of an article: everything that events are found in. Indexes the dictionaries once. */
export function createSceneReader(pack: Pack, readLatin?: LatinReader): (input: SceneInput) => Scene {
  const offices = indexOffices(pack);
  const lookups = new Lookups(pack);
  const words = functionWords(pack);
  const types = new Map(pack.tables.eventTypes.map((t) => [t.type, t]));
  const latinNames = createLatinNames(pack, readLatin);
  const countries = once(() => indexCountries(pack));
  const bodies = once(() => indexBodies(pack));
  const needs = triggerNeeds(pack);
  const prepositionText = createWordTexts(pack.lexicon);
  return ({ source, titleLength, published, excluded, trace = null }) => {
    const a = analyse(lookups, source, excluded);
    const linked = link(a, latinNames(a, findMentions(a)), offices, published);
    const known = new Map(linked.entities.filter((e) => e.dictionary >= 0).map((e) => [e.dictionary, e]));
    return {
      a,
      linked,
      mentionsAt: new MentionTable(linked.mentions, a.tokens.count),
      published,
      offices,
      words,
      types,
      needs,
      titleEnd: titleEnd(a, titleLength),
      countryOf: (iso) => entityOf(a, known, countries().get(iso)),
      bodyOf: (ref) => entityOf(a, known, bodies()[ref]),
      prepositionText,
      trace,
    };
  };
}

/** The article's entity of a dictionary entry, else one without mentions, the same whenever it is asked for. */
function entityOf(a: Analysis, known: Map<number, Entity>, index: number | undefined): Entity | null {
  if (index === undefined) return null;
  let entity = known.get(index);
  if (!entity) {
    entity = fromDictionary(a, index);
    known.set(index, entity);
  }
  return entity;
}

/** The first token that belongs to the text, not to the title. */
function titleEnd(a: Analysis, titleLength: number): number {
  let i = 0;
  while (i < a.tokens.count && tokenStart(a.tokens, i) < titleLength) i++;
  return i;
}

/** Spellings of words by their ids, each made once: rules ask for those of prepositions again and again. */
function createWordTexts(lexicon: Lexicon): (word: number) => string {
  const texts = new Map<number, string>();
  return (word) => {
    if (word < 0) return '';
    let text = texts.get(word);
    if (text === undefined) {
      text = wordText(lexicon, word);
      texts.set(word, text);
    }
    return text;
  };
}

/** Makes a thing when it is first asked for: most single articles need none of the indices. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Countries by ISO code, as indices of the dictionary's entities. */
function indexCountries(pack: Pack): Map<string, number> {
  const { count, type, kind, country } = pack.entities;
  const countryKind = pack.tables.kinds.indexOf('country');
  const out = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (type[i] !== EntityType.Place || kind[i] !== countryKind || country[i] === 0) continue;
    const iso = String.fromCharCode(country[i]! >> 8, country[i]! & 255);
    if (!out.has(iso)) out.set(iso, i);
  }
  return out;
}

/** The organisations of `Tables.bodies` as indices of the dictionary's entities. */
function indexBodies({ entities, tables }: Pack): (number | undefined)[] {
  const encoder = new TextEncoder();
  return tables.bodies.map((id) => {
    const wanted = encoder.encode(id);
    for (let i = 0; i < entities.count; i++)
      if (entities.type[i] === EntityType.Organisation && isStringAt(entities.ids, i, wanted)) return i;
    return undefined;
  });
}
