import { WordSet } from '../arabic/word-set.ts';
import type { Clause } from './clauses.ts';
import { fill, type Site } from './site.ts';

/** "غادر الخرطوم إلى ليبيا": where somebody goes counts, not what he leaves for it. */
export function goalOfLeaving(site: Site): void {
  const stops = site.roles.fillers['destinations'] ?? [];
  const goal = `preposition ${site.scene.prepositionText(site.scene.words.ila)}`;
  const reached = stops.findIndex((f) => f.why === goal);
  if (reached > 0) site.roles.fillers['destinations'] = stops.slice(reached);
}

const WHERE = new WordSet('حيث');

/** The trigger's clause, or the one that it completes (حيث من المقرر أن يلتقي), if it opens with حيث. */
function whereClause({ view, clause }: Site): Clause | null {
  const opens = (c: Clause | undefined) =>
    c?.chunks[0] !== undefined && c.parent >= 0 && WHERE.has(view.tokens, view.chunks[c.chunks[0]]!.from);
  if (opens(clause)) return clause;
  const above = clause.kind === 'complement' ? view.clauses[clause.parent] : undefined;
  return opens(above) ? above! : null;
}

/** "توجه إلى موسكو، حيث يلتقي نظيره": the clause happens at the last place that the clause above it names with a preposition. */
export function placeAbove(site: Site): void {
  const { view, type, roles } = site;
  const clause = whereClause(site);
  if (!clause) return;
  const first = clause.chunks[0]!;
  const role = type.roles.find((r) => r.name === 'place' || r.name === 'destinations')?.name;
  if (role === undefined || roles.fillers[role]?.length) return;
  const { ila, fi, ba, min } = site.scene.words;
  const place = view.clauses[clause.parent]!.chunks.findLast((i) => {
    const { phrase, preposition } = view.chunks[i]!;
    return i < first && phrase?.type === 'place' && [ila, fi, ba, min].includes(preposition);
  });
  if (place !== undefined) fill(site, [role], place, 'place of the clause above');
}
