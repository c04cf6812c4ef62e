import { describe, expect, it } from 'vitest';
import { sceneOf, wordsOf } from '../scenes.ts';

/** The people of a text: words, kind, and for names found by rule the rule. */
function people(text: string): string[] {
  const scene = sceneOf(text);
  return scene.linked.mentions
    .filter((m) => m.type === 'person')
    .map((m) => `${wordsOf(scene, m)} | ${m.kind}${m.kind === 'title' || m.rule === 'dictionary' ? '' : ` ${m.rule}`}`);
}

describe('a title without a name', () => {
  it.each([
    ['وصل الرئيس الصيني إلى الرياض.', ['الرئيس الصيني | title']],
    ['عاد المبعوث الأميركي إلى بيروت.', ['المبعوث الأميركي | title']],
    ['استقبل أمير الكويت في قصره وزير الخارجية الصيني.', ['أمير الكويت | title', 'وزير الخارجية الصيني | title']],
    ['استضاف الرئيس الصيني نظيره البرازيلي.', ['الرئيس الصيني | title', 'نظيره البرازيلي | title']],
    ['يقوم المبعوث الأممي بجولة.', ['المبعوث الأممي | title']],
    ['قال ذلك بعد لقائه برئيس الحكومة.', ['رئيس الحكومة | title']],
    ['شارك وزير الخارجية الأردني في مؤتمر للمانحين.', ['وزير الخارجية الأردني | title']],
    ['وصل شيخها المطاع أمس.', ['شيخها | title']],
    ['أشادت رئيسة المفوضية الأوروبية بالاتفاق.', ['رئيسة المفوضية الأوروبية | title']],
    ['تحدث وزير خارجيتها إلى الصحافة.', ['وزير خارجيتها | title']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it('is two people where a second title with a pronoun follows', () => {
    expect(people('التقى وزير الخارجية المصري نظيره الأردني في القاهرة.')).toEqual([
      'وزير الخارجية المصري | title',
      'نظيره الأردني | title',
    ]);
  });

  it('is spread over two countries', () => {
    expect(people('اتفق الرئيسان الروسي والصيني على عقد قمة.')).toEqual(['الرئيسان الروسي | title', 'الصيني | title']);
  });
});

describe('a title with a name', () => {
  it.each([
    ['التقى الفريق أول عبد الفتاح البرهان قادة الألوية.', 'عبد الفتاح البرهان | name'],
    ['قلد العميد ركن سامي الجندلي الضباط أوسمة.', 'سامي الجندلي | name person/title-name'],
    ['أكد الشيخ تميم بن حمد دعم بلاده.', 'تميم بن حمد | name'],
    ['حضر خادم الحرمين الشريفين الملك عبدالله بن عبدالعزيز الحفل.', 'عبدالله بن عبدالعزيز | name'],
    ['زار الملك عبد الله الثاني العقبة.', 'عبد الله الثاني | name'],
    ['قال المتحدث باسم الشرطة زياد المرواني إن التحقيق مستمر.', 'زياد المرواني | name person/title-name'],
    ['وأوضح الدكتور هاني معرفية، أن النتائج جيدة.', 'هاني معرفية | name person/title-name'],
    ['وأعلن رئيس اللجنة الدكتور عبدالله الشلال أمس النتائج.', 'عبدالله الشلال | name person/title-name'],
    ['ذكر البروفيسور هنريك فولدستاد أن التجربة نجحت.', 'هنريك فولدستاد | name person/title-name'],
  ])('%s', (text, expected) => expect(people(text)).toContain(expected));

  it('is two people where the title is spread', () => {
    expect(
      people('بحث وزيرا الخارجية المصري سامح شكري والسوداني علي يوسف الأزمة وأكدا التمسك بالحل إلى النهاية.'),
    ).toEqual(['سامح شكري | name', 'علي يوسف | name person/title-name']);
  });

  it('does not swallow what only qualifies the title, or a team', () => {
    expect(people('هنأ أمير البلاد المفدى شعبه.')).toEqual(['أمير البلاد المفدى | title']);
    expect(people('خسر الفريق الزهراني مباراته.').filter((p) => p.includes('name'))).toEqual([]);
  });
});

describe('a name without a title', () => {
  it.each([
    ['قتل سهل بن قداح في المعركة.', 'سهل بن قداح | name person/patronymic'],
    ['كتب محمد النقلي القصة.', 'محمد النقلي | name person/given-name'],
    ['شارك في الحفل سمير كحلاوي وجورجينا ملاط.', 'سمير كحلاوي | name person/given-name'],
    ['أوقف رجل يدعى سمير الغرزوني أمس.', 'سمير الغرزوني | name person/given-name'],
    ['شارك مقرب بن سعد بن علي في السباق.', 'مقرب بن سعد بن علي | name person/given-name'],
    ['تأهل فرناندو سالغادو الثالث في الترتيب.', 'فرناندو سالغادو | name person/given-name'],
    ['حضر ريكاردو هالنر رئيس زندكو أمس.', 'ريكاردو هالنر | name person/given-name'],
    ['شارك صالح الهذلول، وطالب الدوسري في السباق.', 'صالح الهذلول | name person/given-name'],
    ['قال ألفونتزو إن الرحلة انتهت. وعاد ألفونتزو.', 'ألفونتزو | name person/reporting'],
    ['أوضح رئيس الجمعية المهندس ماجد القطراوي ذلك.', 'ماجد القطراوي | name person/title-name'],
    ['كتب: عبد الحليم حزين', 'عبد الحليم حزين | name person/given-name'],
    ['فاز الهولندي بافيل كورنا على الفرنسي ليليان مورو في النهائي.', 'ليليان مورو | name person/given-name'],
    ['وقال فيلدمارك إن النتائج جيدة.', 'فيلدمارك | name person/reporting'],
  ])('%s', (text, expected) => expect(people(text)).toContain(expected));

  it.each([
    ['وسوف يتم ذلك غدا.'],
    ['نوه بالدور الكبير للجمعيات.'],
    ['فاز بالكأس للمرة الثالثة.'],
    ['من شأن ذلك أن يفيد.'],
    ['في القرن الرابع الهجري.'],
    ['نجحنا بعون الله أمس.'],
    ['التقاه صباح الأربعاء الماضي.'],
    ['عاد إلى البيت أحد شيوخ الزغاوري.'],
    ['المؤمن عضو صالح بين الناس.'],
    ['هذا من فضل الله علينا.'],
    ['هذا عامل رئيسي في النجاح.'],
    ['صدر القرار بعد مايدعو إليه.'],
    ['قلنا يارسول السلام إننا لانريد الحرب.'],
    ['وعثروا على رشاش كلاشنيكوف في السيارة.'],
  ])('%s: nobody', (text) => expect(people(text)).toEqual([]));

  it('a verb before a surname is no given name', () => {
    expect(people('طالب الهذلول الحكومة بالصبر.')).toEqual(['الهذلول | short']);
  });

  it('علي is a name where على has a letter of its own, or where nothing is governed', () => {
    expect(people('وصل إلى البصرة علي حمدان.')).toEqual(['علي حمدان | name person/given-name']);
    expect(people('اتفقوا علي حمدان.')).not.toContain('علي حمدان | name person/given-name');
    expect(people('سار معهم حتي البصرة. وعثروا علي حمدان هناك.')).toEqual([]);
    expect(people('حصل اللاعب محمد على جائزة في النادي.')).toEqual(['محمد | name person/title-name']);
  });
});

describe('a known given name before an unknown surname', () => {
  it.each([
    ['وأوضح الدكتور عبدالناصر باطوق، أن البرنامج بدأ.', 'عبدالناصر باطوق | name person/title-name'],
    ['وقال المدرب الجزائري عبدالقادر عمراني إن الفريق جاهز.', 'عبدالقادر عمراني | name person/title-name'],
    ['وقال المنسق الأممي يوهانس فانديلا في مؤتمر صحفي إن العمل بدأ.', 'يوهانس فانديلا | name person/title-name'],
    ['قال العقيد محمد عبدالرحيم العاصمي إن الحريق انتهى.', 'محمد عبدالرحيم العاصمي | name person/title-name'],
    ['وتؤكد هاغيت أوفران، المسؤولة في المنظمة، أن البناء مستمر.', 'هاغيت أوفران | name person/reporting'],
    ['وحضر الأمير سلطان بن فهد بن عبدالله الحفل.', 'سلطان بن فهد بن عبدالله | name person/title-name'],
  ])('is somebody else: %s', (text, expected) => expect(people(text)).toContain(expected));

  it.each([
    'يرى سول كامبل مدافع المنتخب أن الفوز ممكن.',
    'وارتفع مؤشر ماركت/نيكي لمديري المشتريات.',
    'والسلام عليكم ورحمة الله.',
    'وتكشف الأزرقاويين أمام الجمهور.',
  ])('is nobody: %s', (text) => expect(people(text)).toEqual([]));
});
