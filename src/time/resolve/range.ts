import { adjoin, firstDay, type Span } from '../calendar/span.ts';
import type { SimpleMeaning } from '../meaning.ts';
import type { Reference } from './reference.ts';

type Resolve = (meaning: SimpleMeaning, reference: Reference) => Span | null;

/**
 * Resolves the dates of a list or range from the one that says most outwards: each further date is the nearest one before or after its
 * neighbour, so that "28 ديسمبر - 3 يناير 2016" begins in 2015. Null unless all can be resolved.
 */
export function resolveItems(items: readonly SimpleMeaning[], reference: Reference, resolve: Resolve): Span[] | null {
  const pivot = pivotOf(items, reference);
  const listed = { ...reference, listed: true };
  const first = resolve(withDirectionOf(items, pivot), listed);
  if (!first) return null;
  const spans: (Span | null)[] = items.map(() => null);
  spans[pivot] = first;
  for (let k = pivot - 1; k >= 0; k--) spans[k] = besides(items[k]!, spans[k + 1]!, 'past', listed, resolve);
  for (let k = pivot + 1; k < items.length; k++)
    spans[k] = besides(items[k]!, spans[k - 1]!, 'future', listed, resolve);
  return spans.includes(null) ? null : (spans as Span[]);
}

function besides(
  meaning: SimpleMeaning,
  neighbour: Span | null,
  tense: 'past' | 'future',
  reference: Reference,
  resolve: Resolve,
): Span | null {
  const open = isOpen(meaning);
  if (!open || !neighbour) return neighbour && resolve(meaning, reference);
  const published = firstDay(tense === 'past' ? neighbour.start : neighbour.end);
  return resolve(open, { ...reference, published, tense });
}

/** The meaning without its own direction if only its neighbours tell which date it is: a weekday, or a date without a year. */
function isOpen(meaning: SimpleMeaning): SimpleMeaning | null {
  if (meaning.kind === 'weekday') return { ...meaning, direction: null, weeks: 0, week: null };
  const yearless = meaning.kind === 'calendar' && meaning.year === null && typeof meaning.month === 'number';
  return yearless ? { ...meaning, direction: null, close: false } : null;
}

/** The item to begin with: the last one with a year, else the end that lies nearer to publication. */
function pivotOf(items: readonly SimpleMeaning[], { tense }: Reference): number {
  const dated = items.findLastIndex((m) => m.kind === 'calendar' && (m.year !== null || typeof m.month !== 'number'));
  if (dated >= 0) return dated;
  const direction = directionOf(items);
  const future = direction === null ? tense === 'future' : direction > 0;
  return future ? 0 : items.length - 1;
}

function directionOf(items: readonly SimpleMeaning[]): -1 | 0 | 1 | null {
  for (const m of items)
    if ((m.kind === 'calendar' || m.kind === 'weekday') && m.direction !== null) return m.direction;
  return null;
}

/** "18 و19 يونيو المقبل", "الاثنين والثلاثاء القادمين": the adjective at the end is for all. */
function withDirectionOf(items: readonly SimpleMeaning[], pivot: number): SimpleMeaning {
  const meaning = items[pivot]!;
  const open = meaning.kind === 'calendar' || meaning.kind === 'weekday';
  return open && meaning.direction === null ? { ...meaning, direction: directionOf(items) } : meaning;
}

/** The dates of a list in order ("أمس وأول من أمس"); those whose year is open stay as they are. */
export function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => (firstDay(a.start) ?? 0) - (firstDay(b.start) ?? 0));
}

/** Whether dates of a list follow each other without a gap, so that they are one interval. */
export const isUnbroken = (spans: readonly Span[]): boolean =>
  spans.every((span, k) => k === 0 || adjoin(spans[k - 1]!.end, span.start));
