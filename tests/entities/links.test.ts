import { describe, expect, it } from 'vitest';
import { sceneOf, wordsOf } from '../scenes.ts';

/** Each person of a text with whom it stands for: `words = English name`, or `= ?`. */
function links(text: string, published?: string): string[] {
  const scene = sceneOf(text, published);
  return scene.linked.mentions
    .filter((m) => m.type === 'person')
    .map((m) => {
      const entity = scene.linked.entityOf.get(m);
      return `${wordsOf(scene, m)} = ${entity?.nameEn ?? entity?.name ?? '?'}`;
    });
}

describe('titles alone', () => {
  it('mean who held the office on the day', () => {
    expect(links('وصل الرئيس الأميركي إلى جنيف.', '2021-06-15')).toEqual(['الرئيس الأميركي = Joe Biden']);
    expect(links('وصل الرئيس الأميركي إلى جنيف.', '2012-06-15')).toEqual(['الرئيس الأميركي = Barack Obama']);
  });

  it('mean nobody known where the dictionaries do not say', () => {
    expect(links('وصل وزير الصيد البحري النيوزيلندي.')).toEqual(['وزير الصيد البحري النيوزيلندي = ?']);
  });

  it('mean a person of the article who bears them', () => {
    expect(links('التقى وزير الخارجية التركي سليم أوزمان طلابا. وقال الوزير إن المحادثات مفيدة.')).toEqual([
      'سليم أوزمان = سليم أوزمان',
      'الوزير = سليم أوزمان',
    ]);
  });
});

describe('counterparts', () => {
  it.each([
    ['استضاف الرئيس الصيني نظيره البرازيلي.', 'نظيره البرازيلي = Jair Bolsonaro'],
    ['التقى وزير الخارجية المصري نظيره الأردني.', 'نظيره الأردني = Ayman Safadi'],
    ['اجتمع الرئيس الأميركي جو بايدن مع نظيره الفرنسي.', 'نظيره الفرنسي = Emmanuel Macron'],
    ['تحدث ماكرون مع ضيفه الأمريكي.', 'ضيفه الأمريكي = Joe Biden'],
  ])('%s', (text, expected) => expect(links(text)).toContain(expected));

  it('bear the office for the rest of the article', () => {
    expect(
      links(
        'التقى الوزير التركي هاكان فيدان، وهو وزير الخارجية. واستقبل وزير الخارجية التركي نظيره العراقي غسان البدراني. وأكد الوزير العراقي ذلك.',
      ).slice(-2),
    ).toEqual(['غسان البدراني = غسان البدراني', 'الوزير العراقي = غسان البدراني']);
  });
});

describe('bodies that every state has', () => {
  const bodies = (text: string) => {
    const scene = sceneOf(text);
    return scene.linked.mentions
      .filter((m) => m.type === 'organisation')
      .map((m) => scene.linked.entityOf.get(m)?.nameEn ?? null);
  };

  it('are those of the country that the article names most', () => {
    expect(bodies('أقر مجلس النواب القانون في عمّان، وقال الأردن إنه ملتزم أمام مصر.')).toEqual([
      'House of Representatives (Jordan)',
    ]);
  });

  it('are of no country where none is in play', () => {
    expect(bodies('أقر مجلس النواب القانون أمس.')).toEqual([null]);
  });
});

describe('surnames alone', () => {
  it('mean who is known by them where the article is about that country', () => {
    expect(links('وصل المالكي إلى بغداد عاصمة العراق.', '2009-02-01')).toContain('المالكي = Nouri al-Maliki');
  });

  it('mean somebody else where it is about other ones', () => {
    const found = links('سجل بنزيمة هدفا، وقال الراجحي إن جماهير قطر سعيدة.', '2016-02-01');
    expect(found.filter((l) => /^الراجحي = (?!الراجحي)/.test(l))).toEqual([]);
  });
});

describe('short names', () => {
  it('follow full ones, with a title too', () => {
    expect(
      links(
        'اجتمع جورج بوش مع فلاديمير بوتين. وأكد بوش وبوتين تعاونهما. وقال الرئيس بوش إنه متفائل.',
        '2006-05-01',
      ).slice(2),
    ).toEqual(['بوش = George W. Bush', 'بوتين = Vladimir Putin', 'بوش = George W. Bush']);
  });

  it('are found again for names that no dictionary has', () => {
    expect(links('قال المهندس شوقي الدمرداوي إن العمل انتهى. ووعد الدمرداوي بالمزيد.')).toEqual([
      'شوقي الدمرداوي = شوقي الدمرداوي',
      'الدمرداوي = شوقي الدمرداوي',
    ]);
  });

  it('are no titles', () => {
    expect(links('وأفاد المهندس بأن العمل انتهى.')).toEqual(['المهندس = ?']);
  });
});
