import type { ArticleRecord, EntityRecord, EventRecord, FillerRecord } from '../../src/schema/record.ts';

/** Records for tests of the writers, as small as the schema allows. */

const span = { field: 'text', start: 0, end: 4 } as const;
const filler = (name: string, entity: string | null, type: FillerRecord['type']): FillerRecord => ({
  entity,
  name,
  nameEn: null,
  type,
  country: null,
  ...span,
  text: name,
});

const common = {
  attribution: null,
  mentions: [{ ...span, text: 'وصل', sentence: { start: 0, end: 9 }, rule: 'visit/wasala' }],
  confidence: 0.8,
  codes: { plover: 'CONSULT', cameo: '042' },
};

export const visit: EventRecord = {
  id: 'e:1',
  type: 'visit',
  status: 'occurred',
  visitors: [filler('شي جين بينغ', 'Q15031', 'person'), filler('وانغ يي', null, 'person')],
  hosts: [],
  destinations: [filler('بلغراد', 'Q3711', 'place'), filler('المجر', 'Q28', 'place')],
  time: { value: '2024-05-06', ...span, text: 'أمس', basis: 'relative' },
  ...common,
};

export const launch: EventRecord = {
  id: 'e:2',
  type: 'missile_launch',
  status: 'occurred',
  launchers: [filler('إيران', 'Q794', 'place')],
  origin: [],
  targets: [],
  weapons: [
    { name: 'شهاب 3', class: 'ballistic', count: 2, countText: 'صاروخين', range_km: 1300, ...span, text: 'شهاب 3' },
  ],
  purpose: 'test',
  time: null,
  ...common,
};

const place = (id: string, name: string, lat: number, lon: number): EntityRecord => ({
  id,
  type: 'place',
  name,
  nameEn: null,
  country: null,
  location: { lat, lon, level: 'city' },
  origin: 'dictionary',
  rule: null,
  mentions: [{ ...span, text: name, kind: 'name' }],
});

export const record = (events: EventRecord[], title: string | null = 'عنوان'): ArticleRecord => ({
  schema: 'khabar/1',
  article: {
    id: 'x',
    path: 'p',
    title,
    published: '2024-05-07',
    publishedFrom: 'metadata',
    url: null,
    source: null,
    language: 'ar',
    encoding: 'utf-8',
    sha256: null,
    characters: 9,
    sentences: 1,
    zones: [],
  },
  entities: [place('Q3711', 'بلغراد', 44.8, 20.5), place('Q28', 'المجر', 47.5, 19.1)],
  events,
  warnings: [],
});
