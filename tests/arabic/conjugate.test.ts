import { describe, expect, it } from 'vitest';
import { conjugate } from '../../src/arabic/conjugate.ts';
import { decline, declineNisba } from '../../src/arabic/decline.ts';
import { Enclitic, encliticOf, Feature } from '../../src/arabic/features.ts';

const texts = (forms: { text: string }[]) => forms.map((f) => f.text);

describe('conjugate', () => {
  it.each([
    [
      'sound',
      { past: 'وقع', present: 'يوقع' },
      [
        'وقع',
        'وقعت',
        'وقعا',
        'وقعتا',
        'وقعوا',
        'وقعه',
        'وقعتها',
        'يوقع',
        'توقع',
        'يوقعان',
        'يوقعا',
        'يوقعون',
        'يوقعوا',
        'نوقع',
        'توقعها',
      ],
    ],
    [
      'hollow',
      { past: 'زار', present: 'يزور', pastStem: 'زر' },
      ['زار', 'زارت', 'زاروا', 'زرت', 'زرنا', 'يزور', 'يزر', 'يزوروا', 'زاره', 'يزورها', 'يزورونه'],
    ],
    [
      'defective in ى',
      { past: 'التقى', present: 'يلتقي' },
      [
        'التقى',
        'التقت',
        'التقيا',
        'التقتا',
        'التقوا',
        'التقيت',
        'يلتقي',
        'يلتق',
        'يلتقون',
        'يلتقوا',
        'يلتقيان',
        'يلتقيا',
        'التقاه',
        'التقته',
        'يلتقيه',
      ],
    ],
    [
      'defective in ا',
      { past: 'دعا', present: 'يدعو' },
      ['دعا', 'دعت', 'دعوا', 'دعوت', 'يدعو', 'يدع', 'يدعون', 'يدعوان', 'دعاه'],
    ],
    ['doubled', { past: 'رد', present: 'يرد', pastStem: 'ردد' }, ['رد', 'ردت', 'ردوا', 'رددت', 'رددنا', 'يرد']],
    [
      'hamzated and defective',
      { past: 'أجرى', present: 'يجري' },
      ['أجرى', 'أجرت', 'أجروا', 'أجريا', 'أجريت', 'أجراها', 'يجري', 'يجريها', 'يجرون'],
    ],
    [
      'hollow of form IV',
      { past: 'أقام', present: 'يقيم', pastStem: 'أقم' },
      ['أقام', 'أقامت', 'أقمنا', 'يقيم', 'يقم', 'يقيموا'],
    ],
    ['final ya', { past: 'بقي', present: 'يبقى' }, ['بقي', 'بقيت', 'بقوا', 'يبقى', 'يبق', 'يبقون', 'يبقيان']],
  ])('%s', (_, verb, expected) => {
    expect(texts(conjugate(verb))).toEqual(expect.arrayContaining(expected));
  });

  it('gives the passive where it is spelled differently', () => {
    const forms = conjugate({ past: 'أجرى', present: 'يجري', passive: { past: 'أجري', present: 'يجرى' } });
    const passive = forms.filter((f) => f.features & Feature.Passive).map((f) => f.text);
    expect(passive).toEqual(expect.arrayContaining(['أجري', 'أجريت', 'يجرى']));
  });

  it('marks tense, gender, number and the object pronoun', () => {
    const form = conjugate({ past: 'استقبل', present: 'يستقبل' }).find((f) => f.text === 'استقبلته')!;
    expect(form.features & Feature.Past).toBeTruthy();
    expect(form.features & Feature.Feminine).toBeTruthy();
    expect(encliticOf(form.features)).toBe(Enclitic.His);
  });
});

describe('decline', () => {
  it('opens ta marbuta before endings', () => {
    expect(texts(decline({ singular: 'زيارة', plurals: ['زيارات'] }))).toEqual(
      expect.arrayContaining([
        'زيارة',
        'الزيارة',
        'زيارته',
        'زيارتهما',
        'زيارتان',
        'الزيارتين',
        'زيارتا',
        'زيارات',
        'الزيارات',
        'زياراتها',
      ]),
    );
  });

  it('moves the seat of a final hamza', () => {
    expect(texts(decline({ singular: 'لقاء', plurals: ['لقاءات'] }))).toEqual(
      expect.arrayContaining(['لقاؤه', 'لقائه', 'لقاءه', 'لقاءات', 'لقاءان']),
    );
  });

  it('writes the accusative alef, but not after ta marbuta and اء', () => {
    expect(texts(decline({ singular: 'صاروخ', plurals: ['صواريخ'] }))).toContain('صاروخا');
    const alef = decline({ singular: 'لقاء' }).find((f) => f.text === 'لقاءا')!;
    expect(alef.features & Feature.Construct).toBeTruthy(); // only as the dual of a construct: لقاءا الوزيرين
  });

  it('drops the nun of a sound plural in a construct', () => {
    expect(texts(decline({ singular: 'مسؤول', plurals: ['مسؤولون'] }))).toEqual(
      expect.arrayContaining(['مسؤولون', 'مسؤولين', 'المسؤولين', 'مسؤولو', 'مسؤولي', 'مسؤوليها']),
    );
  });
});

describe('declineNisba', () => {
  it('inflects both words of a double adjective', () => {
    expect(texts(declineNisba('كوري شمالي'))).toEqual(
      expect.arrayContaining(['كوري شمالي', 'الكورية الشمالية', 'كوريين شماليين', 'الكوريون الشماليون']),
    );
  });

  it('leaves a noun in front alone', () => {
    expect(texts(declineNisba('جنوب أفريقي'))).toEqual(
      expect.arrayContaining(['جنوب أفريقي', 'جنوب أفريقية', 'الجنوب الأفريقي', 'جنوب أفريقيين']),
    );
  });

  it('adds broken plurals', () => {
    expect(texts(declineNisba('روسي', ['روس']))).toEqual(
      expect.arrayContaining(['روس', 'الروس', 'الروسية', 'روسيان', 'روسيون']),
    );
  });
});
