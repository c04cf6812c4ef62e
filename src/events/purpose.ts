import { WordSet } from '../arabic/word-set.ts';
import type { Site } from './site.ts';

const TEST = new WordSet('اختبار اختبارات تجربه تجارب اختبارا');
const EXERCISE = new WordSet('مناوره مناورات المناورات تدريب تدريبات التدريبات تمرين تمارين');

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
    if (i <= at || !during) continue;
    const skip = scene.a.readings.skip[c.from]!;
    if (TEST.has(view.tokens, c.from, skip)) return 'test';
    if (EXERCISE.has(view.tokens, c.from, skip)) return 'exercise';
  }
  return null;
}
