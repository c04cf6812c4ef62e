import { describe, expect, it } from 'vitest';
import { compileDictionaries } from '../../src/compile/compile.ts';
import { lookup } from '../../src/gazetteer/lookup/lookup.ts';
import { EGYPT, table } from '../compile/files.ts';

const { pack } = compileDictionaries([
  table('countries', EGYPT),
  table('nisba', { id: 'Q79', nisba: 'مصري' }),
  table('people', {
    id: 'Q307', name: 'غاليليو غاليلي', aliases: 'غاليليو', short: 'غاليلي', nameEn: 'Galileo Galilei', country: 'IT', needs: 'before:العالم', origin: 'foreign',
  }), // biome-ignore format: one row
  table('offices', { office: 'head_of_state', of: 'EG', holder: 'Q307', from: '1592', to: '1610-07' }),
  table('titles', { id: 'x:president', kind: 'office', office: 'head_of_state', m: 'رئيس' }),
  table('words', { word: 'رئيس', pos: 'noun', forms: 'رؤساء' }),
  table('weapons', {
    id: 'x:zafar',
    name: 'ظافر',
    nameEn: 'Zafar',
    class: 'ballistic',
    range_km: '370',
    country: 'EG',
  }),
]);

describe('lookup', () => {
  it('tells the words with what they can be', () => {
    expect(lookup(pack, 'والرئيس غاب').words).toEqual([
      { text: 'والرئيس', readings: [{ proclitics: 'و', word: 'الرئيس', classes: ['noun', 'title', 'article'] }] },
      { text: 'غاب', readings: [{ proclitics: '', word: null, classes: [] }] },
    ]);
  });

  it('tells an entry with its form, conditions, offices and spellings', () => {
    const [phrase] = lookup(pack, 'كتب غاليليو رسالة').phrases;
    expect(phrase).toMatchObject({ text: 'غاليليو', start: 4, end: 11 });
    expect(phrase!.meanings).toEqual([
      {
        kind: 'entity',
        listed: true,
        form: 'alias',
        needs: { before: ['العالم'], after: [] },
        entity: {
          id: 'Q307', type: 'person', kind: '', name: 'غاليليو غاليلي', nameEn: 'Galileo Galilei', country: 'IT', location: null, population: null,
          offices: [{ office: 'head_of_state', of: 'EG', body: null, holder: 'Galileo Galilei', from: '1592', to: '1610-07' }],
        }, // biome-ignore format: facts
        spellings: { listed: ['غاليلي', 'غاليليو', 'غاليليو غاليلي'], generated: expect.any(Array), more: true },
      },
    ]);
    const [meaning] = phrase!.meanings;
    expect(meaning!.spellings!.generated).toContain('جاليليو جاليلي');
  });

  it('tells a generated spelling from a listed one', () => {
    const [phrase] = lookup(pack, 'جاليليو').phrases;
    expect(phrase!.meanings[0]).toMatchObject({ listed: false, entity: { id: 'Q307' } });
  });

  it('tells places with their coordinates', () => {
    const [phrase] = lookup(pack, 'بمصر').phrases;
    expect(phrase).toMatchObject({ text: 'مصر', start: 1 });
    expect(phrase!.meanings[0]).toMatchObject({ entity: { kind: 'country', location: { lat: 27, lon: 30 } } });
  });

  it('tells who held the office that a title and a country name', () => {
    expect(lookup(pack, 'الرئيس المصري').holders).toEqual([
      { office: 'head_of_state', of: 'EG', body: null, holder: 'Galileo Galilei', from: '1592', to: '1610-07' },
    ]);
    expect(lookup(pack, 'الرئيس').holders).toEqual([]);
  });

  it('tells titles, adjectives and weapons', () => {
    const meanings = lookup(pack, 'رئيسها المصري ظافر').phrases.map((p) => p.meanings[0]);
    expect(meanings).toEqual([
      { kind: 'title', listed: true, id: 'x:president', office: 'head_of_state', pronoun: true },
      expect.objectContaining({ kind: 'adjective' }),
      { kind: 'weapon', listed: true, id: 'x:zafar', nameEn: 'Zafar', class: 'ballistic', rangeKm: 370 },
    ]);
  });

  it.each(['', '   ', '؟!', 'xyz', '\ud800'])('takes any string: "%s"', (text) => {
    expect(lookup(pack, text).phrases).toEqual([]);
  });
});
