/**
 * What every UTF-16 code unit means for matching: one table for folding, one for the class of what comes out.
 *
 * Folding follows the union of what the open Arabic toolkits do (Lucene `ArabicNormalizer`, CAMeL Tools, charabia):
 * alef forms become a bare alef, alef maqsura becomes ya, ta marbuta becomes ha, Persian and Urdu shapes of kaf, ya and ha
 * become the Arabic ones; marks, tatweel and invisible format characters vanish without leaving a space.
 */

/** Fold results that are instructions rather than characters. */
export const DELETE_MARK = 0; // a mark that belongs to the letter before it
export const DELETE_FORMAT = 1; // an invisible control that belongs to nothing
export const EXPAND = 2; // several characters, see `EXPANSIONS`

export const SPACE = 0x20;
export const NEWLINE = 0x0a;
const TATWEEL = 0x640;
export const HAMZA_ABOVE = 0x654;
export const HAMZA_BELOW = 0x655;
export const MADDAH = 0x653;

export const CharClass = { Space: 0, Newline: 1, Arabic: 2, Latin: 3, Digit: 4, Punctuation: 5 } as const;

/** Letters of foreign sounds. They stay as they are in the usual key; only the key for foreign names folds them. */
export const FOREIGN_LETTERS: ReadonlyMap<number, number> = new Map([
  [0x67e, 0x628], // پ → ب
  [0x686, 0x62c], // چ → ج
  [0x6a4, 0x641], // ڤ → ف
  [0x6af, 0x63a], // گ → غ
  [0x6a8, 0x642], // ڨ → ق
  [0x763, 0x63a], // ݣ → غ
]);

const FOLD_LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  '\u0672': 'ا',
  '\u0673': 'ا',
  '\u0675': 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
};

/** Letters that differ only in shape: folded in the strict key as well. */
const SAME_LETTER: Record<string, string> = { ی: 'ي', ک: 'ك', ڪ: 'ك', ٱ: 'ا', ہ: 'ه', ھ: 'ه', ە: 'ه', ے: 'ي' };

/** Ligatures for which NFKC gives text that breaks words or that nobody writes. */
const LIGATURES: Record<string, string> = {
  ﷲ: 'الله',
  ﷴ: 'محمد',
  ﷺ: 'صلى الله عليه وسلم',
  '﷼': 'ريال',
  '﷽': 'بسم الله الرحمن الرحيم',
};

/** Marks that carry text rather than vowels: end of ayah, rub el hizb, place of sajdah. */
const KEPT_SIGNS = new Set([0x6dd, 0x6de, 0x6e9]);

const isMark = (c: number) =>
  (c >= 0x64b && c <= 0x65f) ||
  c === 0x670 ||
  (c >= 0x610 && c <= 0x61a) ||
  (c >= 0x6d6 && c <= 0x6ed && !KEPT_SIGNS.has(c)) ||
  (c >= 0x8d3 && c <= 0x8ff) ||
  c === TATWEEL;

const isFormat = (c: number) =>
  (c >= 0x200b && c <= 0x200f) ||
  c === 0x61c ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x2069) ||
  c === 0xfeff ||
  c === 0xad;

const isSpace = (c: number) =>
  c === 0x20 ||
  c === 0x09 ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000;

const isNewline = (c: number) =>
  c === 0x0a || c === 0x0d || c === 0x0b || c === 0x0c || c === 0x85 || c === 0x2028 || c === 0x2029;

function foldOne(c: number): string | number {
  if (isMark(c)) return DELETE_MARK;
  if (isFormat(c)) return DELETE_FORMAT;
  if (isNewline(c)) return NEWLINE;
  if (isSpace(c) || c < 0x20) return SPACE;
  if (c >= 0x660 && c <= 0x669) return c - 0x660 + 0x30;
  if (c >= 0x6f0 && c <= 0x6f9) return c - 0x6f0 + 0x30;
  if (c === 0x66b) return 0x2e;
  if (c === 0x66c) return 0x2c;
  if (c === 0x66a) return 0x25;
  const s = String.fromCharCode(c);
  if (LIGATURES[s]) return LIGATURES[s];
  if (FOLD_LETTERS[s]) return FOLD_LETTERS[s];
  if ((c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc)) return s.normalize('NFKC').replace(/^ (?=.)/, '');
  if (c >= 0xff01 && c <= 0xff5e) return c - 0xfee0; // full-width forms of ASCII
  if (c >= 0x41 && c <= 0x5a) return c + 0x20;
  if (c >= 0xc0 && c <= 0x24f) {
    const lower = s.toLowerCase();
    return lower.length === 1 ? lower : c;
  }
  return c;
}

