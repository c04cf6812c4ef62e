/**
 * A sentence, and each time expression in it as `words = EDTF value`, in order: nothing else may be found. `null` stands for a time that
 * cannot be given.
 */
type Row = readonly [sentence: string, ...expressions: string[]];

/** Rows of one phenomenon, all published on one day. */
export interface Table {
  readonly phenomenon: string;
  readonly published: string | null;
  readonly rows: readonly Row[];
}

/** A Monday. */
export const MONDAY = '2024-06-17';
