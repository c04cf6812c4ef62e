import type { Read } from '../meaning.ts';
import type { MonthName, MonthSystem } from '../words/date-word.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';

/** A month by name. */
export interface NamedMonth {
  readonly month: number;
  readonly system: MonthSystem;
  /** Nothing in the name itself makes sure that a month is meant. */
  readonly weak: boolean;
}

/**
 * A month name, or the two names of one month in any order and with any sign between them: "يونيو/حزيران"، "مايو/ أيار"، "آب (أغسطس)".
 * Where the two disagree (a slip that does occur) the first one counts.
 */
export function readMonth(words: SentenceWords, i: number, look: Look): Read<NamedMonth> | null {
  const first = readName(words, i, look);
  if (!first) return null;
  const second = readSecondName(words, first);
  return second ? { value: { ...first.value, weak: false }, to: second } : first;
}

/** Position after a second name of the same month; 0 where there is none. */
function readSecondName(words: SentenceWords, first: Read<NamedMonth>): number {
  const slash = words.mark(first.to, '/\\');
  const bracket = words.mark(first.to, '(');
  const dash = words.mark(first.to, '-–');
  const second = readName(words, slash || bracket || dash ? first.to + 1 : first.to, 'bare');
  if (!second || second.value.system === 'hijri' || first.value.system === 'hijri') return 0;
  if (bracket) return words.mark(second.to, ')') ? second.to + 1 : 0;
  const sameMonth = second.value.month === first.value.month;
  const otherSystem = second.value.system !== first.value.system;
  return sameMonth || (slash && otherSystem) ? second.to : 0;
}

function readName(words: SentenceWords, i: number, look: Look): Read<NamedMonth> | null {
  const name = words[look](i).month;
  if (!name || words.definite(i)) return null;
  if (name.months.length === 1)
    return { value: { month: name.months[0]!, system: name.system, weak: name.weak }, to: i + 1 };
  const ordinal = readMonthOrdinal(words, i + 1, name);
  if (ordinal === 0) return null;
  return { value: { month: name.months[ordinal - 1]!, system: name.system, weak: name.weak }, to: i + 2 };
}

/** 1 or 2 after كانون، تشرين، ربيع، جمادى، ذو: in words or digits (كانون 2، ك2). */
function readMonthOrdinal(words: SentenceWords, i: number, name: MonthName): number {
  const digit = name.system === 'levant' ? words.number(i) : -1;
  if (digit === 1 || digit === 2) return digit;
  const { ordinal, monthOrdinal } = words.bare(i);
  const isDhu = name.months[0] === 11;
  const said = isDhu || monthOrdinal > 0 ? monthOrdinal : ordinal;
  return said <= 2 ? said : 0;
}
