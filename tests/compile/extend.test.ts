import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/compile/check/check.ts';
import { compileDictionaries } from '../../src/compile/compile.ts';
import { extendPack } from '../../src/compile/extend.ts';
import { extendRules } from '../../src/compile/extend-rules.ts';
import { DictionaryError } from '../../src/compile/faults.ts';
import { lookup } from '../../src/gazetteer/lookup/lookup.ts';
import { decodePack, encodePack, type Pack } from '../../src/gazetteer/pack.ts';
import { EGYPT, SYRIA, table } from './files.ts';

const VISITS = {
  path: 'events/visit.yaml',
  text: `
type: visit
roles: {visitors: [person], destinations: [place]}
codes: [{when: {}, plover: CONSULT, cameo: "042"}]
triggers:
  zara: {verb: [زار, يزور, زرت], agent: visitors, patient: destinations, yes: [أ], no: [ب]}
`,
};

const base = compileDictionaries([
  table('countries', EGYPT, SYRIA),
  table('people', {
    id: 'Q1',
    name: 'غوردون براون',
    aliases: 'براون',
    nameEn: 'Gordon Brown',
    country: 'GB',
    origin: 'foreign',
  }),
  table('organisations', { id: 'x:club', name: 'نادي النصر', nameEn: 'Nasr Club', kind: 'club', country: 'SA' }),
  VISITS,
]).pack;

/** The entities of the longest phrase of a text: id, form, whether listed. */
function entities(pack: Pack, text: string): string[] {
  const phrase = lookup(pack, text).phrases[0];
  return (phrase?.meanings ?? []).flatMap((m) => (m.kind === 'entity' ? [`${m.entity.id} ${m.form} ${m.listed}`] : []));
}

const rules = (pack: Pack, text: string): string[] =>
  lookup(pack, text).phrases.flatMap((p) => p.meanings.flatMap((m) => (m.kind === 'trigger' ? [m.rule] : [])));

