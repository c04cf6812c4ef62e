import { Enclitic, encliticOf, Feature } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import type { EventType, Trigger } from '../gazetteer/tables.ts';
import type { Found } from '../mentions/senses.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Filler } from './draft.ts';
import { coordinated, distinct, fillerOfEntity, roleFor } from './fillers.ts';
import { isQuantifier } from './govern.ts';
import type { Memory } from './memory.ts';
import type { Scene } from './scene.ts';
import { findSubject, isFree } from './subjects.ts';
import type { SentenceView } from './view.ts';

/** The roles of one trigger, while they are being found. */
export interface RoleSet {
  readonly fillers: Record<string, Filler[]>;
  /** Chunks of the weapons and agreements that the trigger is about. */
  readonly things: Record<'@weapon' | '@agreement', number[]>;
  /** Prepositions (word ids) whose phrases have filled a role. */
  readonly opened: Set<number>;
}

/** All that finding the roles of one trigger needs. */
export interface Site {
  readonly scene: Scene;
  readonly view: SentenceView;
  readonly memory: Memory;
  readonly type: EventType;
  readonly trigger: Trigger;
  readonly found: Found;
  /** Index of the trigger's chunk. */
  readonly at: number;
  readonly clause: Clause;
  readonly roles: RoleSet;
}

/** Fills the roles of a trigger from its clause and from what is explicitly linked to it. */
export function fillRoles(site: Site): void {
  const { view, at, trigger } = site;
  const chunk = view.chunks[at]!;
  if (chunk.verb && trigger.part !== 'phrase') verbRoles(site, chunk);
  else nounRoles(site, chunk);
  prepositionRoles(site);
}

/** Adds what a chunk (and what is coordinated to it) fills; false when no role takes it. */
export function fill(site: Site, roles: readonly string[], at: number, why: string): boolean {
  const phrase = site.view.chunks[at]?.phrase;
  if (!phrase) return false;
  const role = roleFor(site.type, roles, phrase);
  if (role === null) return false;
  if (role === '@weapon' || role === '@agreement') {
    if (!site.roles.things[role].includes(at)) site.roles.things[role].push(at);
    return true;
  }
  put(site, role, coordinated(site.view, site.type, role, at, why, site.memory));
  return true;
}

export function put(site: Site, role: string, fillers: readonly Filler[]): void {
  site.roles.fillers[role] = distinct([...(site.roles.fillers[role] ?? []), ...fillers]);
}

const taken = (site: Site, at: number) => {
  const phrase = site.view.chunks[at]!.phrase;
  return Object.values(site.roles.fillers).some((list) =>
    list.some((f) => f.phrase === phrase || (f.entity !== null && f.entity === phrase?.entity)),
  );
};

function verbRoles(site: Site, chunk: Chunk): void {
  const { view, clause, at, trigger, type } = site;
  const { agent, patient } = trigger.frame;
  const after = freeAfter(site);
  const passive = chunk.verb!.passive;
  const fitsAgent = (c: Chunk) =>
    c.phrase !== null && !passive && roleFor(type, agent, c.phrase) !== null && agreesWith(chunk, c);
  const antecedent = clause.kind === 'relative' ? view.chunks[clause.antecedent] : undefined;
  if (antecedent?.phrase && chunk.verb!.enclitic !== Enclitic.None) fill(site, patient, clause.antecedent, 'relative');
  const subject = findSubject(view, clause, at, fitsAgent);
  const single =
    after.length === 1 && subject.chunk === after[0] && needsObject(site) && chunk.verb!.enclitic === Enclitic.None;
  if (single) {
    // One noun phrase after a transitive verb: it is the object where a subject can be taken over from before.
    const earlier = findSubject(view, { ...clause, chunks: clause.chunks.filter((i) => i <= at) }, at, fitsAgent);
    if (earlier.chunk >= 0) fill(site, agent, earlier.chunk, earlier.why);
  }
  if (subject.chunk >= 0) fill(site, agent, subject.chunk, subject.why);
  for (const i of after)
    if (i !== subject.chunk && !taken(site, i))
      fill(site, patient, i, 'object') || (subject.chunk < 0 && !subject.blocked && fill(site, agent, i, 'subject'));
  if (subject.chunk < 0 && !subject.blocked) patientBefore(site);
  pronounObject(site, chunk);
}

