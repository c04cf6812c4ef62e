import type { EventRecord } from '../schema/record.ts';

/** What is counted for a type of event. */
const COUNTS = [
  'gold', 'predicted', 'found', 'roleGold', 'rolePredicted', 'roleRight', 'labelGold', 'labelRight',
  'statusRight', 'timeRight', 'timeGold', 'timeFound', 'perfect',
] as const; // biome-ignore format: a list to scan
export type Count = (typeof COUNTS)[number];
export type Counts = Record<Count, number>;
export type Type = EventRecord['type'] | 'ALL';

export const zeroCounts = (): Counts => Object.fromEntries(COUNTS.map((c) => [c, 0])) as Counts;

/** Shares from 0 to 1; null where nothing could be right. */
export interface Figures {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly rolePrecision: number | null;
  readonly roleRecall: number | null;
  readonly roleF1: number | null;
  /** Of the events found: the status is right; the time is right, a rightly missing one included. */
  readonly status: number | null;
  readonly time: number | null;
  /** Of the events found that have a time: it is found. */
  readonly timeRecall: number | null;
  readonly labels: number | null;
  /** Of all labelled events: found, and everything about it right. */
  readonly perfect: number | null;
}

const ratio = (a: number, b: number) => (b === 0 ? null : a / b);
const f1 = (right: number, predicted: number, gold: number) =>
  predicted + gold === 0 ? null : (2 * right) / (predicted + gold);

export function figuresOf(c: Counts): Figures {
  return {
    gold: c.gold,
    predicted: c.predicted,
    found: c.found,
    precision: ratio(c.found, c.predicted),
    recall: ratio(c.found, c.gold),
    f1: f1(c.found, c.predicted, c.gold),
    rolePrecision: ratio(c.roleRight, c.rolePredicted),
    roleRecall: ratio(c.roleRight, c.roleGold),
    roleF1: f1(c.roleRight, c.rolePredicted, c.roleGold),
    status: ratio(c.statusRight, c.found),
    time: ratio(c.timeRight, c.found),
    timeRecall: ratio(c.timeFound, c.timeGold),
    labels: ratio(c.labelRight, c.labelGold),
    perfect: ratio(c.perfect, c.gold),
  };
}
