import type { Article } from './article.ts';
import type { Entity, Linked } from './entities/entity.ts';
import { fromDictionary, link } from './entities/link.ts';
import { indexOffices } from './entities/offices.ts';
import { findDrafts } from './events/find.ts';
import { mergeDrafts } from './events/merge.ts';
import { functionWords, type Scene } from './events/scene.ts';
import { isTold } from './events/told.ts';
import { wordText } from './gazetteer/lexicon.ts';
import { EntityType, type Pack } from './gazetteer/pack.ts';
import { stringAt } from './gazetteer/strings.ts';
import { analyse } from './mentions/analysis.ts';
import { findMentions } from './mentions/find.ts';
import type { Analysis } from './mentions/mention.ts';
import { findZones } from './read/zones.ts';
import { buildEntity, buildEvent } from './record/build.ts';
import { createLocator, locateZones } from './record/offsets.ts';
import { type ArticleRecord, SCHEMA_VERSION } from './schema/record.ts';

/** How records are written. */
export interface ExtractorOptions {
  /** The compiled dictionaries: `decodePack` of the file that the build wrote, or of your own. */
  readonly dictionaries: Pack;
  /** What offsets count; Unicode code points unless told. */
  readonly offsets?: 'codepoint' | 'utf16' | undefined;
}

export interface Extractor {
  /** Reads one article. Pure: the same article gives the same record, and nothing is kept between calls. */
  extract(article: Article): ArticleRecord;
}

/**
 * Makes an extractor for a set of dictionaries.
 *
 * ```ts
 * const extractor = createExtractor({ dictionaries: decodePack(bytes) });
 * const record = extractor.extract(article);
 * ```
 */
export function createExtractor({ dictionaries: pack, offsets = 'codepoint' }: ExtractorOptions): Extractor {
  const offices = indexOffices(pack);
  const words = functionWords(pack);
  const types = new Map(pack.tables.eventTypes.map((t) => [t.type, t]));
  const countries = indexCountries(pack);
  return {
    extract(article) {
      const locator = createLocator(article.title, article.text, offsets);
      const zones = findZones(article.title, article.text, pack.tables.zones);
      const shift = article.title.length + 1;
      const analysis = analyse(
        pack,
        locator.source,
        zones.map((z) => ({ start: z.start + shift, end: z.end + shift })),
      );
      const linked = link(analysis, findMentions(analysis), offices, article.published);
      const scene: Scene = {
        ...sceneOf(analysis, linked, countries),
        published: article.published,
        offices,
        words,
        types,
        titleEnd: titleEnd(analysis, shift),
      };
      const events = mergeDrafts(scene, findDrafts(scene)).filter((e) => isTold(e));
      const context = { scene, locator };
      return {
        schema: SCHEMA_VERSION,
        article: {
          id: article.id,
          path: article.path,
          title: article.title || null,
          published: article.published,
          publishedFrom: article.publishedFrom,
          url: article.url,
          source: article.source,
          language: 'ar',
          encoding: article.encoding,
          sha256: article.sha256,
          characters: locator.locate(shift, locator.source.length).end,
          sentences: analysis.sentences.count,
          zones: locateZones(zones, locator, article.title.length),
        },
        entities: linked.entities.map((e) => buildEntity(context, e)),
        events: events.map((e) => buildEvent(context, e)),
        warnings: [],
      };
    },
  };
}

function sceneOf(a: Analysis, linked: Linked, countries: ReadonlyMap<string, number>) {
  return {
    a,
    linked,
    mentionsAt: new Map(linked.mentions.map((m) => [m.phraseFrom, m])),
    countryOf: (iso: string): Entity | null => {
      const index = countries.get(iso);
      if (index === undefined) return null;
      return linked.entities.find((e) => e.dictionary === index) ?? fromDictionary(a, index);
    },
    prepositionText: (word: number): string => (word < 0 ? '' : wordText(a.pack.lexicon, word)),
  };
}

/** The first token that belongs to the text, not to the title. */
function titleEnd(a: Analysis, shift: number): number {
  let i = 0;
  while (i < a.tokens.count && a.tokens.text.offsets[a.tokens.start[i]!]! < shift - 1) i++;
  return i;
}

/** Countries by ISO code, as indices of the dictionary's entities. */
function indexCountries(pack: Pack): Map<string, number> {
  const { count, type, kind, country, ids } = pack.entities;
  const countryKind = pack.tables.kinds.indexOf('country');
  const out = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (type[i] !== EntityType.Place || kind[i] !== countryKind || country[i] === 0) continue;
    const iso = String.fromCharCode(country[i]! >> 8, country[i]! & 255);
    if (!out.has(iso) && stringAt(ids, i)) out.set(iso, i);
  }
  return out;
}
