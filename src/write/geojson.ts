import type { ArticleRecord, EntityRecord } from '../schema/record.ts';
import type { Emit } from './rows.ts';
import { entityRows, eventRows } from './rows.ts';

type Position = readonly [lon: number, lat: number];

/** The roles that say where an event is, the most telling first. */
const PLACE_ROLES = ['place', 'destinations', 'targets', 'origin'] as const;

/** A record as GeoJSON features (RFC 7946): events at their places (null geometry where none is known), or places. */
export function geojsonFeatures(record: ArticleRecord, emit: Exclude<Emit, 'articles'>): object[] {
  if (emit === 'entities')
    return entityRows(record)
      .filter((e) => e.location !== null)
      .map((e) => feature(e.id, [positionOf(e)!], e));
  const positions = new Map(record.entities.map((e) => [e.id, positionOf(e)]));
  return eventRows(record).map((e) => feature(e.id, whereIs(e, positions), e));
}

const positionOf = ({ location }: EntityRecord): Position | null => location && [location.lon, location.lat];

function whereIs(event: object, positions: ReadonlyMap<string, Position | null>): Position[] {
  for (const role of PLACE_ROLES) {
    const fillers = (event as Record<string, readonly { entity: string | null }[] | undefined>)[role] ?? [];
    const found = fillers.map((f) => (f.entity === null ? null : positions.get(f.entity))).filter((p) => p != null);
    if (found.length > 0) return found;
  }
  return [];
}

const feature = (id: string, at: readonly Position[], properties: object) => ({
  type: 'Feature',
  id,
  geometry:
    at.length === 0
      ? null
      : at.length === 1
        ? { type: 'Point', coordinates: at[0] }
        : { type: 'MultiPoint', coordinates: at },
  properties,
});
