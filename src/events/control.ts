import { Proclitic } from '../arabic/proclitics.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Cue } from '../gazetteer/tables.ts';
import type { Chunk } from './chunk.ts';
import { controlledObject } from './control-object.ts';
import { roleFor } from './fillers.ts';
import { isPartOf } from './part-of.ts';
import { fill, type Site } from './site.ts';
import { findSubject, isAdverbial, isFree } from './subjects.ts';

const ACCOMPANYING = ['fi', 'ba', 'lam', 'khilal', 'athnaa'] as const;

/** "قال المبعوث بعد اجتماعات مع مسؤولين": before or after it he took part in it. */
const AROUND = new Set(['بعد', 'عقب', 'قبل', 'قبيل', 'اثر']);
const BEFORE = new Set(['قبل', 'قبيل']);

/** What comes of talks, and is accepted or refused in their place. */
const OUTCOMES = new WordSet('نتائج نتيجه قرارات قرار مقررات توصيات بيان مخرجات شروط تفاصيل');

/** "أعلنت إيران إطلاق صاروخ": the event is the direct object of a verb of saying. */
function isAnnounced(site: Site, carrier: number): boolean {
  const { view, clause, at } = site;
  const verb = clause.verb >= 0 && clause.verb < at ? view.chunks[clause.verb]! : null;
  return verb?.reporting != null && isFree(view.chunks[carrier >= 0 ? carrier : at]!);
}

/** "وصول المساعدات": a plain noun that completes the event noun is its agent, and nobody else. */
function ownedByNoun(site: Site): boolean {
  const { view, at } = site;
  const next = view.chunks[at + 1];
  const owner =
    next?.kind === 'noun' && next.preposition < 0 && !next.joined && (next.definite || isTraveller(site, next));
  return owner && !view.chunks[at]!.definite && !isPartOf(view, at + 1);
}

/** "وصول تعزيزات": after a noun of motion an indefinite noun says who moves, unless it says how (رحلة علاج، زيارة عمل). */
const isTraveller = ({ trigger, view }: Site, c: Chunk): boolean =>
  trigger.requires.includes('visitors') && MOTION.has(trigger.rule) && !isAdverbial(view, c);
const MOTION = new Set([
  'visit/wusul',
  'visit/awda',
  'visit/mughadara',
  'visit/tawajjuh',
  'visit/dhahab',
  'visit/safar-noun',
]);

/** "أبلغ الوزير نظيره في اتصال هاتفي": who is told something during talks is the other side, where nobody else is named. */
function partner(site: Site, subject: number): void {
  const { view, clause } = site;
  const { agent } = site.trigger.frame;
  if (!agent.includes('participants') || (site.roles.fillers['participants']?.length ?? 0) !== 1) return;
  const object = clause.chunks.find((i) => {
    const c = view.chunks[i]!;
    return i > clause.verb && i !== subject && isFree(c) && !c.joined && c.phrase?.type === 'person';
  });
  if (object !== undefined) fill(site, agent, object, 'object of the clause');
}

/** "قال المحلل في لقاء": talks during which somebody only speaks, and to nobody named, are an interview. */
const isInterview = ({ view, clause, at, roles, type }: Site): boolean =>
  clause.verb >= 0 &&
  clause.verb < at &&
  view.chunks[clause.verb]!.reporting !== null &&
  type.roles.some((r) => r.name === 'participants') &&
  !roles.fillers['participants']?.length;

const STAGES = new Set(['ختام', 'بدايه', 'مستهل', 'نهايه', 'مطلع', 'اعقاب', 'اول', 'ثاني', 'ثالث', 'اخر', 'احدث']);

/** The preposition governs the event noun itself, or a stage of it (في ختام زيارته), not another noun (في إطار مفاوضات). */
function directly(site: Site, carrier: number): boolean {
  const noun = carrier >= 0 ? carrier : site.at;
  const before = site.view.chunks[noun - 1];
  const { from, definite } = site.view.chunks[noun]!;
  // "إلى الحدود لتفقد المعبر" says what for; "التحضير للزيارة" completes the noun.
  const purpose = !definite && site.scene.a.readings.proclitics[from]! & Proclitic.Lam;
  if (purpose || before?.kind !== 'noun') return true;
  return STAGES.has(tokenForm(site.view.tokens, before.from, site.scene.a.readings.skip[before.from]!));
}

const fits = (site: Site, roles: readonly string[]) => (c: Chunk) =>
  c.phrase !== null && roleFor(site.type, roles, c.phrase) !== null;

/**
 * Who acts where the event noun does not say: the subject of its clause, if a cue controls the noun (يعتزم زيارة) or the noun tells during what or what
 * for; whoever is called upon, if the cue says so (دعا نظيره إلى زيارة بلاده).
 */
