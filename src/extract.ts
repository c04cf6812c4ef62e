import type { Article } from './article.ts';
import { findDrafts } from './events/find.ts';
import { type Event, mergeDrafts } from './events/merge.ts';
import type { Scene } from './events/scene.ts';
import { isTold } from './events/told.ts';
import type { Trace } from './events/trace.ts';
import type { Pack } from './gazetteer/pack.ts';
import type { LatinReader } from './mentions/latin/reader.ts';
import { createZoneFinder } from './read/zones.ts';
import { buildEntity, buildEvent } from './record/build.ts';
import { createLocator, type Locator, locateZones } from './record/offsets.ts';
import { createSceneReader } from './scene.ts';
import type { ArticleRecord, Zone } from './schema/record.ts';
import { SCHEMA_VERSION } from './schema/version.ts';

/** How records are written. */
export interface ExtractorOptions {
  /** The compiled dictionaries: `decodePack` of the file that the build wrote, or of your own. */
  readonly dictionaries: Pack;
  /** What offsets count; Unicode code points unless told. */
  readonly offsets?: 'codepoint' | 'utf16' | undefined;
  /** Finds names in Latin letters that no dictionary has: `readLatinNames` of `khabar/latin`, or your own. Without it these stay unread. */
  readonly latin?: LatinReader | undefined;
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
export function createExtractor(options: ExtractorOptions): Extractor {
  const extract = createPipeline(options);
  return { extract: (article) => extract(article).record };
}

/** What came of an article: its record, and what that was built from. */
export interface Extraction {
  readonly record: ArticleRecord;
  readonly scene: Scene;
  readonly locator: Locator;
  /** Everything that the article speaks of; those of which it says enough (`isTold`) stand in the record, in this order. */
  readonly events: readonly Event[];
}

/** The way from article to record. `trace` hears the reasons for what is found. */
export function createPipeline({
  dictionaries: pack,
  offsets = 'codepoint',
  latin,
}: ExtractorOptions): (article: Article, trace?: Trace) => Extraction {
  const readScene = createSceneReader(pack, latin);
  const findZones = createZoneFinder(pack.tables.zones);
  return (article, trace) => {
    const locator = createLocator(article.title, article.text, offsets);
    const zones = findZones(article.title, article.text);
    const scene = readScene({
      source: locator.source,
      titleLength: article.title.length,
      published: article.published,
      excluded: shifted(zones, article.title.length + 1),
      trace,
    });
    const events = mergeDrafts(scene, findDrafts(scene));
    const context = { scene, locator };
    const record: ArticleRecord = {
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
        characters: locator.locate(article.title.length + 1, locator.source.length).end,
        sentences: scene.a.sentences.count,
        zones: locateZones(zones, locator, article.title.length),
      },
      entities: scene.linked.entities.map((e) => buildEntity(context, e)),
      events: events.filter((e) => isTold(e, scene.a.pack.tables.titles)).map((e) => buildEvent(context, e)),
      warnings: [],
    };
    return { record, scene, locator, events };
  };
}

/** Zones of the text as stretches of title, line end and text together. */
const shifted = (zones: readonly Zone[], by: number) => zones.map((z) => ({ start: z.start + by, end: z.end + by }));
