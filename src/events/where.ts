import { WordSet } from '../arabic/word-set.ts';
import { fill, type Site } from './site.ts';

const WHERE = new WordSet('حيث');

/** "توجه إلى موسكو، حيث يلتقي نظيره": the clause happens at the last place that the clause above it names with a preposition. */
export function placeAbove(site: Site): void {
  const { view, clause, type, roles } = site;
  const first = clause.chunks[0];
  if (first === undefined || clause.parent < 0 || !WHERE.has(view.tokens, view.chunks[first]!.from)) return;
  if (roles.fillers['place']?.length || !type.roles.some((r) => r.name === 'place')) return;
  const { ila, fi, ba, min } = site.scene.words;
  const place = view.clauses[clause.parent]!.chunks.findLast((i) => {
    const { phrase, preposition } = view.chunks[i]!;
    return i < first && phrase?.type === 'place' && [ila, fi, ba, min].includes(preposition);
  });
  if (place !== undefined) fill(site, ['place'], place, 'place of the clause above');
}
