import { expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

it('talks that a visit holds are with the visitor, where the visit led', () => {
  const summit = eventsIn('وصل الرئيس الفرنسي إلى الرباط في زيارة تخللها لقاء مع الملك محمد السادس.').find(
    (e) => e.type === 'summit',
  );
  expect(summit).toMatchObject({
    participants: [{ nameEn: 'Emmanuel Macron' }, { nameEn: 'Mohammed VI of Morocco' }],
    place: [{ nameEn: 'Rabat' }],
  });
});

it('a clause with حيث happens at the last place named above it', () => {
  const meeting = eventsIn('توجه وزير الخارجية المصري سامح شكري إلى موسكو، حيث بحث مع نظيره الروسي أزمة السد.').find(
    (e) => e.type === 'meeting',
  );
  expect(meeting).toMatchObject({ place: [{ nameEn: 'Moscow' }] });
});
