import type { Article } from '../article.ts';
import { publishedFromDateline, publishedFromFilename } from '../time/published.ts';
import { readDate } from './dates.ts';

/**
 * When an article was published: its own metadata, else `--published`, else its file's name, else its dateline. `name` is the file's path below the
 * argument that named it, null where articles share a file.
 */
export function withPublished(article: Article, name: string | null, option: string | undefined): Article {
  if (article.published !== null) return article;
  if (option !== undefined) return { ...article, published: option, publishedFrom: 'option' };
  const fromName = name === null ? null : publishedFromFilename(name);
  if (fromName !== null) return { ...article, published: fromName, publishedFrom: 'filename' };
  // A dateline without a year ("XXXX-09-13") dates nothing.
  const fromDateline = readDate(publishedFromDateline(article.text));
  return fromDateline === null ? article : { ...article, published: fromDateline, publishedFrom: 'dateline' };
}
