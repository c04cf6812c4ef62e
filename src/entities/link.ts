import type { Analysis, Mention } from '../mentions/mention.ts';
import { ArticleEntities } from './article.ts';
import type { Entity, Linked } from './entity.ts';
import type { Offices } from './offices.ts';
import { linkPeople } from './people.ts';
import { findShortNames } from './short-names.ts';
import { linkThings } from './things.ts';
import { linkTitles } from './title-bearers.ts';

export { fromDictionary } from './make-entity.ts';

/**
 * Decides what every mention stands for. Full names come first; then the short forms that they license (surnames, acronyms), then titles by
 * what the article says of their bearers and by who held the office on the day of publication. What remains unproved is dropped.
 */
export function link(a: Analysis, mentions: readonly Mention[], offices: Offices, published: string | null): Linked {
  const article = new ArticleEntities(a, mentions, offices, published);
  linkPeople(article, mentions);
  linkThings(article, mentions);
  const all = merge(mentions, findShortNames(article, mentions));
  linkTitles(article, all);
  const kept = all.filter((m) => article.entityOf.has(m) || m.kind === 'title');
  for (const m of kept) article.entityOf.get(m)?.mentions.push(m);
  return { entities: inOrder(article.list), mentions: kept, entityOf: article.entityOf };
}

/** Two lists ordered by their first tokens as one. A surname takes in the title that stands before it. */
function merge(mentions: readonly Mention[], found: readonly Mention[]): Mention[] {
  const titles = new Set(found.map((m) => m.title));
  titles.delete(undefined);
  const out: Mention[] = [];
  let f = 0;
  for (const m of mentions) {
    while (f < found.length && found[f]!.from < m.from) out.push(found[f++]!);
    if (m.kind !== 'title' || !titles.has(m.title)) out.push(m);
  }
  while (f < found.length) out.push(found[f++]!);
  return out;
}

function inOrder(list: readonly Entity[]): Entity[] {
  const first = (e: Entity) => e.mentions[0]!.from;
  return list.filter((e) => e.mentions.length > 0).sort((x, y) => first(x) - first(y) || (x.id < y.id ? -1 : 1));
}
