import { same } from './affinity.ts';
import type { Draft, Filler } from './draft.ts';
import { distinct } from './fillers.ts';
import { isSummit } from './leaders.ts';
import type { Scene } from './scene.ts';
import type { SentenceView } from './view.ts';

const HELD = new Set(['meeting', 'summit', 'treaty']);
const SIDES: Readonly<Record<string, string>> = { meeting: 'participants', summit: 'participants', treaty: 'parties' };

/**
 * Talks and signatures of a visitor that the same sentence tells without a place were where the visit led: "قام بزيارة إلى كوبا التقى خلالها كاسترو",
 * "سيتوجه إلى الرياض لإجراء مباحثات". Of several stops it is the last one named before them.
 */
export function placeInVisits(drafts: readonly Draft[]): Draft[] {
  const visits = drafts.filter((d) => d.type === 'visit');
  return drafts.map((d) => {
    if (!HELD.has(d.type) || d.roles['place']?.length) return d;
    const stop = visits.map((v) => stopOf(v, d)).find((f) => f !== null);
    return stop ? { ...d, roles: { ...d.roles, place: [{ ...stop, why: 'destination of the visit' }] } } : d;
  });
}

/** "زيارة تخللها لقاء مع الرئيس": talks that a visit holds and that name one side only are with the visitor. */
export function withVisitors(scene: Scene, view: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => {
    const sides = d.roles['participants'] ?? [];
    const visit = drafts.findLast((v) => v.type === 'visit' && v.from < d.from);
    if (!visit || !HELD.has(d.type) || sides.length !== 1) return d;
    const verb = view.chunks[view.chunks.findIndex((c) => c.from === d.from) - 1];
    if (!verb?.light.some((f) => scene.a.pack.tables.lightVerbs[f.ref]!.within)) return d;
    const visitors = (visit.roles['visitors'] ?? []).map((f) => ({ ...f, why: 'visitor of the visit' }));
    const participants = distinct([...visitors, ...sides]);
    const type = d.type === 'meeting' && isSummit(scene, participants) ? 'summit' : d.type;
    return { ...d, type, roles: { ...d.roles, participants } };
  });
}

function stopOf(visit: Draft, d: Draft): Filler | null {
  const sides = d.roles[SIDES[d.type]!] ?? [];
  const visitors = visit.roles['visitors'] ?? [];
  if (!visitors.some((v) => sides.some((s) => same(v, s)))) return null;
  if (isPlan(visit) !== isPlan(d)) return null;
  const stops = (visit.roles['destinations'] ?? []).filter(
    (f) => f.type === 'place' && !(f.entity?.kind === 'area' && f.entity.country === null),
  );
  return stops.filter((f) => f.from < d.from).at(-1) ?? stops[0] ?? null;
}

const isPlan = (d: Draft) => d.status.status !== 'occurred' && d.status.status !== 'ongoing';
