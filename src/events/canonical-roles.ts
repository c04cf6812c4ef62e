import type { Filler } from './draft.ts';
import { holds } from './same-place.ts';

const SIDES = new Set(['participants', 'visitors', 'hosts', 'launchers']);
const PLACES = new Set(['destinations', 'place', 'origin', 'targets']);

/**
 * One filler for one thing: people fill a role before their countries do, and a city, its country and the palace in it are one stop, told by the finest
 * place that has a name.
 */
export function canonicalRoles(roles: Readonly<Record<string, readonly Filler[]>>): Record<string, Filler[]> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, fillers]) => {
      if (SIDES.has(role)) return [role, withoutCountriesOfPeople(fillers)];
      return [role, PLACES.has(role) ? withoutContainers(fillers) : [...fillers]];
    }),
  );
}

function withoutCountriesOfPeople(fillers: readonly Filler[]): Filler[] {
  const countries = new Set(
    fillers.flatMap((f) => (f.type === 'person' && f.entity?.country ? [f.entity.country] : [])),
  );
  return fillers.filter((f) => f.type !== 'place' || !f.entity?.country || !countries.has(f.entity.country));
}

/** Drops places that hold another of the list, and nameless ones beside named ones. */
function withoutContainers(fillers: readonly Filler[]): Filler[] {
  const named = fillers.filter((f) => f.entity !== null);
  return fillers.filter((f) => {
    if (!f.entity) return named.length === 0 || f.type !== 'place';
    return !named.some((g) => g !== f && g.entity && f.entity && holds(f.entity, g.entity));
  });
}
