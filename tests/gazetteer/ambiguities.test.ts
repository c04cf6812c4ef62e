import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/normalise.ts';
import { lookup } from '../../src/gazetteer/lookup/lookup.ts';
import { projectPack } from '../pack.ts';

/*
 * What the project's dictionaries make of words that could be something else. Only what words alone decide is here: which
 * reading a sentence chooses among several is the business of mentions and entities.
 */

const pack = projectPack();

/** What the names in a text can be, longest name first: `place Q159`, `adjective Q30`, `title`, with `?` where a condition has to hold. */
function names(text: string): string[] {
  return lookup(pack, text).phrases.flatMap((p) =>
    p.meanings.flatMap((m) => {
      if (m.kind === 'entity') return [`${m.entity.type} ${m.entity.id}${m.needs || m.form === 'short' ? '?' : ''}`];
      if (m.kind === 'adjective') return [`adjective ${m.entity.id}`];
      return m.kind === 'title' ? ['title'] : m.kind === 'weapon' ? ['weapon'] : [];
    }),
  );
}

/** The proclitics split off each word, in the reading chosen. */
const proclitics = (text: string) => lookup(pack, text).words.map((w) => w.readings[0]!.proclitics);

describe('a first letter that is no proclitic', () => {
  it.each(
    'واشنطن بوتين لبنان كوريا فلسطين سوريا وارسو وهران بكين بنين بيرو كابول كييف لندن لاهاي فيينا سيول وليد بلال كمال فهد لافروف بلينكن كيري بيروت ليبيا باريس برلين فرنسا فنلندا كندا كوبا لوزان'.split(
      ' ',
    ),
  )('%s', (name) => {
    expect(lookup(pack, name).words[0]!.readings[0]).toMatchObject({ proclitics: '', word: fold(name) });
  });

  it.each([
    ['واشنطن', 'place Q61'],
    ['وارسو', 'place Q270'],
    ['بكين', 'place Q956'],
    ['كابول', 'place Q5838'],
    ['لندن', 'place Q84'],
    ['لبنان', 'place Q822'],
    ['فيينا', 'place Q1741'],
    ['فرنسا', 'place Q142'],
    ['بيروت', 'place Q3820'],
    ['سوريا', 'place Q858'],
  ])('%s', (text, expected) => {
    expect(proclitics(text)).toEqual(['']);
    expect(names(text)).toContain(expected);
  });

  it.each([['وول ستريت'], ['والت ديزني'], ['وانغ يي'], ['وونسيك']])('%s', (text) => {
    expect(proclitics(text)[0]).toBe('');
  });
});

describe('a first letter that is one', () => {
  it.each([
    ['وبوتين', 'و', 'person Q7747'],
    ['ببوتين', 'ب', 'person Q7747'],
    ['وواشنطن', 'و', 'place Q61'],
    ['للبنان', 'ل', 'place Q822'],
    ['لليبيا', 'ل', 'place Q1016'],
    ['للندن', 'ل', 'place Q84'],
    ['لليمن', 'ل', 'place Q805'],
    ['للأردن', 'ل', 'place Q810'],
    ['للصين', 'ل', 'place Q148'],
    ['ففرنسا', 'ف', 'place Q142'],
    ['ولأوكرانيا', 'ول', 'place Q212'],
    ['وللعراق', 'ول', 'place Q796'],
    ['كفرنسا', 'ك', 'place Q142'],
  ])('%s', (text, letters, expected) => {
    expect(proclitics(text)).toEqual([letters]);
    expect(names(text)).toContain(expected);
  });

  it.each([
    ['للأمم المتحدة', 'organisation Q1065'],
    ['لفرانس برس', 'organisation Q40464'],
    ['وبكوريا الشمالية', 'place Q423'],
  ])('of a name of two words: %s', (text, expected) => {
    expect(proclitics(text)[0]).not.toBe('');
    expect(names(text)).toContain(expected);
  });

  it('never س before a name, nor a letter of the word itself', () => {
    expect(names('سبوتين سلبنان سفرنسا')).toEqual([]);
    expect(proclitics('كما بينما لكن فيما وسط لدى')).toEqual(['', '', '', '', '', '']);
  });
});

describe('both readings are kept where words alone do not decide', () => {
  it('بروسيا is in Russia, or Prussia in its full name', () => {
    expect(names('بروسيا')).toContain('place Q159');
    expect(names('مملكة بروسيا')[0]).toMatch(/^place /);
    expect(names('مملكة بروسيا')[0]).not.toBe('place Q159');
  });

  it('ولي is a title before العهد, and و with a name before others', () => {
    expect(names('ولي العهد')).toEqual(['title']);
    expect(lookup(pack, 'ولي العهد').phrases[0]!.text).toBe('ولي العهد');
    expect(lookup(pack, 'ولي').words[0]!.readings.map((r) => r.proclitics)).toEqual(['', 'و']);
  });
});

