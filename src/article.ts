/** An article as the reading stage hands it on. Only `text` has to hold something. */
export interface Article {
  readonly id: string;
  /** Null for standard input. */
  readonly path: string | null;
  readonly title: string;
  readonly text: string;
  /** ISO date, or null. */
  readonly published: string | null;
  readonly publishedFrom: 'metadata' | 'dateline' | 'filename' | 'option' | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly encoding: string | null;
  /** Hex SHA-256 of the bytes that the article was read from, or null. */
  readonly sha256: string | null;
}