/** "صاروخ أطلق من غزة": without a subject, the noun phrase before the verb is what is done. */
function patientBefore(site: Site): void {
  const { view, clause, at, trigger } = site;
  const before = clause.chunks.find((i) => i < at && isFree(view.chunks[i]!) && view.chunks[i]!.kind === 'phrase');
  const candidate = before ?? (clause.kind === 'relative' ? clause.antecedent : -1);
  if (candidate >= 0 && !taken(site, candidate)) fill(site, trigger.frame.patient, candidate, 'subject of the passive');
}

/** A symmetric verb (التقى) has its object among the participants: a single noun phrase cannot be the whole event. */
const needsObject = (site: Site) =>
  site.trigger.frame.patient.some((r) => site.trigger.frame.agent.includes(r)) &&
  !site.clause.chunks.some((i) => i > site.at && isCompanion(site, i));

const isCompanion = (site: Site, i: number) => {
  const p = site.view.chunks[i]!.preposition;
  return p >= 0 && site.trigger.frame.prepositions[String(p)] !== undefined && site.view.chunks[i]!.kind === 'phrase';
};

/** The free noun phrases after the trigger in its clause, up to the next verb; list members count with the first. */
function freeAfter(site: Site): number[] {
  const out: number[] = [];
  for (const i of site.clause.chunks) {
    if (i <= site.at) continue;
    const c = site.view.chunks[i]!;
    if (c.verb || c.kind === 'colon' || (c.kind === 'event' && c.preposition < 0 && !c.verb)) break;
    if (c.kind === 'phrase' && isFree(c) && !(c.joined && out.length > 0)) out.push(i);
  }
  return out;
}

/** A feminine verb has no man for its subject, and a masculine one before its subject no woman. */
function agreesWith(verb: Chunk, c: Chunk): boolean {
  const e = c.phrase?.entity;
  if (!e || e.type !== 'person' || e.feminine === null || verb.verb!.plural) return true;
  return e.feminine === verb.verb!.feminine;
}

function pronounObject(site: Site, chunk: Chunk): void {
  const { enclitic } = chunk.verb!;
  if (enclitic === Enclitic.None || enclitic === Enclitic.Speaker || site.clause.kind === 'relative') return;
  for (const e of site.memory.pronoun(enclitic, chunk.from, null)) {
    const role = site.trigger.frame.patient.find((r) => acceptsEntity(site, r, e.type));
    if (role) put(site, role, [fillerOfEntity(e, 'object pronoun')]);
  }
}

const acceptsEntity = (site: Site, role: string, type: string) =>
  site.type.roles.find((r) => r.name === role)?.types.includes(type) ?? false;

function nounRoles(site: Site, chunk: Chunk): void {
  const { agent, patient } = site.trigger.frame;
  const enclitic = encliticOf(site.found.features);
  if (enclitic !== Enclitic.None) ownedBy(site, chunk, enclitic, agent);
  let next = site.at + 1;
  const definite = (site.found.features & Feature.Definite) !== 0;
  if (!definite) {
    next = skipFillers(site, next);
    const c = site.view.chunks[next];
    if (c?.kind === 'phrase' && c.preposition < 0 && !c.joined && enclitic === Enclitic.None) {
      const venue = isVenue(site, next) && fill(site, ['place'], next, 'idafa');
      if (venue || fill(site, agent, next, 'idafa') || fill(site, patient, next, 'idafa')) next = afterList(site, next);
    }
    next = skipFillers(site, next);
    const object = site.view.chunks[next];
    if (object?.kind === 'phrase' && object.preposition < 0 && !object.joined && !taken(site, next))
      fill(site, patient, next, 'object of the noun');
  }
  adjectives(site);
  pronounAfter(site, chunk);
}

/** "قمة الدوحة", "لقاء مينسك": one place alone after talks is where they are held, two are the sides. */
function isVenue(site: Site, at: number): boolean {
  const roles = site.type.roles.map((r) => r.name);
  if (!roles.includes('place') || !roles.includes('participants') || site.view.chunks[at]!.phrase?.type !== 'place')
    return false;
  const next = site.view.chunks[at + 1];
  return !(next?.joined && next.phrase?.type === 'place');
}

/** The next chunk that can be an argument: quotation marks, brackets, numbers and quantifiers are passed over. */
function skipFillers(site: Site, i: number): number {
  const c = site.view.chunks[i];
  if (!c) return i;
  const quantifier = c.kind === 'noun' && isQuantifier(site.scene, c);
  const number = c.kind === 'word' && site.view.chunks[i + 1]?.kind === 'phrase';
  return c.kind === 'quote' || c.kind === 'bracket' || quantifier || number ? skipFillers(site, i + 1) : i;
}

