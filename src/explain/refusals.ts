import type { Chunk } from '../events/chunk.ts';
import { refusal } from '../events/fillers.ts';
import type { Site } from '../events/site.ts';
import type { BuildContext } from '../record/build.ts';
import type { Refusal } from './explanation.ts';
import type { TriggerNotes } from './recorder.ts';
import { wordsAt } from './words.ts';

/** The phrases of a trigger's sentence that fill none of its roles, each with why. */
export function refusals(context: BuildContext, notes: TriggerNotes): Refusal[] {
  const { chunks } = notes.site.view;
  return chunks.flatMap((c, at): Refusal[] => {
    if (c.kind !== 'phrase' || !c.phrase || fillsRole(notes.site, c, at)) return [];
    return [{ ...wordsAt(context, c), type: c.phrase.type, why: reasons(notes, c, at) }];
  });
}

/** Whether a chunk gives a filler, by itself or as another mention of one. */
function fillsRole({ roles, view }: Site, { phrase }: Chunk, at: number): boolean {
  if (roles.things['@weapon'].includes(at) || roles.things['@agreement'].includes(at)) return true;
  const { from, to } = view.chunks[at]!;
  return Object.values(roles.fillers).some((list) =>
    list.some(
      (f) => f.phrase === phrase || (f.from >= from && f.from < to) || (f.entity && f.entity === phrase!.entity),
    ),
  );
}

function reasons({ site, refused }: TriggerNotes, c: Chunk, at: number): string {
  const traced = refused.filter((r) => r.chunk === at);
  if (traced.length === 0) return outOfSight(site, c, at);
  const told = traced.flatMap((r) => (r.why === null ? r.roles.map((role) => wrongKind(site, role, c)) : [r.why]));
  return [...new Set(told)].join('; ');
}

/** Why a phrase was not even considered. */
function outOfSight(site: Site, c: Chunk, at: number): string {
  const { view, clause, trigger, type } = site;
  if (c.possessed) return 'belongs to the noun before it';
  if (view.clauseOf[at] !== clause.index) return 'stands in another clause';
  if (c.preposition >= 0) {
    const preposition = site.scene.prepositionText(c.preposition);
    const roles = trigger.frame.prepositions[String(c.preposition)];
    return roles
      ? `${roles.join(' or ')} is filled, or taken up elsewhere`
      : `no role for the preposition ${preposition}`;
  }
  const roles = [...new Set([...trigger.frame.agent, ...trigger.frame.patient])];
  if (roles.length > 0 && roles.every((role) => refusal(type, role, c.phrase!) !== null))
    return roles.map((role) => wrongKind(site, role, c)).join('; ');
  return 'neither subject nor object of the trigger';
}

function wrongKind({ type }: Site, role: string, { phrase }: Chunk): string {
  const types = type.roles.find((r) => r.name === role)?.types ?? [role.replace('@', '')];
  const why = refusal(type, role, phrase!);
  return `${role}: takes ${types.join(', ')}; ${phrase!.type}${why === null ? '' : `, ${why}`}`;
}
