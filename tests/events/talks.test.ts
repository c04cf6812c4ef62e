import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Per event of talks: who takes part, by name or by the words of the text. */
const sidesIn = (text: string) =>
  eventsIn(text).flatMap((e) =>
    'participants' in e ? [(e.participants as { name: string }[]).map((p) => p.name).sort()] : [],
  );

describe('coreference of talks', () => {
  it('"المفاوضات" takes up no single encounter', () => {
    const text =
      'التقى سامح شكري أيمن الصفدي في عمان. ودعت الأمم المتحدة إلى استئناف المفاوضات بين الحكومة والمتمردين.';
    expect(eventsIn(text).filter((e) => e.type === 'meeting')).toHaveLength(2);
  });

  it('"اللقاء" takes up the meeting just told', () => {
    const text = 'التقى سامح شكري أيمن الصفدي في عمان. وتناول اللقاء ملف المياه.';
    expect(eventsIn(text)).toMatchObject([{ type: 'meeting', mentions: [{ text: 'التقى' }, { text: 'اللقاء' }] }]);
  });

  it('a conference known by its place is one, whoever speaks of it', () => {
    const text = 'انتهت قمة كوبنهاغن دون اتفاق. وقال وزير إن قمة كوبنهاغن كانت فرصة ضائعة.';
    expect(eventsIn(text)).toMatchObject([{ type: 'summit', mentions: [{ text: 'قمة' }, { text: 'قمة' }] }]);
  });

  it('several encounters are not one of them', () => {
    const text = 'التقى سامح شكري أيمن الصفدي في عمان في لقاء مغلق. وأجرى شكري لقاءات مع وزراء آخرين في عمان.';
    expect(eventsIn(text).filter((e) => e.type === 'meeting')).toHaveLength(2);
  });

  it('one who receives two guests holds two meetings', () => {
    const text = 'استقبل رئيس الوزراء مصطفى مدبولي السفير الهندي اليوم. واستقبل مدبولي أمس السفير الياباني.';
    expect(eventsIn(text).filter((e) => e.type === 'meeting')).toHaveLength(2);
  });
});

