import { Sense } from '../../gazetteer/phrases.ts';
import { stringAt } from '../../gazetteer/strings.ts';
import type { Fault } from '../faults.ts';
import type { SenseEntry } from '../trie.ts';
import type { Check, Checking, Place } from './checking.ts';

/** Generated spellings that are something else, and so were not taken. */
export const checkCollisions: Check = (c) =>
  c.collisions.flatMap(({ phrase, kept, dropped }): Fault[] => {
    const place = placeOf(c, dropped) ?? (kept && placeOf(c, kept));
    if (!place) return [];
    const winner = kept === null ? 'an everyday word' : describe(c, kept);
    const message = `${phrase}, a spelling of ${describe(c, dropped)}, is taken by ${winner}`;
    return [{ ...place, code: 'D351', severity: 'warning', message }];
  });

function placeOf(c: Checking, { kind, ref, listed }: SenseEntry): Place | null {
  const located = kind === Sense.Entity ? c.rows.get(ref) : undefined;
  if (located) {
    const { name, aliases } = located.row;
    const column = name === listed ? 'name' : aliases.includes(listed) ? 'aliases' : 'short';
    return c.at(located, column, listed);
  }
  const weapon = kind === Sense.Weapon && c.parsed.weapons.find((w) => w.row.id === c.pack.tables.weapons[ref]!.id);
  return weapon ? c.at(weapon, 'name') : null;
}

const OTHER: Readonly<Record<number, string>> = {
  [Sense.Title]: 'a title',
  [Sense.Nisba]: 'an adjective of a place',
  [Sense.Trigger]: 'a trigger',
  [Sense.Cue]: 'a cue of status',
  [Sense.Head]: 'a noun that heads names',
  [Sense.Group]: 'a noun for people',
  [Sense.Given]: 'a given name',
};

function describe(c: Checking, { kind, ref, listed }: SenseEntry): string {
  const { ids } = c.pack.entities;
  if (kind === Sense.Entity) return listed ? `${listed} (${stringAt(ids, ref)})` : stringAt(ids, ref);
  if (kind === Sense.Weapon) return `the weapon ${c.pack.tables.weapons[ref]!.name}`;
  return OTHER[kind] ?? 'a word of the grammar';
}
