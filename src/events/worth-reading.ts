import type { Pack } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { IGNORED } from '../gazetteer/tables.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { allAt, longestAt, startsSense } from '../mentions/senses.ts';
import type { Scene } from './scene.ts';

/** What a trigger needs in its sentence besides itself, as bits. */
const Need = { Nothing: 0, Weapon: 1, Agreement: 2, Converter: 4, Never: 8 } as const;

/** Per trigger, by its row: what has to stand in the sentence, too. Made once for a pack. */
export function triggerNeeds({ tables }: Pack): Uint8Array {
  return Uint8Array.from(tables.triggers, ({ rule, requires }) => {
    if (rule === IGNORED) return Need.Never;
    if (requires.includes('@weapon')) return Need.Weapon;
    if (requires.includes('@agreement')) return Need.Agreement;
    return requires.includes('@converter') ? Need.Converter : Need.Nothing;
  });
}

/**
 * Whether a sentence can tell of an event: it holds a trigger, and a weapon, agreement or the like where that trigger asks for one. Three sentences in four
 * that hold a trigger tell of none, so this look at the matched phrases saves most of the work.
 */
export function isWorthReading(scene: Scene, from: number, to: number): boolean {
  const { a, needs } = scene;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    if (!(a.readings.flags[i]! & WordFlag.Trigger) || !startsSense(a, i, Sense.Trigger)) continue;
    for (const { ref } of allAt(a, i, Sense.Trigger)) {
      const need = needs[ref]!;
      if (need === Need.Nothing) return true;
      wanted |= need;
    }
  }
  return (wanted & ~Need.Never) !== 0 && holds(scene, from, to, wanted);
}

function holds({ a }: Scene, from: number, to: number, wanted: number): boolean {
  for (let i = from; i < to; i++) {
    if (a.senses[i] === 0) continue;
    if (wanted & Need.Weapon && startsSense(a, i, Sense.Weapon)) return true;
    if (wanted & Need.Converter && startsSense(a, i, Sense.Converter)) return true;
    const thing = longestAt(a, i, Sense.Thing);
    if (!thing) continue;
    const agreement = a.pack.tables.things[thing.ref]!.class === 'agreement';
    // An agreement is remembered with its parties, whatever is told of it.
    if (agreement || wanted & Need.Weapon) return true;
  }
  return false;
}
