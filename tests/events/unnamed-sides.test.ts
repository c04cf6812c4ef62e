import { expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { projectPack } from '../pack.ts';

const extractor = createExtractor({ dictionaries: projectPack() });

function eventsIn(text: string) {
  const unknown = { path: null, publishedFrom: null, url: null, source: null, encoding: null, sha256: null };
  return extractor.extract({ id: 'test', title: '', text, published: '2014-02-05', ...unknown }).events;
}

it('remembers the parties of a treaty that the article names only by those who signed', () => {
  const events = eventsIn('وقع باراك أوباما ودميتري ميدفيديف الاتفاقية في براغ. ودخلت المعاهدة حيز التنفيذ.');
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
  const events = eventsIn('وقع باراك أوباما وجون كيري الاتفاقية مع موسكو.');
  expect(events).toMatchObject([{ type: 'treaty', parties: [{ entity: 'Q30' }, {}] }]);
});