export function controlled(site: Site, carrier: number): void {
  const { clause } = site;
  if (ownedByNoun(site) || isInterview(site)) return;
  const cue = controlling(site);
  if (cue?.cue.control === 'subject' && fillOwner(site, cue.chunk)) return;
  if (cue?.cue.control === 'object') return isAttribute(site, carrier) ? undefined : controlledObject(site, cue.chunk);
  const accompanying = accompanies(site, carrier);
  const sure = cue !== null || (site.type.announced && isAnnounced(site, carrier));
  // "قدم المدير شرحا خلال الزيارة": the visit is known, and who speaks during it need not be the visitor.
  if (!sure && (!accompanying || (site.view.chunks[site.at]!.definite && site.roles.opened.size === 0))) return;
  if (clause.verb >= 0 && clause.verb < site.at) fromVerb(site, sure);
  else if (cue) fromTopic(site);
}

/** "دعا الدول المشاركة في المؤتمر": the event describes those who are called upon. */
function isAttribute({ view, at, scene }: Site, carrier: number): boolean {
  if (carrier < 0) return view.chunks[at]!.preposition === scene.words.fi;
  const c = view.chunks[carrier]!;
  return c.definite && c.preposition < 0 && view.chunks[carrier - 1]?.phrase?.type === 'group';
}

/** "نية الرئيس زيارة موسكو": whoever owns the noun of the cue. */
function fillOwner(site: Site, cue: number): boolean {
  const { view, trigger } = site;
  const owner = view.chunks[cue]!.verb ? undefined : view.chunks[cue + 1];
  return owner?.phrase != null && owner.possessed && fill(site, trigger.frame.agent, cue + 1, 'owner of the cue');
}

/** The nearest cue before the event noun that says who controls it. */
function controlling({ view, clause, at, scene }: Site): { cue: Cue; chunk: number } | null {
  const { cues } = scene.a.pack.tables;
  for (const i of [...clause.chunks].reverse()) {
    const c = view.chunks[i]!;
    const found = i < at ? c.cues.find((f) => cues[f.ref]!.control !== 'none') : undefined;
    if (found) return { cue: cues[found.ref]!, chunk: i };
    // "دعا إلى التهدئة بعد فشل القمة", "رفض نتائج القمة": the cue governs something else.
    if (i < at && (AROUND.has(scene.prepositionText(c.preposition)) || OUTCOMES.has(view.tokens, c.from))) return null;
  }
  return null;
}

function accompanies(site: Site, carrier: number): boolean {
  const { view, at, scene } = site;
  const { preposition } = view.chunks[carrier >= 0 ? carrier : at]!;
  // "وصف السويد لقمة كوبنهاغن": the object of a verbal noun.
  if (site.trigger.form === 'conference' && preposition === scene.words.lam && view.chunks[at - 1]?.possessed)
    return false;
  // "رحب الوزير بإطلاق القمر", "قصف الجيش البلدة بعد إطلاق صواريخ": who is near a launch need not be at it.
  if (site.type.type === 'missile_launch' && preposition !== scene.words.fi && preposition !== scene.words.lam)
    return false;
  const stated =
    ACCOMPANYING.some((w) => preposition === scene.words[w]) ||
    (carrier >= 0 && preposition === scene.words.ala) ||
    isAround(site, scene.prepositionText(preposition));
  return stated && directly(site, carrier);
}

/** "ناقش الرئيس قبل قمة الكويت": of a conference to come anybody speaks. */
const isAround = ({ trigger }: Site, preposition: string) =>
  AROUND.has(preposition) && !(trigger.form === 'conference' && BEFORE.has(preposition));

function fromVerb(site: Site, sure: boolean): void {
  const { view, clause, at } = site;
  const { agent } = site.trigger.frame;
  const subject = findSubject(view, clause, clause.verb, fits(site, agent));
  if (subject.chunk < 0 || subject.chunk >= at || isBystander(site, view.chunks[subject.chunk]!)) return;
  if (sure || view.chunks[subject.chunk]!.phrase!.type !== 'place')
    fill(site, agent, subject.chunk, `subject of the clause (${subject.why})`);
  if (!sure) partner(site, subject.chunk);
}

/** "أدانت المنظمات الهجوم بعد توقيع الاتفاق": a body that does something else after an agreement need be no party; a leader stands for one. */
function isBystander({ view, at, scene, trigger }: Site, { phrase }: Chunk): boolean {
  if (trigger.type !== 'treaty' || (phrase?.type !== 'group' && phrase?.type !== 'organisation')) return false;
  return AROUND.has(scene.prepositionText(view.chunks[at]!.preposition));
}

function fromTopic(site: Site): void {
  const { view, clause, at } = site;
  const { agent } = site.trigger.frame;
  const topic = clause.chunks.find((i) => i < at && isFree(view.chunks[i]!) && fits(site, agent)(view.chunks[i]!));
  if (topic !== undefined) fill(site, agent, topic, 'topic of the clause');
}