describe('entries of the user', () => {
  it('are found beside the old ones, with proclitics and generated spellings', () => {
    const pack = extendPack(base, [
      table('places', {
        id: 'x:bourj',
        name: 'بورغاو',
        nameEn: 'Bourgao',
        kind: 'town',
        country: 'EG',
        origin: 'foreign',
      }),
      table('nisba', { id: 'x:bourj', nisba: 'بورغاوي' }),
    ]);
    expect(entities(pack, 'وببورغاو')).toEqual(['x:bourj name true']);
    expect(entities(pack, 'بورجاو')).toEqual(['x:bourj name false']);
    expect(entities(pack, 'جوردون براون')).toEqual(['Q1 name false']);
    expect(lookup(pack, 'البورغاوية').phrases[0]!.meanings[0]).toMatchObject({
      kind: 'adjective',
      entity: { id: 'x:bourj' },
    });
  });

  it('leave the pack that they are added to as it was', () => {
    const before = encodePack(base);
    extendPack(base, [table('people', { id: 'x:new', name: 'غوردون جديد' })]);
    expect(encodePack(base)).toEqual(before);
  });

  it('of an id that is known give it new columns and more names', () => {
    const pack = extendPack(base, [
      table('people', {
        id: 'Q1',
        name: 'جيمس غوردون براون',
        nameEn: 'James Gordon Brown',
        country: 'IE',
        origin: 'foreign',
      }),
    ]);
    expect(entities(pack, 'براون')).toEqual(['Q1 alias true']);
    const [phrase] = lookup(pack, 'جيمس غوردون براون').phrases;
    expect(phrase!.meanings[0]).toMatchObject({
      form: 'name',
      entity: { id: 'Q1', name: 'جيمس غوردون براون', nameEn: 'James Gordon Brown', country: 'IE' },
    });
    expect(pack.entities.count).toBe(base.entities.count);
  });

  it('take the spellings that the compiler had guessed', () => {
    const pack = extendPack(base, [table('people', { id: 'x:other', name: 'جوردون براون' })]);
    expect(entities(pack, 'جوردون براون')).toEqual(['x:other name true']);
    expect(entities(pack, 'غوردون براون')).toEqual(['Q1 name true']);
  });

  it('add to a pack read from a file as to one just compiled', () => {
    const files = [table('people', { id: 'x:new', name: 'بوريس تادجيك', origin: 'foreign' })];
    expect(encodePack(extendPack(decodePack(encodePack(base)), files))).toEqual(encodePack(extendPack(base, files)));
  });

  it('can be added to again', () => {
    const once = extendPack(base, [table('people', { id: 'x:one', name: 'غوردون واحد', origin: 'foreign' })]);
    const twice = extendPack(once, [table('people', { id: 'x:two', name: 'غوردون اثنان', origin: 'foreign' })]);
    expect(['جوردون واحد', 'جوردون اثنان', 'جوردون براون'].map((t) => entities(twice, t)[0])).toEqual([
      'x:one name false',
      'x:two name false',
      'Q1 name false',
    ]);
  });

  it('terms of office hold against those that they overlap', () => {
    const office = { office: 'head_of_government', of: 'EG' };
    const once = extendPack(base, [
      table('people', { id: 'x:first', name: 'سالم بدران' }, { id: 'x:second', name: 'فريد مهران' }),
      table('offices', { ...office, holder: 'x:first', from: '2020-01-01', to: '' }),
    ]);
    const twice = extendPack(once, [table('offices', { ...office, holder: 'x:second', from: '2024-03-01', to: '' })]);
    const terms = twice.tables.offices.map((t) => [t.from, t.to]);
    expect(terms).toEqual([
      ['2020-01-01', '2024-03-01'],
      ['2024-03-01', ''],
    ]);
  });

  it('places and organisations take new names, kinds and coordinates', () => {
    const pack = extendPack(base, [
      table('places', { id: 'Q79', name: 'مصر', aliases: 'أرض الكنانة', kind: 'country', country: 'EG', lat: '26.5', lon: '30.5' }),
      table('organisations', { id: 'x:club', name: 'نادي النصر', aliases: 'العالمي', kind: 'sports_body', country: 'SA' }),
    ]); // biome-ignore format: rows
    expect(entities(pack, 'أرض الكنانة')).toEqual(['Q79 alias true']);
    expect(lookup(pack, 'مصر').phrases[0]!.meanings[0]).toMatchObject({
      entity: { location: { lat: 26.5, lon: 30.5 } },
    });
    expect(lookup(pack, 'العالمي').phrases[0]!.meanings[0]).toMatchObject({ entity: { kind: 'sports_body' } });
  });

  it('whose generated spelling somebody else has do not take it, and are reported', () => {
    const pack = extendPack(base, [table('people', { id: 'x:listed', name: 'كارلو جوردون' })]);
    const rows = [table('people', { id: 'x:carlo', name: 'كارلو غوردون', origin: 'foreign' })];
    expect(entities(extendPack(pack, rows), 'كارلو جوردون')).toEqual(['x:listed name true']);
    const faults = checkDictionaries(rows, pack).faults.filter((f) => f.code === 'D351');
    expect(faults.map((f) => f.message)).toEqual([
      'كارلو جوردون, a spelling of كارلو غوردون (x:carlo), is taken by x:listed',
    ]);
  });

  it('titles and weapons of a known id get more forms', () => {
    const title = { id: 'x:consul', kind: 'office', m: 'قنصل' };
    const once = extendPack(base, [table('titles', title)]);
    const twice = extendPack(once, [table('titles', { ...title, m: 'قنصل عام' })]);
    expect(twice.tables.titles).toHaveLength(1);
    expect(lookup(twice, 'القنصل').phrases).toHaveLength(1);
    expect(lookup(twice, 'قنصل عام').phrases).toHaveLength(2);
  });
});

