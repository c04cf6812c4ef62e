import type { OffsetMeaning, Read, VagueMeaning, WindowMeaning } from '../meaning.ts';
import type { Unit } from '../words/date-word.ts';
import type { Look, SentenceWords } from '../words/sentence-words.ts';
import { readCount } from './numbers.ts';

/** So many units of time; `amount` null where the words leave it open (أيام، بضعة أسابيع). */
interface Amount {
  readonly unit: Unit;
  readonly amount: number | null;
}

const vague = (following: boolean, direction: VagueMeaning['direction'] = null): VagueMeaning => ({
  kind: 'vague',
  following,
  direction,
});

/** "قبل ثلاثة أسابيع"، "منذ يومين"، "بعد نحو شهر"، "بعد ذلك بعام"، "قبل أسبوع من القمة". */
export function readOffset(words: SentenceWords, i: number): Read<OffsetMeaning | VagueMeaning> | null {
  const { role } = words.at(i);
  if (role === 'before-it' || role === 'after-it') return readFromAnchor(words, i + 1, role === 'before-it' ? -1 : 1);
  if (role !== 'before' && role !== 'after' && role !== 'since') return null;
  const sign = role === 'after' ? 1 : -1;
  if (role !== 'since' && words.is(i + 1, 'that')) return readFromAnchor(words, i + 2, sign);
  const start = skipApproximation(words, i + 1);
  const amount = readAmount(words, start.to, 'bare');
  if (!amount) return null;
  const { unit } = amount.value;
  const by = amount.value.amount === null || start.bound ? null : sign * amount.value.amount;
  if (role === 'since' || !pointsOn(words, amount.to)) {
    return { value: offset(unit, by, { from: 'published', following: false }), to: afterNow(words, amount.to) };
  }
  // The clause stands so far before or after the thing named next, which therefore lies the other way.
  return { value: offset(unit, by === null ? null : -by, { from: 'published', following: true }), to: amount.to };
}

function offset(
  unit: Unit,
  by: number | null,
  how: Pick<OffsetMeaning, 'from' | 'following'>,
): OffsetMeaning | VagueMeaning {
  return by === null || unit === 'hour' ? vague(how.following) : { kind: 'offset', unit, by, ...how };
}

/** "(قبل ذلك) بيومين". */
function readFromAnchor(words: SentenceWords, i: number, sign: number): Read<OffsetMeaning | VagueMeaning> | null {
  const amount = readAmount(words, i, 'withBa');
  if (!amount) return null;
  const by = amount.value.amount === null ? null : sign * amount.value.amount;
  return { value: offset(amount.value.unit, by, { from: 'anchor', following: false }), to: amount.to };
}

/** Whether "من القمة" or "على التوقيع" follows: the time is counted from what is named next. */
function pointsOn(words: SentenceWords, i: number): boolean {
  const at = words.is(i, 'only') || words.is(i, 'about') ? i + 1 : i;
  return (words.is(at, 'of') && !words.is(at + 1, 'now')) || words.is(at, 'on');
}

const afterNow = (words: SentenceWords, i: number): number => (words.is(i, 'of') && words.is(i + 1, 'now') ? i + 2 : i);

/** نحو، حوالي; أكثر من and أقل من only bound the time. */
function skipApproximation(words: SentenceWords, i: number): { to: number; bound: boolean } {
  if (words.is(i, 'about')) return { to: i + 1, bound: false };
  return words.is(i, 'bound') && words.is(i + 1, 'of') ? { to: i + 2, bound: true } : { to: i, bound: false };
}

