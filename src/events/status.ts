import { Feature } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { LightVerb } from '../gazetteer/tables.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Status, StatusVote } from './draft.ts';
import type { Site } from './site.ts';
import { isAdverbial, isFree } from './subjects.ts';
import type { Support } from './support.ts';
import type { SentenceView } from './view.ts';

const vote = (status: Status, weight: number, cue: string): StatusVote => ({ status, weight, cue });

/** Verbs that a negation does not make untrue: "لا يزال", "ما زالت". */
const CONTINUING = new Set(['يزال', 'تزال', 'يزالون', 'زال', 'زالت', 'زالوا', 'يزل', 'تزل']);
const GOVERNING_REACH = 8;

/**
 * Whether the event is told as a fact. Every sign in the trigger's clause votes: the form of the verb, negation, cues before it (also in the
 * clause that its clause completes), adjectives after an event noun. The heaviest vote wins.
 */
export function decideStatus(site: Site, support: Support | null): StatusVote {
  const { view, at, trigger } = site;
  // "قد تعلق بغداد الاتفاق المبرم في يناير": what an adjective tells has happened, whatever becomes of the noun.
  if (trigger.part === 'adjective') return vote('occurred', 3, 'participle');
  const votes: StatusVote[] = [];
  if (isReactedTo(site)) votes.push(vote('occurred', 6.5, 'reaction'));
  if (trigger.status) votes.push(vote(trigger.status as Status, 4, 'trigger'));
  if (support?.light?.status) votes.push(lightVote(site, support.chunk, support.light));
  const carrier = view.chunks[at]!.verb ? { chunk: at, clause: site.clause } : carrierOf(view, support);
  if (carrier) votes.push(...verbVotes(site, carrier.chunk, carrier.clause));
  else votes.push(...nounVotes(site));
  const told = isToldInPast(site, carrier);
  // "من المتوقع أن تفتح القاعدة بعد اتصال جرى بين الرئيسين": what a clause tells as past is no plan.
  const governing = cueVotes(site, at, site.clause, isAdjunct(site));
  votes.push(...governing.filter((v) => !told || (v.status !== 'planned' && v.status !== 'possible')));
  votes.push(...planVotes(site, carrier));
  if (carrier && carrier.clause !== site.clause) votes.push(...cueVotes(site, carrier.chunk, carrier.clause));
  votes.push(...modifierVotes(site));
  site.scene.trace?.weighed(site, votes);
  return votes.reduce((best, v) => (v.weight > best.weight ? v : best), vote('occurred', 0.5, 'default'));
}

/** "في زيارة تستغرق يوما", "مكالمة تثير الجدل": what an event is like at present does not say that it is under way. */
function carrierOf({ chunks }: SentenceView, support: Support | null): Support | null {
  if (!support || support.light) return support;
  const { past, future } = chunks[support.chunk]!.verb!;
  return past || future ? support : null;
}

/** A clause that describes the event noun has a past verb of its own. */
const isToldInPast = ({ view, clause }: Site, carrier: Pick<Support, 'chunk' | 'clause'> | null): boolean =>
  carrier?.clause.kind === 'relative' &&
  carrier.clause !== clause &&
  view.chunks[carrier.chunk]!.verb!.past &&
  !view.chunks[carrier.chunk]!.auxiliary;

/** "بدأ زيارة" is under way; "يبدأ زيارة" tells the present, which a date may make a plan. */
function lightVote({ view }: Site, at: number, { status, rule }: LightVerb): StatusVote {
  const begins = status === 'ongoing' && view.chunks[at]!.verb?.past === false;
  return begins ? vote('ongoing', 2, PRESENT) : vote(status as Status, 3, rule);
}

function verbVotes(site: Site, at: number, clause: Clause): StatusVote[] {
  const { view, scene } = site;
  const { verb } = view.chunks[at]!;
  const votes: StatusVote[] = [];
  // Who stays away from a summit does not call it off.
  if (negated(view, clause, at) && !attends(site, at)) votes.push(vote('denied', 8, 'negation'));
  if (verb!.purpose) votes.push(vote('planned', 3, 'purpose'));
  else if (verb!.future) votes.push(vote('planned', 5, 'future'));
  else if (isPast(site, at)) votes.push(vote('occurred', 3, 'past'));
  else if (wordBefore(view, clause, at, scene.words.qad, site)) votes.push(vote('possible', 5, 'قد'));
  else votes.push(continuesPlan(view, clause) ? vote('planned', 3, 'goes on from a plan') : presentVote(site));
  return votes;
}

