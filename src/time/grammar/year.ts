import type { CalendarMeaning, DateList, Read, Relative } from '../meaning.ts';
import { isGeneral, takesYear } from '../names.ts';
import type { Calendar } from '../words/date-word.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { readCardinal, readJoint } from './numbers.ts';
import { readRelativeTail } from './relative.ts';

export interface YearRead {
  readonly year: number | Relative;
  /** The calendar that an era sign names or that the number shows; null where it is open. */
  readonly calendar: Calendar | null;
}

/** Gregorian years that news speak of, and Hijri years that are hardly ever meant as Gregorian ones. */
const isGregorianYear = (n: number) => n >= 1900 && n <= 2100;
const isHijriYear = (n: number) => n >= 1350 && n <= 1450;

/** A number of four digits as a year, with the era sign after it: 2024م، 1445هـ; or ألفين وتسعة. */
export function readYearNumber(words: SentenceWords, i: number): Read<YearRead> | null {
  if (words.bare(i).cardinal === 2000) return readYearInWords(words, i + 1);
  const year = words.number(i);
  if (year < 1000 || year > 2200 || words.digits(i) !== 4) return null;
  const era = eraAt(words, i + 1);
  if (era) return { value: { year, calendar: era }, to: i + 2 };
  return { value: { year, calendar: isHijriYear(year) ? 'hijri' : null }, to: i + 1 };
}

function readYearInWords(words: SentenceWords, i: number): Read<YearRead> {
  const rest = readCardinal(words, i, 'joined');
  return { value: { year: 2000 + (rest?.value ?? 0), calendar: null }, to: rest?.to ?? i };
}

/** The era sign at `i`: م، هـ، هجرية. */
export function eraAt(words: SentenceWords, i: number): Calendar | null {
  const { role } = words.at(i);
  if (role === 'hijri-era') return 'hijri';
  return role === 'gregorian-era' ? 'gregorian' : null;
}

/** The year of a month: "2015"، "عام 2015"، "في عام 2015"، "من العام الماضي"، "من نفس العام". */
export function readYearOfMonth(words: SentenceWords, i: number): Read<YearRead> | null {
  if (words.mark(i, '،,')) {
    const after = readYearNumber(words, i + 1);
    return after && !words.isWord(after.to) ? after : null;
  }
  if (words.is(i, 'in')) return readYearPhrase(words, i + 1, 'bare');
  const at = words.is(i, 'of') ? i + 1 : i;
  return readYearNumber(words, at) ?? readYearPhrase(words, at, 'at');
}

/** "عام 2015"، "العام الماضي"، "هذا العام"; a figure after the last two decides ("العام الماضي 2008"). */
export function readYearPhrase(words: SentenceWords, i: number, look: Look): Read<YearRead> | null {
  const { unit, form } = words[look](i);
  const figure = unit === 'year' && form === 'singular' ? readYearNumber(words, i + 1) : null;
  if (figure) return figure;
  const relative = readRelativeTail(words, i, look);
  if (relative?.value.unit !== 'year' || isGeneral(words, i)) return null;
  const said = readYearNumber(words, relative.to);
  return said && isLikelyYear(said.value) ? said : { value: { year: relative.value, calendar: null }, to: relative.to };
}

/** Years by themselves: "عام 2015"، "عامي 2003 و2005"، "أعوام 2003 و2004"، "العام 1436هـ"، "عام 2014-2015". */
export function readYears(words: SentenceWords, i: number, look: Look): Read<DateList> | null {
  const first = words[look](i).unit === 'year' ? readYearNumber(words, i + 1) : null;
  return first && readMoreYears(words, first, false);
}

/** Bare figures after a word that makes years of them: "في 2015"، "منذ 2003"، "حرب 1973"، "بين 2005 و2007"، "من 1990 حتى 2011". */
export function readBareYears(words: SentenceWords, i: number): Read<DateList> | null {
  const first = readYearNumber(words, i);
  if (!first || !isLikelyYear(first.value) || isCounting(words, i)) return null;
  const { role } = words.at(i - 1);
  const opensRange = role === 'of' || role === 'between';
  const later = words.at(i - 2).role;
  const partly = role === 'of' && (later === 'next' || later === 'previous');
  if (!opensRange) return isIntroduced(words, i) ? readMoreYears(words, first, false) : null;
  const years = readMoreYears(words, first, role === 'between');
  return years.value.items.length > 1 || partly ? years : null;
}

function readMoreYears(words: SentenceWords, first: Read<YearRead>, between: boolean): Read<DateList> {
  const years = [first.value];
  let { to } = first;
  let through = between;
  for (let joint = readJoint(words, to); joint && joint.sign !== 'comma'; joint = readJoint(words, to)) {
    const next = readYearNumber(words, joint.to);
    if (!next || isCounting(words, joint.to)) break;
    years.push(next.value);
    through ||= joint.through || joint.sign === 'slash';
    to = next.to;
  }
  // In "1436/1437هـ" the era sign of the last one is for all.
  const { calendar } = years.at(-1)!;
  return { value: { items: years.map(({ year }) => yearMeaning(year, calendar)), through }, to };
}

const YEAR_INTRODUCERS = new Set(['in', 'since', 'to', 'by', 'before', 'after', 'within']);

function isIntroduced(words: SentenceWords, i: number): boolean {
  const { role } = words.at(i - 1);
  return role === null ? takesYear(words, i - 1) : YEAR_INTRODUCERS.has(role);
}

const isLikelyYear = ({ year, calendar }: YearRead): boolean =>
  calendar !== null || (typeof year === 'number' && isGregorianYear(year));

/** "في 2000 قرية" counts; so does a number with decimals, thousands or a percent sign. */
function isCounting(words: SentenceWords, i: number): boolean {
  if (words.mark(i + 1, '%٪')) return true;
  if (words.mark(i + 1, '.,') && words.glued(i + 2) && words.number(i + 2) >= 0) return true;
  return words.number(i) % 100 === 0 && words.isWord(i + 1) && words.skip(i + 1) === 0 && !words.definite(i + 1);
}

export const yearMeaning = (year: number | Relative, calendar: Calendar | null): CalendarMeaning => ({
  kind: 'calendar',
  calendar: calendar ?? 'gregorian',
  day: 0,
  month: 0,
  year,
  direction: null,
  close: false,
  equivalent: null,
});