/** The chunk after a list and the adjectives that follow it. */
function afterList(site: Site, at: number): number {
  let i = at + 1;
  while (
    i < site.view.chunks.length &&
    (site.view.chunks[i]!.kind === 'adjective' ||
      (site.view.chunks[i]!.joined && site.view.chunks[i]!.kind === 'phrase'))
  )
    i++;
  return i;
}

function ownedBy(site: Site, chunk: Chunk, enclitic: number, agent: readonly string[]): void {
  const clause = site.clause;
  const subject =
    clause.verb >= 0 && clause.verb < site.at
      ? findSubject(
          site.view,
          clause,
          clause.verb,
          (c) => c.phrase?.type === 'person' || c.phrase?.type === 'organisation' || c.phrase?.type === 'place',
        )
      : null;
  const entity =
    subject && subject.chunk >= 0 && subject.chunk < site.at
      ? (site.view.chunks[subject.chunk]!.phrase?.entity ?? null)
      : null;
  for (const e of site.memory.pronoun(enclitic, chunk.from, entity, site.view.from)) {
    const role = agent.find((r) => acceptsEntity(site, r, e.type));
    if (role) put(site, role, [fillerOfEntity(e, 'pronoun')]);
  }
}

const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['له', Enclitic.His],
  ['لها', Enclitic.Her],
  ['لهما', Enclitic.TheirDual],
  ['بينهما', Enclitic.TheirDual],
]);

/** "آخر لقاء له", "لقاء بينهما": the pronoun after the noun says whose it is. */
function pronounAfter(site: Site, chunk: Chunk): void {
  const next = site.view.chunks[site.at + 1];
  const enclitic = next ? PRONOUNS.get(tokenForm(site.view.tokens, next.from)) : undefined;
  if (enclitic !== undefined) ownedBy(site, chunk, enclitic, site.trigger.frame.agent);
}

/** "المحادثات الروسية الأميركية": two or more countries as adjectives are the sides. */
function adjectives(site: Site): void {
  const role = site.trigger.frame.agent[0];
  if (!role || !acceptsEntity(site, role, 'place')) return;
  const sides: Filler[] = [];
  for (let i = site.at + 1; site.view.chunks[i]?.kind === 'adjective'; i++) {
    const { nisba, from, to } = site.view.chunks[i]!;
    if (nisba)
      sides.push({ type: 'place', entity: nisba, from, to, skip: 0, why: 'adjective', phrase: null, head: '' });
  }
  if (distinct(sides).length >= 2) put(site, role, sides);
}

/** Roles that prepositions open: phrases after the trigger in its clause, and companions (مع، بين) anywhere in it. */
function prepositionRoles(site: Site): void {
  const { view, trigger, clause } = site;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if (c.kind !== 'phrase' || !c.phrase || c.preposition < 0) continue;
    if (c.possessed && c.phrase.type !== 'agreement') continue;
    const roles = trigger.frame.prepositions[String(c.preposition)];
    if (!roles || taken(site, i) || !reaches(site, i)) continue;
    if (fill(site, roles, i, `preposition ${site.scene.prepositionText(c.preposition)}`))
      site.roles.opened.add(c.preposition);
  }
}

/** A prepositional phrase belongs to the nearest trigger or verb before it; place and company before the trigger belong to it too. */
function reaches(site: Site, i: number): boolean {
  const { view, at, clause, scene } = site;
  if (i < at) {
    const p = view.chunks[i]!.preposition;
    const { fi, maa, bayn, ba } = scene.words;
    if (p !== fi && p !== maa && p !== bayn && p !== ba) return false;
    return !clause.chunks.some((k) => k > i && k < at && view.chunks[k]!.kind === 'event');
  }
  for (const k of clause.chunks) {
    if (k <= at || k >= i) continue;
    const c = view.chunks[k]!;
    if (c.verb || (c.kind === 'event' && !sameTopic(site, c))) return false;
    if (c.kind === 'noun' && c.preposition < 0 && !c.joined && locative(site, i)) return false;
    if (c.kind === 'noun' && c.joined) return false;
  }
  return true;
}

/** في and its like attach to the noun before them ("دعم هجومها في أوكرانيا"), company and direction to the event. */
const locative = (site: Site, i: number) => {
  const { fi, min, ala } = site.scene.words;
  const p = site.view.chunks[i]!.preposition;
  return p === fi || p === min || p === ala;
};

/** Another trigger word of the same event type between trigger and phrase, as its object (توقيع اتفاق), does not cut them off. */
const sameTopic = (site: Site, c: Chunk) =>
  c.preposition < 0 && c.triggers.some((t) => site.scene.a.pack.tables.triggers[t.ref]!.type === site.type.type);