describe('faulty files', () => {
  it('throw with every place', () => {
    const files = [
      table(
        'people',
        { id: 'x:ok', name: 'سعيد' },
        { id: 'X', name: 'سعيد' },
        { id: 'Q79', name: 'سعيد مصري' },
        { id: 'x:ok', name: 'بدر' },
      ),
    ];
    expect(() => extendPack(base, files)).toThrow(DictionaryError);
    try {
      extendPack(base, files);
    } catch (error) {
      expect((error as DictionaryError).faults.map((f) => `${f.line}:${f.column} ${f.code}`)).toEqual([
        '3:1 D103',
        '4:1 D302',
        '5:1 D301',
      ]);
      expect((error as DictionaryError).message).toContain(
        'people.tsv:4:1: error[D302]: Q79 is مصر (Egypt), of another type',
      );
    }
  });
});

describe('rules of the user', () => {
  const rule = (text: string) => ({ path: 'mine.yaml', text });

  it('add triggers to a type there is', () => {
    const pack = extendRules(base, [
      rule('type: visit\ntriggers:\n  zyara: {noun: [زيارة], agent: visitors, yes: [أ], no: [ب]}\n'),
    ]);
    expect(rules(pack, 'زيارته')).toEqual(['visit/zyara']);
    expect(rules(pack, 'يزور')).toEqual(['visit/zara']);
    expect(pack.tables.eventTypes).toEqual(base.tables.eventTypes);
    expect(pack.tables.triggers.at(-1)).toMatchObject({ file: 'mine.yaml', line: 3, part: 'noun' });
  });

  it('take the place of a rule of the same name', () => {
    const pack = extendRules(base, [
      rule('type: visit\ntriggers:\n  zara: {verb: [قصد, يقصد], agent: visitors, yes: [أ], no: [ب]}\n'),
    ]);
    expect(rules(pack, 'قصد')).toEqual(['visit/zara']);
    expect(rules(pack, 'يزور')).toEqual([]);
  });

  it('make a new type with its roles', () => {
    const pack = extendRules(base, [
      rule(
        'type: protest\nroles: {protesters: [group], place: [place]}\ntriggers:\n  tazahara: {verb: [تظاهر, يتظاهر], agent: protesters, yes: [أ], no: [ب]}\n',
      ),
    ]);
    expect(rules(pack, 'وتظاهر')).toEqual(['protest/tazahara']);
    expect(pack.tables.eventTypes.map((t) => t.type)).toEqual(['visit', 'protest']);
  });

  it('add status cues', () => {
    const pack = extendRules(base, [
      rule('cues:\n  dream: {verb: [حلم, يحلم], status: possible, yes: [أ], no: [ب]}\n'),
    ]);
    expect(lookup(pack, 'يحلم').phrases[0]!.meanings[0]).toMatchObject({ role: 'status', rule: 'status/dream' });
  });

  it.each([
    [
      'a role that the type does not have',
      'type: visit\ntriggers:\n  x: {noun: [سفر], agent: hosts, yes: [أ], no: [ب]}\n',
      '3:1 D204',
    ],
    [
      'a new type without roles',
      'type: swim\ntriggers:\n  x: {noun: [سباحة], agent: swimmers, yes: [أ], no: [ب]}\n',
      '3:1 D204',
    ],
    [
      'an entry without a near miss',
      'type: visit\ntriggers:\n  x: {noun: [سفر], agent: visitors, yes: [أ]}\n',
      '3:6 D202',
    ],
    ['broken YAML', 'type: visit\ntriggers: [\n', '3:1 D201'],
    ['something else', 'hello: world\n', '1:1 D203'],
  ])('are refused with their place: %s', (_, text, place) => {
    const run = () => extendRules(base, [rule(text)]);
    expect(run).toThrow(DictionaryError);
    try {
      run();
    } catch (error) {
      const [fault] = (error as DictionaryError).faults;
      expect(`${fault!.line}:${fault!.column} ${fault!.code}`).toBe(place);
    }
  });
});
