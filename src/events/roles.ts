import type { Chunk } from './chunk.ts';
import { nounRoles } from './noun-roles.ts';
import { fill, type Site, taken } from './site.ts';
import { isAdverbial } from './subjects.ts';
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
  const { view, trigger, clause } = site;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if ((c.kind !== 'phrase' && c.kind !== 'noun') || c.preposition < 0) continue;
    if (c.kind === 'noun' && c.preposition === site.scene.words.ila) continue;
    if (c.possessed && c.phrase?.type !== 'agreement') continue;
    const roles = isVenue(site, c) ? ['place'] : trigger.frame.prepositions[String(c.preposition)];
    if (!roles || taken(site, i)) continue;
    const cut = cutOff(site, i);
    if (cut !== null) site.scene.trace?.refused(site, i, roles, cut);
    else if (fill(site, roles, i, `preposition ${site.scene.prepositionText(c.preposition)}`))
      site.roles.opened.add(c.preposition);
  }
}

/** Why a phrase is out of the trigger's reach, or null: it belongs to the nearest trigger or verb before it; place and company before the trigger belong to that too. */
function cutOff(site: Site, i: number): string | null {
  const { view, at, clause, scene } = site;
  if (i < at) {
    const p = view.chunks[i]!.preposition;
    const { fi, maa, bayn, ba } = scene.words;
    if (p !== fi && p !== maa && p !== bayn && p !== ba) return 'before the trigger';
    const another = clause.chunks.some((k) => k > i && k < at && view.chunks[k]!.kind === 'event');
    return another ? ANOTHER_EVENT : null;
  }
  for (const k of clause.chunks) {
    if (k <= at || k >= i) continue;
    const c = view.chunks[k]!;
    if (c.verb || (c.kind === 'event' && !sameTopic(site, c))) return ANOTHER_EVENT;
    if (c.kind === 'noun' && c.preposition < 0 && !c.joined && locative(site, i) && !isAdverbial(view, c)) return NOUN;
    if (c.kind === 'noun' && c.joined) return NOUN;
  }
  return null;
}

const ANOTHER_EVENT = 'a verb or another trigger stands between';
const NOUN = 'it goes with the noun before it';

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
