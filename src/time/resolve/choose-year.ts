import type { Direction } from '../words/date-word.ts';

/** A date in one of the years that it could be of; all numbers are day numbers. */
export interface Candidate {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** End of the month that the date is in. */
  readonly monthEnd: number;
}

/** What is known about which of the candidates is meant. */
interface Choice {
  readonly published: number;
  readonly direction: Direction | null;
  readonly tense: 'past' | 'future' | null;
  /** The date is near publication, before or after. */
  readonly close: boolean;
}

/** An article can come out after the day it calls coming: the same month still counts, without an adjective the one before it too. */
const LATE = 31;
/** A day so soon after publication is rather a coming one, told by a verb of the past, than one of the year before. */
const EARLY = 14;

/**
 * The candidate that the words mean, of years in ascending order: الماضي the last one before publication, المقبل the first one not
 * over, else the nearest that fits the tense. Null where none fits.
 */
export function chooseYear(candidates: readonly Candidate[], choice: Choice): Candidate | null {
  const { published, direction, tense } = choice;
  const whole = candidates.some((c) => c.last === c.monthEnd && c.first < c.last);
  if (choice.close || direction === 0 || (direction === null && tense === null)) return nearest(candidates, published);
  if (direction === -1) return candidates.findLast((c) => (whole ? c.last : c.first) < published) ?? null;
  if (direction === 1) return candidates.find((c) => c.monthEnd >= published) ?? null;
  if (tense === 'past') return candidates.findLast((c) => c.first <= published + (whole ? 0 : EARLY)) ?? null;
  return candidates.find((c) => c.monthEnd >= published - LATE) ?? null;
}

function nearest(candidates: readonly Candidate[], published: number): Candidate | null {
  const distance = ({ first, last }: Candidate) => Math.max(first - published, published - last, 0);
  let best: Candidate | null = null;
  for (const candidate of candidates) if (!best || distance(candidate) < distance(best)) best = candidate;
  return best;
}
