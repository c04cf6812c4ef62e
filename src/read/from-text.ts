import { InputError } from './faults.ts';
import type { Origin, ReadArticle } from './from-json.ts';

const MAX_TITLE = 200;

/**
 * An article from plain text. The text is the whole file, so that offsets cut it as it lies on disk; its first line is also the title where it
 * looks like one (short, no full stop, a blank line after it), and is then not read twice. Throws `InputError` E205.
 */
export function articleFromText(text: string, origin: Origin): ReadArticle {
  if (text.trim() === '') throw new InputError('E205', 'nothing but white space');
  return {
    article: {
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
    },
    warnings: [],
  };
}

function titleOf(text: string): string {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  if (end < 0 || end - start > MAX_TITLE || !/^[ \t]*\r?\n/.test(text.slice(end + 1, end + 80))) return '';
  const line = text.slice(start, end).trim();
  return /[.،:]$/.test(line) ? '' : line;
}
