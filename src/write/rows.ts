import type { ArticleRecord, EntityRecord, EventRecord } from '../schema/record.ts';

/** What a line of the output stands for. */
export const EMITS = ['articles', 'events', 'entities'] as const;
export type Emit = (typeof EMITS)[number];

/** The article of a row, in short. */
type ArticleOfRow = Pick<ArticleRecord['article'], 'id' | 'path' | 'title' | 'published'>;
interface OfArticle {
  readonly schema: ArticleRecord['schema'];
  readonly article: ArticleOfRow;
}
export type EventRow = OfArticle & EventRecord;
export type EntityRow = OfArticle & EntityRecord;

const ofArticle = ({ schema, article: { id, path, title, published } }: ArticleRecord): OfArticle => ({
  schema,
  article: { id, path, title, published },
});

export const eventRows = (record: ArticleRecord): EventRow[] =>
  record.events.map((e) => ({ ...ofArticle(record), ...e }));
export const entityRows = (record: ArticleRecord): EntityRow[] =>
  record.entities.map((e) => ({ ...ofArticle(record), ...e }));

/** The rows of a record, as they are written in JSON. */
export function rowsOf(record: ArticleRecord, emit: Emit): readonly object[] {
  if (emit === 'events') return eventRows(record);
  return emit === 'entities' ? entityRows(record) : [record];
}
