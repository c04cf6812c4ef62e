/** How an input is to be read. */
export const INPUT_FORMATS = ['text', 'json', 'ndjson', 'html'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const ENDINGS: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  html: 'html',
  htm: 'html',
};

/** The file endings that are read, for messages. */
export const KNOWN_ENDINGS = `${Object.keys(ENDINGS)
  .map((e) => `.${e}`)
  .join(', ')}, each also with .gz`;

/** The ending of a file name without a final `.gz`, in lower case; '' where there is none. */
export function endingOf(name: string): string {
  return /[^/]\.([a-z0-9]+)$/i.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
}

/** The format that a file name tells; null where it tells none. */
export const formatOfName = (name: string): InputFormat | null =>
  Object.hasOwn(ENDINGS, endingOf(name)) ? ENDINGS[endingOf(name)]! : null;

/** The format of content without a telling name, from its beginning. */
export function formatOfContent(head: string): InputFormat {
  const start = head.trimStart();
  if (start.startsWith('[')) return 'json';
  if (start.startsWith('<')) return 'html';
  if (!start.startsWith('{')) return 'text';
  // A JSON document over several lines seldom has an object that ends on its first line; NDJSON always has.
  const newline = start.indexOf('\n');
  return newline >= 0 && !start.slice(0, newline).trimEnd().endsWith('}') ? 'json' : 'ndjson';
}
