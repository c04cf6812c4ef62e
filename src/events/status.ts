import { tokenForm } from '../arabic/tokenise.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Status, StatusVote } from './draft.ts';
import type { Site } from './roles.ts';
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
  const votes: StatusVote[] = [];
  if (trigger.status) votes.push(vote(trigger.status as Status, 4, 'trigger'));
  if (support?.status) votes.push(vote(support.status as Status, 3, 'light verb'));
  const carrier = view.chunks[at]!.verb ? { chunk: at, clause: site.clause } : support;
  if (carrier) votes.push(...verbVotes(site, carrier.chunk, carrier.clause));
  else votes.push(...nounVotes(site));
  votes.push(...cueVotes(site, at, site.clause));
  if (carrier && carrier.clause !== site.clause) votes.push(...cueVotes(site, carrier.chunk, carrier.clause));
  votes.push(...modifierVotes(site));
  return votes.reduce((best, v) => (v.weight > best.weight ? v : best), vote('occurred', 0.5, 'default'));
}

function verbVotes(site: Site, at: number, clause: Clause): StatusVote[] {
  const { view, scene } = site;
  const { verb } = view.chunks[at]!;
  const votes: StatusVote[] = [];
  if (negated(view, clause, at)) votes.push(vote('denied', 8, 'negation'));
  if (verb!.future) votes.push(vote('planned', 5, 'future'));
  else if (verb!.past) votes.push(vote('occurred', 3, 'past'));
  else if (wordBefore(view, clause, at, scene.words.qad, site)) votes.push(vote('possible', 5, 'قد'));
  else votes.push(vote('ongoing', scene.titleEnd > view.from ? 1 : 2, 'present'));
  return votes;
}

function negated(view: SentenceView, clause: Clause, at: number): boolean {
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
  if (AFTER.has(text)) return [vote('occurred', 2, text)];
  if (BEFORE.has(text)) return [vote('planned', 1.5, text)];
  if (main?.future) return [vote('planned', 2.5, 'future of the clause')];
  if (main?.past) return [vote('occurred', 1, 'past of the clause')];
  return [];
}

const AFTER = new Set(['بعد', 'عقب', 'اثر', 'غداه', 'منذ']);
const BEFORE = new Set(['قبل', 'قبيل', 'عشيه']);

/** Cues that stand before a chunk in its clause, nearest first, then before the clause in the one that it completes. */
function cueVotes(site: Site, at: number, clause: Clause): StatusVote[] {
  const { view, scene } = site;
  const { cues } = scene.a.pack.tables;
  const votes: StatusVote[] = [];
  let distance = 0;
  for (let c: Clause | undefined = clause, from = at; c && distance <= GOVERNING_REACH; ) {
    const before = c.chunks.filter((i) => i < from || (c === clause && i === at));
    for (let k = before.length - 1; k >= 0 && distance <= GOVERNING_REACH; k--, distance++) {
      const chunk = view.chunks[before[k]!]!;
      if (before[k] !== at && stopsScope(chunk)) return votes;
      for (const f of before[k] === at ? [] : chunk.cues) {
        const cue = cues[f.ref]!;
        if (cue.reach !== 'governs') continue;
        const v = vote(cue.status as Status, cue.weight, cue.rule);
        votes.push(isNegated(view, c, before[k]!) ? negate(v) : v);
      }
    }
    if (c.kind !== 'complement') break;
    from = c.chunks[0]!;
    c = view.clauses[c.parent];
  }
  return votes;
}

const isNegated = (view: SentenceView, clause: Clause, at: number) =>
  view.chunks[at]!.verb !== null && negated(view, clause, at);

/** لم ينف، لن يلغي: a negated denial affirms, a negated plan denies. */
const negate = (v: StatusVote): StatusVote =>
  v.status === 'denied' || v.status === 'cancelled'
    ? vote('possible', 2, `not ${v.cue}`)
    : vote('denied', v.weight + 1, `not ${v.cue}`);

/** A past verb of its own between cue and trigger ends the cue's reach. */
const stopsScope = (c: Chunk) => c.kind === 'colon' || (c.kind === 'event' && c.verb?.past === true);

/** المرتقبة، المقررة، الحالية after the noun, among its adjectives and complements. */
function modifierVotes(site: Site): StatusVote[] {
  const { view, at, scene } = site;
  const { cues } = scene.a.pack.tables;
  for (let i = at + 1; i < Math.min(view.chunks.length, at + 5); i++) {
    const c = view.chunks[i]!;
    for (const f of c.cues) {
      const cue = cues[f.ref]!;
      if (cue.reach === 'modifies') return [vote(cue.status as Status, cue.weight, cue.rule)];
    }
    if (c.verb || c.kind === 'comma' || c.kind === 'subordinator') break;
  }
  return [];
}
