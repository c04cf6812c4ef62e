import { firstDay, type Span } from '../calendar/span.ts';
import type { Relative } from '../meaning.ts';

/** What resolving counts from. */
export interface Reference {
  /** Day number of publication; null where it is not known. */
  readonly published: number | null;
  readonly tense: 'past' | 'future' | null;
  /** The date that the text named before. */
  readonly anchor: Span | null;
  /** The date stands in a list or range, where its neighbours show which one is meant. */
  readonly listed: boolean;
}

/** The day that `relative` counts from: publication, or the near end of the anchor; null where it is not known to the day. */
export function originDay({ from, by }: Relative, { published, anchor }: Reference): number | null {
  if (from === 'published') return published;
  const point = by < 0 ? anchor?.start : anchor?.end;
  if (!point || point.day === 0) return null;
  return firstDay(point);
}