/** "يومين"، "ثلاثة أسابيع"، "15 يوما"، "عام ونصف"، "بضعة أشهر"، "أيام قليلة". */
function readAmount(words: SentenceWords, i: number, look: Look): Read<Amount> | null {
  const first = words[look](i);
  if (first.role === 'few' && words.bare(i + 1).form === 'plural') return readPlural(words, i + 1, 'bare');
  const count = readCount(words, i, look);
  if (count) {
    const { unit, form } = words.bare(count.to);
    return unit && form !== 'construct' ? { value: { unit, amount: count.value }, to: count.to + 1 } : null;
  }
  if (first.unit === null || words.definite(i)) return null;
  if (first.form === 'plural') return readPlural(words, i, look);
  if (first.form === 'dual') return { value: { unit: first.unit, amount: 2 }, to: i + 1 };
  return first.form === 'singular' ? readSingle(words, i, first.unit) : null;
}

function readPlural(words: SentenceWords, i: number, look: Look): Read<Amount> | null {
  const { unit } = words[look](i);
  return unit && { value: { unit, amount: null }, to: words.is(i + 1, 'few') ? i + 2 : i + 1 };
}

/** One unit, "واحد" or not, "ونصف" or not; "عام 2003"، "شهر مايو" and "يوم الأحد" are dates of their own. */
function readSingle(words: SentenceWords, i: number, unit: Unit): Read<Amount> | null {
  const next = words.bare(i + 1);
  if (words.number(i + 1) > 0 || next.month || next.weekday > 0 || next.dayShift !== null) return null;
  if (next.role === 'article' || (next.ordinal > 0 && words.definite(i + 1))) return null;
  if (next.role === 'half') {
    const to = words.bare(i + 2).unit === unit && words.definite(i + 2) ? i + 3 : i + 2;
    return unit === 'year' ? { value: { unit: 'month', amount: 18 }, to } : { value: { unit, amount: null }, to };
  }
  return { value: { unit, amount: 1 }, to: next.cardinal === 1 ? i + 2 : i + 1 };
}

/** "خلال ستين يوما"، "في غضون أسبوعين"; and without خلال "اليومين الماضيين"، "السنوات الخمس المقبلة". */
export function readWindow(words: SentenceWords, i: number, look: Look): Read<WindowMeaning | VagueMeaning> | null {
  if (words[look](i).role !== 'within') return readDefiniteWindow(words, i, look);
  const start = skipApproximation(words, i + 1);
  const definite = readDefiniteWindow(words, start.to, 'bare');
  if (definite) return definite;
  const amount = readAmount(words, start.to, 'bare');
  if (!amount || amount.value.unit === 'hour') return null;
  const { direction } = words.bare(amount.to);
  return { value: window(amount.value, direction), to: direction === null ? amount.to : amount.to + 1 };
}

function window({ unit, amount }: Amount, direction: WindowMeaning['direction']): WindowMeaning | VagueMeaning {
  const days = unit === 'hour' && amount !== null && amount % 24 === 0 ? amount / 24 : null;
  if (amount === null || (unit === 'hour' && days === null)) return vague(false, direction);
  return days === null
    ? { kind: 'window', unit, amount, direction }
    : { kind: 'window', unit: 'day', amount: days, direction };
}

/** Units with article, a count before or after them, and the direction: "الأيام الثلاثة الماضية"، "الـ24 ساعة المقبلة". */
function readDefiniteWindow(words: SentenceWords, i: number, look: Look): Read<WindowMeaning | VagueMeaning> | null {
  const before = words[look](i).role === 'article' || words.definite(i) ? readCount(words, i, look) : null;
  const at = before?.to ?? i;
  const { unit, form } = words[before ? 'bare' : look](at);
  if (!unit || (before ? words.definite(at) : form === 'singular' || !words.definite(at))) return null;
  let to = words.is(at + 1, 'few') ? at + 2 : at + 1;
  const after = before || !(words.definite(to) || words.is(to, 'article')) ? null : readCount(words, to, 'bare');
  to = after?.to ?? to;
  const direction = words.is(to, 'recent') ? -1 : words.bare(to).direction;
  if (direction === null || !words.definite(to)) return null;
  const amount = before?.value ?? after?.value ?? (form === 'dual' ? 2 : null);
  return { value: window({ unit, amount }, direction), to: to + 1 };
}
