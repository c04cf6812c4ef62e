/** How full hash tables get: eight slots in ten. A slot that is not the one sought costs little. */
const FULL = 0.8;

/** Slots for so many entries, a power of two. */
export const tableSize = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, entries / FULL)));

/** How many entries so many slots take. */
export const mostEntries = (slots: number): number => Math.floor(slots * FULL);
