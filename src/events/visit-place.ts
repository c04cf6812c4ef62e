import { same } from './affinity.ts';
import type { Draft, Filler } from './draft.ts';

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

function stopOf(visit: Draft, d: Draft): Filler | null {
  const sides = d.roles[SIDES[d.type]!] ?? [];
  const visitors = visit.roles['visitors'] ?? [];
  if (!visitors.some((v) => sides.some((s) => same(v, s)))) return null;
  if (isPlan(visit) !== isPlan(d)) return null;
  const stops = (visit.roles['destinations'] ?? []).filter((f) => f.type === 'place');
  return stops.filter((f) => f.from < d.from).at(-1) ?? stops[0] ?? null;
}

const isPlan = (d: Draft) => d.status.status !== 'occurred' && d.status.status !== 'ongoing';
