import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise, strictKey } from '../../src/arabic/normalise.ts';

const strict = (s: string) => {
  const n = normalise(s);
  return strictKey(n, 0, n.length);
};

describe('fold', () => {
  it.each([
    ['alef forms', 'أحمد إلى آذار ٱسم', 'احمد الي اذار اسم'],
    ['alef maqsura and Persian ya', 'مستشفى کوریا', 'مستشفي كوريا'],
    ['ta marbuta', 'قمة', 'قمه'],
    ['vowel signs and tatweel vanish without a space', 'مُحَمَّـــد', 'محمد'],
    ['bidi controls vanish without a space', 'بو\u200fتين', 'بوتين'],
    ['zero-width joiners vanish', 'می\u200cخواهد', 'ميخواهد'],
    ['lam-alef ligature', 'ﻷردن', 'لاردن'],
    ['presentation forms', 'ﻣﺼﺮ', 'مصر'],
    ['the name of God as one character', 'عبد ﷲ', 'عبد الله'],
    ['a decomposed hamza on waw', 'مسو\u0654ول', 'مسؤول'],
    ['a decomposed hamza on alef', 'ا\u0654حمد', 'احمد'],
    ['a decomposed hamza on ya', 'بي\u0654ر', 'بئر'],
    ['both digit sets', '١٢ ۳۴ 56', '12 34 56'],
    ['no-break and thin spaces', 'أبو\u00a0ظبي\u202fاليوم', 'ابو ظبي اليوم'],
    ['Latin letters lose their case', 'CNN', 'cnn'],
    ['letters of foreign sounds stay', 'چاد ڤيينا', 'چاد ڤيينا'],
  ])('%s', (_, from, to) => {
    expect(fold(from)).toBe(to);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (s) => {
        const once = fold(s);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('maps every unit back into the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (s) => {
        const n = normalise(s);
        for (let i = 0; i < n.length; i++) expect(n.offsets[i]).toBeLessThanOrEqual(n.offsets[i + 1]!);
        expect(n.offsets[n.length]).toBe(s.length);
      }),
    );
  });

  it('takes lone surrogates and NULs', () => {
    expect(normalise('\ud800\u0000ب').length).toBe(3);
  });
});

describe('strictKey', () => {
  it('keeps the letters that folding unites', () => {
    expect(strict('على')).not.toBe(strict('علي'));
    expect(strict('أنّ')).toBe('أن');
    expect(strict('إن')).not.toBe(strict('أن'));
  });

  it('composes a hamza written apart', () => {
    expect(strict('ا\u0655لى')).toBe('إلى');
    expect(strict('ا\u0653ذار')).toBe('آذار');
    expect(strict('مسو\u0654ول')).toBe('مسؤول');
  });

  it('unites letters that differ only in shape', () => {
    expect(strict('کیف')).toBe('كيف');
  });
});
