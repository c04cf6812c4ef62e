import { Enclitic } from '../arabic/features.ts';
import { antecedents } from './antecedent.ts';
import type { Chunk } from './chunk.ts';
import { fillDroppedSubject } from './dropped-subject.ts';
import { roleFor } from './fillers.ts';
import { acceptsEntity, fill, put, type Site, taken } from './site.ts';
import { findSubject, isAccusativeGroup, isFree, THING_BEFORE } from './subjects.ts';

/** Subject and objects of a trigger that is a verb. */
export function verbRoles(site: Site, chunk: Chunk): void {
  const { view, clause, at, trigger, type } = site;
  const { agent, patient } = trigger.frame;
  const after = freeAfter(site);
  const passive = chunk.verb!.passive || hasAgentPhrase(site);
  // "التقيت اليوم الوزير": who speaks is the subject, and whoever stands after the verb its object.
  const speaker = chunk.verb!.speaker;
  if (speaker && !passive) fillDroppedSubject(site, agent, clause, at);
  const fitsAgent = (c: Chunk) =>
    c.phrase !== null &&
    !passive &&
    !speaker &&
    roleFor(type, agent, c.phrase) !== null &&
    agreesWith(chunk, c) &&
    !(c.from > chunk.from && isAccusativeGroup(view, c));
  const antecedent = clause.kind === 'relative' ? view.chunks[clause.antecedent] : undefined;
  if (antecedent?.phrase && chunk.verb!.enclitic !== Enclitic.None) fill(site, patient, clause.antecedent, 'relative');
  const subject = findSubject(view, clause, at, fitsAgent);
  const single =
    after.length === 1 && subject.chunk === after[0] && needsObject(site) && chunk.verb!.enclitic === Enclitic.None;
  if (single) {
    // One noun phrase after a transitive verb: it is the object where a subject can be taken over from before.
    const earlier = findSubject(view, { ...clause, chunks: clause.chunks.filter((i) => i <= at) }, at, fitsAgent);
    if (earlier.chunk >= 0) fill(site, agent, earlier.chunk, earlier.why);
  }
  if (subject.chunk >= 0) fill(site, agent, subject.chunk, subject.why);
  for (const i of after)
    if (i !== subject.chunk && !taken(site, i))
      fill(site, patient, i, 'object') ||
        (subject.chunk < 0 && !subject.blocked && !speaker && fill(site, agent, i, 'subject'));
  plainObject(site, subject.chunk);
  const done = subject === THING_BEFORE;
  if (subject.chunk < 0 && !speaker && (!subject.blocked || done)) patientBefore(site, passive);
  if (!done && !agent.some((r) => site.roles.fillers[r]?.length)) fillDroppedSubject(site, agent, clause, at);
  if (!done && !agent.some((r) => site.roles.fillers[r]?.length)) subjectAround(site);
  pronounObject(site, chunk);
}

/** "في بيروت التي يزورها حاليا، قال الوزير": a clause about a place leaves its subject to the clause that it stands in. */
function subjectAround(site: Site): void {
  const { view, clause, at, trigger, type } = site;
  const above = view.clauses[clause.parent];
  if (clause.kind !== 'relative' || !above || above.verb < 0 || view.chunks[at]!.verb!.enclitic === Enclitic.None)
    return;
  const takes = (c: Chunk) => c.phrase?.type === 'person' && roleFor(type, trigger.frame.agent, c.phrase) !== null;
  const subject = findSubject(view, above, above.verb, takes);
  if (subject.chunk >= 0) fill(site, trigger.frame.agent, subject.chunk, 'subject of the clause around');
}

/** "يستقبل من قبل الرئيس": the agent of a passive, whose form unvocalised script does not show. */
const hasAgentPhrase = ({ view, clause, at, scene }: Site): boolean =>
  clause.chunks.some(
    (i) => i > at && view.chunks[i]!.phrase !== null && view.chunks[i]!.preposition === scene.words.biwasita,
  );

/** "صاروخ أطلق من غزة": without a subject, the noun phrase before the verb is what is done; for a sure passive also that of the clause above. */
function patientBefore(site: Site, passive: boolean): void {
  const { view, clause, at, trigger, type } = site;
  const { patient } = trigger.frame;
  const before = clause.chunks.find((i) => i < at && isFree(view.chunks[i]!) && view.chunks[i]!.kind === 'phrase');
  let candidate = before ?? (clause.kind === 'relative' ? clause.antecedent : -1);
  if (candidate < 0 && passive)
    candidate = findSubject(
      view,
      clause,
      at,
      (c) => c.phrase !== null && roleFor(type, patient, c.phrase) !== null,
    ).chunk;
  if (candidate >= 0 && !taken(site, candidate)) fill(site, patient, candidate, 'subject of the passive');
}

