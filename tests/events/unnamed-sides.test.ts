import { expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

it('remembers the parties of a treaty that the article names only by those who signed', () => {
  const events = eventsIn('وقع باراك أوباما ودميتري ميدفيديف الاتفاقية في براغ. ودخلت المعاهدة حيز التنفيذ.', {
    published: '2014-02-05',
  });
  const parties = [
    { entity: 'Q30', text: 'باراك أوباما' },
    { entity: 'Q159', text: 'دميتري ميدفيديف' },
  ];
  expect(events).toMatchObject([
    { type: 'treaty', action: 'signed', parties },
    { type: 'treaty', action: 'in_force', parties },
  ]);
});

it('counts two who sign for one unnamed country as one party', () => {
  const events = eventsIn('وقع باراك أوباما وجون كيري الاتفاقية مع موسكو.', { published: '2014-02-05' });
  expect(events).toMatchObject([{ type: 'treaty', parties: [{ entity: 'Q30' }, {}] }]);
});
