import type { Chunk } from './chunk.ts';
import { roleFor } from './fillers.ts';
import { fill, type Site, taken } from './site.ts';
import { findSubject, isFree } from './subjects.ts';

/**
 * Roles of an adverb: "أبلغ الوزير نظيره هاتفيا", "تلقى تهنئة عبر الهاتف من الرئيس". The subject of its clause's verb acts, the object and whoever the frame's
 * prepositions name are the other side.
 */
export function adverbRoles(site: Site): void {
  const { view, clause, trigger } = site;
  const { agent, patient, prepositions } = trigger.frame;
  if (clause.verb < 0) return;
  const fits = (c: Chunk) => c.phrase !== null && roleFor(site.type, agent, c.phrase) !== null;
  const subject = findSubject(view, clause, clause.verb, fits);
  if (subject.chunk >= 0) fill(site, agent, subject.chunk, `${subject.why} of the clause`);
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if (i <= clause.verb || c.kind !== 'phrase' || c.possessed || c.joined || taken(site, i)) continue;
    const roles = isFree(c) ? patient : prepositions[String(c.preposition)];
    if (roles)
      fill(
        site,
        roles,
        i,
        isFree(c) ? 'object of the clause' : `preposition ${site.scene.prepositionText(c.preposition)}`,
      );
  }
}
