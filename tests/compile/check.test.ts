import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/compile/check/check.ts';
import { compileDictionaries } from '../../src/compile/compile.ts';
import { formatFault } from '../../src/compile/faults.ts';
import type { SourceFile } from '../../src/compile/tsv.ts';
import { EGYPT, SYRIA, table } from './files.ts';

const EXTENTS = table(
  'extents',
  { country: 'EG', south: '21.9', west: '24.7', north: '31.7', east: '36.9' },
  { country: 'SY', south: '32.3', west: '35.4', north: '37.4', east: '42.4' },
  { country: 'US', south: '24', west: '-134', north: '49.4', east: '-61.9' },
  { country: 'US', south: '50.8', west: '-179.6', north: '84.4', east: '-129.9' },
);
const base = compileDictionaries([table('countries', EGYPT, SYRIA), EXTENTS]).pack;

/** The faults of files that add to a small pack, without those of their base. */
const faults = (...files: SourceFile[]): string[] => checkDictionaries(files, base).faults.map(formatFault);
const codes = (...files: SourceFile[]): string[] => checkDictionaries(files, base).faults.map((f) => f.code);

const town = (name: string, more: Record<string, string> = {}) => ({
  id: `x:${more['nameEn'] ?? 'town'}`.toLowerCase(),
  name,
  kind: 'town',
  country: 'EG',
  ...more,
});

it('finds nothing wrong with sound dictionaries, and counts them', () => {
  const report = checkDictionaries([table('countries', EGYPT, SYRIA), EXTENTS, table('places', town('دمياط'))], null);
  const yaml = report.faults.filter((f) => f.file.endsWith('.yaml')); // the grammar is missing here
  expect(report.faults).toEqual(yaml);
  expect(report.counts.tables).toEqual({ places: 1, countries: 2, extents: 4 });
  expect(report.counts.kinds.places).toEqual({ country: 2, town: 1 });
  expect(report.counts.phrases).toEqual({ listed: 3, generated: 0 });
});

describe('ids', () => {
  it('that stand twice, in one file or two', () => {
    const twice = faults(table('places', town('دمياط'), town('رشيد')));
    expect(twice).toEqual(['places.tsv:3:1: error[D301]: x:town stands in places.tsv:2 too']);
    const titles = table('titles', { id: 'x:t', kind: 'role', m: 'حارس' }, { id: 'x:t', kind: 'role', m: 'بواب' });
    expect(faults(titles)).toEqual(['titles.tsv:3:1: error[D301]: x:t stands in titles.tsv:2 too']);
  });

  it('that nothing has, or something of another type', () => {
    const offices = table(
      'offices',
      { office: 'head_of_state', of: 'EG', holder: 'x:nobody', from: '2000' },
      { office: 'spokesperson', of: 'x:nothing', holder: 'Q858', from: '2000' },
      { office: 'spokesperson', of: 'XX', holder: 'Q858', from: '2000' },
    );
    expect(faults(offices)).toEqual([
      'offices.tsv:2:18: error[D311]: no entry has the id x:nobody',
      'offices.tsv:3:14: error[D311]: no entry has the id x:nothing',
      'offices.tsv:3:24: error[D311]: Q858 is no person',
      'offices.tsv:4:14: error[D311]: no entry has the id XX',
      'offices.tsv:4:17: error[D311]: Q858 is no person',
    ]);
    expect(faults(table('nisba', { id: 'Q1', nisba: 'قاهري' }))).toEqual([
      'nisba.tsv:2:1: error[D311]: no entry has the id Q1',
    ]);
    const capital = table('countries', { ...EGYPT, id: 'Q2', name: 'بلد', country: 'QX', capital: 'Q3' });
    expect(faults(capital)).toEqual(['countries.tsv:2:39: error[D311]: no entry has the id Q3']);
  });
});

describe('names', () => {
  it('of two entries of one type, kind and country are one entry listed twice', () => {
    const places = table('places', town('دمياط', { nameEn: 'a' }), town('دمياط', { nameEn: 'b' }));
    expect(faults(places)).toEqual([
      'places.tsv:3:5: error[D303]: دمياط is listed twice: x:a (places.tsv:2) has the same type, kind and country',
    ]);
  });

  it('may be shared by places far apart, or in two countries; that is only said', () => {
    const far = [
      town('دمياط', { nameEn: 'a', lat: '31.4', lon: '31.8' }),
      town('دمياط', { nameEn: 'b', lat: '25', lon: '31.8' }),
    ];
    expect(codes(table('places', ...far))).toEqual(['D304']);
    expect(
      codes(table('places', town('دمياط', { nameEn: 'a' }), town('دمياط', { nameEn: 'b', country: 'SY' }))),
    ).toEqual(['D304']);
  });

  it('are shared by a region and its town without a word', () => {
    expect(
      codes(table('places', town('دمياط', { nameEn: 'a' }), town('دمياط', { nameEn: 'b', kind: 'region' }))),
    ).toEqual([]);
  });

  it('that a row lists twice, also in another spelling of the hamza', () => {
    const row = town('إدفو', { aliases: 'أدفو|مدينة ادفو', short: 'مدينة إدفو' });
    expect(faults(table('places', row))).toEqual([
      'places.tsv:2:13: warning[D305]: أدفو stands in name already',
      'places.tsv:2:29: warning[D305]: مدينة إدفو stands in aliases already',
    ]);
  });
});

