import { type ResolvedTime, resolveTime } from '../time/resolve.ts';
import { affinity, datesAgree, isNamedDay, isUnnamed } from './affinity.ts';
import { canonicalRoles } from './canonical-roles.ts';
import type { Draft, Filler } from './draft.ts';
import { distinct } from './fillers.ts';
import { isDone, wasOpen } from './foretold.ts';
import { isSummit } from './leaders.ts';
import type { Scene } from './scene.ts';

/** An event: all drafts that speak of one happening, merged. */
export interface Event {
  type: string;
  readonly drafts: Draft[];
  roles: Record<string, Filler[]>;
  /** The draft whose date counts, with its value. */
  time: { readonly draft: Draft; readonly resolved: ResolvedTime } | null;
}

/**
 * Event coreference inside an article: each draft joins the earlier event that it fits best (the latest of equals), or begins a new one. The title speaks
 * of what the body tells: it joins after the body has been read.
 */
export function mergeDrafts(scene: Scene, drafts: readonly Draft[]): Event[] {
  const events: Event[] = [];
  for (const d of [...drafts.filter((x) => !x.inTitle), ...drafts.filter((x) => x.inTitle)]) {
    const principal = scene.types.get(d.type)!.roles[0]?.name ?? '';
    const outcome = wasOpen(d) ? findOutcome(events, d, scene.published, principal) : null;
    const time = outcome ? outcome.time : resolveDraft(d, scene.published);
    const host = outcome ? outcome.event : findHost(events, d, time, principal);
    if (host && host.drafts.length < MAX_MENTIONS) join(host, d, time);
    else if (!host)
      events.push({
        type: d.type,
        drafts: [d],
        roles: { ...d.roles },
        time: time ? { draft: d, resolved: time } : null,
      });
  }
  for (const e of events) {
    e.roles = canonicalRoles(e.roles);
    if (e.type === 'meeting' && wereLeaders(scene, e)) e.type = 'summit';
  }
  return events;
}

/** "كان من المتوقع أن يوقعا الثلاثاء" of what they have signed: the day is past. */
function findOutcome(events: readonly Event[], d: Draft, published: string | null, principal: string) {
  const time = resolveDraft(d.time ? { ...d, time: { ...d.time, tense: 'past' } } : d, published);
  const event = findHost(events, d, time, principal);
  return event?.drafts.some(isDone) ? { event, time } : null;
}

/** "التقيا عام 2000": two who led their states when they met, whatever they are by now. */
function wereLeaders(scene: Scene, e: Event): boolean {
  const day = e.time?.resolved.value.split('/')[0];
  return day !== undefined && day.length >= 4 && isSummit(scene, e.roles['participants'] ?? [], day);
}

/** Mentions of an event beyond which further ones tell nothing new, and latest events among which a mention's is sought. */
const MAX_MENTIONS = 200;
const MAX_EVENTS = 100;

/** The value of a draft's date. */
export function resolveDraft({ time }: Draft, published: string | null): ResolvedTime | null {
  if (!time) return null;
  const { expression, tense } = time;
  const anchor = time.anchor
    ? (resolveTime(time.anchor.expression, { published, tense: time.anchor.tense })?.value ?? null)
    : null;
  // "بعد يومين من إطلاق صاروخ": from a day that the sentence does not give.
  return expression.following && anchor === null ? null : resolveTime(expression, { published, tense, anchor });
}

function findHost(events: readonly Event[], d: Draft, time: ResolvedTime | null, principal: string): Event | null {
  let best: Event | null = null;
  let bestScore = 0;
  for (let i = events.length - 1; i >= Math.max(0, events.length - MAX_EVENTS); i--) {
    const e = events[i]!;
    const score = affinity(e, d, time, principal);
    // The headline tells what the lead tells: of equals it is of the first, a later mention of the latest.
    if (score > bestScore || (d.inTitle && score === bestScore && score > 0)) {
      best = e;
      bestScore = score;
    }
  }
  return best;
}

function join(e: Event, d: Draft, time: ResolvedTime | null): void {
  e.drafts.push(d);
  if (d.type === 'summit') e.type = 'summit';
  for (const [role, fillers] of Object.entries(d.roles)) {
    const known = e.roles[role] ?? [];
    // "الأمين العام … زيارته" of a visit whose visitor has a name tells nobody new.
    const added = d.definite && known.length > 0 ? fillers.filter((f) => !isUnnamed(f)) : fillers;
    e.roles[role] = distinct([...known, ...added]);
  }
  if (time && (!e.time || prefers(d, time, e.time))) e.time = { draft: d, resolved: time };
}

/** A day that is named says more than what is counted. */
function prefers(d: Draft, time: ResolvedTime, known: NonNullable<Event['time']>): boolean {
  if (datesAgree(time.value, known.resolved.value)) return finer(time.value, known.resolved.value);
  if (wasOpen(known.draft) && isDone(d)) return true;
  return isNamedDay(d.time!.expression.meaning);
}

/** A day says more than its month, two days more than the week that they are in. */
const finer = (a: string, b: string) => days(a) < days(b);

/** About how many days a value covers. */
function days(value: string): number {
  const [from, to = from] = value.split('/') as [string, string?];
  if (from.length < 'YYYY-MM-DD'.length) return from.length === 4 ? 365 : 30;
  return 1 + (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
