import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

type Sides = readonly { readonly name: string }[];
const names = (sides: unknown) =>
  (sides as Sides)
    .map((f) => f.name)
    .sort()
    .join(' + ');

/** The steps of treaties that a text tells of: "action status | name | parties". */
const steps = (text: string) =>
  eventsIn(text)
    .filter((e) => e.type === 'treaty')
    .map((e) => `${e['action']} ${e.status} | ${e['name'] ?? '-'} | ${names(e['parties'])}`);

/** The launches: "launchers > targets | purpose status". */
const launches = (text: string) =>
  eventsIn(text)
    .filter((e) => e.type === 'missile_launch')
    .map((e) => `${names(e['launchers'])} > ${names(e['targets'])} | ${e['purpose']} ${e.status}`);

describe('treaties', () => {
  it.each([
    ['وقعت سوريا وتركيا مذكرتي تفاهم.', 'signed occurred | مذكرتي تفاهم | تركيا + سوريا'],
    [
      'وقعت مصر والأردن معاهدة دفاع مشترك عام 2009. ودخلت المعاهدة حيز التنفيذ في مايو 2010.',
      'signed occurred | معاهدة دفاع مشترك | الأردن + مصر',
      'in_force occurred | معاهدة دفاع مشترك | الأردن + مصر',
    ],
    [
      'رفضت الهند التوقيع على اتفاقية التجارة الحرة مع الصين.',
      'rejected occurred | اتفاقية التجارة الحرة | الصين + الهند',
    ],
    ['حث المبعوث الأممي الهند على توقيع اتفاق سلام مع باكستان.', 'signed possible | اتفاق سلام | الهند + باكستان'],
    ['تعلق روسيا مشاركتها في معاهدة الأجواء المفتوحة.', 'suspended occurred | معاهدة الأجواء المفتوحة | روسيا'],
  ])('%s', (text, ...expected) => expect(steps(text)).toEqual(expected));

  it.each([
    'كشفت وثائق مسربة لموقع إخباري أن الوزارة تنصتت على السفارات.',
    'صدرت مذكرة توقيف بحق الوزير ورفضت الحكومة المذكرة.',
    'توصل مدرب الفريق إلى اتفاق مع إدارة النادي قبل بداية الموسم.',
    'يشعر المعارضون للاتفاقية بالقلق من دولة تنتهك فيها حقوق الإنسان.',
  ])('no treaty: %s', (text) => expect(steps(text)).toEqual([]));
});

describe('launches', () => {
  it.each([
    ['قال الجيش الأردني إن صاروخين أطلقا من سوريا نحو إسرائيل.', ' > إسرائيل | attack occurred'],
    ['اتهمت إسرائيل حركة حماس بإطلاق صواريخ على عسقلان.', 'حركة حماس > عسقلان | attack occurred'],
    ['قصف الجيش الإسرائيلي القطاع بعد إطلاق صواريخ على عسقلان.', ' > عسقلان | attack occurred'],
    ['أطلقت كوريا الشمالية صاروخين خلال مناورات بحرية.', 'كوريا الشمالية >  | exercise occurred'],
    ['سترد إسرائيل بقوة على إطلاق الصواريخ من غزة على عسقلان.', ' > عسقلان | attack occurred'],
  ])('%s', (text, expected) => expect(launches(text)).toEqual([expected]));

  it('no launch: an end of launches', () => {
    expect(launches('أعلنت حركة حماس وقف إطلاق الصواريخ على إسرائيل.')).toEqual([]);
  });
});
