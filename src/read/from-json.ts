import type { Article } from '../article.ts';

/** What the reading stage knows of an article apart from its own keys. */
export interface Origin {
  readonly id: string;
  readonly path: string | null;
  readonly encoding: string | null;
  readonly sha256: string | null;
}

/** Thrown where an input is no article; `code` is one of the input errors of the README. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: string,
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

/** An article from a parsed JSON object `{id, title, text, published, url, source}`; other keys are ignored. Throws `InputError`. */
export function articleFromJson(value: unknown, origin: Origin): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError('E204', 'an article is a JSON object with a "text"');
  const get = (key: string): string | null => {
    const v = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
    return typeof v === 'string' ? v : typeof v === 'number' ? String(v) : null;
  };
  const text = get('text');
  if (text === null) throw new InputError('E205', 'the article has no "text"');
  const published = isoDate(get('published'));
  return {
    id: get('id') ?? origin.id,
    path: origin.path,
    title: get('title') ?? '',
    text,
    published,
    publishedFrom: published ? 'metadata' : null,
    url: get('url'),
    source: get('source'),
    encoding: origin.encoding,
    sha256: origin.sha256,
  };
}

/** The date of an ISO date or date-time; null for anything else. */
export function isoDate(value: string | null): string | null {
  const m = value?.match(/^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/);
  if (!m) return null;
  const date = new Date(`${m[1]}-${m[2]}-${m[3]}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${m[1]}-${m[2]}-${m[3]}`
    ? null
    : `${m[1]}-${m[2]}-${m[3]}`;
}
