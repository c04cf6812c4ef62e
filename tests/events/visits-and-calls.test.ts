import { expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Type, status, names in each role, and the source of every event of a text. */
function told(text: string) {
  const events = eventsIn(text);
  return events.map((e) => {
    const fillers = e as unknown as Record<string, { name: string | null; text: string | null }[] | undefined>;
    const names = (role: string) => fillers[role]?.map((f) => f.name ?? f.text);
    const source = e.attribution?.source;
    return {
      type: e.type,
      status: e.status,
      visitors: names('visitors'),
      hosts: names('hosts'),
      destinations: names('destinations'),
      participants: names('participants'),
      source: source ? (source.name ?? source.text) : null,
    };
  });
}
const only = (type: string, text: string) => told(text).filter((e) => e.type === type);

it.each([
  ['يصل وزير الخارجية سامح شكري إلى عمان غدا بدعوة كريمة من نظيره الأردني أيمن الصفدي.', 'أيمن الصفدي'],
  ['بدعوة من الرئيس قيس سعيد، يقوم الوزير سامح شكري بزيارة إلى تونس.', 'قيس سعيد'],
  ['استقبل الرئيس قيس سعيد وزير الخارجية سامح شكري الذي يزور تونس حاليا.', 'قيس سعيد'],
  ['وصل إيمانويل ماكرون إلى تونس، حيث استقبله الرئيس قيس سعيد في المطار.', 'قيس سعيد'],
  ['وصل إيمانويل ماكرون إلى تونس، وكان في استقباله على أرض المطار الرئيس قيس سعيد.', 'قيس سعيد'],
])('who invites or receives is the host: %s', (text, host) => {
  expect(only('visit', text)[0]?.hosts).toEqual([host]);
});

it.each([
  ['غادر إيمانويل ماكرون باريس إلى بيروت مساء أمس.', ['بيروت']],
  ['سيتوجه إيمانويل ماكرون إلى بيروت لإجراء محادثات مع ميشال عون، ومن ثم إلى عمان.', ['بيروت', 'عمان']],
  ['تحدث توني بلير من الصين حيث يقوم بزيارة خاصة.', ['الصين']],
  ['في بيروت التي يزورها حاليا، قال جان إيف لودريان إن الوقت ضيق.', ['بيروت']],
])('where a journey leads: %s', (text, destinations) => {
  expect(only('visit', text)[0]?.destinations).toEqual(destinations);
});

it.each([
  'وصلت سفيرة فرنسا لدى الأمم المتحدة إلى بيروت أمس.',
  'تأتي زيارة وفد أمني سوري رفيع المستوى إلى الرياض بعد أشهر.',
  'وصل إلى بيروت فريق من مفتشي الوكالة الدولية للطاقة الذرية.',
])('delegations and holders of office visit: %s', (text) => {
  expect(only('visit', text)).toHaveLength(1);
});

it.each([
  'عادت حركة طالبان بقوة إلى كابول في الربيع.',
  'توجه الجيش السوري إلى درعا فجر اليوم.',
  'كان الجندي الأميركي في زيارة إلى بغداد.',
  'عاد إلى القاهرة مساء الجمعة 115 مصريا. وكان عمرو موسى قد تحدث قبلهم.',
])('troops, movements and private people are no visitors: %s', (text) => {
  expect(only('visit', text)).toEqual([]);
});

it('a delegation is known by who leads it', () => {
  const [visit] = only('visit', 'وصل إلى القاهرة وفد من حركة حماس برئاسة خالد مشعل.');
  expect(visit).toMatchObject({ visitors: ['خالد مشعل'], destinations: ['القاهرة'] });
});

it('a pronoun is somebody of its own clause first', () => {
  const [visit] = only('visit', 'أوضح سامح شكري أن أولويات إيمانويل ماكرون بعد عودته إلى باريس لم تتغير.');
  expect(visit?.visitors).toEqual(['إيمانويل ماكرون']);
});

it('whom a relative clause describes is the subject of what completes it', () => {
  const text = 'بعث سامح شكري رسالة إلى أنطونيو غوتيريش الذي من المقرر أن يصل إلى بيروت غدا.';
  expect(only('visit', text)[0]?.visitors).toEqual(['أنطونيو غوتيريش']);
});

it('a definite group takes no noun after it', () => {
  expect(only('visit', 'وسيزور الوفد باكو بناء على دعوة من حكومة أذربيجان.')[0]).toMatchObject({
    visitors: ['الوفد'],
    destinations: ['باكو'],
  });
});

it.each([
  ['تتواصل التحضيرات لزيارة إيمانويل ماكرون إلى بيروت.', 'planned'],
  ['قال المتحدث إنه لا توجد خطط لزيارة إيمانويل ماكرون إلى بيروت.', 'denied'],
  ['وصل إيمانويل ماكرون إلى بيروت قادما من عمان.', 'occurred'],
  ['جاء القرار قبل أيام من زيارة إيمانويل ماكرون إلى بيروت.', 'planned'],
  ['من المقرر أن يلتقي إيمانويل ماكرون الملك عبد الله الثاني، ثم يتوجه إلى بيروت.', 'planned'],
  ['يبدأ إيمانويل ماكرون الاثنين المقبل زيارة إلى بيروت.', 'planned'],
])('status: %s', (text, status) => {
  expect(only('visit', text)[0]?.status).toBe(status);
});

it.each([
  ['اتصل فلاديمير بوتين بنظيره التركي رجب طيب أردوغان أمس.', ['فلاديمير بوتين', 'رجب طيب أردوغان']],
  ['قال سامح شكري إن سيرغي لافروف اتصل به هاتفيا أمس.', ['سيرغي لافروف', 'سامح شكري']],
  ['سارع إيمانويل ماكرون إلى مهاتفة ميشال عون بعد الانفجار.', ['ميشال عون', 'إيمانويل ماكرون']],
])('who calls whom: %s', (text, participants) => {
  expect(only('phone_call', text)[0]?.participants).toEqual(participants);
});

it.each([
  'قال المبعوث غير بيدرسن في اتصال هاتفي مع صحيفة الحياة إن الطريق مفتوح.',
  'قال الناشط في اتصال مع «الشرق الأوسط» من عدن إن الوضع هادئ.',
  'اتصلت الشرطة الفرنسية بالجيش السويسري لتقديم شكوى.',
  'وأكد أن بلاده على اتصال دائم مع الأمم المتحدة.',
  'نسي إيمانويل ماكرون هاتفه في باريس.',
])('no call between people in office: %s', (text) => {
  expect(only('phone_call', text)).toEqual([]);
});

it.each([
  ['قال سامح شكري إن إيمانويل ماكرون سيزور بيروت.', 'سامح شكري'],
  ['قال إيمانويل ماكرون خلال زيارته إلى بيروت إن الوقت ضيق.', null],
  ['قال إيمانويل ماكرون، الذي يزور بيروت حاليا، إن الوقت ضيق.', null],
  ['أكد سامح شكري التزام بلاده، وزار بيروت أمس.', null],
])('who says that it is so: %s', (text, source) => {
  expect(only('visit', text)[0]?.source).toBe(source);
});
