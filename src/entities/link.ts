import { Feature } from '../arabic/features.ts';
import { TokenKind, tokenEnd, tokenForm, tokenStart } from '../arabic/tokenise.ts';
import { EntityType } from '../gazetteer/pack.ts';
import { stringAt } from '../gazetteer/strings.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import { TYPE_NAMES } from '../mentions/dictionary.ts';
import type { Analysis, Mention, TitlePhrase } from '../mentions/mention.ts';
import type { Entity, Linked } from './entity.ts';
import { unseenId } from './ids.ts';
import type { Offices } from './offices.ts';

/**
 * Decides what every mention stands for. Full names come first; then the short forms that they license (surnames, acronyms), then titles by
 * what the article says of their bearers and by who held the office on the day of publication. What remains unproved is dropped.
 */
export function link(a: Analysis, mentions: readonly Mention[], offices: Offices, published: string | null): Linked {
  const state: State = { a, offices, published, byKey: new Map(), entityOf: new Map(), surnames: new Map() };
  const named = mentions.filter((m) => m.kind === 'name' || m.kind === 'adjective' || (m.kind === 'title' && m.type !== 'person'));
  // Longer names first, so that a surname alone finds the full name wherever it stands.
  const people = named
    .filter((m) => m.type === 'person')
    .sort((x, y) => y.to - y.from - (x.to - x.from) || x.from - y.from);
  for (const m of people) linkPerson(state, m);
  for (const m of named) if (m.type !== 'person') attach(state, m, entityFor(state, m, choose(a, m, mentions)));
  for (const m of mentions) if (m.kind === 'short') linkShort(state, m);
  const found = findSurnames(state, mentions);
  const all = [...mentions, ...found].sort((x, y) => x.from - y.from || x.to - y.to);
  for (const m of all) if (m.kind === 'title' && m.type === 'person') linkTitle(state, m);
  const kept = all.filter((m) => state.entityOf.has(m) || m.kind === 'title');
  for (const m of kept) state.entityOf.get(m)?.mentions.push(m);
  const entities = [...state.byKey.values()].filter((e) => e.mentions.length > 0);
  const first = (e: Entity) => e.mentions[0]!.from;
  entities.sort((x, y) => first(x) - first(y) || (x.id < y.id ? -1 : 1));
  return { entities, mentions: kept, entityOf: state.entityOf };
}

interface State {
  readonly a: Analysis;
  readonly offices: Offices;
  readonly published: string | null;
  readonly byKey: Map<string, Entity>;
  readonly entityOf: Map<Mention, Entity>;
  /** Folded last names (and whole names) of the people of the article; null where two people share one. */
  readonly surnames: Map<string, Entity | null>;
}

function attach(state: State, m: Mention, entity: Entity): void {
  state.entityOf.set(m, entity);
  if (m.title && m.type === 'person') entity.titles.push(m.title);
}

/** The candidate that fits the article: one whose country is named wins over one that is only better known. */
function choose(a: Analysis, m: Mention, mentions: readonly Mention[]): number {
  if (m.candidates.length < 2) return m.candidates[0] ?? -1;
  const { country, type, kind } = a.pack.entities;
  const countryKind = a.pack.tables.kinds.indexOf('country');
  const best = m.candidates[0]!;
  if (kind[best] === countryKind && type[best] === EntityType.Place) return best;
  const named = new Set(
    mentions.flatMap((o) =>
      o !== m && o.candidates.length === 1 && kind[o.candidates[0]!] === countryKind
        ? [country[o.candidates[0]!]!]
        : [],
    ),
  );
  return m.candidates.find((c) => named.has(country[c]!)) ?? best;
}

function linkPerson(state: State, m: Mention): void {
  const { a } = state;
  const words = nameWords(a, m);
  const full = words.join(' ');
  if (m.candidates.length === 0) {
    const known = state.surnames.get(full) ?? (words.length === 1 ? undefined : prefixMatch(state, words));
    if (known) return attach(state, m, known);
  }
  const entity = entityFor(state, m, personCandidate(state, m));
  attach(state, m, entity);
  register(state, words, entity);
}

