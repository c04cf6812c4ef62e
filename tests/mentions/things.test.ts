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
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['قررت النيابة فتح تحقيق في الحادث.', []],
    ['أثار حماس جماهير المدينة.', []],
    ['انضم اللاعب إلى نادي الاتحاد قبل المباراة.', ['organisation الاتحاد']],
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
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('an everyday name is short for a place whose country is named', () => {
    expect(named('سافر الوفد إلى باكستان، ثم إلى كوادر.')).toEqual(['place باكستان', 'place كوادر']);
    expect(named('أوكل الحزب الأمر إلى كوادر.')).toEqual([]);
  });
});
