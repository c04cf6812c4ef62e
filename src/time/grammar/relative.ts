import type { Read, Relative } from '../meaning.ts';
import type { Unit } from '../words/date-word.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';

/** A unit counted from publication or from a date named before. */
export interface RelativeUnit extends Relative {
  readonly unit: Unit;
}

/**
 * "الشهر الماضي"، "هذا العام"، "الأسبوع قبل الماضي"، "نفس اليوم"، "العام التالي": a unit in the singular with article, and the
 * word before or after it that says which.
 */
export function readRelativeTail(words: SentenceWords, i: number, look: Look): Read<RelativeUnit> | null {
  const { role } = words[look](i);
  if (role === 'this' || role === 'that' || role === 'same') {
    const unit = definiteUnit(words, i + 1, 'bare');
    return unit ? { value: { unit, from: role === 'this' ? 'published' : 'anchor', by: 0 }, to: i + 2 } : null;
  }
  const unit = definiteUnit(words, i, look);
  const which = unit ? readWhich(words, i + 1) : null;
  return unit && which ? { value: { unit, ...which.value }, to: which.to } : null;
}

function definiteUnit(words: SentenceWords, i: number, look: Look): Unit | null {
  const { unit, form } = words[look](i);
  return form === 'singular' && words.definite(i) ? unit : null;
}

/** The adjective or demonstrative after a unit: الماضي، قبل الماضي، نفسه، التالي. */
export function readWhich(words: SentenceWords, i: number): Read<Relative> | null {
  const { direction, role } = words.bare(i);
  if (direction !== null && words.definite(i)) return { value: { from: 'published', by: direction }, to: i + 1 };
  if (role === 'before' || role === 'after') {
    const beyond = words.bare(i + 1).direction;
    const sign = role === 'before' ? -1 : 1;
    return beyond === sign && words.definite(i + 1) ? { value: { from: 'published', by: 2 * sign }, to: i + 2 } : null;
  }
  if (role === 'this') return { value: { from: 'published', by: 0 }, to: i + 1 };
  if (role === 'same' && !words.definite(i)) return { value: { from: 'anchor', by: 0 }, to: i + 1 };
  if (!words.definite(i) || (role !== 'next' && role !== 'previous')) return null;
  return { value: { from: 'anchor', by: role === 'next' ? 1 : -1 }, to: i + 1 };
}