/** "محمد البرادعي" where "محمد مصطفى البرادعي" was named: the same first and last word. */
function prefixMatch(state: State, words: string[]): Entity | undefined {
  const known = state.surnames.get(words.at(-1)!);
  if (!known || known.type !== 'person') return undefined;
  const first = known.mentions.length === 0 ? [...state.entityOf].find(([, e]) => e === known)?.[0] : known.mentions[0];
  return first && nameWords(state.a, first)[0] === words[0] ? known : undefined;
}

/** Of several people of one name the one whose country fits the title. */
function personCandidate(state: State, m: Mention): number {
  const { country } = state.a.pack.entities;
  const wanted = new Set(m.title?.of.map((e) => country[e]) ?? []);
  return m.candidates.find((c) => wanted.has(country[c]!)) ?? m.candidates[0] ?? -1;
}

function register(state: State, words: string[], entity: Entity): void {
  const put = (key: string) => {
    const known = state.surnames.get(key);
    state.surnames.set(key, known === undefined || known === entity ? entity : null);
  };
  put(words.join(' '));
  if (words.length > 1) put(words.at(-1)!);
}

function linkShort(state: State, m: Mention): void {
  const { a } = state;
  const established = m.candidates.map((c) => state.byKey.get(`d${c}`)).find((e) => e !== undefined);
  if (established) return attach(state, m, established);
  if (m.title) {
    const { country } = a.pack.entities;
    const fit = m.candidates.find(
      (c) => m.title!.of.length === 0 || m.title!.of.some((o) => country[o] === country[c]),
    );
    if (fit !== undefined) attach(state, m, entityFor(state, m, fit));
  }
}

/** Words that are the surname of somebody whom the article names in full. */
function findSurnames(state: State, mentions: readonly Mention[]): Mention[] {
  const { a } = state;
  const covered = new Uint8Array(a.tokens.count);
  for (const m of mentions) if (state.entityOf.has(m) || m.kind === 'title') covered.fill(1, m.from, m.to);
  const titleBefore = new Map(mentions.filter((m) => m.kind === 'title' && m.type === 'person').map((m) => [m.to, m]));
  const out: Mention[] = [];
  for (let s = 0; s < a.sentences.count; s++) {
    if (a.excluded[s] === 1) continue;
    for (let i = a.sentences.starts[s]!; i < a.sentences.starts[s + 1]!; i++) {
      if (covered[i] || a.tokens.kind[i] !== TokenKind.Word) continue;
      const m = surnameAt(state, i, titleBefore.get(i));
      if (m) out.push(m);
    }
  }
  return out;
}

function surnameAt(state: State, i: number, title: Mention | undefined): Mention | null {
  const { a } = state;
  if (state.surnames.size === 0) return null;
  const flags = a.readings.flags[i]!;
  if (
    flags & (EVERYDAY | WordFlag.Nisba | WordFlag.Title | WordFlag.Trigger) &&
    !title &&
    !(flags & (WordFlag.Family | WordFlag.PersonToken) && !(flags & EVERYDAY))
  )
    return null;
  let skip = a.readings.skip[i]!;
  let entity = state.surnames.get(tokenForm(a.tokens, i, skip));
  for (
    let cut = 1;
    !entity && cut <= 2 && a.readings.word[i]! < 0 && PROCLITICS.has(tokenForm(a.tokens, i)[cut - 1]!);
    cut++
  ) {
    skip = cut;
    entity = state.surnames.get(tokenForm(a.tokens, i, cut));
  }
  if (!entity) return null;
  const m: Mention = {
    from: i,
    to: i + 1,
    skip,
    type: 'person',
    kind: 'short',
    candidates: [],
    rule: 'person/surname',
    phraseFrom: title?.from ?? i,
    phraseTo: i + 1,
    title: title?.title,
  };
  attach(state, m, entity);
  return m;
}

const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك']);

