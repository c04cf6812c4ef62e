import type { Mention } from '../mentions/mention.ts';
import type { ArticleEntities } from './article.ts';
import { choosePlace } from './choose.ts';

/** Links places, organisations and the adjectives of countries; short forms only where the article has the full name. */
export function linkThings(article: ArticleEntities, mentions: readonly Mention[]): void {
  for (const m of mentions) {
    if (m.type === 'person' || m.kind === 'short') continue;
    if (m.candidates.length > 0) article.attach(m, article.known(choosePlace(article, m)));
    else linkUnseen(article, m);
  }
  for (const m of mentions) {
    if (m.type === 'person' || m.kind !== 'short') continue;
    const known = article.established(m.candidates);
    if (known) article.attach(m, known);
  }
}

function linkUnseen(article: ArticleEntities, m: Mention): void {
  const { index } = article;
  const known = index.exact(m.from, m.to, m.skip)?.entity;
  if (known?.type === m.type) return article.attach(m, known);
  const entity = article.unseen(m);
  article.attach(m, entity);
  index.add(m.from, m.to, m.skip, entity);
}
