import type { Article } from '../article.ts';
import type { Origin } from './from-json.ts';

const MAX_TITLE = 200;

/**
 * An article from plain text. The text is the whole file, so that offsets cut it as it lies on disk; its first line is also the title where it
 * looks like one (short, no full stop, a blank line after it), and is then not read twice.
 */
export function articleFromText(text: string, origin: Origin): Article {
  return {
    id: origin.id,
    path: origin.path,
    title: titleOf(text),
    text,
    published: null,
    publishedFrom: null,
    url: null,
    source: null,
    encoding: origin.encoding,
    sha256: origin.sha256,
  };
}

function titleOf(text: string): string {
  const m = text.match(/^\s*([^\r\n]+)\r?\n[ \t]*\r?\n/);
  const line = m?.[1]?.trim() ?? '';
  return line.length > 0 && line.length <= MAX_TITLE && !/[.،:]$/.test(line) ? line : '';
}