describe('longer names win over the shorter inside them', () => {
  it.each([
    ['نهر الأردن', 'place', 'Q810'],
    ['ولاية جورجيا', 'place', 'Q230'],
    ['المغرب العربي', 'place', 'Q1028'],
    ['بحيرة الأسد', 'place', ''],
    ['صحيفة الرياض', 'organisation', ''],
    ['صحيفة الحياة', 'organisation', ''],
    ['قناة الجزيرة', 'organisation', ''],
    ['قناة العربية', 'organisation', ''],
    ['تنظيم القاعدة', 'organisation', ''],
    ['حركة فتح', 'organisation', ''],
    ['حزب الوفد', 'organisation', ''],
    ['حركة الشباب', 'organisation', ''],
    ['مجموعة فاغنر', 'organisation', ''],
    ['نهر الأمازون', 'place', ''],
    ['رجب طيب أردوغان', 'person', ''],
    ['تركي الفيصل', 'person', ''],
    ['محمد شياع السوداني', 'person', ''],
    ['كيم جونغ إيل', 'person', ''],
    ['مجلس الأمن الروسي', 'organisation', ''],
    ['مجلس الأمن القومي الأميركي', 'organisation', ''],
    ['جنوب أفريقيا', 'place', ''],
    ['المدينة المنورة', 'place', ''],
  ])('%s', (text, type, not) => {
    const [longest] = lookup(pack, text).phrases;
    expect(longest!.text).toBe(text);
    const [meaning] = longest!.meanings;
    expect(meaning).toMatchObject({ kind: 'entity', entity: { type } });
    expect(meaning?.kind === 'entity' && meaning.entity.id).not.toBe(not);
    expect(meaning?.kind === 'entity' && (meaning.needs || meaning.form === 'short')).toBeFalsy();
  });
});

describe('names that share their words', () => {
  it.each([
    ['كوريا الشمالية', 'Q423'],
    ['كوريا الجنوبية', 'Q884'],
    ['جمهورية كوريا', 'Q884'],
    ['جمهورية كوريا الديمقراطية الشعبية', 'Q423'],
    ['جمهورية كوريا الشعبية الديمقراطية', 'Q423'],
    ['جمهورية الكونغو الديمقراطية', 'Q974'],
    ['الكونغو برازافيل', 'Q971'],
    ['غينيا', 'Q1006'],
    ['غينيا بيساو', 'Q1007'],
    ['غينيا الاستوائية', 'Q983'],
    ['بابوا غينيا الجديدة', 'Q691'],
    ['النيجر', 'Q1032'],
    ['نيجيريا', 'Q1033'],
    ['سلطنة عمان', 'Q842'],
  ])('%s', (text, id) => {
    expect(names(text)[0]).toBe(`place ${id}`);
  });

  it('one that several countries share stands for each of them only after it is named', () => {
    expect(names('كوريا').filter((n) => n.startsWith('place'))).toEqual(['place Q423?', 'place Q884?']);
    expect(names('الكونغو').filter((n) => n.startsWith('place'))).toEqual(['place Q974?', 'place Q971?']);
  });
});

describe('names that are words too stand under a condition', () => {
  it.each([
    'صور',
    'الخبر',
    'كان',
    'مالي',
    'وفا',
    'فتح',
    'الجزيرة',
    'القاعدة',
    'الشباب',
    'الهلال',
    'الاتحاد',
    'الأسد',
    'ماسك',
    'شي',
  ])('%s', (text) => {
    const found = names(text).filter((n) => /^(place|person|organisation) /.test(n));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((n) => !n.endsWith('?'))).toEqual([]);
  });

  it.each([
    'المدينة',
    'مدينة السلام',
    'السلام',
    'جنوب القارة',
    'بيت أبيض',
    'الأمن القومي',
    'هند',
    'أحمد',
    'سعيد',
    'أمل',
  ])('%s alone is nobody and nothing', (text) => {
    expect(names(text).filter((n) => !n.endsWith('?') && n !== 'title' && !n.startsWith('adjective'))).toEqual([]);
  });
});

describe('places that look like kunyas', () => {
  it.each(['أم درمان', 'أبو غريب', 'أبوغريب', 'البوكمال', 'أبوظبي'])('%s', (text) => {
    expect(names(text)[0]).toMatch(/^place /);
  });
});

it('an adjective of a country is no country', () => {
  expect(names('السوداني')).toContain('adjective Q1049');
  expect(names('التركية')).toEqual(['adjective Q43']);
  expect(names('كوري شمالي')[0]).toBe('adjective Q423');
  expect(names('الأتراك')).toEqual(['adjective Q43']);
});
