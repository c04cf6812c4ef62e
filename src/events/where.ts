import { WordSet } from '../arabic/word-set.ts';
import { fill, type Site } from './site.ts';

/** "غادر الخرطوم إلى ليبيا": where somebody goes counts, not what he leaves for it. */
export function goalOfLeaving(site: Site): void {
  const stops = site.roles.fillers['destinations'] ?? [];
  const goal = `preposition ${site.scene.prepositionText(site.scene.words.ila)}`;
  const reached = stops.findIndex((f) => f.why === goal);
  if (reached > 0) site.roles.fillers['destinations'] = stops.slice(reached);
}

const WHERE = new WordSet('حيث');

/** "توجه إلى موسكو، حيث يلتقي نظيره", "من الصين حيث يقوم بزيارة": the clause happens at the last place that the clause above it names with a preposition. */
export function placeAbove(site: Site): void {
  const { view, clause, type, roles } = site;
  const first = clause.chunks[0];
  if (first === undefined || clause.parent < 0 || !WHERE.has(view.tokens, view.chunks[first]!.from)) return;
  const role = type.roles.find((r) => r.name === 'place' || r.name === 'destinations')?.name;
  if (role === undefined || roles.fillers[role]?.length) return;
  const { ila, fi, ba, min } = site.scene.words;
  const place = view.clauses[clause.parent]!.chunks.findLast((i) => {
    const { phrase, preposition } = view.chunks[i]!;
    return i < first && phrase?.type === 'place' && [ila, fi, ba, min].includes(preposition);
  });
  if (place !== undefined) fill(site, [role], place, 'place of the clause above');
}
