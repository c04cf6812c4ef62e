import { describe, expect, it } from 'vitest';
import { sceneOf, wordsOf } from '../scenes.ts';

/** Places and organisations that a text names, adjectives and descriptions left out. */
function named(text: string): string[] {
  const scene = sceneOf(text);
  return scene.linked.mentions
    .filter((m) => m.type !== 'person' && (m.kind === 'name' || m.kind === 'short'))
    .map((m) => `${m.type} ${wordsOf(scene, m)}`);
}

describe('organisations', () => {
  it.each([
    ['أعلن حزب البناء والنهضة مقاطعته.', ['organisation حزب البناء والنهضة']],
    ['درس في معهد الدراسات المتقدمة.', ['organisation معهد الدراسات المتقدمة']],
    ['أصدرت الهيئة العامة للأرصاد قرارا.', ['organisation الهيئة العامة للأرصاد']],
    ['نشره المركز القومي للخرائط.', ['organisation المركز القومي للخرائط']],
    ['طالبت الإدارة الجديدة للمصنع بالصبر.', []],
    ['نقلت قناة «الأفق» الخبر.', ['organisation الأفق']],
    ['اشترتها شركة فلندروم.', ['organisation فلندروم']],
    ['زار المدينة رئيس الاتحاد الدولي للصيادين.', ['organisation الاتحاد الدولي للصيادين']],
    ['أشاد بها مدير الهيئة العامة للغابات وحماية التربة.', ['organisation الهيئة العامة للغابات وحماية التربة']],
    ['طلبت اللجنة العليا للإغاثة التابعة للبلدية عونا.', ['organisation اللجنة العليا للإغاثة']],
    ['رحبوا بدعم الاتحاد الأوروبي للعملية السلمية.', ['organisation الاتحاد الأوروبي']],
    ['قال شهود لبي بي سي إن الحريق انتهى.', ['organisation بي بي سي']],
    ['تحدث الناطق إلى سي دي أف إن الأمر صعب.', ['organisation سي دي أف']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['وذكرت صحيفة "الحياة" أمس ذلك.', ['organisation الحياة']],
    ['قال الوزير لـ«الشرق الأوسط» أمس.', ['organisation الشرق الأوسط']],
    ['عاد الهدوء إلى الشرق الأوسط.', ['place الشرق الأوسط']],
    ['يصور الكاتب الصراع بين "الحياة" والموت.', []],
  ])('%s: a newspaper or what its title means elsewhere', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['قررت النيابة فتح تحقيق في الحادث.', []],
    ['أثار حماس جماهير المدينة.', []],
    ['انضم اللاعب إلى نادي الاتحاد قبل المباراة.', ['organisation الاتحاد']],
    ['خسر أمام غرافسهولم الروماني في مباراة الدوري.', ['organisation غرافسهولم']],
    ['قال اللاعب البرازيلي إن مباراة الدوري صعبة.', []],
    ['تغلب العربي الكويتي على ميلان الإيطالي في مباراة النهائي.', ['organisation العربي', 'organisation ميلان']],
    ['قال مدرب منتخب إيطاليا إن الفوز صعب.', ['place إيطاليا']],
    ['وافق الاتحاد الكويتي على تأجيل مباريات الدوري.', []],
    ['فاز المنتخب ببطولة التضامن العربي بعد مباراة النهائي.', []],
  ])('%s: a club, a movement or none', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('places', () => {
  it.each([
    ['وصلت القافلة إلى بلدة تنزولت.', ['place تنزولت']],
    ['هبطت في مطار سمير القضماني.', ['place مطار سمير القضماني']],
    ['عقدوا لقاء في سيول.', ['place سيول']],
    ['حذرت الأرصاد من أمطار تصحبها سيول جارفة.', []],
    ['أسكنه الله فسيح جناته.', []],
    ['شرعت الوزارة بإرسال المعونات.', []],
    ['لوحات بألوان زاهية.', []],
    ['أغلقت البلدية حديقة الأمير فيصل بن بندر.', ['place حديقة الأمير فيصل بن بندر']],
    ['هبطت في مطار الأمير نايف ليلا.', ['place مطار الأمير نايف']],
    ['وصلت الرسالة عن طريق سمير القضماني.', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('an everyday name is short for a place whose country is named', () => {
    expect(named('سافر الوفد إلى باكستان، ثم إلى كوادر.')).toEqual(['place باكستان', 'place كوادر']);
    expect(named('أوكل الحزب الأمر إلى كوادر.')).toEqual([]);
  });
});
