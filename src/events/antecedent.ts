import { Enclitic } from '../arabic/features.ts';
import type { Entity } from '../entities/entity.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import { fitsPronoun } from './memory.ts';
import { type Site, takesBack } from './site.ts';
import { findSubject } from './subjects.ts';

const MAX_DEPTH = 4;

/**
 * Who a pronoun stands for ("خلال زيارته", "عودتها", "استقبله", "اتصل به"). Clause by clause outwards: the clause's subject, else the person named last
 * before the trigger in it, or whom a relative clause describes. Where the sentence has nobody who fits, whoever the text spoke of last. With `others` it is
 * nobody who has a role already: the subject's own object is somebody else.
 */
export function antecedents(site: Site, enclitic: number, roles: readonly string[], others = false): readonly Entity[] {
  const { view, memory, at } = site;
  const before = view.chunks[at]!.from;
  const filled = others ? Object.values(site.roles.fillers).flatMap((list) => list.map((f) => f.entity)) : [];
  const takes = (e: Entity) => !filled.includes(e) && roles.some((r) => takesBack(site, r, e));
  if (enclitic === Enclitic.His || enclitic === Enclitic.Her) {
    const fits = (e: Entity) => takes(e) && fitsPronoun(e, enclitic);
    let clause: Clause | undefined = site.clause;
    for (let depth = 0; clause && depth < MAX_DEPTH; clause = view.clauses[clause.parent], depth++) {
      const found = inClause(site, clause, fits);
      if (found) return [found];
    }
  }
  return memory.pronoun(enclitic, before, null, view.from, takes);
}

function inClause(site: Site, clause: Clause, fits: (e: Entity) => boolean): Entity | null {
  const { view, at } = site;
  const entityOf = (i: number) => view.chunks[i]?.phrase?.entity ?? null;
  const owner = (i: number) => {
    const e = entityOf(i);
    return e !== null && fits(e);
  };
  if (clause.kind === 'relative' && owner(clause.antecedent)) return entityOf(clause.antecedent);
  if (clause.verb >= 0) {
    // "لدى لقائه السفير، قال الوزير": before the verb of its clause the pronoun points forward.
    const subject = findSubject(view, clause, clause.verb, isActor).chunk;
    const fronted = clause.verb > at;
    const own = subject >= 0 && view.clauseOf[subject] === clause.index;
    if (own && (fronted || subject < at) && owner(subject)) return entityOf(subject);
  }
  const named = clause.chunks.findLast((i) => i < at && view.chunks[i]!.phrase?.type === 'person' && owner(i));
  return named === undefined ? null : entityOf(named);
}

const isActor = (c: Chunk): boolean =>
  c.phrase?.type === 'person' || c.phrase?.type === 'organisation' || c.phrase?.type === 'place';
