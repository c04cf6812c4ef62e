import { fold } from '../arabic/normalise.ts';
import type { SimpleMeaning } from './meaning.ts';
import type { SentenceWords } from './words/sentence-words.ts';

/** Dates that are names: streets, squares, parties, wars, newspapers. */

/** One of these nouns, with proclitics and article. */
const nouns = (words: string): RegExp => new RegExp(`^[وف]?(?:[بك]?ال|لل|[بلك])?(?:${alternatives(words)})$`);

/** One of these nouns without article, as before what names it. */
const heads = (words: string): RegExp => new RegExp(`^[وف]?[بلك]?(?:${alternatives(words)})$`);

const alternatives = (words: string): string => words.split(' ').map(fold).join('|');

/** What is called by a day or month: شارع 14 تموز، حركة 6 أبريل، قوى 14 آذار، ثورة 25 يناير. */
const BEARERS = heads(
  'شارع ميدان ساحة جسر كوبري طريق حي مدينة ضاحية قرية منطقة محافظة مخيم حديقة متنزه سوق مطار محطة ملعب استاد إستاد قاعة مدرسة ثانوية جامعة ' +
    'معهد مستشفى مصنع مفاعل سد نادي بنك متحف قصر حركة حزب تيار قوى فريق فريقي فريقا تحالف كتلة نواب جمهور ائتلاف جبهة تنظيم منظمة مجموعة جماعة ' +
    'كتائب كتيبة لواء ألوية فرقة شباب أنصار شهداء برنامج وسام قناة صحيفة جريدة مجلة وكالة موقع أغنية رواية فيلم دبابة عملية ' +
    'ثورة حرب انتفاضة انقلاب نصر انتصارات حراك نكسة مجزرة مذبحة ملحمة ذكرى احتفالات عيد',
);

/** 11 September stands for that of 2001 after these. */
const ATTACKS = heads('هجمات هجوم أحداث اعتداءات تفجيرات أعقاب حادث مرحلة عالم');

/** What a bare year dates: حرب 1973، معاهدة 1979. */
const DATED = heads(
  'حرب معركة معارك انقلاب انتخابات قمة اتفاق اتفاقية معاهدة ثورة انتفاضة مؤتمر عدوان غزو هدنة حدود نكسة بروتوكول إعلان',
);

/** Before العام as an adjective: "المدير العام الحالي" is no year. */
const GENERALS = nouns(
  'أمين أمينة مدير مديرة مدعي نائب مفتش مراقب مفوض منسق سكرتير قنصل مشرف محامي حاكم قائد مفتي قطاع رأي وضع إطار',
);

/** After اليوم: the day of something, not today. */
const DAY_OF = heads(
  'الوطني العالمي الدولي الدراسي الواحد الواحدة الأخير الذي المحدد المشهود الموعود المفتوح القومي الأغر',
);

/** Before اليوم: what makes a newspaper, a site or an anniversary of it. */
const TITLES = heads('صحيفة جريدة قناة موقع أخبار ذكرى');

/** Before روسيا اليوم: the channel, not Russia. */
const MEDIA = heads('قناة شبكة وكالة موقع تلفزيون فضائية مراسل مراسلة');

const MARKET = nouns('سوق');

const QUOTES = '"«“”\'‘’(';

/** Whether the date that begins at `from` is part of a name; with its year, or after يوم, it is a date. */
export function isName(words: SentenceWords, from: number, meaning: SimpleMeaning): boolean {
  const at = words.mark(from - 1, QUOTES) ? from - 2 : from - 1;
  if (!words.isWord(at) || words.at(from).unit === 'day') return false;
  const before = words.form(at);
  if (meaning.kind === 'weekday') return meaning.direction === null && MARKET.test(before);
  if (meaning.kind !== 'calendar' || meaning.month === 0 || typeof meaning.month !== 'number') return false;
  if (meaning.year !== null || meaning.direction !== null) return false;
  const september11 = meaning.month === 9 && (meaning.day === 11 || meaning.day === 0);
  return BEARERS.test(before) || (september11 && ATTACKS.test(before));
}

/** Whether a bare year after token `i` is that of what it names. */
export const takesYear = (words: SentenceWords, i: number): boolean => words.isWord(i) && DATED.test(words.form(i));

/** Whether العام at `i` is the adjective of a title before it; الماضي is only said of a year. */
export function isGeneral(words: SentenceWords, i: number): boolean {
  if (words.form(i) !== 'العام' || words.bare(i + 1).direction === -1) return false;
  return words.isWord(i - 1) && GENERALS.test(words.form(i - 1));
}

/** Whether اليوم at `i` names a day (اليوم الوطني) or belongs to the name of a medium. */
export function namesItsDay(words: SentenceWords, i: number): boolean {
  if (DAY_OF.test(words.form(i + 1))) return true;
  if (!words.isWord(i - 1)) return false;
  const before = words.form(i - 1);
  return TITLES.test(before) || isMedium(words, i, before);
}

/** المصري اليوم, unless a noun goes before that المصري describes; روسيا اليوم after قناة, a quotation mark or ل. */
function isMedium(words: SentenceWords, i: number, before: string): boolean {
  const quoted = words.mark(i - 2, QUOTES);
  if (before.endsWith('المصري')) return quoted || !/^[وف]?[بك]?ال/.test(words.form(i - 2));
  return before === 'لروسيا' || (before === 'روسيا' && (quoted || MEDIA.test(words.form(i - 2))));
}
