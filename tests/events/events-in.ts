import { createExtractor } from '../../src/extract.ts';
import { projectPack } from '../pack.ts';

const extractor = createExtractor({ dictionaries: projectPack() });

/** The events of a text, published on Wednesday 10 March 2021 unless told otherwise. */
export function eventsIn(text: string, { title = '', published = '2021-03-10' } = {}) {
  const unknown = { path: null, publishedFrom: null, url: null, source: null, encoding: null, sha256: null };
  return extractor.extract({ id: 'test', title, text, published, ...unknown }).events;
}
