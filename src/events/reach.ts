import { Feature } from '../arabic/features.ts';
import { WordSet } from '../arabic/word-set.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import type { Site } from './site.ts';
import { isAdverbial, isFree } from './subjects.ts';
import type { SentenceView } from './view.ts';

const ANOTHER_EVENT = 'a verb or another trigger stands between';
const NOUN = 'it goes with the noun before it';

/**
 * Why a prepositional phrase is out of the trigger's reach, or null: it belongs to the nearest trigger or verb before it; place and company before
 * the trigger belong to that too.
 */
export const cutOff = (site: Site, i: number): string | null =>
  i < site.at ? cutOffBefore(site, i) : narrows(site, i) ? NOUN : cutOffAfter(site, i);

function cutOffBefore({ view, at, clause, scene }: Site, i: number): string | null {
  const p = view.chunks[i]!.preposition;
  const { fi, maa, bayn, ba, bidawa } = scene.words;
  // "بدعوة من نظيره، يقوم الوزير بزيارة"
  if (p === bidawa)
    return clause.chunks.some((k) => k > i && k < at && view.chunks[k]!.kind === 'event') ? ANOTHER_EVENT : null;
  if (p !== fi && p !== maa && p !== bayn && p !== ba) return 'before the trigger';
  // "اجتمع به في القدس قبيل لقائه …": what dates another event shares nothing with it.
  if (RELATIVE_IN_TIME.has(scene.prepositionText(view.chunks[at]!.preposition))) return ANOTHER_EVENT;
  const company = p === maa || p === bayn;
  // "بحثا العلاقات بين البلدين خلال لقائهما"
  if (company && relationBefore(view, i)) return NOUN;
  // "إلى وقف الاستيطان في الأراضي المحتلة واستئناف المفاوضات"
  const noun = view.chunks[i - 2];
  if (p === fi && noun?.kind === 'noun' && noun.preposition >= 0 && noun.light.length === 0) return NOUN;
  const another = clause.chunks.some((k) => (k > i || company) && k < at && view.chunks[k]!.kind === 'event');
  return another ? ANOTHER_EVENT : null;
}

/** "تباحثا حول عملية السلام مع إسرائيل": company after the topic belongs to the topic. */
const TOPIC = new Set(['حول', 'بشان', 'بخصوص', 'ازاء', 'حيال', 'عن']);
const RELATIVE_IN_TIME = new Set(['قبل', 'قبيل', 'بعد', 'بعيد', 'عقب', 'منذ', 'اثر']);

function cutOffAfter(site: Site, i: number): string | null {
  const { view, at, clause, scene } = site;
  // "زيارته للقاهرة لتوجيه رسالة إلى العالم": what a purpose is directed at.
  const aimed = view.chunks[i - 2];
  const toward = view.chunks[i]!.preposition === scene.words.ila && i - 2 > at;
  if (toward && aimed?.kind === 'noun' && aimed.preposition === scene.words.lam) return NOUN;
  for (const k of clause.chunks) {
    if (k <= at || k >= i) continue;
    const c = view.chunks[k]!;
    if (c.verb || c.reporting || (c.kind === 'event' && !sameTopic(site, c) && !isNextStop(site, i)))
      return ANOTHER_EVENT;
    const topic = TOPIC.has(scene.prepositionText(c.preposition));
    if (topic && view.chunks[i]!.preposition === scene.words.maa && isComplete(site)) return NOUN;
    if (c.kind === 'phrase' && c.joined && view.chunks[i]!.preposition === scene.words.min) return NOUN;
    if (
      c.phrase?.type === 'agreement' &&
      view.chunks[i]!.preposition === scene.words.bayn &&
      site.type.type !== 'treaty'
    )
      return NOUN;
    if (isCompany(site, i) && k < i && isRelation(site, k, i)) return NOUN;
    if (isAnotherArgument(site, k) && view.chunks[i]!.preposition === scene.words.bayn) return NOUN;
    if (c.kind !== 'noun' || c.light.length > 0 || completes(site, k) || namesThing(view, k)) continue;
    // "توصل الاتحاد ومؤسسات أخرى إلى اتفاق": joined to the subject; elsewhere it begins something else.
    const before = view.chunks[k - 1]!;
    if (c.joined) {
      if (!before.phrase || !isFree(before)) return NOUN;
    } else if (c.preposition < 0 && locative(site, i) && !isAdverbial(view, c)) return NOUN;
  }
  return null;
}

/** "وقعا اتفاقية التعاون العسكري في موسكو": the nouns after an agreement or weapon are its name. */
function namesThing({ chunks }: SentenceView, k: number): boolean {
  let i = k;
  while (i >= 0 && !chunks[i]!.phrase && chunks[i]!.preposition < 0 && NAMING.has(chunks[i]!.kind)) i--;
  const thing = chunks[i]?.phrase?.type;
  return i < k && (thing === 'agreement' || thing === 'weapon');
}
const NAMING: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['noun', 'adjective', 'quote', 'bracket']);

