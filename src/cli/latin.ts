import type { Article } from '../article.ts';
import { type LatinReader, mayNeedLatinReader } from '../mentions/latin/reader.ts';

/** Reads names in Latin letters with a library that is loaded with the first article that has such. */
export interface LazyLatin {
  readonly read: LatinReader;
  /** Must have run before `read` is asked about the article. */
  prepare(article: Article): Promise<void>;
}

export function lazyLatin(): LazyLatin {
  let reader: LatinReader | null = null;
  return {
    read: (passage) => reader?.(passage) ?? [],
    prepare: async ({ title, text }) => {
      if (reader || !(mayNeedLatinReader(text) || mayNeedLatinReader(title))) return;
      ({ readLatinNames: reader } = await import('../mentions/latin/compromise.ts'));
    },
  };
}
