import type { Mention } from '../mentions/mention.ts';
import type { ArticleEntities } from './article.ts';

/** Of several places or bodies of one name the one that fits: a country before all, else one in a country that the article names, else the best known. */
export function choosePlace(article: ArticleEntities, m: Mention): number {
  const { candidates } = m;
  if (candidates.length < 2) return candidates[0] ?? -1;
  const { country, kind } = article.a.pack.entities;
  const best = candidates[0]!;
  if (article.a.pack.tables.kinds[kind[best]!] === 'country') return best;
  for (const c of candidates) if (article.countries.has(country[c]!)) return c;
  return best;
}

/** Of several people of one name the one whose country fits the title, else one in office on the day, else the first. */
export function choosePerson(article: ArticleEntities, m: Mention): number {
  const { candidates, title } = m;
  if (candidates.length < 2) return candidates[0] ?? -1;
  const { country } = article.a.pack.entities;
  if (title && title.of.length > 0)
    for (const c of candidates) if (title.of.some((o) => country[o] === country[c])) return c;
  const day = article.published;
  if (day !== null) for (const c of candidates) if (article.offices.heldBy(c, day).length > 0) return c;
  return candidates[0]!;
}
