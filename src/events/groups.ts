import { Feature } from '../arabic/features.ts';
import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind, tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Entity } from '../entities/entity.ts';
import { countryCode } from '../entities/make-entity.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Found, longestAt } from '../mentions/senses.ts';
import type { NounPhrase } from './chunk.ts';
import { OFFICIAL, partitive } from './counted.ts';
import { ENDS_PHRASE, MAX_COMPLEMENT, PRIVATE, phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { endsInAlef } from './subjects.ts';

/**
 * People without names: "وزراء خارجية الدول الست", "وفد من حماس", "مسؤولين صينيين", "الفلسطينيون", or words that stand for two named before
 * ("الزعيمان"). Null where no such phrase starts.
 */
export function groupPhrase(scene: Scene, start: number, limit: number): NounPhrase | null {
  const { a } = scene;
  if ((a.senses[start]! & GROUP_SENSES) === 0) return partitive(scene, start, limit, groupPhrase);
  const anaphor = longestAt(a, start, Sense.Anaphor);
  if (anaphor && anaphor.to <= limit) return anaphorPhrase(scene, anaphor, limit);
  const several = partitive(scene, start, limit, groupPhrase);
  if (several) return several;
  const head = groupHead(scene, start);
  // "وفد برئاسة الوزير": what heads a delegation is no presidency.
  if (!head || head.to > limit || a.readings.flags[start]! & WordFlag.Preposition) return null;
  const nisbas: Entity[] = [];
  let at = head.to;
  for (let n = 0; n < MAX_COMPLEMENT && at < limit; n++) {
    const next = complement(scene, head, at, limit, nisbas);
    if (next === at) break;
    at = next;
  }
  at = quotedName(scene, at, limit);
  if (isSide(scene, head)) return sideOf(start, at, head, nisbas);
  if (at === head.to && (!tellsWho(scene, head) || isConstruct(scene, head))) return null;
  if (isBody(scene, head))
    return {
      ...phrase('organisation', start, at, head.skip, head.features, head.ref, nisbas),
      delegated: !STAYING.has(scene.a.pack.tables.groups[head.ref]!.name),
      entity: at === head.to ? namedBefore(scene, head, start) : null,
    };
  return { ...phrase('group', start, at, head.skip, head.features, head.ref, nisbas), ...company(scene, head) };
}

/** Bodies that go on no visits. */
const STAYING = new Set(['forces', 'companies']);

const GROUP_SENSES = (1 << Sense.Anaphor) | (1 << Sense.Group) | (1 << Sense.Title) | (1 << Sense.Nisba);

/** "الجانبان السعودي والروسي": the adjectives say which two. */
function anaphorPhrase(scene: Scene, found: Found, limit: number): NounPhrase {
  const nisbas: Entity[] = [];
  let at = found.to;
  for (let m = scene.mentionsAt.get(at); at < limit; m = scene.mentionsAt.get(at)) {
    const entity = m?.kind === 'adjective' ? scene.linked.entityOf.get(m) : nationOf(scene, at);
    if (!entity) break;
    nisbas.push(entity);
    at = m?.kind === 'adjective' ? m.to : at + 1;
  }
  return phrase('anaphor', found.from, at, found.skip, found.features, found.ref, nisbas);
}

/** الكندي, a family name too: beside "الزعيمين المكسيكي" it is the country. */
function nationOf({ a, countryOf }: Scene, at: number): Entity | null {
  const nisba = longestAt(a, at, Sense.Nisba);
  if (!nisba || nisba.to > at + 1 || (a.readings.flags[at]! & WordFlag.Article) === 0) return null;
  const iso = countryCode(a.pack.entities.country[nisba.ref]!);
  return iso ? countryOf(iso) : null;
}

/** A bare plural (دول، أعضاء) tells nothing; with the article, or as a delegation, it does. A bare team never does. */
function tellsWho(scene: Scene, head: GroupHead): boolean {
  const kind = head.ref >= 0 ? scene.a.pack.tables.groups[head.ref]!.kind : null;
  return kind !== 'team' && ((head.features & Feature.Definite) !== 0 || (kind !== null && kind !== 'parties'));
}

/** "مندوبي", "مسؤولو": a sound plural without its ن stands for nobody by itself. */
function isConstruct({ a }: Scene, head: GroupHead): boolean {
  const last = tokenForm(a.tokens, head.to - 1).at(-1);
  return (
    (head.features & Feature.Plural) !== 0 && (head.features & Feature.Definite) === 0 && (last === 'ي' || last === 'و')
  );
}

const MEETING_GROUPS = new Set(['delegation', 'team', 'officials', 'parties']);

const MANNED = new Set(['delegation', 'team']);

/** Officials, delegations and parties meet among themselves, as does the plural of an office; all but the parties go on visits. */
function company(scene: Scene, head: GroupHead): Pick<NounPhrase, 'several' | 'delegated'> {
  const { groups, titles } = scene.a.pack.tables;
  const kind = head.ref >= 0 ? groups[head.ref]!.kind : '';
  const several = head.ref >= 0 ? MEETING_GROUPS.has(kind) : head.title >= 0 && OFFICIAL.has(titles[head.title]!.kind);
  return { several, delegated: several && kind !== 'parties' };
}

interface GroupHead {
  readonly to: number;
  readonly skip: number;
  readonly features: number;
  /** Row of `Tables.groups`, or -1. */
  readonly ref: number;
  /** Row of `Tables.titles`, or -1. */
  readonly title: number;
}

function groupHead(scene: Scene, start: number): GroupHead | null {
  const { a } = scene;
  const group = longestAt(a, start, Sense.Group);
  const title = longestAt(a, start, Sense.Title);
  const nisba = longestAt(a, start, Sense.Nisba);
  const plural = (f: Found | null) => f !== null && (f.features & Feature.Plural) !== 0;
  const publicTitle = title !== null && !PRIVATE.has(a.pack.tables.titles[title.ref]!.kind);
  const several = plural(title) || isDualConstruct(a, title);
  if (title && publicTitle && several && title.to >= (group?.to ?? 0)) return { ...title, ref: -1, title: title.ref };
  if (group) return { ...group, title: -1 };
  if (nisba && plural(nisba) && (nisba.features & Feature.Definite) !== 0) return { ...nisba, ref: -1, title: -1 };
  return null;
}

/** "مديري الشركات" is spelled as the dual is: before a definite noun it is several all the same. */
const isDualConstruct = ({ tokens }: Scene['a'], f: Found | null): boolean =>
  f !== null &&
  (f.features & Feature.Dual) !== 0 &&
  (f.features & Feature.Definite) === 0 &&
  /[يا]$/.test(tokenForm(tokens, f.to - 1));

/** One step of what belongs to a group: adjectives, definite nouns, the body it comes from. */
function complement(scene: Scene, head: GroupHead, at: number, limit: number, nisbas: Entity[]): number {
  const { a } = scene;
  const m = scene.mentionsAt.get(at);
  const free = a.readings.skip[at] === 0;
  const second =
    m?.kind === 'adjective' && nisbas.length > 0 && (head.features & (Feature.Dual | Feature.Plural)) !== 0;
  // "الوفد": a definite noun is in no construct; only adjectives and what a preposition adds belong to it.
  const closed = (head.features & Feature.Definite) !== 0 && at === head.to;
  // "زار وفد برلماني أردني مسقط": nothing more owns a group after the adjective of its country.
  if (m && m.kind !== 'adjective' && nisbas.length > 0 && scene.mentionsAt.get(at - 1)?.kind === 'adjective') return at;
  if (m && (free || second) && m.type !== 'person' && m.to <= limit && !(closed && m.kind !== 'adjective')) {
    const entity = scene.linked.entityOf.get(m);
    if (m.kind === 'adjective' && entity) nisbas.push(entity);
    if (DUALS.has(a.tokens, head.to - 1) && m.kind !== 'adjective' && m.type === 'organisation')
      return andSecond(scene, m, limit);
    const officials = head.title >= 0 || (head.ref >= 0 && a.pack.tables.groups[head.ref]!.kind === 'officials');
    return m.kind === 'adjective' || !officials ? m.to : andCountries(scene, m.to, limit);
  }
  const ofBody = representedBody(scene, head, at, limit);
  if (ofBody > at) return ofBody;
  const seat = seatOf(scene, head, at, limit);
  if (seat > at) return seat;
  if (longestAt(a, at, Sense.Thing)) return at;
  const flags = a.readings.flags[at]!;
  if (a.tokens.kind[at] !== TokenKind.Word || !free) return at;
  if (at === head.to && at + 1 < limit && scene.prepositionText(a.readings.word[at]!) === 'عن')
    return represented(scene, at, limit);
  if (a.readings.word[at] === scene.words.min && at + 1 < limit) {
    const inner = scene.mentionsAt.get(at + 1);
    const both = longestAt(a, at + 1, Sense.Anaphor); // مسؤولون من البلدين
    if (both) return both.to;
    const team = head.ref >= 0 && MANNED.has(a.pack.tables.groups[head.ref]!.kind); // فريق من مفتشي الوكالة
    if (team && inner?.kind !== 'name' && groupHead(scene, at + 1))
      return groupPhrase(scene, at + 1, limit)?.nameTo ?? at;
    return inner && inner.type !== 'person' && inner.kind !== 'adjective' ? inner.to : at;
  }
  if (flags & ENDS_PHRASE) return at;
  const definite = (flags & WordFlag.Article) !== 0;
  // "وفد برلماني", but not "وفد تركي رئيس المجلس".
  const relational = flags & WordFlag.Adjective && (definite || /ي(ا|ه|ين|ون|ات)?$/.test(tokenForm(a.tokens, at)));
  if (flags & WordFlag.Title && !relational) return at;
  // "دول أوروبية مبادرة", "الجماعات بعيدا": after an adjective, or beside a definite head, an indefinite noun is something else.
  if (!definite && isComplete(scene, head, at)) return at;
  // "اتهمت الحكومة المتمردين": a definite noun for people beside a definite head is somebody else.
  const disagrees = isBody(scene, head) && /(ين|ون)$/.test(tokenForm(a.tokens, at));
  const others = flags & WordFlag.Group && definite && (!(flags & WordFlag.Adjective) || disagrees);
  if (others && head.features & Feature.Definite) return at;
  if (flags & (WordFlag.Article | WordFlag.Number)) return at + 1;
  // "وفد أمني": the ending of a relative adjective, though the letters can be a verb too.
  const relative = (flags & WordFlag.Adjective) !== 0 && tokenForm(a.tokens, at).endsWith('ي');
  if (flags & (WordFlag.Noun | WordFlag.Group | WordFlag.Adjective) && (relative || !(flags & WordFlag.Verb)))
    return at + 1;
  return at;
}

/** The group before the token is closed: by an adjective, or by an accusative that only says how. */
function isComplete({ a, mentionsAt }: Scene, head: GroupHead, at: number): boolean {
  if (endsInAlef(a.tokens, at) && !endsInAlef(a.tokens, head.to - 1)) return true;
  const flags = a.readings.flags[at - 1]!;
  // Nothing indefinite belongs to a definite noun, save "الدول دائمة العضوية".
  const next = a.readings.flags[at + 1] ?? 0;
  const improper = (a.readings.flags[at]! & WordFlag.Adjective) !== 0 && (next & WordFlag.Article) !== 0;
  if (flags & WordFlag.Article && !improper && !(a.readings.flags[at]! & WordFlag.Number)) return true;
  const adjective = (flags & WordFlag.Adjective) !== 0 && (flags & WordFlag.Noun) === 0;
  const qualified = adjective || mentionsAt.get(at - 1)?.kind === 'adjective';
  return qualified && (a.readings.flags[at]! & WordFlag.Adjective) === 0 && at - 1 >= head.to;
}

/** "ممثلين عن الدول الست": for whom they stand. */
function represented(scene: Scene, at: number, limit: number): number {
  const inner = scene.mentionsAt.get(at + 1);
  if (inner && inner.type !== 'person' && inner.to <= limit) return inner.to;
  const group = groupHead(scene, at + 1) ? groupPhrase(scene, at + 1, limit) : null;
  return group?.nameTo ?? at;
}

/** "ممثلين لحركة طالبان": for which body the indefinite representatives stand. */
function representedBody({ a, mentionsAt }: Scene, head: GroupHead, at: number, limit: number): number {
  const m = mentionsAt.get(at);
  const own =
    at === head.to && (head.features & Feature.Definite) === 0 && STANDING_FOR.has(a.tokens, at - 1, head.skip);
  if (!own || m?.type !== 'organisation' || m.kind !== 'name' || m.to > limit) return at;
  return (a.readings.proclitics[at]! & Proclitic.Lam) !== 0 ? m.to : at;
}
const STANDING_FOR = new WordSet('ممثلين ممثلون مندوبين مندوبون مبعوثين مبعوثون مسؤولين مسؤولون');

const isSide = (scene: Scene, head: GroupHead) =>
  head.ref >= 0 && scene.a.pack.tables.groups[head.ref]!.kind === 'side';

/** "الجانب الإيراني": the country itself, and nobody where the side is not named by one adjective. */
function sideOf(start: number, at: number, head: GroupHead, nisbas: readonly Entity[]): NounPhrase | null {
  const [country] = nisbas;
  const named = nisbas.length === 1 && country!.kind === 'country' && (head.features & Feature.Definite) !== 0;
  return named ? { ...phrase('place', start, at, head.skip, head.features, head.ref), entity: country! } : null;
}

const isBody = (scene: Scene, head: GroupHead) =>
  head.ref >= 0 && scene.a.pack.tables.groups[head.ref]!.kind === 'body';

/** "الحركة" after "حركة فتح": the latest organisation whose name begins with the same noun. */
function namedBefore(scene: Scene, head: GroupHead, before: number): Entity | null {
  const { tokens } = scene.a;
  const noun = bare(tokenForm(tokens, before, head.skip));
  const { mentions, entityOf } = scene.linked;
  const last = scene.mentionsAt.lastBefore(before);
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const m = mentions[i]!;
    if (m.from < before && m.type === 'organisation' && bare(tokenForm(tokens, m.from, m.skip)) === noun)
      return entityOf.get(m) ?? null;
  }
  return null;
}

