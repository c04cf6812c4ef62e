import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { createExtractor } from '../../src/extract.ts';
import { readLatinNames } from '../../src/mentions/latin/compromise.ts';
import { mayNeedLatinReader } from '../../src/mentions/latin/reader.ts';
import { projectPack } from '../pack.ts';

const dictionaries = projectPack();
const extractor = createExtractor({ dictionaries, latin: readLatinNames });

const article = (text: string): Article => ({
  id: 'a',
  path: null,
  title: '',
  text,
  published: '2022-05-10',
  publishedFrom: 'metadata',
  url: null,
  source: null,
  encoding: null,
  sha256: null,
});

/** The mentions with Latin letters, as `text → id`; names that no dictionary has as `text → type rule`. */
function latinNames(text: string, by = extractor): string[] {
  return by
    .extract(article(text))
    .entities.flatMap((e) =>
      e.mentions
        .filter((m) => /[A-Za-z]/.test(m.text))
        .map((m) => `${m.text} → ${e.origin === 'dictionary' ? e.id : `${e.type} ${e.rule}`}`),
    );
}

describe('names in Latin letters', () => {
  it.each([
    ['التقى الوزير Joe Biden في العاصمة.', 'Joe Biden → Q6279'],
    ['وقال حلف NATO إنه مستعد.', 'NATO → Q7184'],
    ['نقلت وكالة Reuters عن مصدر.', 'Reuters → Q130879'],
    ['وذكرت Human Rights Watch في تقريرها.', 'Human Rights Watch → Q187052'],
    ['وصل إلى Paris مساء.', 'Paris → Q90'],
    ['افتتح مكتبا في Washington قبل عام.', 'Washington → Q61'],
    ['اجتمع EMMANUEL MACRON بالوفد.', 'EMMANUEL MACRON → Q3052772'],
    ['اجتمع Emmanuel Macron بالوفد.', 'Emmanuel Macron → Q3052772'],
  ])('are those of the dictionaries: %s', (text, name) => expect(latinNames(text)).toEqual([name]));

  it('fold case and accents', () => {
    const [plain] = latinNames('زار Recep Tayyip Erdogan الدوحة.');
    const [accented] = latinNames('زار Recep Tayyip Erdoğan الدوحة.');
    expect(plain).toBe('Recep Tayyip Erdogan → Q39259');
    expect(accented).toBe('Recep Tayyip Erdoğan → Q39259');
  });

  it('are one entity with the name in Arabic letters', () => {
    const { entities } = extractor.extract(article('زار جو بايدن لندن. وقال Joe Biden إنه راض.'));
    expect(entities.find((e) => e.id === 'Q6279')!.mentions.map((m) => m.text)).toEqual(['جو بايدن', 'Joe Biden']);
  });

  it('take the title before them, and fill roles of events', () => {
    const { events } = extractor.extract(article('وصل الرئيس الأميركي Joe Biden إلى القاهرة أمس.'));
    expect(events).toMatchObject([{ type: 'visit', visitors: [{ entity: 'Q6279', text: 'Joe Biden' }] }]);
  });

  it('go on after the noun that heads them', () => {
    expect(latinNames('وقالت منظمة Human Rights Watch ذلك.')).toEqual(['Human Rights Watch → Q187052']);
    const [institute] = latinNames('أعد معهد Northern Harbour Research الدراسة.');
    expect(institute).toMatch(/^معهد Northern Harbour Research → organisation organisation\//);
  });

  it.each([
    ['وتحدث Walter Pembrook من لندن.', 'Walter Pembrook → person latin/person'],
    ['وتحدث Professor Walter Pembrook من لندن.', 'Walter Pembrook → person latin/person'],
    ['اشترت Falcon Airlines طائرة.', 'Falcon Airlines → organisation latin/organisation'],
  ])('that no dictionary has are found by the reader: %s', (text, name) => {
    expect(latinNames(text)).toEqual([name]);
    expect(latinNames(text, createExtractor({ dictionaries }))).toEqual([]);
  });

  it('that no dictionary has get a stable id and their English name', () => {
    const [first] = extractor.extract(article('وتحدث Walter Pembrook من لندن.')).entities;
    expect(first).toMatchObject({
      id: expect.stringMatching(/^x:/),
      name: 'Walter Pembrook',
      nameEn: 'Walter Pembrook',
    });
    expect(extractor.extract(article('ثم قال Walter Pembrook ذلك.')).entities[0]!.id).toBe(first!.id);
  });

  it.each([
    'على بعد 20 km من المدينة.',
    'بسرعة 5 Mach وبقوة 30 MW فقط.',
    'تابعونا على www.Reuters.com وعلى https://Paris.example/NATO يوميا.',
    'كتب على @JoeBiden وعلى #Paris تعليقا.',
    'راسلونا على Paris@example.org رجاء.',
    'هذا paris ليس اسما، ولا apple ولا nato.',
    'يباع Apple Watch وGalaxy Note في الأسواق.',
    'كتب Time is running out في دفتره.',
    'نشر برنامج GAO تقريرا عن BREAKING NEWS FLASH أمس.',
    'وجاء في المذكرة (Paris) كلام آخر.',
    'ظهر Made In Heaven على الغلاف.',
    'معدل CO2 وفيتامين B12 وطائرة F-16 ورمز ISO 9001.',
  ])('are not: %s', (text) => expect(latinNames(text)).toEqual([]));

  it('are not looked for in texts of another language', () => {
    const english =
      'The minister met Walter Pembrook and others in the town of Dover last week before the long talks began. ';
    expect(latinNames(`قال: ${english.replaceAll('.', '').repeat(4)}`)).toEqual([]);
  });

  it('keep offsets right beside letters of two code units', () => {
    const text = '😀 قال Joe Biden ذلك.';
    const [m] = extractor.extract(article(text)).entities.find((e) => e.id === 'Q6279')!.mentions;
    expect([...text].slice(m!.start, m!.end).join('')).toBe('Joe Biden');
  });
});

describe('whether the reader is needed', () => {
  it.each(['قال Walter Pembrook ذلك.', 'Jean-Noël', 'J. Smith', 'Bank of England'])('%s: yes', (text) =>
    expect(mayNeedLatinReader(text)).toBe(true),
  );
  it.each(['وكالة Reuters وحلف NATO', 'على بعد 20 km', '(AFP)', 'the end of all things', 'بلا لاتينية', ''])(
    '%s: no',
    (text) => expect(mayNeedLatinReader(text)).toBe(false),
  );
  it('every passage that the reader is asked about is foreseen', () => {
    const asked: string[] = [];
    const latin = (passage: string) => {
      asked.push(passage);
      return [];
    };
    const spy = createExtractor({ dictionaries, latin });
    const texts = [
      'قال Walter Pembrook ذلك',
      'O’Brien Smith',
      'Foo Bar & Baz',
      'A. B. Cee',
      'Étoile Noire',
      'Foo (Bar) Baz',
      'Foo\nBar',
    ];
    for (const text of texts) {
      asked.length = 0;
      spy.extract(article(text));
      if (asked.length > 0) expect(mayNeedLatinReader(text), text).toBe(true);
    }
  });
});