function classify(c: number): number {
  if (c === NEWLINE) return CharClass.Newline;
  if (c === SPACE) return CharClass.Space;
  if (c >= 0x30 && c <= 0x39) return CharClass.Digit;
  if (
    (c >= 0x620 && c <= 0x64a) ||
    (c >= 0x66e && c <= 0x6d3) ||
    c === 0x6d5 ||
    (c >= 0x6ee && c <= 0x6ff && !(c >= 0x6f0 && c <= 0x6f9)) ||
    (c >= 0x750 && c <= 0x77f) ||
    (c >= 0x8a0 && c <= 0x8c9)
  )
    return CharClass.Arabic;
  if ((c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a)) return CharClass.Latin;
  if (c < 0xaa || c === 0xd7 || c === 0xf7) return CharClass.Punctuation;
  if (c < 0xc0) return c === 0xaa || c === 0xba || c === 0xb5 ? CharClass.Latin : CharClass.Punctuation;
  return c < 0x600 || (c >= 0x700 && c < 0x1681) || c >= 0xf900 ? CharClass.Latin : CharClass.Punctuation;
}

type Ranges = readonly (readonly [number, number])[];
/** Below this each character has its own class. */
const ALPHABETS = 0x900;
/** Blocks above of characters that are no letters, each of one class; all others are letters of other scripts. */
const SIGNS: Ranges = [
  [0x2000, 0x2c00],
  [0x3000, 0x3020],
  [0xd800, 0xf900],
];
/** Blocks with characters that fold; all others stand for themselves. Few, for this runs whenever the program starts. */
const FOLDING: Ranges = [
  [0x0000, 0x0250],
  [0x0600, 0x0900],
  [0x1680, 0x1681],
  [0x2000, 0x2070],
  [0x3000, 0x3001],
  [0xfb50, 0xfe00],
  [0xfe70, 0xff5f],
];

function buildTables() {
  const fold = new Uint16Array(0x10000);
  const strict = new Uint16Array(0x10000);
  const classes = new Uint8Array(0x10000).fill(CharClass.Latin);
  const expansions = new Map<number, Uint16Array>();
  for (let c = 0; c < 0x10000; c++) fold[c] = c;
  strict.set(fold);
  for (let c = 0; c < ALPHABETS; c++) classes[c] = classify(c);
  for (const [from, to] of SIGNS) classes.fill(classify(from), from, to);
  for (const [from, to] of FOLDING) {
    for (let c = from; c < to; c++) {
      const folded = foldOne(c);
      const text = typeof folded === 'string' ? refold(folded) : null;
      if (text && text.length > 1) {
        fold[c] = EXPAND;
        expansions.set(
          c,
          Uint16Array.from(text, (ch) => ch.charCodeAt(0)),
        );
      } else fold[c] = text ? text.charCodeAt(0) : (folded as number);
      const own = String.fromCharCode(c);
      strict[c] = SAME_LETTER[own]?.charCodeAt(0) ?? (FOLD_LETTERS[own] ? c : fold[c]!);
    }
  }
  return { fold, strict, classes, expansions };
}

/** NFKC of a presentation form can hold letters that fold further (ﻷ → لأ → لا). */
function refold(text: string): string {
  let out = '';
  for (const ch of text) {
    const f = ch === ' ' ? ' ' : foldOne(ch.charCodeAt(0));
    if (typeof f === 'string') out += f;
    else if (f > EXPAND) out += String.fromCharCode(f);
  }
  return out;
}

const tables = buildTables();

/** Code unit → folded code unit, or one of `DELETE_MARK`, `DELETE_FORMAT`, `EXPAND`. */
export const FOLD: Readonly<Uint16Array> = tables.fold;
/** Code unit → the letter as written: only shapes are unified, hamza, ى and ة stay. */
export const STRICT: Readonly<Uint16Array> = tables.strict;
/** Folded code unit → `CharClass`. */
export const CLASS: Readonly<Uint8Array> = tables.classes;
/** Code units that fold to several: the folded units. */
export const EXPANSIONS: ReadonlyMap<number, Uint16Array> = tables.expansions;