/** The verb as the trigger has it: توقع is "signs" in the present where it signs, "expected" else. */
function isPast({ view, at, found }: Site, verb: number): boolean {
  if (verb !== at) return view.chunks[verb]!.verb!.past;
  return (found.features & Feature.Past) !== 0;
}

/** "سيزور تونس ثم يتوجه إلى مالطا": the next leg of what is to come. */
function continuesPlan(view: SentenceView, clause: Clause): boolean {
  if (clause.kind === 'main' || clause.kind === 'relative' || clause.parent < 0) return false;
  const { verb } = view.clauses[clause.parent]!;
  return verb >= 0 && view.chunks[verb]!.verb!.future;
}

/** "من المقرر أن يلتقي الملك، ثم يتوجه إلى عمان": a present goes on from what is planned or possible. */
function planVotes(site: Site, carrier: Pick<Support, 'chunk' | 'clause'> | null): StatusVote[] {
  const { view } = site;
  if (carrier?.clause.kind !== 'coordinate' || carrier.clause.parent < 0 || view.chunks[carrier.chunk]!.verb!.past)
    return [];
  const parent = view.clauses[carrier.clause.parent]!;
  if (parent.verb < 0 || view.chunks[parent.verb]!.verb!.past) return [];
  return cueVotes(site, parent.verb, parent).filter((v) => v.status === 'planned' || v.status === 'possible');
}

/** "احتمال إلغاء الزيارة": what may be called off may be. */
function isDoubted(site: Site, at: number): boolean {
  const { cues } = site.scene.a.pack.tables;
  const [chunk, before] = [site.view.chunks[at]!, site.view.chunks[at - 1]];
  if (chunk.verb || !before || before.verb) return false;
  return before.cues.some((f) => cues[f.ref]!.status === 'possible');
}

/** Between a refusal and the event stands a noun for taking part in it. */
function staysAway(site: Site, cue: number): boolean {
  for (let i = cue + 1; i < site.at; i++) if (attends(site, i)) return true;
  return false;
}

const attends = (site: Site, at: number) =>
  (site.view.chunks[at]?.light ?? []).some((f) => site.scene.a.pack.tables.lightVerbs[f.ref]!.attends);

/** "سترد إسرائيل على إطلاق الصواريخ", "ردا على الهجوم": what one answers or condemns has been. */
function isReactedTo({ view, at, scene }: Site): boolean {
  if (view.chunks[at]!.verb || view.chunks[at]!.preposition !== scene.words.ala) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACTION_REACH) && view.chunks[i]!.cues.length === 0; i--)
    if (REACTIONS.has(view.tokens, view.chunks[i]!.from, scene.a.readings.skip[view.chunks[i]!.from]!)) return true;
  return false;
}
const REACTION_REACH = 4;
const REACTIONS = new WordSet('رد ردا الرد سترد يرد ترد ردت احتجاجا تعقيبا تعليقا ردود');

/** The present: under way, but in a headline it tells what has happened at one stroke (a launch, a call, a signature). */
function presentVote(site: Site): StatusVote {
  const headline = site.scene.titleEnd > site.view.from;
  // "تعلق موسكو مشاركتها في المعاهدة": a step is taken at one stroke.
  if (site.trigger.type === 'treaty' && !LASTING.has(site.trigger.labels['action'] ?? ''))
    return vote('occurred', 2, PRESENT);
  if (!headline) return vote('ongoing', 2, PRESENT);
  return site.trigger.type === 'visit' ? vote('ongoing', 1, PRESENT) : vote('occurred', 1, PRESENT);
}

const LASTING = new Set(['negotiated', 'in_force', 'violated']);

/** The cue of what is refused. */
export const REFUSAL = 'status/refuse';

/** The cue of a status that rests on a verb in the present alone: a date may still make it a plan. */
export const PRESENT = 'present';

export function negated(view: SentenceView, clause: Clause, at: number): boolean {
  const n = clause.chunks.indexOf(at);
  for (let k = n - 1; k >= Math.max(0, n - 2); k--) {
    const c = view.chunks[clause.chunks[k]!]!;
    if (c.kind === 'negation') return !CONTINUING.has(tokenForm(view.tokens, c.to));
    if (c.kind !== 'verb' && c.kind !== 'word') return false;
  }
  return false;
}

