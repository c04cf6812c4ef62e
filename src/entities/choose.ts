import type { Mention } from '../mentions/mention.ts';
import type { ArticleEntities } from './article.ts';

/** Kinds of bodies that every state has under the same name: مجلس النواب، وزارة العدل. */
const STATE_KINDS = new Set(['government', 'ministry', 'parliament', 'court', 'police', 'army', 'agency']);

/**
 * Of several places or bodies of one name the one that fits: a country before all, else one in the country that the article names most often, else the
 * best known. Of a body that every state has none is the best known: -1 where no country is in play.
 */
export function choosePlace(article: ArticleEntities, m: Mention): number {
  const { candidates } = m;
  if (candidates.length < 2) return candidates[0] ?? -1;
  const { country, kind } = article.a.pack.entities;
  const { kinds } = article.a.pack.tables;
  const best = candidates[0]!;
  if (kinds[kind[best]!] === 'country') return best;
  let chosen = -1;
  let most = 0;
  for (const c of candidates) {
    const times = article.countries.get(country[c]!) ?? 0;
    if (times <= most) continue;
    chosen = c;
    most = times;
  }
  if (chosen >= 0) return chosen;
  return country[best] === 0 || !STATE_KINDS.has(kinds[kind[best]!]!) ? best : -1;
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
