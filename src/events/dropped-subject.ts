import { TokenKind } from '../arabic/tokenise.ts';
import type { Entity } from '../entities/entity.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import { put, type Site, takesBack } from './site.ts';
import { findSubject, isAccusativeGroup, isFree } from './subjects.ts';

/**
 * Arabic drops the subject that the reader knows: "وسيتوجه بعدها إلى القاهرة" goes on about whoever was spoken of, "ثم وقعا اتفاقا" about the two who
 * met. Fills the first of `roles` that takes them. Only for an active verb with which its clause opens.
 */
export function fillDroppedSubject(site: Site, roles: readonly string[], clause: Clause, at: number): void {
  const verb = site.view.chunks[at]!;
  if (clause.kind === 'relative' || verb.verb === null || verb.verb.passive) return;
  const said = saysSubject(site, clause, at);
  if (said && !verb.verb.speaker) return;
  const known = verb.verb.speaker ? speaker(site, said) : site.memory.dropped(verb.verb, verb.from, site.view.index);
  for (const entity of known) {
    const role = roles.find((r) => takesBack(site, r, entity));
    if (role) put(site, role, [site.memory.filler(entity, 'dropped subject')]);
  }
}

/** A noun before the verb, or right after it, is its subject, known or not. */
function saysSubject(site: Site, clause: Clause, at: number): boolean {
  if (isCounted(site, clause)) return true;
  const nominal = (c: Chunk) =>
    isFree(c) &&
    !isAccusativeGroup(site.view, c) &&
    (c.kind === 'phrase' || c.kind === 'noun' || c.kind === 'event' || (c.kind === 'adjective' && c.definite));
  const { chunks } = site.view;
  return (
    clause.chunks.some((i) => i < at && nominal(chunks[i]!)) ||
    (chunks[at + 1] !== undefined && nominal(chunks[at + 1]!))
  );
}

/** "عاد إلى القاهرة 115 مصريا", "قالت إن اثنتين من طائراتها ستصلان": so many of somebody. */
function isCounted({ view, scene }: Site, clause: Clause): boolean {
  return clause.chunks.some((i) => {
    const c = view.chunks[i]!;
    const number =
      view.tokens.kind[c.from] === TokenKind.Number || (scene.a.readings.flags[c.from]! & WordFlag.Number) !== 0;
    const next = view.chunks[i + 1];
    const counts =
      next?.kind === 'noun' ||
      next?.kind === 'adjective' ||
      next?.preposition === scene.words.min ||
      next?.kind === 'preposition';
    return c.kind === 'word' && number && counts && c.preposition < 0 && view.chunks[i - 1]?.kind !== 'preposition';
  });
}

/** "لن نطلق صاروخا، قال القائد": the first person is whoever the sentence quotes, else, unless only `here` counts, whoever was spoken of. */
function speaker(site: Site, here: boolean): readonly Entity[] {
  const { view, memory } = site;
  // "طهران: لن نفاوض"
  const colon = view.chunks.findIndex((c) => c.kind === 'colon');
  const headline = colon > 0 && colon < site.at ? view.chunks[colon - 1]!.phrase?.entity : null;
  if (headline) return [headline];
  for (const clause of view.clauses) {
    if (clause.verb < 0 || view.chunks[clause.verb]!.reporting === null) continue;
    const s = findSubject(view, clause, clause.verb, (c) => c.phrase?.type === 'person');
    const entity = s.chunk >= 0 ? view.chunks[s.chunk]!.phrase!.entity : null;
    if (entity) return [entity];
  }
  return here ? [] : memory.lastTopic();
}