describe('terms of office', () => {
  const people = table(
    'people',
    { id: 'x:a', name: 'سعيد علي', nameEn: 'A' },
    { id: 'x:b', name: 'بدر علي', nameEn: 'B' },
  );
  const term = (holder: string, from: string, to = '') => ({ office: 'head_of_state', of: 'EG', holder, from, to });

  it.each([
    ['that follow each other', term('x:a', '2000', '2004-05'), term('x:b', '2004-05-01'), []],
    [
      'that overlap',
      term('x:a', '2000', '2004'),
      term('x:b', '2003-12-31'),
      ['offices.tsv:3:22: error[D321]: head_of_state of EG: B begins while A (offices.tsv:2) is in office'],
    ],
    [
      'that leave a gap',
      term('x:b', '2004-06-01'),
      term('x:a', '2000', '2004-05-01'),
      [
        'offices.tsv:2:22: warning[D322]: head_of_state of EG: nobody from 2004-05-01, when A (offices.tsv:3) leaves, to 2004-06-01',
      ],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(faults(people, table('offices', first, second))).toEqual(expected);
  });

  it('that end before they begin', () => {
    expect(faults(people, table('offices', term('x:a', '2004', '2003')))).toEqual([
      'offices.tsv:2:27: error[D323]: 2003 is before 2004',
    ]);
  });
});

describe('coordinates', () => {
  it.each([
    ['inside', 'EG', '30.1', '31.2', []],
    ['a little off the border', 'EG', '31.75', '31.2', []],
    ['in the second box of a country', 'US', '61.2', '-149.9', []],
    ['between the boxes', 'US', '50.2', '-130', ['D331']],
    ['with latitude and longitude exchanged', 'SY', '36.3', '33.5', ['D331']],
    ['half missing', 'EG', '30', '', ['D332']],
    ['of a country without a box', 'FR', '0', '0', []],
  ])('%s', (_, country, lat, lon, expected) => {
    expect(codes(table('places', town('دمياط', { country, lat, lon })))).toEqual(expected);
  });

  it('are told with the boxes', () => {
    expect(faults(table('places', town('دمياط', { lat: '31.4', lon: '3.18' })))).toEqual([
      'places.tsv:2:25: error[D331]: دمياط (31.4, 3.18) lies outside EG (21.9 to 31.7, 24.7 to 36.9)',
    ]);
  });
});

describe('names that do nothing', () => {
  it('for the tokeniser never gives them', () => {
    expect(codes(table('places', town('دمياط&رشيد')))).toEqual(['D341']);
    expect(faults(table('places', town('دمياط', { aliases: 'ثغر دمياط|ثغر%دمياط' })))).toEqual([
      'places.tsv:2:24: warning[D342]: ثغر%دمياط is not found where it stands, so it does nothing',
    ]);
  });

  it('unless they are everyday words, and something says what tells them apart', () => {
    const words = table('words', { word: 'صورة', pos: 'noun', forms: 'صور' });
    const row = town('صور');
    expect(faults(words, table('places', row))).toEqual([
      'places.tsv:2:8: warning[D343]: صور is a noun too: say in "needs" what must stand beside it, or make it "short"',
    ]);
    expect(codes(words, table('places', { ...row, needs: 'before:مدينة' }))).toEqual([]);
    expect(codes(words, table('places', { ...row, name: 'مدينة صور', short: 'صور' }))).toEqual([]);
  });

  it('need no words of two', () => {
    expect(codes(table('places', town('دمياط', { needs: 'before:مدينة|في بلدة' })))).toEqual(['D361']);
  });
});

it('generated spellings that are taken are reported with both entries', () => {
  const rows = [
    { id: 'x:a', name: 'غوردون', nameEn: 'Gordon', origin: 'foreign' },
    { id: 'x:b', name: 'جوردون', nameEn: 'Jordan' },
  ];
  expect(faults(table('people', ...rows))).toEqual([
    'people.tsv:2:5: warning[D351]: جوردون, a spelling of غوردون (x:a), is taken by جوردون (x:b)',
  ]);
});

it('rules beside tables are checked too', () => {
  expect(codes({ path: 'mine/visits.yaml', text: 'type: visit\n' })).toEqual(['D202']);
});