function wordBefore(view: SentenceView, clause: Clause, at: number, word: number, site: Site): boolean {
  const n = clause.chunks.indexOf(at);
  const c = n > 0 ? view.chunks[clause.chunks[n - 1]!]! : null;
  return c !== null && site.scene.a.readings.word[c.from] === word;
}

/** A noun by itself: its preposition places it before or after what the clause tells, whose verb may be in the future. */
function nounVotes(site: Site): StatusVote[] {
  const { view, at, clause, scene } = site;
  const text = scene.prepositionText(view.chunks[at]!.preposition);
  const main = clause.verb >= 0 ? view.chunks[clause.verb]!.verb! : null;
  const fate = clause.verb > at && isFree(view.chunks[at]!) ? votesOf(site, clause, clause.verb).filter(isFate) : [];
  if (fate.length > 0) return fate;
  const distance = distanceVote(site);
  if (distance) return [distance];
  // "ستبدأ الخطوات عقب توقيع الاتفاق"
  const aim = aimVote(site);
  if (aim) return [aim];
  if (AFTER.has(text)) return [main?.future ? vote('planned', 2, text) : vote('occurred', 2, text)];
  if (BEFORE.has(text)) return [vote('planned', 1.5, text)];
  if (main?.future) return [vote('planned', 2.5, 'future of the clause')];
  if (main?.past) return [vote('occurred', 1, 'past of the clause')];
  return [];
}

/** "محادثات للتوصل إلى اتفاق", "من أجل إبرام معاهدة": an agreement that is not yet there is what one aims at; one "لتوقيع" which somebody sets out is ready. */
function aimVote({ view, at, trigger, roles, scene }: Site): StatusVote | null {
  const agreement = roles.things['@agreement'][0];
  if (trigger.type !== 'treaty' || agreement === undefined || view.chunks[agreement]!.definite) return null;
  const { preposition, definite } = view.chunks[at]!;
  const aim = view.chunks[at - 1];
  if (aim?.kind === 'noun' && AIMS.has(view.tokens, aim.from, scene.a.readings.skip[aim.from]!))
    return vote('possible', 2, 'aim');
  if (preposition !== scene.words.lam || definite) return null;
  return vote(trigger.labels['action'] === 'signed' ? 'planned' : 'possible', 2, 'aim');
}
const AIMS = new WordSet('اجل هدف بهدف بغيه جهود الجهود محاوله محاولات سبيل فرصه الفرصه ضروره سعي');

/** "قبل يومين من زيارته": what lies ahead of the clause; "بعد يومين من زيارته": what lies behind it. */
function distanceVote({ view, at, scene }: Site): StatusVote | null {
  let i = at - 1;
  while (view.chunks[i]?.kind === 'preposition' || view.chunks[i]?.kind === 'word') i--; // "فقط من"
  const before = view.chunks[i];
  const meaning = before?.kind === 'time' ? view.times[before.time]!.meaning : null;
  // "قبل أيام من زيارة": nobody says how many.
  const vague =
    before && !meaning?.kind.startsWith('offset') ? tokenForm(view.tokens, before.from).replace(/^و/, '') : '';
  if (before?.kind === 'time' && view.chunks[at]!.preposition === scene.words.min) {
    if (BEFORE.has(vague)) return vote('planned', 1.5, vague);
    if (AFTER.has(vague)) return vote('occurred', 2, vague);
  }
  if (meaning?.kind !== 'offset' || !meaning.following) return null;
  return meaning.by > 0 ? vote('planned', 1.5, 'ahead') : vote('occurred', 2, 'behind');
}

/** "القمة تأجلت", "الزيارة ألغيت": what happened to the event itself. */
const isFate = (v: StatusVote): boolean => v.status === 'cancelled';

const AFTER = new Set(['بعد', 'عقب', 'اثر', 'غداه', 'منذ']);
const BEFORE = new Set(['قبل', 'قبيل', 'عشيه']);

/**
 * Cues that stand before a chunk in its clause, then those that govern the clause as a whole: the verb above a complement clause (نفى أن) and what
 * stands between that verb and the clause (من المقرر أن).
 */
