import { Feature } from '../arabic/features.ts';
import { EntityType } from '../gazetteer/pack.ts';
import { stringAt } from '../gazetteer/strings.ts';
import type { Analysis, Mention, TitlePhrase } from '../mentions/mention.ts';
import type { ArticleEntities } from './article.ts';
import type { Entity } from './entity.ts';
import { countryCode } from './make-entity.ts';

interface Bearer {
  readonly at: number;
  readonly entity: Entity;
}

/** Links titles that stand alone: to somebody whom the article gives the same title, else to the holder of the office on the day. */
export function linkTitles(article: ArticleEntities, mentions: readonly Mention[]): void {
  const bearers: Bearer[] = [];
  for (const m of mentions) {
    const entity = article.entityOf.get(m);
    if (entity?.type === 'person' && entity.titles.length > 0) bearers.push({ at: m.from, entity });
  }
  for (const m of mentions) if (m.kind === 'title' && m.type === 'person') linkTitle(article, m, bearers);
}

function linkTitle(article: ArticleEntities, m: Mention, bearers: readonly Bearer[]): void {
  const title = m.title!;
  if (title.features & (Feature.Dual | Feature.Plural)) return;
  const bearer = nearestBearer(article.a, title, m.from, bearers);
  if (bearer) return article.attach(m, bearer);
  const { office } = article.a.pack.tables.titles[title.title]!;
  if (office === '' || title.former || article.published === null) return;
  for (const of of title.of) {
    const holder = article.offices.holder(office, bodyKey(article.a, of), article.published);
    if (holder >= 0) return article.attach(m, article.known(holder));
  }
}

/** Somebody named before, or else after, who bears the same title of the same body. */
function nearestBearer(a: Analysis, title: TitlePhrase, at: number, bearers: readonly Bearer[]): Entity | null {
  let best: Entity | null = null;
  for (const b of bearers) {
    if (best && b.at > at) break;
    if (b.entity.titles.some((t) => isSameTitle(a, t, title))) best = b.entity;
  }
  return best;
}

/** Whether a person's title is the one that stands alone; a title alone may leave its body out. */
function isSameTitle(a: Analysis, borne: TitlePhrase, alone: TitlePhrase): boolean {
  if (borne.former !== alone.former) return false;
  const { titles } = a.pack.tables;
  const x = titles[borne.title]!;
  const y = titles[alone.title]!;
  if (x !== y && (x.office === '' || x.office !== y.office)) return false;
  return alone.of.length === 0 || alone.of.some((o) => borne.of.some((b) => bodyKey(a, o) === bodyKey(a, b)));
}

/** What an office belongs to: the country of a place, the id of an organisation. */
function bodyKey(a: Analysis, entity: number): string {
  const { type, country, ids } = a.pack.entities;
  return (type[entity] === EntityType.Place ? countryCode(country[entity]!) : null) ?? stringAt(ids, entity);
}
