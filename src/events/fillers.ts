import { Feature } from '../arabic/features.ts';
import { type Tokens, tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Entity } from '../entities/entity.ts';
import type { EventType } from '../gazetteer/tables.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import type { Filler, FillerType } from './draft.ts';
import { membersNamed } from './members.ts';
import type { Memory } from './memory.ts';
import type { SentenceView } from './view.ts';

/** Why a role of an event type takes no phrase of this kind; null where it takes it. */
export function refusal(type: EventType, role: string, phrase: NounPhrase): string | null {
  if (role === '@weapon') return phrase.type === 'weapon' ? null : 'no weapon';
  if (role === '@agreement') return phrase.type === 'agreement' ? null : 'no agreement';
  const wanted = type.roles.find((r) => r.name === role)?.types ?? [];
  if (phrase.type === 'anaphor')
    return wanted.includes('person') || wanted.includes('group') || wanted.includes('place') ? null : WRONG_TYPE;
  if (role === 'place' && isWideArea(phrase)) return 'too wide an area to meet in';
  if (phrase.type === 'organisation' && role === 'place') return isSeat(phrase) ? null : WRONG_TYPE;
  if (role === 'destinations' && phrase.type === 'organisation' && !isBuilding(phrase) && !isSeat(phrase))
    return 'no place to go to';
  if (role === 'visitors' && !travels(phrase)) return 'it goes on no visits';
  if (role === 'hosts' && phrase.type === 'group' && !phrase.delegated) return 'it receives nobody';
  if (PUBLIC_ROLES.has(role) && NO_SIDES.has(phrase.entity?.kind ?? '')) return 'media and clubs are no sides';
  if (phrase.type === 'place' && SIDES.has(role) && !isParty(phrase.entity)) return 'no place that acts as a state';
  return wanted.includes(phrase.type === 'noun' ? 'thing' : phrase.type) ? null : WRONG_TYPE;
}

const WRONG_TYPE = 'of another type';

const accepts = (type: EventType, role: string, phrase: NounPhrase) => refusal(type, role, phrase) === null;

/** الشرق الأوسط، أوروبا: nobody meets or signs there, "عملية السلام في الشرق الأوسط" is what they speak of. */
const isWideArea = ({ entity }: NounPhrase) => entity?.kind === 'area' && entity.country === null;

/** The first of several roles that takes the phrase, or null. */
export const roleFor = (type: EventType, roles: readonly string[], phrase: NounPhrase): string | null =>
  roles.find((r) => accepts(type, r, phrase)) ?? null;

/** Who talks to a newspaper gives an interview, and clubs meet on the pitch. */
const PUBLIC_ROLES = new Set(['participants', 'visitors', 'hosts', 'parties', 'launchers']);
const NO_SIDES = new Set([
  'newspaper',
  'magazine',
  'channel',
  'radio',
  'news_agency',
  'website',
  'club',
  'sports_body',
]);

/** People and delegations go on visits, and bodies that send them; armies, companies and hospitals do not. */
const travels = ({ type, delegated }: NounPhrase): boolean =>
  delegated || (type !== 'group' && type !== 'organisation');

const SIDES = new Set(['participants', 'visitors', 'hosts', 'launchers', 'parties']);

/** An organisation is where a visit leads if it is a house too: a university, a museum, a hospital. */
const isBuilding = ({ kind }: NounPhrase) => BUILDINGS.has(kind);
const BUILDINGS = new Set(['university', 'institution', 'hospital', 'museum', 'school', 'company', 'igo']);

/** البيت الأبيض، الكرملين: a government named by its seat is a place too; الحكومة is not. */
const isSeat = ({ entity, mention }: NounPhrase) =>
  entity?.kind === 'government' && (mention?.kind === 'name' || HOUSES.has(entity.name.split(' ')[0]!));
const HOUSES = new Set(['البيت', 'القصر', 'قصر']);

/** States, and cities and regions that stand for theirs, act; rivers, bases and places without a name do not. */
const isParty = (place: Entity | null) => place !== null && PARTIES.has(place.kind);
const PARTIES = new Set(['country', 'city', 'region', 'territory', 'area', '']);

const FILLER_TYPES: Readonly<Record<string, FillerType>> = {
  anaphor: 'group',
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  group: 'group',
};

export function fillerOf(tokens: Tokens, phrase: NounPhrase, why: string): Filler {
  return {
    type: FILLER_TYPES[phrase.type] ?? 'thing',
    entity: phrase.entity,
    from: phrase.nameFrom,
    to: phrase.nameTo,
    skip: phrase.skip,
    why,
    phrase,
    head: tokenForm(tokens, phrase.nameFrom, phrase.skip),
  };
}

/** A filler for an entity that stands elsewhere in the article: its own first mention shows it. */
export function fillerOfEntity(entity: Entity, why: string): Filler {
  const m = entity.mentions.find((x) => x.kind === 'name') ?? entity.mentions[0]!;
  return { type: entity.type, entity, from: m.from, to: m.to, skip: m.skip, why, phrase: null, head: '' };
}

