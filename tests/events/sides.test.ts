import { expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { projectPack } from '../pack.ts';

const extractor = createExtractor({ dictionaries: projectPack() });

function first(text: string) {
  const unknown = { path: null, publishedFrom: null, url: null, source: null, encoding: null, sha256: null };
  return extractor.extract({ id: 'test', title: '', text, published: '2014-02-05', ...unknown }).events[0];
}

/** The participants of the first event, in alphabetical order. */
const participants = (text: string) => {
  const event = first(text);
  return event && 'participants' in event ? event.participants.map((p) => p.name).sort() : null;
};

it.each([
  ['تجري طهران محادثات مع ست دول كبرى في جنيف.', ['ست دول كبرى', 'طهران']],
  ['عقد النواب مباحثات مع ممثلين لحركة طالبان الشهر الماضي.', ['النواب', 'ممثلين لحركة طالبان']],
  ['التقى سعود الفيصل في الرباط عددا من كبار المسؤولين.', ['سعود الفيصل', 'عددا من كبار المسؤولين']],
  ['جاء ذلك في اجتماع عقده سعود الفيصل في جدة مع السفير الإيراني.', ['السفير الإيراني', 'سعود الفيصل']],
  ['وأضاف صائب عريقات: "التقيت اليوم سيرغي لافروف في موسكو".', ['سيرغي لافروف', 'صائب عريقات']],
  ['التقى السفير الفرنسي و27 قنصلا وزير النقل في جدة.', ['27 قنصلا', 'السفير الفرنسي', 'وزير النقل']],
  ['بدأت تركيا محادثات مع شركة حكومية صينية.', ['تركيا', 'شركة حكومية صينية']],
  ['جرت مباحثات بين وفدي حركتي فتح وحماس في القاهرة.', ['وفدي حركتي فتح وحماس']],
  ['التقى سعود الفيصل عددا من الزعماء، من بينهم حسني مبارك.', ['حسني مبارك', 'سعود الفيصل', 'عددا من الزعماء']],
  ['استقبل رئيس البرلمان بسلطنة عمان خالد المعولي سعود الفيصل.', ['خالد المعولي', 'سعود الفيصل']],
])('takes both sides: %s', (text, expected) => {
  expect(participants(text)).toEqual(expected);
});

it('takes no subject from a list that a preposition governs', () => {
  const text = 'ومع استمرار الحرب على حركة طالبان وتنظيم القاعدة، توجه باراك أوباما إلى كابول.';
  expect(first(text)).toMatchObject({ type: 'visit', visitors: [{ name: 'باراك أوباما' }] });
});

it('takes who launched the attack from the clause that describes it', () => {
  const text = 'فقدت الحركة زعيمها في هجوم صاروخي شنته طائرة أميركية الأحد.';
  expect(first(text)).toMatchObject({ type: 'missile_launch', launchers: [{ name: 'طائرة أميركية' }] });
});

it('reads no visit into the word for an origin', () => {
  expect(first('وقال سعود الفيصل: "ننظر إلى أصله اليمني وإلى السعودية".')).toBeUndefined();
});
