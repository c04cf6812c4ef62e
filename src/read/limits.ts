/** Bounds on what is read, so that no input takes memory or time without end. Beyond them stands a clear fault, E208. */
export const LIMITS = {
  /** Characters (UTF-16 units) of one article, some 10 MB of Arabic; news articles have some thousands. */
  articleCharacters: 6_000_000,
  /** Bytes of an NDJSON line or of a plain text file: an article of the full length, every character escaped. */
  recordBytes: 36 << 20,
  /** Bytes of a JSON file, which may be an array of many articles and has to be parsed in one piece. */
  jsonBytes: 256 << 20,
  htmlBytes: 4 << 20,
  htmlElements: 20_000,
  /** Levels of HTML; browsers stop at 512. */
  htmlDepth: 200,
} as const;

export const inMegabytes = (bytes: number): string => `${Math.round(bytes / (1 << 20))} MiB`;
