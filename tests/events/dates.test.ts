import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** The events of a text published on Wednesday 10 March 2021, as "type status date". */
const datesIn = (text: string) => eventsIn(text).map((e) => `${e.type} ${e.status} ${e.time?.value ?? '-'}`);

describe.each([
  {
    phenomenon: 'the clause that describes an event dates it, behind its complements and without a pronoun too',
    rows: [
      ['يستعد الملك لحضور القمة العربية غير العادية التي تلتئم غدا في تونس.', 'summit planned 2021-03-11'],
      ['لن يحضر الملك محمد السادس قمة مجموعة العشرين التي تنطلق السبت في روما.', 'summit planned 2021-03-13'],
      ['ألغى وزير المالية الأردني لقاءه مع السفير الألماني الذي كان مقررا مساء اليوم.', 'meeting cancelled 2021-03-10'],
      ['ألغت الهند اختبارا لصاروخ باليستي كان سيجري الشهر المقبل.', 'missile_launch cancelled 2021-04'],
      ['أرجأ الوفدان السوداني والإثيوبي المحادثات، وكان محددا لها السبت المقبل.', 'meeting cancelled 2021-03-13'],
    ],
  },
  {
    phenomenon: 'what something is like has no date of its own',
    rows: [
      ['أطلقت إيران صاروخا يحمل قمرا صناعيا صباح اليوم.', 'missile_launch occurred 2021-03-10'],
      ['أطلق الجيش صواريخ على قاعدة تقع غرب تدمر فجر الاثنين.', 'missile_launch occurred 2021-03-08'],
      ['وصل الوزير المصري سامح شكري إلى بغداد أمس في زيارة تستغرق يومين.', 'visit occurred 2021-03-09'],
    ],
  },
  {
    phenomenon: 'a participle, a noun after منذ or بعد, and another preposition keep their date',
    rows: [
      ['قد تعلق بغداد الاتفاق الأمني المبرم مع طهران في يناير الماضي.', 'treaty possible -|treaty occurred 2021-01'],
      [
        'تأمل الحكومة السودانية في توقيع اتفاق سلام مع الحركة قبل الانتخابات المقررة في مايو المقبل.',
        'treaty possible -',
      ],
      ['زارت المستشارة أنغيلا ميركل أثينا لأول مرة منذ اندلاع الأزمة في عام 2009.', 'visit occurred -'],
    ],
  },
  {
    phenomenon: 'a date before what is called off, refused or asked for dates that',
    rows: [
      ['أرجأت الجزائر الجمعة توقيع الاتفاق التجاري مع تركيا.', 'treaty cancelled -'],
      ['رفض الرئيس التركي أمس لقاء السفير الإسرائيلي.', 'meeting denied -'],
    ],
  },
  {
    phenomenon: 'a period in which one counts is no date',
    rows: [
      ['التقى الرئيس الفرنسي إيمانويل ماكرون المستشارة أنغيلا ميركل للمرة الثالثة هذا العام.', 'summit occurred -'],
      ['أطلقت كوريا الشمالية صاروخا للمرة الثانية خلال أسبوع.', 'missile_launch occurred -'],
    ],
  },
  {
    phenomenon: 'talks that another clause goes on with need a date of their own; a salvo does not',
    rows: [
      [
        'زار وزير الخارجية المصري سامح شكري بغداد أمس وتباحث مع نظيره العراقي فؤاد حسين.',
        'visit occurred 2021-03-09|meeting occurred -',
      ],
      ['بدأت القوات الروسية تدريباتها اليوم، فأطلقت صاروخ إسكندر.', 'missile_launch occurred 2021-03-10'],
      ['قتل مزارع أمس بصاروخ أطلق من قطاع غزة.', 'missile_launch occurred 2021-03-09'],
    ],
  },
  {
    phenomenon: 'so long before or after an event counts from the date of the clause only',
    rows: [
      [
        'وصل المبعوث الأممي مارتن غريفيث إلى عدن الاثنين، قبل يومين من زيارة الوزير البريطاني إلى الرياض.',
        'visit occurred 2021-03-08|visit planned 2021-03-10',
      ],
      ['يأتي البيان بعد يومين من إطلاق كوريا الشمالية صاروخا باليستيا.', 'missile_launch occurred -'],
    ],
  },
  {
    phenomenon: 'a present with a date that has not passed announces',
    rows: [
      ['يزور الرئيس الفرنسي إيمانويل ماكرون بيروت الخميس.', 'visit planned 2021-03-11'],
      ['يصل المبعوث الأممي مارتن غريفيث إلى عدن قبل نهاية الشهر الجاري.', 'visit planned 2021-03'],
      ['يجتمع وزراء الخارجية العرب في القاهرة الأسبوع المقبل.', 'meeting planned 2021-03-15/2021-03-21'],
    ],
  },
  {
    phenomenon: 'a day of the week after a name or an office is the date',
    rows: [
      ['استقبل الملك عبد الله الثاني وزير الخارجية التركي الخميس في عمان.', 'meeting occurred 2021-03-04'],
      ['بحث الوزير سامر الحلواني الخميس مع السفير الألماني ملف المياه.', 'meeting occurred 2021-03-04'],
    ],
  },
])('$phenomenon', ({ rows }) => {
  it.each(rows)('%s', (sentence, expected) => expect(datesIn(sentence).join('|')).toBe(expected));
});
