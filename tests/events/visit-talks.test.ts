import { expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { projectPack } from '../pack.ts';

const extractor = createExtractor({ dictionaries: projectPack() });
const eventsOf = (text: string) =>
  extractor.extract({
    id: 'a',
    path: null,
    title: '',
    text,
    published: '2021-03-10',
    publishedFrom: 'metadata',
    url: null,
    source: null,
    encoding: 'utf-8',
    sha256: null,
  }).events;

it('talks that a visit holds are with the visitor, where the visit led', () => {
  const summit = eventsOf('وصل الرئيس الفرنسي إلى الرباط في زيارة تخللها لقاء مع الملك محمد السادس.').find(
    (e) => e.type === 'summit',
  );
  expect(summit).toMatchObject({
    participants: [{ nameEn: 'Emmanuel Macron' }, { nameEn: 'Mohammed VI of Morocco' }],
    place: [{ nameEn: 'Rabat' }],
  });
});

it('a clause with حيث happens at the last place named above it', () => {
  const meeting = eventsOf('توجه وزير الخارجية المصري سامح شكري إلى موسكو، حيث بحث مع نظيره الروسي أزمة السد.').find(
    (e) => e.type === 'meeting',
  );
  expect(meeting).toMatchObject({ place: [{ nameEn: 'Moscow' }] });
});
