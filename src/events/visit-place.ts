import { WordSet } from '../arabic/word-set.ts';
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
    if (!isHeld(scene, view, d) && !isPurpose(scene, view, visit, d)) return d;
    const visitors = (visit.roles['visitors'] ?? []).map((f) => ({ ...f, why: 'visitor of the visit' }));
    const participants = distinct([...visitors, ...sides]);
    const type = d.type === 'meeting' && isSummit(scene, participants) ? 'summit' : d.type;
    return { ...d, type, roles: { ...d.roles, participants } };
  });
}

function isHeld({ a }: Scene, view: SentenceView, d: Draft): boolean {
  const verb = view.chunks[view.chunks.findIndex((c) => c.from === d.from) - 1];
  return verb?.light.some((f) => a.pack.tables.lightVerbs[f.ref]!.within) ?? false;
}

const COMPANY = /^(preposition|idafa$|coordination$)/;
const AIM = new WordSet('هدف بهدف غرض بغرض اجل قصد بقصد');

/** "زيارة الوزير إلى عدن بهدف الالتقاء مع أعضاء الحكومة": what a visit in the same clause is for, where company alone is named. */
function isPurpose(scene: Scene, view: SentenceView, visit: Draft, d: Draft): boolean {
  if (visit.clause !== d.clause || d.verbal) return false;
  const company = (d.roles['participants'] ?? []).every((f) => COMPANY.test(f.why));
  const at = view.chunks.findIndex((c) => c.from === d.from);
  const before = view.chunks[at - 1];
  const aim = before !== undefined && AIM.has(view.tokens, before.from, scene.a.readings.skip[before.from]!);
  return company && (aim || view.chunks[at]!.preposition === scene.words.lam);
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
