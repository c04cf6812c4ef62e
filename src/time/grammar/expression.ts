import type { CalendarMeaning, DateList, Meaning, Read, SimpleMeaning } from '../meaning.ts';
import { isName } from '../names.ts';
import type { SentenceWords } from '../words/sentence-words.ts';
import { type Joint, readJoint } from './numbers.ts';
import { readOffset, readWindow } from './offset.ts';
import { readPoint } from './point.ts';

const MAX_ITEMS = 8;

/** Reads the time expression that begins at token `i`; null where none does, a null value for a date that is a name. */
export function readExpression(words: SentenceWords, i: number): Read<Meaning | null> | null {
  const distance = readOffset(words, i) ?? readWindow(words, i, 'at') ?? readEve(words, i);
  if (distance) return distance;
  const first = readPoint(words, i, 'at');
  if (!first) return null;
  if (isName(words, i, first.value.items[0]!)) return { value: null, to: first.to };
  return readRange(words, i, withOtherCalendar(words, first));
}

/** "عشية 4 يونيو": the day before. "عشية القمة": the day of what is named next, seen from the date that the sentence gives. */
function readEve(words: SentenceWords, i: number): Read<Meaning> | null {
  const { role } = words.at(i);
  if (role !== 'eve' && role !== 'morrow') return null;
  const by = role === 'eve' ? -1 : 1;
  const date = readPoint(words, i + 1, 'bare');
  if (date) return { value: { kind: 'shifted', of: date.value.items[0]!, by }, to: date.to };
  if (!words.isWord(i + 1)) return null;
  return { value: { kind: 'offset', unit: 'day', from: 'anchor', by: -by, following: true }, to: i + 1 };
}

/** "15 رجب 1445هـ الموافق 27 يناير 2024": one day in two calendars. */
function withOtherCalendar(words: SentenceWords, first: Read<DateList>): Read<DateList> {
  const meaning = first.value.items[0]!;
  if (first.value.items.length > 1 || meaning.kind !== 'calendar') return first;
  const comma = words.mark(first.to, '،,') ? first.to + 1 : first.to;
  const bracket = words.mark(comma, '(-–/');
  const at = bracket ? comma + 1 : comma;
  const announced = words.at(at).role === 'corresponding';
  if (!announced && !bracket) return first;
  const second = readPoint(words, announced ? afterLam(words, at + 1) : at, announced ? 'at' : 'bare');
  const other = second?.value.items.length === 1 ? second.value.items[0]! : null;
  if (!second || other?.kind !== 'calendar' || other.calendar === meaning.calendar) return first;
  const to = bracket && words.mark(second.to, ')') ? second.to + 1 : second.to;
  const [gregorian, hijri] = meaning.calendar === 'gregorian' ? [meaning, other] : [other, meaning];
  return { value: { items: [{ ...gregorian, equivalent: hijri }], through: false }, to };
}

/** "الموافق لـ 27": the ل stands apart from its number. */
const afterLam = (words: SentenceWords, i: number): number => (words.form(i) === 'ل' ? i + 1 : i);

/** Goes on with the dates that are joined to the first: "من 28 مايو إلى 3 يونيو"، "بين مايو ويوليو"، "أمس واليوم". */
function readRange(words: SentenceWords, i: number, first: Read<DateList>): Read<Meaning> {
  const items = [...first.value.items];
  let { to } = first;
  const between = words.at(i - 1).role === 'between';
  let through = first.value.through || between;
  for (let joint = readJoint(words, to); joint && items.length < MAX_ITEMS; joint = readJoint(words, to)) {
    const next = readPoint(words, joint.to, joint.look);
    if (!next || !joins(words, i, items.at(-1)!, next.value.items[0]!, joint)) break;
    items.push(...next.value.items);
    through ||= joint.through || next.value.through;
    to = next.to;
  }
  return { value: items.length === 1 ? items[0]! : { kind: 'range', items, through }, to };
}

/** Whether two dates that a sign joins are one expression. */
function joins(words: SentenceWords, i: number, a: SimpleMeaning, b: SimpleMeaning, joint: Joint): boolean {
  if (a.kind === 'calendar' && b.kind === 'calendar') return samePrecision(a, b) && joint.sign !== 'comma';
  if (a.kind !== b.kind && !(isDay(a) && isDay(b))) return false;
  const opened = words.at(i - 1).role;
  if (joint.sign === 'word') return opened === 'of' || opened === 'since' || opened === 'between';
  return isDay(a) && isDay(b) && (joint.sign === 'and' || joint.sign === 'dash');
}

const isDay = (m: SimpleMeaning): boolean => m.kind === 'day' || m.kind === 'weekday';

const samePrecision = (a: CalendarMeaning, b: CalendarMeaning): boolean =>
  a.calendar === b.calendar && (a.day === 0) === (b.day === 0) && (a.month === 0) === (b.month === 0);
