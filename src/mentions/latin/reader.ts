import type { MentionType } from '../mention.ts';

/** A name in a passage: UTF-16 offsets in it. */
export interface LatinName {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
}

/** Finds names that no dictionary has in a passage of Latin letters; pure. `khabar/latin` exports one. */
export type LatinReader = (passage: string) => readonly LatinName[];

/** Characters between the words of one passage. */
const INSIDE = new Set(" -–‑'’.&\u00a0");

/**
 * Whether a text may hold a passage that a reader is asked about, two capitalised words in a row: one that is slow to load need not be
 * loaded for others.
 */
export function mayNeedLatinReader(text: string): boolean {
  let capitals = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isLatinLetter(c)) {
      if (!inWord && isCapital(text[i]!) && ++capitals === 2) return true;
      inWord = true;
    } else {
      inWord = false;
      if (capitals > 0 && !INSIDE.has(text[i]!)) capitals = 0;
    }
  }
  return false;
}

/** A–Z, a–z and the accented letters of European languages. */
export const isLatinLetter = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7);

export const isCapital = (letter: string): boolean => letter.toLowerCase() !== letter;