const THEN = new WordSet('ثم بعدها بعده بعدئذ منها منه');

/** "إلى مصر للقاء الرئيس، ومن ثم إلى الأردن": the journey goes on after what it was for. */
function isNextStop({ view, scene }: Site, i: number): boolean {
  const [then, preposition] = [view.chunks[i - 2], view.chunks[i - 1]];
  if (view.chunks[i]!.preposition !== scene.words.ila || preposition?.kind !== 'preposition' || !then) return false;
  return THEN.has(view.tokens, then.from, scene.a.readings.skip[then.from]!);
}

/** Two sides are named already; "مباحثات بشأن الحدود مع تركيا" still lacks one. */
const isComplete = ({ roles }: Site) => (roles.fillers['participants']?.length ?? 0) >= 2;

const isCompany = ({ view, scene }: Site, i: number) => {
  const p = view.chunks[i]!.preposition;
  return p === scene.words.bayn || p === scene.words.maa;
};

/** Nouns that say how two stand to each other. */
const RELATIONS = new WordSet(
  'علاقات العلاقات علاقه العلاقه خلاف الخلاف خلافات الخلافات توتر التوتر نزاع النزاع صراع الصراع حرب الحرب ازمه الازمه حدود الحدود تقارب التقارب ثقه الثقه ' +
    'اشتباكات الاشتباكات معارك المعارك مواجهات المواجهات مواجهه المواجهه فجوه الفجوه تنسيق التنسيق حملات الحملات قطيعه القطيعه',
);

const isRelationNoun = (view: SentenceView, { a }: Site['scene'], { kind, from }: Chunk) =>
  kind === 'noun' && RELATIONS.has(view.tokens, from, a.readings.skip[from]!);

/** "العلاقات بين البلدين", "الاتفاق النووي بين إيران والدول الست": the noun before the preposition and its adjectives. */
function relationBefore(view: SentenceView, i: number): boolean {
  let k = i - 2;
  while (k > 0 && view.chunks[k]!.kind === 'adjective') k--;
  const c = view.chunks[k];
  return (
    c !== undefined &&
    (c.phrase?.type === 'agreement' || (c.kind === 'noun' && !isAdverbial(view, c) && c.light.length === 0))
  );
}

/** "التشاور حول التوتر بين أنقرة وبغداد": what stands between two is the relation, unless it completes the talks themselves (محادثات الحدود بين). */
function isRelation({ view, at, scene, roles }: Site, k: number, i: number): boolean {
  // "محادثات حول الأزمة بين روسيا وأوكرانيا": where nobody else is said to talk, the two do.
  if (view.chunks[i]!.preposition === scene.words.maa)
    return k === i - 2 && isRelationNoun(view, scene, view.chunks[k]!);
  if (view.chunks[at]!.preposition !== scene.words.lam && !roles.fillers['participants']?.length) return false;
  if (k === at + 1 || !isRelationNoun(view, scene, view.chunks[k]!)) return false;
  return view.chunks
    .slice(k + 1, i)
    .every((c) => c.kind === 'adjective' || c.kind === 'preposition' || c.kind === 'noun');
}

const QUALIFIES = WordFlag.Adjective | WordFlag.Number | WordFlag.Nisba;

/** "تناول اللقاء العلاقات بين البلدين": a noun with article is no complement of another, so what follows it is about something else. */
const isAnotherArgument = ({ view, at, found, scene }: Site, k: number) =>
  view.chunks[k]!.kind === 'noun' &&
  (scene.a.readings.flags[view.chunks[k]!.from]! & QUALIFIES) === 0 &&
  k === at + 1 &&
  (found.features & Feature.Definite) !== 0 &&
  view.chunks[k]!.definite &&
  view.chunks[k]!.preposition < 0;

/** "مؤتمر المانحين في بروكسل": the definite noun after the event noun belongs to it. */
const completes = ({ view, at }: Site, k: number) => k === at + 1 && view.chunks[k]!.definite && !view.chunks[at]!.verb;

/** "في مدينة حلب في أقصى شمال البلاد": the second phrase says where the first one is. */
function narrows({ view }: Site, i: number): boolean {
  const place = view.chunks[i - 2];
  const same = place?.preposition === view.chunks[i]!.preposition && view.chunks[i - 1]!.kind === 'preposition';
  return same && place.phrase?.type === 'place' && !view.chunks[i]!.joined;
}

/** في and its like attach to the noun before them ("دعم هجومها في أوكرانيا"), company and direction to the event. */
const locative = (site: Site, i: number) => {
  const { fi, min, ala } = site.scene.words;
  const p = site.view.chunks[i]!.preposition;
  return p === fi || p === min || p === ala;
};

/** Another trigger word of the same event type between trigger and phrase, as its object (توقيع اتفاق), does not cut them off. */
const sameTopic = (site: Site, c: Chunk) =>
  c.preposition < 0 && c.triggers.some((t) => site.scene.a.pack.tables.triggers[t.ref]!.type === site.type.type);
