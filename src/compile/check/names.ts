import { fold } from '../../arabic/normalise.ts';
import { stringAt } from '../../gazetteer/strings.ts';
import type { EntityTableName } from '../entities.ts';
import type { Fault } from '../faults.ts';
import type { Located } from '../tsv.ts';
import type { Check, Checking } from './checking.ts';
import { kilometres } from './distance.ts';

/** Two entries of one name: the same thing listed twice (D303), or two things that share it (D304). */
export const checkSharedNames: Check = (c) => {
  const { entities } = c.pack;
  const byName = new Map<string, number[]>();
  for (let ref = 0; ref < entities.count; ref++) {
    const key = `${entities.type[ref]} ${fold(stringAt(entities.names, ref))}`;
    const refs = byName.get(key);
    if (refs) refs.push(ref);
    else byName.set(key, [ref]);
  }
  return [...byName.values()].flatMap((refs) =>
    refs.slice(1).flatMap((ref, i) => compare(c, ref, refs.slice(0, i + 1))),
  );
};

const NEAR_KM = 30;

/** Compares an entry with those of its name before it. */
function compare(c: Checking, ref: number, others: readonly number[]): Fault[] {
  const row = c.rows.get(ref);
  if (!row) return [];
  const { kind, country, coordinates, names } = c.pack.entities;
  const place = c.at(row, 'name');
  const name = stringAt(names, ref);
  const same = others.filter((o) => country[o] === country[ref] && kind[o] === kind[ref]);
  const twin = same.find((o) => !(kilometres(coordinates, o, ref) > NEAR_KM));
  if (twin !== undefined) {
    const message = `${name} is listed twice: ${describe(c, twin)} has the same type, kind and country`;
    return [{ ...place, code: 'D303', severity: 'error', message }];
  }
  const elsewhere = others.find((o) => country[o] !== country[ref] || kind[o] === kind[ref]);
  // A region and its chief town share their name nearly everywhere.
  if (elsewhere === undefined) return [];
  return [{ ...place, code: 'D304', severity: 'warning', message: `${name} is also ${describe(c, elsewhere)}` }];
}

function describe(c: Checking, ref: number): string {
  const row = c.rows.get(ref);
  const id = stringAt(c.pack.entities.ids, ref);
  return row ? `${id} (${row.file}:${row.line})` : `${id} of the built-in dictionaries`;
}

/** Names that a row lists twice. */
export const checkRepeatedNames: Check = (c) =>
  [...c.rows.values()].flatMap((located) => {
    const seen = new Map([[fold(located.row.name), 'name']]);
    return (['aliases', 'short'] as const).flatMap((column) =>
      located.row[column].flatMap((entry) => repeated(c, located, column, entry, seen)),
    );
  });

function repeated(
  c: Checking,
  located: Located<EntityTableName>,
  column: 'aliases' | 'short',
  entry: string,
  seen: Map<string, string>,
): Fault[] {
  const before = seen.get(fold(entry));
  seen.set(fold(entry), column);
  if (before === undefined) return [];
  const place = c.at(located, column, entry);
  return [{ ...place, code: 'D305', severity: 'warning', message: `${entry} stands in ${before} already` }];
}
