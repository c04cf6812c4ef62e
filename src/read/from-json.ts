import type { Article } from '../article.ts';
import { readDate } from './dates.ts';
import { InputError, type InputWarning } from './faults.ts';

/** What the reading stage knows of an article apart from its own keys. */
export interface Origin {
  readonly id: string;
  readonly path: string | null;
  readonly encoding: string | null;
  readonly sha256: string | null;
}

/** An article as read, with what the reader should know about it. */
export interface ReadArticle {
  readonly article: Article;
  readonly warnings: readonly InputWarning[];
}

/**
 * An article from a parsed JSON object `{id, title, text, published, url, source}`; `doc` stands in for `id`, as in labelled articles, and other
 * keys are ignored. Throws `InputError` E204 and E205.
 */
export function articleFromJson(value: unknown, origin: Origin): ReadArticle {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError('E204', 'an article is a JSON object with a "text"');
  const get = (key: string): string | null => {
    // Own keys only: "__proto__" and its like are keys as any other.
    const v = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
    return typeof v === 'string' ? v : typeof v === 'number' ? String(v) : null;
  };
  const text = get('text');
  if (text === null || text.trim() === '') throw new InputError('E205', whyNoText(value));
  const published = readDate(get('published'));
  return {
    article: {
      id: get('id') ?? get('doc') ?? origin.id,
      path: origin.path,
      title: get('title') ?? '',
      text,
      published,
      publishedFrom: published ? 'metadata' : null,
      url: get('url'),
      source: get('source'),
      encoding: origin.encoding,
      sha256: origin.sha256,
    },
    warnings: unreadableDate(get('published'), published),
  };
}

/** A warning where a date was given and could not be read. */
export const unreadableDate = (given: string | null, read: string | null): InputWarning[] =>
  given === null || given.trim() === '' || read !== null
    ? []
    : [{ code: 'W102', message: `the publication date "${given.slice(0, 40)}" cannot be read; write YYYY-MM-DD` }];

function whyNoText(value: object): string {
  if (!Object.hasOwn(value, 'text')) {
    const keys = Object.keys(value).slice(0, 8).join(', ').slice(0, 120);
    return `the article has no "text"${keys ? ` (its keys: ${keys})` : ''}`;
  }
  return typeof (value as { text: unknown }).text === 'string'
    ? 'the article\'s "text" is empty'
    : 'the article\'s "text" is no string';
}
