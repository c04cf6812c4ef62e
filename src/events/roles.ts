import { Feature } from '../arabic/features.ts';
import type { Chunk } from './chunk.ts';
import { isPartOf } from './complete-treaty.ts';
import { nounRoles } from './noun-roles.ts';
import { fill, type Site, taken } from './site.ts';
import { isAdverbial, isFree } from './subjects.ts';
import { verbRoles } from './verb-roles.ts';

/** Fills the roles of a trigger from its clause and from what is explicitly linked to it. */
export function fillRoles(site: Site): void {
  const { view, at, trigger } = site;
  const chunk = view.chunks[at]!;
  if (chunk.verb && trigger.part !== 'phrase') verbRoles(site, chunk);
  else nounRoles(site, chunk);
  prepositionRoles(site);
}

/** Roles that prepositions open: phrases after the trigger in its clause, and companions (مع، بين) anywhere in it. */
function prepositionRoles(site: Site): void {
  const { view, clause } = site;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if ((c.kind !== 'phrase' && c.kind !== 'noun') || c.preposition < 0) continue;
    if (c.kind === 'noun' && c.preposition === site.scene.words.ila) continue;
    if (c.possessed && !(c.phrase?.type === 'agreement' && isPartOf(view, i - 1))) continue;
    const roles = rolesOf(site, c);
    if (!roles || taken(site, i) || !reaches(site, i) || narrows(site, i)) continue;
    if (fill(site, roles, i, `preposition ${site.scene.prepositionText(c.preposition)}`))
      site.roles.opened.add(c.preposition);
  }
}

/** The roles that a preposition opens: by the trigger's frame, with what holds for every event. */
function rolesOf(site: Site, c: Chunk): readonly string[] | undefined {
  const { trigger } = site;
  if (isVenue(site, c)) return ['place'];
  if (isAgentPhrase(site, c)) return trigger.frame.agent;
  return trigger.frame.prepositions[String(c.preposition)];
}

/** "استقبالا من جانب الوزير", "الزيارة المقبلة للرئيس": who acts, where the noun itself has no owner. */
function isAgentPhrase({ view, at, found, roles, trigger, scene }: Site, c: Chunk): boolean {
  const { verb } = view.chunks[at]!;
  if (verb || trigger.frame.agent.some((r) => roles.fillers[r]?.length)) return false;
  if (c.preposition === scene.words.biwasita) return view.chunks[at - 1]?.kind !== 'noun';
  return c.preposition === scene.words.lam && c.phrase?.type === 'person' && (found.features & Feature.Definite) !== 0;
}

/** A prepositional phrase belongs to the nearest trigger or verb before it; place and company before the trigger belong to it too. */
function reaches(site: Site, i: number): boolean {
  const { view, at, clause, scene } = site;
  if (i < at) {
    const p = view.chunks[i]!.preposition;
    const { fi, maa, bayn, ba } = scene.words;
    if (p !== fi && p !== maa && p !== bayn && p !== ba) return false;
    if (RELATIVE_IN_TIME.has(scene.prepositionText(view.chunks[at]!.preposition))) return false;
    const company = p === maa || p === bayn;
    return !clause.chunks.some((k) => (k > i || company) && k < at && view.chunks[k]!.kind === 'event');
  }
  for (const k of clause.chunks) {
    if (k <= at || k >= i) continue;
    const c = view.chunks[k]!;
    if (c.verb || c.reporting || (c.kind === 'event' && !sameTopic(site, c))) return false;
    const completing = k === at + 1 && c.definite && !view.chunks[at]!.verb;
    if (completing) continue;
    if (c.kind === 'noun' && c.preposition < 0 && !c.joined && locative(site, i) && !isAdverbial(view, c)) return false;
    // "توصل الاتحاد ومؤسسات أخرى إلى اتفاق": joined to the subject; elsewhere it begins something else.
    if (c.kind === 'noun' && c.joined && !(view.chunks[k - 1]!.phrase && isFree(view.chunks[k - 1]!))) return false;
  }
  return true;
}

/** "في مدينة حلب في أقصى شمال البلاد": the second phrase says where the first one is. */
function narrows({ view }: Site, i: number): boolean {
  const place = view.chunks[i - 2];
  const same = place?.preposition === view.chunks[i]!.preposition && view.chunks[i - 1]!.kind === 'preposition';
  return same && place.phrase?.type === 'place' && !view.chunks[i]!.joined;
}

/** "اجتمع به في القدس قبيل لقائه …": what dates another event shares nothing with it. */
const RELATIVE_IN_TIME = new Set(['قبل', 'قبيل', 'بعد', 'بعيد', 'عقب', 'منذ', 'اثر']);

/** في and its like attach to the noun before them ("دعم هجومها في أوكرانيا"), company and direction to the event. */
const locative = (site: Site, i: number) => {
  const { fi, min, ala } = site.scene.words;
  const p = site.view.chunks[i]!.preposition;
  return p === fi || p === min || p === ala;
};

/** Another trigger word of the same event type between trigger and phrase, as its object (توقيع اتفاق), does not cut them off. */
const sameTopic = (site: Site, c: Chunk) =>
  c.preposition < 0 && c.triggers.some((t) => site.scene.a.pack.tables.triggers[t.ref]!.type === site.type.type);

/** "التقيا بقصر الحكومة": ب with a place says where. */
const isVenue = ({ type, scene }: Site, c: Chunk): boolean =>
  c.preposition === scene.words.ba && c.phrase?.type === 'place' && type.roles.some((r) => r.name === 'place');
