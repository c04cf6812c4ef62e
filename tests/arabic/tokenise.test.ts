import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../src/arabic/normalise.ts';
import { splitSentences } from '../../src/arabic/sentences.ts';
import { TokenKind, tokenEnd, tokenForm, tokenise, tokenStart } from '../../src/arabic/tokenise.ts';

const tokens = (s: string) => {
  const t = tokenise(normalise(s));
  return Array.from({ length: t.count }, (_, i) => s.slice(tokenStart(t, i), tokenEnd(t, i)));
};

const sentences = (s: string) => {
  const t = tokenise(normalise(s));
  const { starts, count } = splitSentences(t);
  return Array.from({ length: count }, (_, k) =>
    s.slice(tokenStart(t, starts[k]!), tokenEnd(t, starts[k + 1]! - 1)).trim(),
  );
};

describe('tokenise', () => {
  it.each([
    ['punctuation comes off', 'بوتين، وكيم.', ['بوتين', '،', 'وكيم', '.']],
    ['ء and آ are letters', 'آذار شيء', ['آذار', 'شيء']],
    ['marks stay with their letter', 'صاروخًا باليستيًّا', ['صاروخًا', 'باليستيًّا']],
    ['a control after a word stays outside', 'بوتين\u200f قال', ['بوتين', 'قال']],
    ['digits and letters part', 'شهاب3', ['شهاب', '3']],
    ['Latin words keep their digits', 'G20', ['G20']],
    ['quotation marks of all kinds', '«فتح» “حماس”', ['«', 'فتح', '»', '“', 'حماس', '”']],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('cutting the original at the offsets of any token gives the token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (s) => {
        const t = tokenise(normalise(s));
        for (let i = 0; i < t.count; i++) {
          if (t.kind[i] === TokenKind.Newline) continue;
          expect(fold(s.slice(tokenStart(t, i), tokenEnd(t, i))).replaceAll('\n', ' ')).toContain(tokenForm(t, i));
        }
      }),
    );
  });
});

describe('splitSentences', () => {
  it.each([
    ['full stops', 'وصل الوزير. ثم غادر.', ['وصل الوزير.', 'ثم غادر.']],
    ['the Arabic question mark', 'من جاء؟ لا أحد', ['من جاء؟', 'لا أحد']],
    ['line ends', 'عنوان\nنص', ['عنوان', 'نص']],
    ['abbreviated titles', 'قال د. أحمد ذلك', ['قال د. أحمد ذلك']],
    ['acronyms with stops', 'نقلت أ.ف.ب. الخبر', ['نقلت أ.ف.ب. الخبر']],
    ['decimals', 'بلغ 2.5 مليون', ['بلغ 2.5 مليون']],
    ['domains', 'موقع khabar.org الإخباري', ['موقع khabar.org الإخباري']],
    ['two dots end a clause only', 'لقاء يقلق الدول.. وإجماع على الرد', ['لقاء يقلق الدول.. وإجماع على الرد']],
    ['an ellipsis ends a sentence', 'صمت… ثم تكلم', ['صمت…', 'ثم تكلم']],
    ['a closing quotation mark belongs to its sentence', 'قال "انتهى الأمر." ومضى', ['قال "انتهى الأمر."', 'ومضى']],
    ['list marks', '• الأول • الثاني', ['•', 'الأول •', 'الثاني']],
    ['semicolon and colon do not', 'قال: نعم؛ ثم سكت', ['قال: نعم؛ ثم سكت']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('covers every token once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '.', '\n', '"', '1', '…'), maxLength: 60 }), (s) => {
        const t = tokenise(normalise(s));
        const { starts, count } = splitSentences(t);
        for (let k = 0; k < count; k++) expect(starts[k]).toBeLessThan(starts[k + 1]!);
        expect(starts[count]).toBe(t.count);
      }),
    );
  });

  it('cuts what has no end after 600 tokens and loses nothing', () => {
    const pieces = sentences('كلمة '.repeat(1300));
    expect(pieces.map((p) => p.split(' ').length)).toEqual([600, 600, 100]);
  });
});
