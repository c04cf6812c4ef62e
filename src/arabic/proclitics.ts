/** Particles written onto the word after them, as bits. */
export const Proclitic = {
  /** و، ف */
  Conjunction: 1,
  Ba: 2,
  Lam: 4,
  Kaf: 8,
  /** س of the future; only before a verb of the present. */
  Sin: 16,
} as const;

const BITS: ReadonlyMap<number, number> = new Map([
  [0x648, Proclitic.Conjunction],
  [0x641, Proclitic.Conjunction],
  [0x628, Proclitic.Ba],
  [0x644, Proclitic.Lam],
  [0x643, Proclitic.Kaf],
  [0x633, Proclitic.Sin],
]);

const table = new Uint8Array(0x700);
for (const [code, bit] of BITS) table[code] = bit;

/** The proclitic that a folded letter can be, or 0. */
export const procliticOf = (code: number): number => (code < table.length ? table[code]! : 0);

/**
 * Whether `next` may follow the proclitics `before` it: a conjunction first, then one of ب ل ك, or س
 * (W. Fischer, A Grammar of Classical Arabic, §§ 290–330; س never stands on nouns).
 */
export function mayFollow(before: number, next: number): boolean {
  if (next === Proclitic.Conjunction) return before === 0;
  return (before & ~Proclitic.Conjunction) === 0;
}