/** A title without a name: somebody the article gives this title to, or the holder of the office on the day. */
function linkTitle(state: State, m: Mention): void {
  const title = m.title!;
  if (title.features & (Feature.Dual | Feature.Plural)) return;
  const known = bearerInArticle(state, title, m.from);
  if (known) return attach(state, m, known);
  if (title.former || state.published === null) return;
  const { office } = state.a.pack.tables.titles[title.title]!;
  if (office === '') return;
  for (const of of title.of) {
    const holder = state.offices.holder(office, bodyKey(state.a, of), state.published);
    if (holder >= 0) return attach(state, m, entityFor(state, m, holder));
  }
}

/** Somebody named before (or else after) who bears the same title of the same body. */
function bearerInArticle(state: State, title: TitlePhrase, at: number): Entity | null {
  const { titles } = state.a.pack.tables;
  let best: Entity | null = null;
  let bestAt = -1;
  for (const [m, e] of state.entityOf) {
    if (e.type !== 'person') continue;
    if (!e.titles.some((t) => sameTitle(state.a, titles[t.title]!.id, t, titles[title.title]!.id, title))) continue;
    if (!best || (m.from < at && (m.from > bestAt || bestAt > at)) || (bestAt > at && m.from < bestAt)) {
      best = e;
      bestAt = m.from;
    }
  }
  return best;
}

function sameTitle(a: Analysis, id: string, t: TitlePhrase, otherId: string, other: TitlePhrase): boolean {
  const { titles } = a.pack.tables;
  const office = titles[t.title]!.office;
  if (id !== otherId && (office === '' || office !== titles[other.title]!.office)) return false;
  if (t.former !== other.former) return false;
  if (other.of.length === 0) return true;
  return other.of.some((o) => t.of.some((x) => bodyKey(a, o) === bodyKey(a, x)));
}

/** What an office belongs to: the country of a place, the id of an organisation. */
function bodyKey(a: Analysis, entity: number): string {
  const { type, country, ids } = a.pack.entities;
  const code = country[entity]!;
  if (type[entity] === EntityType.Place && code) return String.fromCharCode(code >> 8, code & 255);
  return stringAt(ids, entity);
}

function entityFor(state: State, m: Mention, dictionary: number): Entity {
  const key = dictionary >= 0 ? `d${dictionary}` : `${m.type} ${nameWords(state.a, m).join(' ')}`;
  let entity = state.byKey.get(key);
  if (!entity) {
    entity = dictionary >= 0 ? fromDictionary(state.a, dictionary) : unseen(state.a, m);
    state.byKey.set(key, entity);
  }
  return entity;
}

/** The entity of a dictionary entry, without mentions yet. */
export function fromDictionary(a: Analysis, index: number): Entity {
  const e = a.pack.entities;
  const code = e.country[index]!;
  return {
    id: stringAt(e.ids, index),
    type: TYPE_NAMES[e.type[index]!]!,
    dictionary: index,
    name: stringAt(e.names, index),
    nameEn: stringAt(e.englishNames, index) || null,
    country: code ? String.fromCharCode(code >> 8, code & 255) : null,
    kind: a.pack.tables.kinds[e.kind[index]!]!,
    feminine: e.feminine[index] === 1,
    mentions: [],
    titles: [],
  };
}

function unseen(a: Analysis, m: Mention): Entity {
  const name = a.tokens.text.source.slice(tokenStart(a.tokens, m.from, m.skip), tokenEnd(a.tokens, m.to - 1));
  const of = m.title?.of.map((e) => a.pack.entities.country[e]!).find((c) => c > 0);
  return {
    id: unseenId(m.type, nameWords(a, m).join(' ')),
    type: m.type,
    dictionary: -1,
    name,
    nameEn: null,
    country: of ? String.fromCharCode(of >> 8, of & 255) : null,
    kind: '',
    feminine: m.title ? (m.title.features & Feature.Feminine) !== 0 : null,
    mentions: [],
    titles: [],
  };
}

function nameWords(a: Analysis, m: Mention): string[] {
  const out: string[] = [];
  for (let i = m.from; i < m.to; i++)
    if (a.tokens.kind[i] !== TokenKind.Punctuation) out.push(tokenForm(a.tokens, i, i === m.from ? m.skip : 0));
  return out;
}
