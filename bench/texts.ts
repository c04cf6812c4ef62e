import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/article.ts';

/** What everything is measured on. */
export interface Texts {
  /** One article a line, as bytes. */
  readonly lines: readonly Uint8Array[];
  readonly articles: readonly Article[];
  /** Megabytes of the lines with their ends. */
  readonly megabytes: number;
  readonly origin: string;
}

const FIXTURE_BYTES = 6e6;

/** The articles of a file of NDJSON, or where none is named those of the fixtures, over and over. */
export function readTexts(root: string, file: string | undefined): Texts {
  const lines = file ? splitLines(readFileSync(file)) : repeated(fixtures(root));
  const articles = lines.map((line, i) => articleOf(new TextDecoder().decode(line), String(i)));
  const megabytes = lines.reduce((n, l) => n + l.length + 1, 0) / 1e6;
  return { lines, articles, megabytes, origin: file ?? 'fixtures/articles, repeated' };
}

/** An article from a line, with all that reading would give it. */
export function articleOf(json: string, id: string): Article {
  const { title, text, published } = JSON.parse(json) as Partial<Article>;
  const unknown = { path: null, publishedFrom: null, url: null, source: null, encoding: 'utf-8', sha256: null };
  return { id, title: title ?? '', text: text!, published: published ?? null, ...unknown };
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline;
    if (end > at) lines.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return lines;
}

function fixtures(root: string): Uint8Array[] {
  const folder = join(root, 'fixtures', 'articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => new TextEncoder().encode(JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8')))));
}

function repeated(lines: readonly Uint8Array[]): Uint8Array[] {
  const size = lines.reduce((n, l) => n + l.length, 0);
  return Array.from({ length: Math.ceil(FIXTURE_BYTES / size) }, () => lines).flat();
}
