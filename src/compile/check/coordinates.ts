import type { Box } from '../../gazetteer/tables.ts';
import type { Fault } from '../faults.ts';
import type { Check } from './checking.ts';

/** Hand-written coordinates are good to a few hundredths of a degree, and the boxes to a tenth. */
const MARGIN = 0.1;

/** Places that lie outside the boxes of their country (D331) or have half a coordinate (D332). */
export const checkCoordinates: Check = (c) =>
  [...c.rows.values()].flatMap((located): Fault[] => {
    const { row } = located;
    if (!('lat' in row)) return [];
    const { lat, lon, country } = row;
    const place = c.at(located, 'lat');
    if ((lat === null) !== (lon === null)) {
      const message = 'latitude and longitude go together';
      return [{ ...place, code: 'D332', severity: 'error', message }];
    }
    const boxes = c.pack.tables.extents[country];
    if (lat === null || lon === null || !boxes || boxes.some((box) => holds(box, lat, lon))) return [];
    const message = `${row.name} (${lat}, ${lon}) lies outside ${country} (${boxes.map(print).join('; ')})`;
    return [{ ...place, code: 'D331', severity: 'error', message }];
  });

const holds = ([south, west, north, east]: Box, lat: number, lon: number): boolean =>
  lat >= south - MARGIN && lat <= north + MARGIN && lon >= west - MARGIN && lon <= east + MARGIN;

const print = ([south, west, north, east]: Box) => `${south} to ${north}, ${west} to ${east}`;
