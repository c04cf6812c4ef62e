import { EntityType } from '../../gazetteer/pack.ts';
import { stringAt } from '../../gazetteer/strings.ts';
import type { Fault } from '../faults.ts';
import type { Check, Checking, Place } from './checking.ts';

/** Ids and country codes that stand for nothing, or for something of another type. */
export const checkReferences: Check = (c) => {
  const index = indexIds(c);
  const expect = (place: Place, id: string, type: number, what: string): Fault[] => {
    const found = index.types.get(id);
    if (found === type) return [];
    const message = found === undefined ? `no entry has the id ${id}` : `${id} is no ${what}`;
    return [{ ...place, code: 'D311', severity: 'error', message }];
  };
  const { offices, countries, nisba } = c.parsed;
  return [
    ...offices.flatMap((o) => expect(c.at(o, 'holder'), o.row.holder, EntityType.Person, 'person')),
    ...offices.flatMap((o) =>
      index.countries.has(o.row.of)
        ? []
        : expect(c.at(o, 'of'), o.row.of, EntityType.Organisation, 'organisation or country code'),
    ),
    ...countries.flatMap((o) =>
      o.row.capital === '' ? [] : expect(c.at(o, 'capital'), o.row.capital, EntityType.Place, 'place'),
    ),
    ...nisba.flatMap((o) => expect(c.at(o, 'id'), o.row.id, EntityType.Place, 'place')),
  ];
};

function indexIds({ pack }: Checking): { types: Map<string, number>; countries: Set<string> } {
  const { entities, tables } = pack;
  const types = new Map<string, number>();
  const countries = new Set<string>();
  const isCountry = new Set(['country', 'territory'].map((kind) => tables.kinds.indexOf(kind)));
  for (let ref = 0; ref < entities.count; ref++) {
    types.set(stringAt(entities.ids, ref), entities.type[ref]!);
    const code = entities.country[ref]!;
    if (isCountry.has(entities.kind[ref]!)) countries.add(String.fromCharCode(code >> 8, code & 255));
  }
  return { types, countries };
}

/** Rows of one id in tables whose rows are no entities. */
export const checkRepeatedIds: Check = (c) =>
  (['titles', 'weapons', 'nisba'] as const).flatMap((table) => {
    const first = new Map<string, Place>();
    return c.parsed[table].flatMap((row): Fault[] => {
      const place = c.at(row, 'id');
      const known = first.get(row.row.id);
      if (known) {
        const message = `${row.row.id} stands in ${known.file}:${known.line} too`;
        return [{ ...place, code: 'D301', severity: 'error', message }];
      }
      first.set(row.row.id, place);
      return [];
    });
  });
