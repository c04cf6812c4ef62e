import { Sense } from '../gazetteer/phrases.ts';
import { longestAt } from '../mentions/senses.ts';
import type { Site } from './site.ts';

/** "أطلقت صاروخين في اختبار جديد", "خلال مناورات": what the clause says a launch was for; null where it does not. */
export function purposeOfLaunch({ view, clause, at, scene }: Site): string | null {
  const { fi, ba, khilal } = scene.words;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    const during =
      c.preposition === fi ||
      c.preposition === ba ||
      c.preposition === khilal ||
      scene.prepositionText(c.preposition) === 'ضمن';
    const found = i > at && during ? longestAt(scene.a, c.from, Sense.Purpose) : null;
    if (found) return scene.a.pack.tables.purposes[found.ref]!;
  }
  return null;
}
