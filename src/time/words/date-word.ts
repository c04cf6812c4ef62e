/** −1 الماضي, 0 الجاري, +1 المقبل. */
export type Direction = -1 | 0 | 1;

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** How many the form of a unit says by itself; `construct` is the dual before what it counts (عامي 2003 و2005). */
type UnitForm = 'singular' | 'dual' | 'plural' | 'construct';

export type Calendar = 'gregorian' | 'hijri';

/** The month names in use, by who uses them: two names of one system are two months, of different systems one month named twice. */
export type MonthSystem = 'gulf' | 'levant' | 'maghreb' | 'hijri';

/** A month name, or its first word: كانون and ربيع need their ordinal, ذو its noun. */
export interface MonthName {
  readonly system: MonthSystem;
  /** Months by ordinal: كانون الأول is 12, كانون الثاني 1; `[n]` for a name of one word. */
  readonly months: readonly number[];
  /** Also an everyday word or somebody's name (مارس، ماي، رجب): a month only where a neighbour says so. */
  readonly weak: boolean;
}

/** What a function word does in a date. */
export type Role =
  | 'and'
  | 'article' // ال written apart from its number: الـ13
  | 'of' // 13 من يونيو
  | 'of-it' // الثامن منه
  | 'to' // من … إلى
  | 'between'
  | 'in'
  | 'before'
  | 'before-it' // قبلها بيومين
  | 'after'
  | 'after-it'
  | 'since'
  | 'within' // خلال، في غضون
  | 'until'
  | 'by' // بحلول
  | 'about' // نحو
  | 'bound' // أكثر من، أقل من
  | 'few' // القليلة، بضعة
  | 'this'
  | 'that'
  | 'same' // before or after its noun: نفس اليوم، اليوم نفسه
  | 'next' // اليوم التالي
  | 'previous'
  | 'or' // أو
  | 'on' // بعد يومين على
  | 'now' // قبل عام من الآن
  | 'recent' // السنوات الأخيرة
  | 'half' // عام ونصف
  | 'only' // بعد يوم واحد فقط من
  | 'begin' // فاتح نوفمبر
  | 'corresponding' // الموافق
  | 'gregorian-era'
  | 'hijri-era'
  | 'century'
  | 'past-century'
  | 'eve' // عشية
  | 'morrow' // غداة
  | 'epithet'; // الأربعاء الدامي: the day is a name

/** What a word can mean in a date. A word may be several things at once (الثاني، اثنين); zero and null stand for "not that". */
export interface DateWord {
  readonly month: MonthName | null;
  /** For الثاني of كانون الثاني and القعدة of ذو القعدة: which of the months of the name before it, 1 or 2. */
  readonly monthOrdinal: number;
  /** ISO weekday. */
  readonly weekday: number;
  readonly unit: Unit | null;
  readonly form: UnitForm | null;
  readonly cardinal: number;
  readonly ordinal: number;
  readonly direction: Direction | null;
  /** The direction is masculine singular: it can stand for the month by itself (12 الجاري). */
  readonly ofMonth: boolean;
  /** Days from publication: أمس is −1. */
  readonly dayShift: number | null;
  /** فجر الأربعاء; an adverb can stand after its day as well (الأربعاء فجرا). */
  readonly partOfDay: 'noun' | 'adverb' | null;
  /** A part of the day that belongs to two days: ليل الثلاثاء الأربعاء. */
  readonly night: boolean;
  /** مطلع، أواخر …: part of a longer stretch. */
  readonly part: boolean;
  /** النصف، الربع …: a part once it is counted (النصف الأول من). */
  readonly fraction: boolean;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season: number;
  /** First year within the century: 90 for التسعينات. */
  readonly decade: number | null;
  readonly role: Role | null;
}

export const NO_DATE_WORD: DateWord = {
  month: null,
  monthOrdinal: 0,
  weekday: 0,
  unit: null,
  form: null,
  cardinal: 0,
  ordinal: 0,
  direction: null,
  ofMonth: false,
  dayShift: null,
  partOfDay: null,
  night: false,
  part: false,
  fraction: false,
  season: 0,
  decade: null,
  role: null,
};

/** Spellings (separated by spaces, without article unless it belongs to the word) and what they mean. */
export type DateWordEntry = readonly [spellings: string, meaning: Partial<DateWord>];

/** Whether a date can hang on the word: a sentence without any such word, and without a year, holds no date. */
export const isPivot = (w: DateWord): boolean =>
  w.month !== null ||
  w.weekday > 0 ||
  w.unit !== null ||
  w.direction !== null ||
  w.dayShift !== null ||
  w.partOfDay !== null ||
  w.season > 0 ||
  w.decade !== null ||
  w.role === 'eve' ||
  w.role === 'morrow';

/** Whether one expression can hang on the word: a pivot, or منه of "الثامن منه", whose month was named before. */
export const isHeart = (w: DateWord): boolean => isPivot(w) || w.role === 'of-it';

/** Function words that stand only inside a date; all other date words can begin one. */
const INNER_ROLES: ReadonlySet<Role> = new Set<Role>([
  'and',
  'of',
  'of-it',
  'to',
  'between',
  'in',
  'by',
  'about',
  'bound',
  'few',
  'or',
  'on',
  'now',
  'recent',
  'half',
  'only',
  'corresponding',
  'gregorian-era',
  'hijri-era',
  'century',
  'epithet',
]);

/** Whether an expression can begin with the word. */
export const isOpening = (w: DateWord): boolean =>
  (isPivot(w) && w.direction === null) ||
  w.cardinal > 0 ||
  w.ordinal > 0 ||
  w.part ||
  w.fraction ||
  (w.role !== null && !INNER_ROLES.has(w.role));
