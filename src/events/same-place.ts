import type { Entity } from '../entities/entity.ts';
import type { Filler } from './draft.ts';

/** A person and the country that he leads can stand for each other as sides. */
export const sameSide = (a: Entity, b: Entity): boolean =>
  a.type !== b.type && a.country !== null && a.country === b.country;

/** Whether two lists of places can be of one happening: one is silent, or they have a place in common. */
export const placesAgree = (mine: readonly Filler[], theirs: readonly Filler[]): boolean =>
  mine.length === 0 || theirs.length === 0 || mine.some((f) => theirs.some((g) => samePlace(f, g)));

/** Places without a name agree with anything; named ones where they are the same or one may hold the other. */
function samePlace(f: Filler, g: Filler): boolean {
  if (!f.entity || !g.entity) return true;
  return f.entity === g.entity || holds(f.entity, g.entity) || holds(g.entity, f.entity);
}

const REGIONS = new Set(['area', 'region']);
const SITES = new Set([
  'site',
  'venue',
  'palace',
  'base',
  'airport',
  'port',
  'crossing',
  'camp',
  'district',
  'launch_site',
  'nuclear_plant',
  '',
]);

/** Whether a place can hold another, by what kinds they are and their countries: a country its cities, a city its palaces. */
export function holds(outer: Entity, inner: Entity): boolean {
  if (outer.country !== null && inner.country !== null && outer.country !== inner.country) return false;
  if (outer.kind === 'country') return inner.kind !== 'country' && inner.country === outer.country;
  if (REGIONS.has(outer.kind)) return !REGIONS.has(inner.kind) || outer.country === null;
  return outer.kind === 'city' && SITES.has(inner.kind);
}
