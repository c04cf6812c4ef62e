import type { Entity } from '../entities/entity.ts';
import { type ResolvedTime, resolveTime } from '../time/resolve.ts';
import type { Draft, Filler, Status } from './draft.ts';
import { distinct } from './fillers.ts';
import type { Scene } from './scene.ts';

/** An event: all drafts that speak of one happening, merged. */
export interface Event {
  type: string;
  readonly drafts: Draft[];
  readonly roles: Record<string, Filler[]>;
  /** The draft whose date counts, with its value. */
  time: { readonly draft: Draft; readonly resolved: ResolvedTime } | null;
  readonly conflicts: string[];
}

/** The role that tells two events of a type apart first. */
const PRINCIPAL: Readonly<Record<string, string>> = {
  visit: 'visitors',
  summit: 'participants',
  meeting: 'participants',
  phone_call: 'participants',
  missile_launch: 'launchers',
  treaty: 'parties',
};
const TALKS = new Set(['summit', 'meeting']);

/**
 * Event coreference inside an article: each draft joins the latest earlier event that it can be a mention of, or begins a new one. A definite
 * noun without roles of its own (خلال الزيارة، بعد القمة) takes up the latest event of its type; otherwise the drafts have to share somebody in the
 * principal role and must not contradict each other in place, date or told status.
 */
export function mergeDrafts(scene: Scene, drafts: readonly Draft[]): Event[] {
  const events: Event[] = [];
  // The title speaks of what the body tells: it joins after the body has been read.
  for (const d of [...drafts.filter((x) => !x.inTitle), ...drafts.filter((x) => x.inTitle)]) {
    const time = resolve(scene, d);
    const host = findHost(events, d, time);
    if (host) join(host, d, time);
    else
      events.push({
        type: d.type,
        drafts: [d],
        roles: { ...d.roles },
        time: time ? { draft: d, resolved: time } : null,
        conflicts: [],
      });
  }
  return events;
}

const resolve = (scene: Scene, d: Draft): ResolvedTime | null =>
  d.time ? resolveTime(d.time.expression, { published: scene.published, tense: d.time.tense }) : null;

function findHost(events: readonly Event[], d: Draft, time: ResolvedTime | null): Event | null {
  let best: Event | null = null;
  let bestScore = 0;
  events.forEach((e, i) => {
    const score = affinity(e, d, time);
    if (score > 0 && score + i * 0.01 >= bestScore) {
      best = e;
      bestScore = score + i * 0.01;
    }
  });
  return best;
}

/** How well a draft fits an event: 0 where they cannot be the same. */
function affinity(e: Event, d: Draft, time: ResolvedTime | null): number {
  if (e.type !== d.type && !(TALKS.has(e.type) && TALKS.has(d.type))) return 0;
  if (d.type === 'treaty' && e.drafts[0]!.labels['action'] !== d.labels['action']) return 0;
  if (time && e.time && !datesAgree(time.value, e.time.resolved.value)) return 0;
  const role = PRINCIPAL[d.type]!;
  const mine = d.roles[role] ?? [];
  const theirs = e.roles[role] ?? [];
  const shared = mine.filter((f) => theirs.some((g) => same(f, g))).length;
  if (mine.length > 0 && theirs.length > 0 && shared === 0) return 0;
  if (contradictsStatus(e, d)) return 0;
  if (!placesAgree(e, d)) return 0;
  if (d.type === 'meeting' || d.type === 'summit') {
    // Two talks of one person with different partners are two talks.
    if (shared > 0 && shared < Math.min(mine.length, theirs.length)) return 0;
    if (shared === 1 && mine.length === 1 && theirs.length > 1 && !d.definite) return d.inTitle ? 0.5 : 0.3;
  }
  if (d.type === 'missile_launch' && shared === 0) return near(e, d) || aboutKnownWeapon(d) ? 0.6 : 0;
  if (mine.length === 0) return d.definite || d.inTitle || lastSentence(e) === d.sentence ? 0.5 : 0;
  if (theirs.length === 0) return d.definite || near(e, d) ? 0.4 : 0;
  return 1 + shared + (near(e, d) ? 0.5 : 0);
}

/** "الصواريخ سقطت": the article "the" says that they were spoken of. */
const aboutKnownWeapon = (d: Draft): boolean => d.definite || d.weapons.some((w) => w.definite);

const lastSentence = (e: Event) => e.drafts.at(-1)!.sentence;
const near = (e: Event, d: Draft) => Math.abs(lastSentence(e) - d.sentence) <= 1;

const same = (f: Filler, g: Filler): boolean =>
  f.entity ? f.entity === g.entity || sameSide(f.entity, g.entity) : !g.entity && f.type === g.type;

/** A person and the country that he leads can stand for each other as sides. */
const sameSide = (a: Entity, b: Entity | null): boolean =>
  b !== null && a.type !== b.type && a.country !== null && a.country === b.country;

/** Strongly told statuses of different kinds are different happenings; a bare noun goes with anything. */
function contradictsStatus(e: Event, d: Draft): boolean {
  const told = e.drafts.filter((x) => x.status.weight >= 3 && !x.inTitle);
  if (d.status.weight < 3 || d.inTitle || told.length === 0) return false;
  return !told.some((x) => compatible(x.status.status, d.status.status));
}

function compatible(a: Status, b: Status): boolean {
  if (a === b) return true;
  const done = (s: Status) => s === 'occurred' || s === 'ongoing';
  return done(a) === done(b);
}

function placesAgree(e: Event, d: Draft): boolean {
  for (const role of ['destinations', 'place', 'targets']) {
    const mine = d.roles[role] ?? [];
    const theirs = e.roles[role] ?? [];
    if (mine.length === 0 || theirs.length === 0) continue;
    if (!mine.some((f) => theirs.some((g) => samePlace(f, g)))) return false;
  }
  return true;
}

const samePlace = (f: Filler, g: Filler): boolean =>
  !f.entity ||
  !g.entity ||
  f.entity === g.entity ||
  (f.entity.country !== null &&
    f.entity.country === g.entity.country &&
    (f.entity.kind === 'country' || g.entity.kind === 'country')) ||
  contains(f.entity, g.entity);

const WIDE = new Set(['area', 'region', 'site', 'venue', 'palace', 'base', '']);
const contains = (a: Entity, b: Entity): boolean =>
  (WIDE.has(a.kind) || WIDE.has(b.kind)) && (a.country === null || b.country === null || a.country === b.country);

/** Two EDTF values can date one happening: equal, or one inside the other. */
export function datesAgree(a: string, b: string): boolean {
  const [a1, a2] = bounds(a);
  const [b1, b2] = bounds(b);
  return (a1 >= b1 && a2 <= b2) || (b1 >= a1 && b2 <= a2);
}

function bounds(value: string): [string, string] {
  const [from, to = from] = value.split('/') as [string, string?];
  return [from.padEnd(10, '-00'), `${to}${'-99-99'.slice(0, 10 - to.length)}`];
}

function join(e: Event, d: Draft, time: ResolvedTime | null): void {
  e.drafts.push(d);
  if (d.type === 'summit') e.type = 'summit';
  for (const [role, fillers] of Object.entries(d.roles))
    e.roles[role] = distinct([...(e.roles[role] ?? []), ...fillers]);
  if (time && (!e.time || finer(time.value, e.time.resolved.value))) e.time = { draft: d, resolved: time };
}

/** A day says more than its month. */
const finer = (a: string, b: string) => !a.includes('/') && (b.includes('/') || a.length > b.length);
