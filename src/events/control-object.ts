import type { Chunk } from './chunk.ts';
import { roleFor } from './fillers.ts';
import { fill, type Site } from './site.ts';
import { findSubject, isFree } from './subjects.ts';

/**
 * "دعا الملك الرئيس إلى زيارة الرياض", "وجه دعوة إلى نظيره لزيارة بلاده", "طلب من إيران التوقيع": whoever is called upon acts, and who invites to a visit is
 * the host. Talks to which somebody is called are with the one who calls, where no other side is named; a call to nobody (دعا إلى قمة) makes no participant.
 */
export function controlledObject(site: Site, cue: number): void {
  const { view, at } = site;
  const { agent } = site.trigger.frame;
  const verb = view.chunks[cue]!.verb !== null;
  const caller = verb ? findSubject(view, view.clauses[view.clauseOf[cue]!]!, cue, isActor).chunk : inviter(site, cue);
  const called = asked(site, cue, caller);
  if (called >= 0) fill(site, agent, called, 'called upon');
  else if (!verb && caller < 0) invited(site, cue);
  if (caller < 0 || caller >= at) return;
  const hosts = site.type.roles.some((r) => r.name === 'hosts');
  if (hosts) fill(site, ['hosts'], caller, 'inviter');
  else if (called >= 0 && agent.includes('participants') && site.roles.opened.size === 0 && !hasCompany(site))
    fill(site, agent, caller, 'who calls for it');
}

/** "تلقى الرئيس دعوة من الملك لزيارة الرباط": where the words say from whom an invitation came, the subject is who got it. */
function invited(site: Site, cue: number): void {
  const { view, scene, trigger, type } = site;
  const clause = view.clauses[view.clauseOf[cue]!]!;
  const from = clause.chunks.some((i) => view.chunks[i]!.preposition === scene.words.bidawa);
  if (!from || clause.verb < 0 || clause.verb > cue || !isFree(view.chunks[cue]!)) return;
  const subject = findSubject(
    view,
    clause,
    clause.verb,
    (c) => c.phrase !== null && roleFor(type, trigger.frame.agent, c.phrase) !== null,
  );
  if (subject.chunk >= 0 && subject.chunk < cue) fill(site, trigger.frame.agent, subject.chunk, 'who is invited');
}

/** "حث إيران على المباحثات مع المجتمع الدولي": the other side is said, known or not. */
const hasCompany = ({ view, at, clause, scene }: Site): boolean =>
  clause.chunks.some((i) => i > at && view.chunks[i]!.preposition === scene.words.maa);

const isActor = (c: Chunk): boolean =>
  c.phrase !== null && ['person', 'organisation', 'place', 'group'].includes(c.phrase.type);

/** "دعوة نظيره": the idafa of the noun. */
function inviter({ view }: Site, cue: number): number {
  const next = view.chunks[cue + 1];
  return next?.phrase && next.preposition < 0 && isActor(next) ? cue + 1 : -1;
}

/** The object of the verb, or the phrase that إلى، ل or من gives the call to. */
function asked({ view, at, scene, type, trigger }: Site, cue: number, caller: number): number {
  const { ila, lam, min } = scene.words;
  for (let i = cue + 1; i < at; i++) {
    const c = view.chunks[i]!;
    if (i === caller || !c.phrase || roleFor(type, trigger.frame.agent, c.phrase) === null) continue;
    if (
      isFree(c)
        ? view.chunks[cue]!.verb !== null
        : c.preposition === ila || c.preposition === lam || c.preposition === min
    )
      return i;
  }
  return -1;
}
