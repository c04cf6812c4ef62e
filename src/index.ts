/** khabar as a library: entities and events from Arabic news. */

export type { Article } from './article.ts';
export { createExtractor, type Extractor, type ExtractorOptions } from './extract.ts';
export { decodePack, type Pack } from './gazetteer/pack.ts';
export type { LatinName, LatinReader } from './mentions/latin/reader.ts';
export {
  type ArticleRecord,
  type EntityRecord,
  type EventRecord,
  type FillerRecord,
  type OtherEventRecord,
  recordSchema,
} from './schema/record.ts';
export { type ParsedTime, type ParseTimeOptions, parseTime } from './time/parse-time.ts';