/** The fillers that a chunk gives with those coordinated to it: "وزير الخارجية ونظيره", "قطر والإمارات ومصر"; anaphors are resolved. */
export function coordinated(
  view: SentenceView,
  type: EventType,
  role: string,
  at: number,
  why: string,
  memory: Memory,
): Filler[] {
  const out: Filler[] = [];
  let i = at;
  let last = at;
  while (i < view.chunks.length) {
    const c = view.chunks[i]!;
    if (c.kind === 'phrase' && c.phrase && (i === at || joins(view, last, i, c)) && accepts(type, role, c.phrase)) {
      const leaders = c.phrase.delegated ? ledBy(view, i).filter((p) => accepts(type, role, p)) : [];
      const link = i === at ? why : 'coordination';
      if (leaders.length > 0)
        out.push(...leaders.map((p) => fillerOf(view.tokens, p, `${link}, head of the delegation`)));
      else out.push(...expand(view.tokens, c.phrase, link, memory));
      const members = membersNamed(view, i).filter((p) => accepts(type, role, p));
      out.push(...members.map((p) => fillerOf(view.tokens, p, 'member of the group')));
      last = i;
    } else if (i > at && !passable(c)) break;
    i++;
  }
  if (why === BETWEEN && out.length === 1) out.push(...plainSide(view, last));
  return distinct(out);
}

const LEADING = new WordSet('برئاسه بقياده بزعامه');
const LEADER_REACH = 3;

/** "وفد من الحركة برئاسة نائب زعيمها", "وفدان برئاسة الوزيرين": delegations are known by who leads them. */
function ledBy({ chunks, tokens }: SentenceView, at: number): NounPhrase[] {
  const { type, features } = chunks[at]!.phrase!;
  if (type !== 'group') return [];
  for (let i = at + 1; i <= at + LEADER_REACH && chunks[i]; i++) {
    const c = chunks[i]!;
    if (c.kind === 'preposition' && LEADING.has(tokens, c.from)) {
      const [first, second] = [chunks[i + 1], chunks[i + 2]];
      const several = (features & (Feature.Dual | Feature.Plural)) !== 0 && second?.joined === true;
      return [first?.phrase, several ? second.phrase : null].filter((p) => p?.type === 'person') as NounPhrase[];
    }
    if (c.kind !== 'comma' && c.kind !== 'adjective') return [];
  }
  return [];
}

/** The link of "بين مصر والسودان". */
export const BETWEEN = 'preposition بين';

/** "بين أثينا ودائنيها": between takes two sides, so a plain noun joined to the first is the second. */
function plainSide({ chunks, tokens }: SentenceView, first: number): Filler[] {
  const c = chunks[first + 1];
  // ودائنيها: a word that no dictionary has keeps its و.
  if (c?.kind !== 'noun' || c.preposition >= 0 || !(c.joined || tokenForm(tokens, c.from).startsWith('و'))) return [];
  let to = first + 1;
  while (chunks[to + 1] !== undefined && CONTINUES.has(chunks[to + 1]!.kind) && isOwn(chunks[to + 1]!)) to++;
  const span: NounPhrase = {
    type: 'group',
    entity: null,
    kind: '',
    mention: null,
    nameFrom: c.from,
    nameTo: chunks[to]!.to,
    skip: 1,
    features: 0,
    ref: -1,
    several: true,
    delegated: true,
    nisbas: [],
  };
  return [fillerOf(tokens, span, 'coordination')];
}
const CONTINUES: ReadonlySet<string> = new Set(['noun', 'adjective']);
const isOwn = (c: Chunk) => c.definite && !c.joined && c.preposition < 0;

/** A further member of a list is joined by و, directly or over a comma and adjectives. */
function joins(view: SentenceView, last: number, i: number, c: Chunk): boolean {
  if (c.possessed) return false;
  const before = view.chunks[i - 1]?.kind === 'quote' ? view.chunks[i - 2] : view.chunks[i - 1];
  const coordinator = before?.kind === 'coordinator';
  if (!c.joined && !coordinator) return false;
  const first = view.chunks[last]!;
  return c.preposition < 0 || c.preposition === first.preposition;
}

const passable = (c: Chunk) =>
  (c.kind === 'comma' ||
    c.kind === 'adjective' ||
    c.kind === 'quote' ||
    c.kind === 'bracket' ||
    c.kind === 'coordinator') &&
  !c.joined;

function expand(tokens: Tokens, phrase: NounPhrase, why: string, memory: Memory): Filler[] {
  const two = memory.represented(phrase);
  if (two.length > 0) return two.map((entity) => memory.filler(entity, `${why}, represented`));
  if (phrase.type !== 'anaphor') return [fillerOf(tokens, phrase, why)];
  if (phrase.nisbas.length >= 2)
    return phrase.nisbas.map((e) =>
      // A country that the article names by this adjective only.
      e.mentions.length > 0
        ? fillerOfEntity(e, `${why}, adjective`)
        : { ...fillerOf(tokens, phrase, `${why}, adjective`), entity: e, type: e.type },
    );
  const named = memory.resolve(phrase).map((entity) => memory.filler(entity, `${why}, anaphor`));
  // Nobody named before: "الوزيران" are two all the same.
  return named.length > 0 ? named : [fillerOf(tokens, phrase, why)];
}

/** One filler an entity; of unnamed ones, one a wording. */
export function distinct(fillers: readonly Filler[]): Filler[] {
  const seen = new Set<unknown>();
  return fillers.filter((f) => {
    const key = f.entity ?? `${f.from}-${f.to}`;
    return !seen.has(key) && seen.add(key);
  });
}