describe('sides of talks', () => {
  it.each([
    [
      'what stands between two may be their relation',
      'ناقش سامح شكري وأيمن الصفدي العلاقات بين تركيا واليونان.',
      ['أيمن الصفدي', 'سامح شكري'],
    ],
    [
      'company alone leaves the agent open',
      'وصل سامح شكري إلى الرياض للاجتماع بالملك سلمان وكبار المسؤولين.',
      ['سامح شكري', 'سلمان بن عبد العزيز آل سعود', 'كبار المسؤولين'],
    ],
    ['between takes two sides', 'توقفت المفاوضات بين أثينا ودائنيها الدوليين.', ['أثينا', 'دائنيها الدوليين']],
    [
      'titles of two countries are two people',
      'سيلتقي وزير الخارجية المصري سامح شكري الرئيس السوري بشار الأسد.',
      ['بشار الأسد', 'سامح شكري'],
    ],
    [
      'a title beside a name is no second object',
      'استقبل الأمير فيصل بن خالد أمير منطقة عسير في مكتبه السفير الفرنسي لودوفيك بوي.',
      ['فيصل بن خالد', 'لودوفيك بوي'],
    ],
    [
      'the post stands between title and name',
      'عقد المبعوث الأميركي إلى ليبيا، ريتشارد نورلاند، اجتماعا مع عقيلة صالح.',
      ['ريتشارد نورلاند', 'عقيلة صالح'],
    ],
    [
      'the clause above gives its subject',
      'قال سامح شكري إن المحادثات التي أجراها مع أيمن الصفدي كانت مثمرة.',
      ['أيمن الصفدي', 'سامح شكري'],
    ],
    [
      'what a visit is for is with the visitor',
      'جاءت زيارة سامح شكري إلى عمان بهدف الالتقاء مع أيمن الصفدي.',
      ['أيمن الصفدي', 'سامح شكري'],
    ],
    [
      'whom the owner of a reception receives',
      'قال سامح شكري ذلك خلال استقبال أيمن الصفدي له في عمان.',
      ['أيمن الصفدي', 'سامح شكري'],
    ],
    ['the partner after the topic', 'ستجري إيران مباحثات بشأن برنامجها النووي مع فرنسا.', ['إيران', 'فرنسا']],
    [
      'plurals in the construct',
      'عقد مصطفى مدبولي اجتماعا مع وكلاء الوزارة ومديري الإدارات.',
      ['مديري الإدارات', 'مصطفى مدبولي', 'وكلاء الوزارة'],
    ],
    [
      'who stands before a colon only says so',
      'شكري: أيمن الصفدي يلتقي بشار الأسد في دمشق.',
      ['أيمن الصفدي', 'بشار الأسد'],
    ],
  ])('%s', (_, text, sides) => {
    expect(sidesIn(text)).toContainEqual([...sides].sort());
  });

  it('who urges others to talks with somebody else is no side', () => {
    const [sides] = sidesIn('حث محمد البرادعي إيران على استئناف المفاوضات مع الدول الست في جنيف.');
    expect(sides).not.toContain('محمد البرادعي');
  });

  it('a style with a pronoun is the last one whose title goes with it', () => {
    const text =
      'بعث الأمير محمد بن سلمان برقية شكر لجلالة الملك عبدالله الثاني. وأكد سموه خلال لقائه أيمن الصفدي عمق العلاقات.';
    expect(sidesIn(text)).toContainEqual(['أيمن الصفدي', 'محمد بن سلمان']);
  });

  it('delegations of two stand for them', () => {
    const text = 'اتفقت حركة فتح وحركة حماس على الهدنة. والتقى عباس كامل وفدي الحركتين في القاهرة.';
    expect(sidesIn(text)).toContainEqual(['حركة حماس', 'حركة فتح', 'عباس كامل'].sort());
  });

  it('cites a name with the article that is not written after ل', () => {
    const [event] = eventsIn('دعا سامح شكري إلى الإعداد الجيد للقمة العربية الطارئة في تونس.');
    expect(event).toMatchObject({ type: 'summit', name: 'القمة العربية الطارئة' });
  });

  it('one plan has one date, the named day', () => {
    const text = 'يزور سامح شكري باريس الشهر المقبل. وأكدت الرئاسة أن شكري سيزور باريس في 25 مارس.';
    expect(eventsIn(text)).toMatchObject([{ type: 'visit', status: 'planned', time: { value: '2021-03-25' } }]);
  });

  it('leaders are those of the day on which they met', () => {
    expect(eventsIn('التقى جورج بوش وتوني بلير في واشنطن في مارس 2003.')).toMatchObject([{ type: 'summit' }]);
  });

  it('the designate premier is not the president', () => {
    const [sides] = sidesIn('سيلتقي سامح شكري نبيه بري والرئيس المكلف تشكيل الحكومة سعد الحريري.');
    expect(sides).toEqual(['سامح شكري', 'سعد الحريري', 'نبيه بري'].sort());
  });
});

describe('what is no talks', () => {
  it.each([
    'المصالح المشتركة التي تجمع البلدين كثيرة.',
    'ستلتقي أنغولا مع جنوب أفريقيا في أقوى مباريات التصفيات.',
    'التقى المدرب لاعبي الفريق قبل المباراة في ملعب النادي.',
    'كان الرقم الذي ذكره الوزير قابلا للتحقيق.',
    'كانت باريس من أوائل العواصم التي يزورها عادة قادة أوروبا.',
    'وصلت الاختلافات بين البلدين إلى قمتها.',
    'حدد يوم الأحد موعدا للقاء مع المواطنين في البلدية.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it('meets in no area as wide as the Middle East', () => {
    const [event] = eventsIn('اجتمع سامح شكري مع أيمن الصفدي لبحث عملية السلام في الشرق الأوسط.');
    expect(event).toMatchObject({ type: 'meeting', place: [] });
  });

  it('an adjective with غير says the opposite', () => {
    expect(eventsIn('عقد سامح شكري وأيمن الصفدي أمس لقاء غير متوقع.')).toMatchObject([{ status: 'occurred' }]);
  });
});
