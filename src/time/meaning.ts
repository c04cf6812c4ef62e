import type { Calendar, Direction, Unit } from './words/date-word.ts';

/** Where a relative expression counts from: the day of publication, or a date that the text named before (الثامن منه). */
type Origin = 'published' | 'anchor';

/** So many units from the origin's: الشهر الماضي is −1 from publication, العام نفسه 0 from the anchor. */
export interface Relative {
  readonly from: Origin;
  readonly by: number;
}

/** A day, month or year of a calendar, with what is not said left open. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly calendar: Calendar;
  /** 0 where only a month or a year is named. */
  readonly day: number;
  /** 1–12, relative, or 0 where only a year is named. */
  readonly month: number | Relative;
  readonly year: number | Relative | null;
  /** الماضي, الجاري or المقبل after the month. */
  readonly direction: Direction | null;
  /** A weekday stands with the day: the date is close to publication. */
  readonly close: boolean;
  /** The same day in the other calendar (15 رجب 1445 الموافق 27 يناير). */
  readonly equivalent: CalendarMeaning | null;
}

/** الخميس، الخميس المقبل، الخميس من الأسبوع الماضي. */
export interface WeekdayMeaning {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction: Direction | null;
  /** Further weeks away: 1 for الخميس قبل الماضي. */
  readonly weeks: number;
  readonly week: Relative | null;
}

/** أمس، اليوم التالي; with the weekday where one stands beside it. */
export interface DayMeaning extends Relative {
  readonly kind: 'day';
  readonly weekday: number;
}

/** الأسبوع الماضي: Monday to Sunday. */
interface WeekMeaning extends Relative {
  readonly kind: 'week';
}

/** قبل ثلاثة أيام، بعد شهرين: `by` units from the origin. */
export interface OffsetMeaning extends Relative {
  readonly kind: 'offset';
  readonly unit: Unit;
  /** It dates what is named next, seen from the clause's own date: قبل يومين من القمة. */
  readonly following: boolean;
}

/** خلال الأسبوعين القادمين: so many units up to publication, or from it. */
export interface WindowMeaning {
  readonly kind: 'window';
  readonly unit: Unit;
  readonly amount: number;
  readonly direction: Direction | null;
}

export interface SeasonMeaning {
  readonly kind: 'season';
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season: number;
  /** صيف 2006، صيف العام الماضي; null where the season itself is pointed at. */
  readonly year: number | Relative | null;
  /** الصيف الماضي is −1. */
  readonly by: number;
}

/** التسعينات. */
interface DecadeMeaning {
  readonly kind: 'decade';
  readonly firstYear: number;
}

/** قبل أيام: a time, but none that can be given. */
export interface VagueMeaning {
  readonly kind: 'vague';
  /** It dates what is named next: قبل أيام من القمة. */
  readonly following: boolean;
  /** الأيام القليلة المقبلة is +1. */
  readonly direction: Direction | null;
}

/** عشية 4 يونيو: `by` days from the date that it names. */
interface ShiftedMeaning {
  readonly kind: 'shifted';
  readonly of: SimpleMeaning;
  readonly by: number;
}

/** What one date says. */
export type SimpleMeaning =
  | CalendarMeaning
  | WeekdayMeaning
  | DayMeaning
  | WeekMeaning
  | OffsetMeaning
  | WindowMeaning
  | SeasonMeaning
  | DecadeMeaning
  | ShiftedMeaning
  | VagueMeaning;

/** 13-15 مايو (`through`), يومي 18 و20 يونيو (a list): two or more dates in order. */
interface RangeMeaning extends DateList {
  readonly kind: 'range';
}

export type Meaning = SimpleMeaning | RangeMeaning;

/** One date, or several that share their words, in order; `through` where all that lies between is meant as well. */
export interface DateList {
  readonly items: readonly SimpleMeaning[];
  readonly through: boolean;
}

/** What a rule of the grammar has read: its value, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly to: number;
}
