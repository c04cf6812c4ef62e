/** Slots of a hash table, a power of two: at most eight in ten taken, for a slot that is not the one sought costs little. */
export const tableSize = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 1.25)));
