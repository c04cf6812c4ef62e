import { Feature } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import { isSpelledAt } from '../arabic/word-set.ts';
import { EntityType } from '../gazetteer/pack.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, type Mention, type TitlePhrase, Unknown } from '../mentions/mention.ts';
import { isConjoined } from '../mentions/name-parts.ts';
import { wordLength } from '../mentions/tokens.ts';
import type { ArticleEntities } from './article.ts';
import type { Entity } from './entity.ts';
import { countryCode } from './make-entity.ts';
import { sameWord } from './name-index.ts';

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
  mentions.forEach((m, i) => {
    if (m.type !== 'person' || !m.title) return;
    const title = isCounterpart(article, m.title) ? peersTitle(article, m.title, mentions, i) : m.title;
    const known = styled(article.a, m, bearers) ?? apposed(article, m, mentions, i);
    if (known) article.attach(m, known);
    else if (title && m.kind === 'title') linkTitle(article, m, title, bearers);
    else if (title && title !== m.title) article.entityOf.get(m)?.titles.push(title);
  });
}

/** رمضان قاديروف رئيس جمهورية الشيشان: a title in apposition to the name right before it. */
function apposed(article: ArticleEntities, m: Mention, mentions: readonly Mention[], i: number): Entity | null {
  const before = i > 0 && m.kind === 'title' ? mentions[i - 1]! : undefined;
  if (before?.to !== m.from || before.type !== 'person' || before.kind === 'title') return null;
  return article.entityOf.get(before) ?? null;
}

/** Styles with a pronoun (سموه، جلالته), by how they begin, and what those who are styled so are called. */
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['سمو', /سمو|امير|ولي العهد/],
  ['جلالت', /جلال|ملك|عاهل|سلطان/],
  ['معالي', /معالي|وزير/],
  ['فخامت', /فخام|رئيس/],
];

/** "سموه", "جلالته": the last one named before whose title goes with the style; null for other titles. */
function styled(a: Analysis, m: Mention, bearers: readonly Bearer[]): Entity | null {
  const t = m.title!;
  if (m.kind !== 'title' || a.pack.tables.titles[t.title]?.kind !== 'honorific' || t.to - t.from !== 1) return null;
  const form = tokenForm(a.tokens, t.from, t.skip);
  const called = /(ه|ها)$/.test(form) ? STYLES.find(([start]) => form.startsWith(start))?.[1] : undefined;
  if (!called) return null;
  const last = firstAfter(bearers, m.from) - 1;
  for (let i = last; i >= Math.max(0, last - BEARERS); i--)
    if (bearers[i]!.entity.titles.some((title) => called.test(wordsOf(a, title)))) return bearers[i]!.entity;
  return null;
}

function wordsOf({ tokens }: Analysis, t: TitlePhrase): string {
  let words = '';
  for (let i = t.from; i < t.to; i++) words += ` ${tokenForm(tokens, i, i === t.from ? t.skip : 0)}`;
  return words;
}

const isCounterpart = ({ a }: ArticleEntities, t: TitlePhrase) => a.pack.tables.titles[t.title]?.kind === 'counterpart';

/** نظيره الفرنسي: the office of the person named last, in the other's country; null where that is not known. */
function peersTitle(
  article: ArticleEntities,
  alone: TitlePhrase,
  mentions: readonly Mention[],
  at: number,
): TitlePhrase | null {
  if (alone.of.length === 0) return null;
  const { titles } = article.a.pack.tables;
  for (let i = at - 1; i >= Math.max(0, at - PEERS); i--) {
    const m = mentions[i]!;
    if (m.type !== 'person' || (m.title && isCounterpart(article, m.title))) continue;
    // للصحفيين: nobody's peers.
    if (m.kind === 'title' && !article.entityOf.has(m)) continue;
    const office = officeOf(article, m);
    const title = titles.findIndex((t) => t.office === office);
    if (office === '' || title < 0) return null;
    return { ...(m.title ?? alone), title, features: alone.features, of: alone.of, former: false };
  }
  return null;
}
/** Mentions before نظيره among which the person it refers to is sought. */
const PEERS = 8;

