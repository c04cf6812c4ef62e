import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Mention } from '../mentions/mention.ts';
import { NO_TITLE } from '../mentions/name-extent.ts';
import type { ArticleEntities } from './article.ts';
import { choosePlace } from './choose.ts';
import type { Entity } from './entity.ts';

/** Links places, organisations and the adjectives of countries; short forms only where the article has the full name. */
export function linkThings(article: ArticleEntities, mentions: readonly Mention[]): void {
  for (const m of mentions) {
    if (m.type === 'person' || m.kind === 'short') continue;
    const chosen = choosePlace(article, m);
    if (chosen >= 0) article.attach(m, article.known(chosen));
    else linkUnseen(article, m);
  }
  for (const m of mentions) {
    if (m.type === 'person' || m.kind !== 'short') continue;
    const known = article.established(m.candidates) ?? inCountry(article, m);
    if (!known) continue;
    article.attach(m, known);
    if (STATES.has(known.kind) && isCommonNoun(article, m)) {
      m.kind = 'title';
      m.title = NO_TITLE;
    }
  }
}

/** سيول is Seoul, and no floods, where the article names Korea. */
function inCountry(article: ArticleEntities, { type, candidates }: Mention): Entity | undefined {
  const { country } = article.a.pack.entities;
  const place = type === 'place' ? candidates.find((c) => article.countries.has(country[c]!)) : undefined;
  return place === undefined ? undefined : article.known(place);
}

/** المملكة، القطاع، الجمهورية: what a state is, not its name. */
const STATES = new Set(['country', 'territory', 'region']);
const isCommonNoun = ({ a }: ArticleEntities, m: Mention) => (a.readings.flags[m.from]! & WordFlag.Noun) !== 0;

function linkUnseen(article: ArticleEntities, m: Mention): void {
  const { index } = article;
  const known = index.exact(m.from, m.to, m.skip)?.entity;
  if (known?.type === m.type) return article.attach(m, known);
  const entity = article.unseen(m);
  article.attach(m, entity);
  index.add(m.from, m.to, m.skip, entity);
}