/** A symmetric verb (التقى) has its object among the participants: a single noun phrase cannot be the whole event. */
const needsObject = (site: Site) =>
  site.trigger.frame.patient.some((r) => site.trigger.frame.agent.includes(r)) &&
  !site.clause.chunks.some((i) => i > site.at && isCompanion(site, i));

const isCompanion = (site: Site, i: number) => {
  const p = site.view.chunks[i]!.preposition;
  return p >= 0 && site.trigger.frame.prepositions[String(p)] !== undefined && site.view.chunks[i]!.kind === 'phrase';
};

/** The free noun phrases after the trigger in its clause, up to the next verb; list members count with the first. */
function freeAfter(site: Site): number[] {
  const out: number[] = [];
  for (const i of site.clause.chunks) {
    if (i <= site.at) continue;
    const c = site.view.chunks[i]!;
    if (c.verb || c.reporting || c.kind === 'colon' || (c.kind === 'event' && c.preposition < 0 && !c.verb)) break;
    if (c.kind === 'phrase' && isFree(c) && !(c.joined && out.length > 0)) out.push(i);
  }
  return withoutAppositions(site, out);
}

/** "استقبل الأمير فيصل أمير منطقة عسير السفير": a title right after a name is that person's, unless it alone can be the object. */
function withoutAppositions({ view }: Site, free: number[]): number[] {
  const isTitle = ({ phrase, joined }: Chunk) => phrase?.mention?.kind === 'title' && !joined;
  const isNamed = (c: Chunk | undefined) => c?.phrase?.type === 'person' && c.phrase.mention?.kind !== 'title';
  const appositions = new Set<number>();
  for (const i of free)
    if (isTitle(view.chunks[i]!) && (isNamed(view.chunks[i - 1]) || appositions.has(i - 1))) appositions.add(i);
  const rest = free.filter((i) => !appositions.has(i));
  return rest.length >= 2 ? rest : free;
}

/** A feminine verb has no man for its subject, and a masculine one before its subject no woman. */
function agreesWith(verb: Chunk, c: Chunk): boolean {
  const e = c.phrase?.entity;
  if (e?.type !== 'person' || e.feminine === null || verb.verb!.plural) return true;
  return e.feminine === verb.verb!.feminine;
}

function pronounObject(site: Site, chunk: Chunk): void {
  const { enclitic } = chunk.verb!;
  if (enclitic === Enclitic.None || enclitic === Enclitic.Speaker || site.clause.kind === 'relative') return;
  const { patient } = site.trigger.frame;
  for (const e of antecedents(site, enclitic, patient, true)) {
    const role = patient.find((r) => acceptsEntity(site, r, e.type));
    if (role) put(site, role, [site.memory.filler(e, 'object pronoun')]);
  }
}

/** "قصف الحوثيون محطة القطارات بصاروخ": an everyday noun right after the subject is the object, where a role takes things. */
function plainObject(site: Site, subject: number): void {
  const { view, clause, trigger } = site;
  const { patient } = trigger.frame;
  if (patient.some((r) => site.roles.fillers[r]?.length)) return;
  const next = clause.chunks.find((i) => i > Math.max(site.at, subject) && view.chunks[i]!.kind !== 'adjective');
  if (next === undefined || view.chunks[next]!.kind !== 'noun' || !isFree(view.chunks[next]!)) return;
  if (!fill(site, patient, next, 'object')) placeOfObject(site, next);
}

/** "تفقد الوزير أعمال توسعة ميناء دمياط": the place that the object belongs to is where he was. */
function placeOfObject(site: Site, at: number): void {
  const { view, trigger } = site;
  for (let i = at + 1; i < view.chunks.length; i++) {
    const c = view.chunks[i]!;
    if (c.kind === 'phrase' && c.possessed && c.phrase?.type === 'place')
      fill(site, trigger.frame.patient, i, 'idafa of the object');
    if (c.kind !== 'noun' || c.joined || c.preposition >= 0) return;
  }
}
