import { Feature } from '../arabic/features.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { LightVerb } from '../gazetteer/tables.ts';
import type { Clause } from './clauses.ts';
import type { Status, StatusVote } from './draft.ts';
import type { Site } from './site.ts';
import { attends, cueVotes, isAdjunct, modifierVotes, negated, vote } from './status-cues.ts';
import { nounVotes } from './status-nouns.ts';
import type { Support } from './support.ts';
import type { SentenceView } from './view.ts';

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

/** The cue of a status that rests on a verb in the present alone: a date may still make it a plan. */
export const PRESENT = 'present';

function wordBefore(view: SentenceView, clause: Clause, at: number, word: number, site: Site): boolean {
  const n = clause.chunks.indexOf(at);
  const c = n > 0 ? view.chunks[clause.chunks[n - 1]!]! : null;
  return c !== null && site.scene.a.readings.word[c.from] === word;
}