/** Mentions that such a noun is looked for among. */
const REACH = 1000;

const bare = (form: string) => form.replace(/^ال/, '');

/** "أعضاء في مجلس الشيوخ", "وزراء المياه في مصر والسودان": the body that they belong to, or the countries of officials. */
function seatOf(scene: Scene, head: GroupHead, at: number, limit: number): number {
  const { a, mentionsAt, words } = scene;
  if (a.readings.word[at] !== words.fi) return at;
  const seat = mentionsAt.get(at + 1);
  const country = head.title >= 0 && seat?.type === 'place' && scene.linked.entityOf.get(seat)?.kind === 'country';
  if (!seat || seat.to > limit || !(country || seat.type === 'organisation')) return at;
  return country ? andCountries(scene, seat.to, limit) : seat.to;
}

const DUALS = new WordSet('وفدي وفدا ممثلي ممثلا رئيسي رئيسا زعيمي زعيما قائدي قائدا مندوبي مندوبا قيادتي قيادتا');

/** "وفدي حركتي فتح وحماس": the second of the two whose delegations they are. */
function andSecond({ a, mentionsAt }: Scene, first: Mention, limit: number): number {
  const second = mentionsAt.get(first.to);
  const joined = second && a.readings.proclitics[first.to] === Proclitic.Conjunction;
  return joined && second.type === 'organisation' && second.kind !== 'adjective' && second.to <= limit
    ? second.to
    : first.to;
}

/** "وزيرا خارجية إيران وفرنسا": several of one office belong to several countries. */
function andCountries({ a, mentionsAt }: Scene, from: number, limit: number): number {
  let to = from;
  for (let m = mentionsAt.get(to); m && m.to <= limit; m = mentionsAt.get(to)) {
    if (m.type !== 'place' || m.kind === 'adjective' || a.readings.proclitics[to] !== Proclitic.Conjunction) break;
    to = m.to;
  }
  return to;
}

const QUOTES = new Set(['"', '«', '»', '“', '”'].map((c) => c.charCodeAt(0)));
const MAX_QUOTED = 6;

/** "الطراد «ليك إيري»": the name in quotation marks after the noun belongs to it. */
function quotedName({ a }: Scene, at: number, limit: number): number {
  const isQuote = (i: number) =>
    a.tokens.kind[i] === TokenKind.Punctuation && QUOTES.has(a.tokens.text.codes[a.tokens.start[i]!]!);
  if (at >= limit || !isQuote(at)) return at;
  for (let i = at + 2; i < Math.min(limit, at + MAX_QUOTED); i++) if (isQuote(i)) return i + 1;
  return at;
}