/** The office that somebody is titled with, or that somebody without a title held on the day. */
function officeOf({ a, entityOf, offices, published }: ArticleEntities, m: Mention): string {
  const person = entityOf.get(m);
  for (const t of [m.title, ...(person?.titles ?? [])]) {
    const office = t ? a.pack.tables.titles[t.title]?.office : '';
    if (office) return office;
  }
  if (!person || person.dictionary < 0 || published === null) return '';
  return offices.heldBy(person.dictionary, published)[0]?.office ?? '';
}

function linkTitle(article: ArticleEntities, m: Mention, title: TitlePhrase, bearers: readonly Bearer[]): void {
  if (title.features & (Feature.Dual | Feature.Plural) || meansTeam(article.a, title)) return;
  // الرقيب يانسي غراي: the bearer follows, if nobody that can be told.
  if (m.to < article.a.tokens.count && article.a.unknown[m.to] === Unknown.Surely && !isConjoined(article.a, m.to))
    return;
  const bearer = nearestBearer(article.a, title, m.from, bearers);
  if (bearer) return article.attach(m, bearer);
  const { office } = article.a.pack.tables.titles[title.title]!;
  if (office === '' || title.former || article.published === null) return;
  for (const of of title.of) {
    const holder = article.offices.holder(office, bodyKey(article.a, of), article.published);
    if (holder >= 0) return article.attach(m, article.known(holder));
  }
}

/** الفريق alone is a team rather than the general. */
const meansTeam = (a: Analysis, { from, to, of }: TitlePhrase): boolean =>
  to === from + 1 && of.length === 0 && (a.readings.flags[from]! & WordFlag.OrganisationHead) !== 0;

/** Somebody named before, or else after, who bears the same title of the same body. */
function nearestBearer(a: Analysis, title: TitlePhrase, at: number, bearers: readonly Bearer[]): Entity | null {
  const others = new Set<Entity>();
  const after = firstAfter(bearers, at);
  for (let i = after - 1; i >= Math.max(0, after - BEARERS); i--)
    if (bears(a, bearers[i]!.entity, title, others)) return bearers[i]!.entity;
  for (let i = after; i < Math.min(bearers.length, after + BEARERS); i++)
    if (bears(a, bearers[i]!.entity, title, others)) return bearers[i]!.entity;
  return null;
}

/** Whether somebody bears a title; `others` are known not to. */
function bears(a: Analysis, entity: Entity, title: TitlePhrase, others: Set<Entity>): boolean {
  if (others.has(entity)) return false;
  for (const t of entity.titles) if (isSameTitle(a, t, title)) return true;
  others.add(entity);
  return false;
}
/** Bearers of titles on either side among whom the bearer of a title that stands alone is sought. */
const BEARERS = 500;

/** Index of the first bearer who is named after a token. */
function firstAfter(bearers: readonly Bearer[], at: number): number {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.at > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a person's title is the one that stands alone; a title alone may leave its body out. */
function isSameTitle(a: Analysis, borne: TitlePhrase, alone: TitlePhrase): boolean {
  if (borne.former !== alone.former) return false;
  const { officeKinds } = a.lookups;
  const kind = officeKinds[alone.title]!;
  const same =
    borne.title === alone.title || (kind === 0 ? isShortened(a, borne, alone) : officeKinds[borne.title] === kind);
  if (!same) return false;
  return (
    alone.of.length === 0 || alone.of.some((o) => borne.of.some((b) => o === b || bodyKey(a, o) === bodyKey(a, b)))
  );
}

/** الوزير for وزير الخارجية. */
function isShortened(a: Analysis, borne: TitlePhrase, alone: TitlePhrase): boolean {
  return sameWord(a.tokens, borne.from, bareFrom(a, borne), alone.from, bareFrom(a, alone));
}

/** Units of the title's first word before its letters without proclitics and article. */
const bareFrom = (a: Analysis, { from, skip }: TitlePhrase): number =>
  wordLength(a, from, skip) > 1 &&
  isSpelledAt(a.tokens.text.codes, a.tokens.start[from]! + skip, a.tokens.start[from]! + skip + 2, 'ال')
    ? skip + 2
    : skip;

/** What an office belongs to: the country of a place, the id of an organisation. */
function bodyKey(a: Analysis, entity: number): string {
  const { type, country } = a.pack.entities;
  return (type[entity] === EntityType.Place ? countryCode(country[entity]!) : null) ?? a.lookups.namesOf(entity).id;
}
