import type { ArticleRecord, EventRecord } from '../schema/record.ts';

/** Which events of a record are kept. */
export interface Selection {
  /** Null keeps every type. */
  readonly types: readonly string[] | null;
  /** 0 to 1. */
  readonly minConfidence: number;
}

/** The record with the events that were asked for; entities stay. */
export function select(record: ArticleRecord, { types, minConfidence }: Selection): ArticleRecord {
  const keep = (e: EventRecord) => (types === null || types.includes(e.type)) && e.confidence >= minConfidence;
  return { ...record, events: record.events.filter(keep) };
}
