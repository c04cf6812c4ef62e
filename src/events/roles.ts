import { Feature } from '../arabic/features.ts';
import { adverbRoles } from './adverb-roles.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import { nounRoles } from './noun-roles.ts';
import { isPartOf } from './part-of.ts';
import { pronounCompany } from './pronoun-company.ts';
import { cutOff } from './reach.ts';
import { fill, type Site, taken } from './site.ts';
import { verbRoles } from './verb-roles.ts';
import { goalOfLeaving, placeAbove } from './where.ts';

/** Fills the roles of a trigger from its clause and from what is explicitly linked to it. */
export function fillRoles(site: Site): void {
  const { view, at, trigger } = site;
  const chunk = view.chunks[at]!;
  if (trigger.adverb) return adverbRoles(site);
  if (chunk.verb && trigger.part !== 'phrase') verbRoles(site, chunk);
  else nounRoles(site);
  prepositionRoles(site);
  pronounCompany(site);
  placeAbove(site);
  goalOfLeaving(site);
}

/** Roles that prepositions open: phrases after the trigger in its clause, and companions (مع، بين) anywhere in it. */
function prepositionRoles(site: Site): void {
  const { view, clause, scene } = site;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if ((c.kind !== 'phrase' && c.kind !== 'noun') || c.preposition < 0) continue;
    // "في تطور نادر": a plain noun says how.
    if (c.kind === 'noun' && (c.preposition === scene.words.ila || c.preposition === scene.words.fi)) continue;
    if (c.possessed && !(c.phrase?.type === 'agreement' && isPartOf(view, i - 1))) continue;
    const roles = rolesOf(site, c);
    if (!roles || taken(site, i)) continue;
    const cut = cutOff(site, i) ?? (isFurther(site, c) ? 'company is named already' : null);
    if (cut !== null) scene.trace?.refused(site, i, roles, cut);
    else if (
      fill(
        site,
        roles,
        i,
        `${isAgentPhrase(site, c) ? 'agent by' : 'preposition'} ${scene.prepositionText(c.preposition)}`,
      )
    )
      site.roles.opened.add(c.preposition);
  }
}

/** "اجتمع مع نظيره على وقف الحملات بين البلدين": whom talks are with is said once, what else is with or between somebody is their topic. */
function isFurther({ roles, scene, type }: Site, c: Chunk): boolean {
  const { maa, bayn } = scene.words;
  if (c.joined || !type.roles.some((r) => r.name === 'participants')) return false;
  return (c.preposition === maa || c.preposition === bayn) && (roles.opened.has(maa) || roles.opened.has(bayn));
}

/** The roles that a preposition opens: by the trigger's frame, with what holds for every event. */
function rolesOf(site: Site, c: Chunk): readonly string[] | undefined {
  const { trigger } = site;
  if (isVenue(site, c)) return ['place'];
  if (c.preposition === site.scene.words.bidawa)
    return site.type.roles.some((r) => r.name === 'hosts') ? HOSTS : undefined;
  if (isAgentPhrase(site, c)) return trigger.frame.agent;
  const roles = opened(site, c);
  // "هجوم من المتمردين": from somebody it is by him, from a place it is from there.
  return roles?.includes('origin') && c.preposition === site.scene.words.min && isActor(site, c)
    ? trigger.frame.agent
    : roles;
}

/** "بدعوة من نظيره" */
const HOSTS = ['hosts'] as const;

/** "زيارة الوفد للسجين": whom a visitor visits stands right after him; elsewhere ل belongs to another noun. */
function opened({ trigger, scene, view, roles: { fillers } }: Site, c: Chunk): readonly string[] | undefined {
  const roles = trigger.frame.prepositions[String(c.preposition)];
  if (c.preposition !== scene.words.lam || !roles?.includes('hosts')) return roles;
  const visitor = view.chunks[view.chunks.indexOf(c) - 1]?.phrase;
  const visited = c.phrase?.type === 'person' && fillers['visitors']?.some((f) => f.phrase === visitor);
  return visited ? roles : roles.filter((r) => r !== 'hosts');
}

const isActor = ({ trigger, scene }: Site, { phrase }: Chunk): boolean =>
  trigger.part !== 'verb' &&
  phrase !== null &&
  phrase.type !== 'place' &&
  phrase.type !== 'noun' &&
  scene.a.pack.tables.groups[phrase.ref]?.name !== 'vessels';

/** "التقيا بقصر الحكومة": ب with a place says where. */
const isVenue = ({ type, scene }: Site, c: Chunk): boolean =>
  c.preposition === scene.words.ba && c.phrase?.type === 'place' && type.roles.some((r) => r.name === 'place');

/** "استقبالا من جانب الوزير", "الزيارة المقبلة للرئيس": who acts, where the noun itself has no owner. */
function isAgentPhrase({ view, at, found, roles, trigger, scene }: Site, c: Chunk): boolean {
  const { verb } = view.chunks[at]!;
  if (verb || trigger.frame.agent.some((r) => roles.fillers[r]?.length)) return false;
  if (c.preposition === scene.words.biwasita) return view.chunks[at - 1]?.kind !== 'noun';
  if (c.preposition !== scene.words.lam || !c.phrase || (c.phrase.type !== 'person' && !c.phrase.delegated))
    return false;
  return isOwned(view, at, c, (found.features & Feature.Definite) !== 0);
}

const BESIDE: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['adjective', 'cue', 'pronoun', 'word']);

/** "الزيارة المقبلة للرئيس", "الزيارة هي الأولى للوزير", "زيارة مرتقبة للرئيس", but "قام بزيارة للرئيس السابق": right after the noun and its adjectives, where no verb carries an indefinite noun. */
function isOwned({ chunks, clauses, clauseOf }: Site['view'], at: number, c: Chunk, definite: boolean): boolean {
  let i = at + 1;
  while (chunks[i] && chunks[i] !== c && BESIDE.has(chunks[i]!.kind)) i++;
  const { verb } = clauses[clauseOf[at]!]!;
  return chunks[i] === c && (definite || verb < 0 || verb > at || chunks[verb]!.light.length === 0);
}
