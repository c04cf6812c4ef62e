import { tokenForm } from '../arabic/tokenise.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Status, StatusVote } from './draft.ts';
import type { Site } from './site.ts';
import { isAdverbial, isFree } from './subjects.ts';
import type { SentenceView } from './view.ts';

/** A sign that speaks for a status; the heaviest wins. */
export const vote = (status: Status, weight: number, cue: string): StatusVote => ({ status, weight, cue });

/** Verbs that a negation does not make untrue: "لا يزال", "ما زالت". */
const CONTINUING = new Set(['يزال', 'تزال', 'يزالون', 'زال', 'زالت', 'زالوا', 'يزل', 'تزل']);
const GOVERNING_REACH = 8;

/** The cue of what is refused. */
export const REFUSAL = 'status/refuse';

/**
 * Cues that stand before a chunk in its clause, then those that govern the clause as a whole: the verb above a complement clause (نفى أن) and what
 * stands between that verb and the clause (من المقرر أن).
 */
export function cueVotes(site: Site, at: number, clause: Clause, adjunct = false): StatusVote[] {
  const { view } = site;
  const votes: StatusVote[] = [];
  const own = adjunct ? [] : clause.chunks.filter((i) => i < at);
  for (let k = own.length - 1; k >= Math.max(0, own.length - GOVERNING_REACH); k--) {
    votes.push(...votesOf(site, clause, own[k]!));
    if (stopsScope(view.chunks[own[k]!]!)) break;
  }
  // "إذا نفذت عملية الإطلاق": what opens the clause governs all of it.
  if (own.length > 0 && view.chunks[own[0]!]!.verb === null) votes.push(...votesOf(site, clause, own[0]!));
  let beside = false;
  for (let c = clause; isComplement(view, c); c = view.clauses[c.parent]!) {
    const above = view.clauses[c.parent]!;
    beside ||= hasOtherVerb(site, c);
    const subject = isSubjectOf(site, c);
    const start = c.chunks[0]!;
    const governing = above.chunks.filter((i) => i < start && (i >= above.verb || start - i <= 3));
    // "نفى اللقاء، مذكرا بأن": the later word of saying governs the clause.
    const saying = governing.findLastIndex((i) => view.chunks[i]!.reporting !== null);
    for (const i of governing.slice(Math.max(0, saying)))
      votes.push(
        ...votesOf(site, above, i).filter((v) => !(beside && v.cue === WITHOUT) && !(subject && v.cue === MAY)),
      );
  }
  return votes;
}
const WITHOUT = 'status/without';
const MAY = 'status/possible';

/** "دون أن ننسى الاتفاق", "دون أن تتضح طبيعة الزيارة": a verb that neither is the event nor carries it takes what is said of it on itself. */
function hasOtherVerb({ view, at }: Site, { verb }: Clause): boolean {
  if (verb < 0 || verb >= at) return false;
  const { light, cues } = view.chunks[verb]!;
  return light.length === 0 && cues.length === 0 && !view.chunks[verb]!.auxiliary;
}

/** "يمكن أن يعرقل الاجتماع القرار": what the event itself may do is open, not the event. */
const isSubjectOf = (site: Site, clause: Clause): boolean =>
  site.at === clause.verb + 1 && isFree(site.view.chunks[site.at]!) && hasOtherVerb(site, clause);

/** أن، إن، بأن and purpose clauses complete the verb above; إذ، حيث، بينما، لأن begin something of their own. */
function isComplement(view: SentenceView, { kind, parent, chunks }: Clause): boolean {
  if (kind !== 'complement' || parent < 0 || chunks.length === 0) return false;
  const first = view.chunks[chunks[0]!]!;
  return first.kind !== 'subordinator' || COMPLEMENTIZER.test(tokenForm(view.tokens, first.from));
}
const COMPLEMENTIZER = /^[وبف]?(ب|ك)?ان(ه|ها|هم|هما|هن|ني|نا|ك)?$/;

/** "دعاه خلال المكالمة": what only says when is not what the clause calls for. */
export function isAdjunct({ view, at, scene }: Site): boolean {
  const c = view.chunks[at]!;
  return !c.verb && ADJUNCT.has(scene.prepositionText(c.preposition));
}

const ADJUNCT = new Set(['خلال', 'اثناء', 'بعد', 'قبل', 'قبيل', 'عقب', 'اثر', 'منذ']);

export function votesOf(site: Site, clause: Clause, at: number): StatusVote[] {
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
export function modifierVotes(site: Site): StatusVote[] {
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

export const attends = (site: Site, at: number) =>
  (site.view.chunks[at]?.light ?? []).some((f) => site.scene.a.pack.tables.lightVerbs[f.ref]!.attends);

export function negated(view: SentenceView, clause: Clause, at: number): boolean {
  const n = clause.chunks.indexOf(at);
  for (let k = n - 1; k >= Math.max(0, n - 2); k--) {
    const c = view.chunks[clause.chunks[k]!]!;
    if (c.kind === 'negation') return !CONTINUING.has(tokenForm(view.tokens, c.to));
    if (c.kind !== 'verb' && c.kind !== 'word') return false;
  }
  return false;
}