function cueVotes(site: Site, at: number, clause: Clause, adjunct = false): StatusVote[] {
  const { view } = site;
  const votes: StatusVote[] = [];
  const own = adjunct ? [] : clause.chunks.filter((i) => i < at);
  for (let k = own.length - 1; k >= Math.max(0, own.length - GOVERNING_REACH); k--) {
    votes.push(...votesOf(site, clause, own[k]!));
    if (stopsScope(view.chunks[own[k]!]!)) break;
  }
  // "إذا نفذت عملية الإطلاق": what opens the clause governs all of it.
  if (own.length > 0 && view.chunks[own[0]!]!.verb === null) votes.push(...votesOf(site, clause, own[0]!));
  for (let c = clause; isComplement(view, c); c = view.clauses[c.parent]!) {
    const above = view.clauses[c.parent]!;
    const start = c.chunks[0]!;
    const governing = above.chunks.filter((i) => i < start && (i >= above.verb || start - i <= 3));
    // "نفى اللقاء، مذكرا بأن": the later word of saying governs the clause.
    const saying = governing.findLastIndex((i) => view.chunks[i]!.reporting !== null);
    for (const i of governing.slice(Math.max(0, saying))) votes.push(...votesOf(site, above, i));
  }
  return votes;
}

/** أن، إن، بأن and purpose clauses complete the verb above; إذ، حيث، بينما، لأن begin something of their own. */
function isComplement(view: SentenceView, { kind, parent, chunks }: Clause): boolean {
  if (kind !== 'complement' || parent < 0 || chunks.length === 0) return false;
  const first = view.chunks[chunks[0]!]!;
  return first.kind !== 'subordinator' || COMPLEMENTIZER.test(tokenForm(view.tokens, first.from));
}
const COMPLEMENTIZER = /^[وبف]?(ب|ك)?ان(ه|ها|هم|هما|هن|ني|نا|ك)?$/;

/** "دعاه خلال المكالمة": what only says when is not what the clause calls for. */
function isAdjunct({ view, at, scene }: Site): boolean {
  const c = view.chunks[at]!;
  return !c.verb && ADJUNCT.has(scene.prepositionText(c.preposition));
}

const ADJUNCT = new Set(['خلال', 'اثناء', 'بعد', 'قبل', 'قبيل', 'عقب', 'اثر', 'منذ']);

function votesOf(site: Site, clause: Clause, at: number): StatusVote[] {
  const { cues } = site.scene.a.pack.tables;
  const chunk = site.view.chunks[at]!;
  return chunk.cues.flatMap((f) => {
    const cue = cues[f.ref]!;
    if (cue.reach !== 'governs') return [];
    // "رفض المشاركة في القمة", "عدم حضور المؤتمر": one guest less.
    if ((cue.status === 'denied' || cue.status === 'cancelled') && staysAway(site, at)) return [];
    const doubted = isDoubted(site, at);
    const v = vote(doubted ? 'possible' : (cue.status as Status), cue.weight, cue.rule);
    return [isNegated(site.view, clause, at) ? negate(v) : v];
  });
}

const isNegated = (view: SentenceView, clause: Clause, at: number) =>
  view.chunks[at]!.verb !== null && negated(view, clause, at);

/** لم ينف، لن يلغي: a negated denial affirms, a negated plan denies. */
const negate = (v: StatusVote): StatusVote =>
  v.status === 'denied' || v.status === 'cancelled'
    ? vote('possible', 2, `not ${v.cue}`)
    : vote('denied', v.weight + 1, `not ${v.cue}`);

/** A finite verb between cue and trigger ends the cue's reach, after it has had its own say. */
const stopsScope = (c: Chunk) => c.kind === 'colon' || c.verb !== null;

/** المرتقبة، المقررة، الحالية after the noun, among its adjectives and complements; "وصل قادما من باريس" says from where. */
function modifierVotes(site: Site): StatusVote[] {
  const { view, at, scene } = site;
  const { cues } = scene.a.pack.tables;
  if (view.chunks[at]!.verb) return [];
  for (let i = at + 1; i < Math.min(view.chunks.length, at + 5); i++) {
    const c = view.chunks[i]!;
    for (const f of isAdverbial(view, c) ? [] : c.cues) {
      const cue = cues[f.ref]!;
      if (cue.reach === 'modifies') return [vote(cue.status as Status, cue.weight, cue.rule)];
    }
    if (c.verb || c.kind === 'comma' || c.kind === 'subordinator') break;
  }
  return [];
}
