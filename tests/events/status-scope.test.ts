import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { projectPack } from '../pack.ts';

const extractor = createExtractor({ dictionaries: projectPack() });

function eventsIn(text: string, title = '', published = '2021-03-10') {
  const unknown = { path: null, publishedFrom: null, url: null, source: null, encoding: null, sha256: null };
  return extractor.extract({ id: 'test', title, text, published, ...unknown }).events;
}

const statusesIn = (text: string, title = '', published?: string) =>
  eventsIn(text, title, published).map((e) => `${e.type} ${e.status}`);

describe('how far a sign of the status reaches', () => {
  it.each([
    [
      'a wish in the first person',
      'قال سامح شكري: نريد أن نستأنف المفاوضات مع إثيوبيا في القاهرة.',
      ['meeting possible'],
    ],
    ['a proposal of something', 'رحب سامح شكري بمقترح عقد قمة عربية في تونس يوم 20 مارس.', ['summit possible']],
    [
      'whether somebody will',
      'من غير الواضح ما إذا كان سامح شكري سيتمكن من لقاء أيمن الصفدي في عمان.',
      ['meeting possible'],
    ],
    ['a failure to agree', 'أثار الفشل في التوصل إلى اتفاق بين أثينا وأنقرة قلقا.', ['treaty denied']],
    [
      'without another verb',
      'زار سامح شكري عمان، دون أن ننسى أن اتفاق المياه قد أبرم بين مصر والأردن.',
      ['visit occurred', 'treaty occurred'],
    ],
    ['without the very verb', 'غادر سامح شكري عمان دون أن يلتقي أيمن الصفدي.', ['meeting denied']],
    ['what the event itself may do', 'يمكن أن يعرقل لقاء سامح شكري وأيمن الصفدي صدور القرار.', ['meeting occurred']],
    [
      'what one has arrived for',
      'وصل سامح شكري اليوم إلى عمان للقاء أيمن الصفدي.',
      ['visit occurred', 'meeting planned'],
    ],
    [
      'what one once set out for',
      'سافر سامح شكري إلى عمان في يناير الماضي للقاء أيمن الصفدي.',
      ['visit occurred', 'meeting occurred'],
    ],
    ['a present verb with في', 'ينخرط سامح شكري في مشاورات مع أيمن الصفدي.', ['meeting ongoing']],
  ])('%s', (_, text, expected) => {
    expect(statusesIn(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what was open and has come about', () => {
  const foretold = 'وكان من المتوقع أن توقع مصر والأردن اتفاقية للمياه الثلاثاء.';

  it('the outcome takes up what was expected, and its day is past', () => {
    const text = `وقعت مصر والأردن اتفاقية للمياه في عمان. ${foretold}`;
    expect(statusesIn(text, '', '2021-03-11')).toEqual(['treaty occurred']);
  });

  it('what was put off before is what was signed', () => {
    const text =
      'وقعت مصر والأردن اتفاقية للمياه في عمان يوم السبت. وكان مسؤولون قد أعلنوا تأجيل توقيع الاتفاقية بين مصر والأردن.';
    expect(statusesIn(text)).toEqual(['treaty occurred']);
  });

  it('without an outcome the plan stays one', () => {
    expect(statusesIn(foretold)).toEqual(['treaty planned']);
  });

  it('a new plan of the same people is another event', () => {
    const text = 'التقى سامح شكري أيمن الصفدي في عمان السبت. ومن المقرر أن يلتقي سامح شكري أيمن الصفدي في القاهرة.';
    expect(statusesIn(text)).toEqual(['meeting occurred', 'meeting planned']);
  });
});

it('the date of what has lasted since is not that of what follows', () => {
  const text = 'منذ إطلاق برنامج المياه أواخر عام 2011، توجه سامح شكري إلى عمان.';
  expect(eventsIn(text)).toMatchObject([{ type: 'visit', time: null }]);
});

it('who does something else after an agreement is no party of it', () => {
  const text = 'أدانت ثلاث منظمات حقوقية الاعتقالات في طهران بعد التوصل إلى اتفاق التجارة مطلع مارس.';
  expect(eventsIn(text)).toMatchObject([{ type: 'treaty', parties: [] }]);
});
