import type { Read } from '../meaning.ts';
import { NO_DATE_WORD } from '../words/date-word.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';

/** A day of the month: 13، الـ13، الثامن عشر، الحادي والعشرين، الثلاثين، أول، فاتح. */
export function readDay(words: SentenceWords, i: number, look: Look): Read<number> | null {
  const first = words[look](i);
  const read =
    first.role === 'article' ? readDigits(words, i + 1) : (readDigits(words, i) ?? readOrdinal(words, i, look));
  return read && isDay(read.value) ? read : null;
}

export const isDay = (value: number): boolean => value >= 1 && value <= 31;

function readDigits(words: SentenceWords, i: number): Read<number> | null {
  const value = words.number(i);
  return value > 0 && words.digits(i) <= 2 ? { value, to: i + 1 } : null;
}

function readOrdinal(words: SentenceWords, i: number, look: Look): Read<number> | null {
  const first = words[look](i);
  if (first.role === 'begin') return { value: 1, to: i + 1 };
  if (!words.definite(i)) return first.ordinal === 1 ? { value: 1, to: i + 1 } : null;
  const tens = words.joined(i + 1);
  const compound = tens.cardinal >= 20 && words.definite(i + 1);
  // "الواحد والثلاثين" beside الحادي والثلاثين.
  const units = first.ordinal || (compound && first.cardinal === 1 ? 1 : 0);
  if (units === 0) return first.cardinal >= 20 ? { value: first.cardinal, to: i + 1 } : null;
  if (words.bare(i + 1).cardinal === 10 && !words.definite(i + 1)) return { value: first.ordinal + 10, to: i + 2 };
  if (compound) return { value: units + tens.cardinal, to: i + 2 };
  return { value: first.ordinal, to: i + 1 };
}

/** A number in words: ثلاثة، خمسة عشر، خمس وعشرين، مئة وعشرين، ألفين وتسعة. */
export function readCardinal(words: SentenceWords, i: number, look: Look): Read<number> | null {
  const hundreds = words[look](i).cardinal;
  if (hundreds < 100) return readBelowHundred(words, i, look);
  const rest = readBelowHundred(words, i + 1, 'joined');
  return rest ? { value: hundreds + rest.value, to: rest.to } : { value: hundreds, to: i + 1 };
}

function readBelowHundred(words: SentenceWords, i: number, look: Look): Read<number> | null {
  const first = words[look](i).cardinal;
  if (first === 0 || first >= 100) return null;
  if (first < 10 && words.bare(i + 1).cardinal === 10) return { value: first + 10, to: i + 2 };
  const tens = words.joined(i + 1).cardinal;
  const compound = first < 10 && tens >= 20 && tens < 100;
  return compound ? { value: first + tens, to: i + 2 } : { value: first, to: i + 1 };
}

/** A number of units: 3، ثلاثة، خمسة عشر، خمس وعشرين، مئة وعشرين. */
export function readCount(words: SentenceWords, i: number, look: Look): Read<number> | null {
  const article = words[look](i).role === 'article' ? 1 : 0;
  const digits = words.number(i + article);
  if (digits > 0) return { value: digits, to: i + article + 1 };
  return readCardinal(words, i, look);
}

/** What joins two dates of one expression, and how the second one is to be looked at. */
export interface Joint {
  readonly to: number;
  readonly look: Look;
  /** All that lies between is meant as well: 13-15، من … إلى. */
  readonly through: boolean;
  readonly sign: 'word' | 'and' | 'dash' | 'slash' | 'comma';
}

/** A joint between two dates: إلى، حتى، أو، و، a dash, a slash or a comma, with which another word may stand (، و). */
export function readJoint(words: SentenceWords, i: number): Joint | null {
  if (words.mark(i, '-–—')) return { to: i + 1, look: 'bare', through: true, sign: 'dash' };
  if (words.mark(i, '/')) return { to: i + 1, look: 'bare', through: false, sign: 'slash' };
  if (!words.mark(i, '،,')) return readJoiningWord(words, i);
  const { to, look } = readJoiningWord(words, i + 1) ?? { to: i + 1, look: 'bare' };
  return { to, look, through: false, sign: 'comma' };
}

function readJoiningWord(words: SentenceWords, i: number): Joint | null {
  const { role } = words.bare(i);
  if (role === 'and') return { to: i + 1, look: 'bare', through: false, sign: 'and' };
  if (role === 'or') return { to: i + 1, look: 'bare', through: false, sign: 'word' };
  if (role === 'to' || words.joined(i).role === 'to') return { to: i + 1, look: 'bare', through: true, sign: 'word' };
  return words.joined(i) === NO_DATE_WORD ? null : { to: i, look: 'joined', through: false, sign: 'and' };
}
