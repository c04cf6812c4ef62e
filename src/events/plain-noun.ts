import type { Chunk, NounPhrase } from './chunk.ts';
import { phrase } from './phrases.ts';
import type { SentenceView } from './view.ts';

const MAX_CHUNKS = 6;

/** The phrase of an everyday noun with its adjectives and complements ("أهدافا عسكرية", "محطة القطارات"); null where no such noun stands. */
export function plainNoun(view: SentenceView, skips: ArrayLike<number>, at: number): NounPhrase | null {
  const head = view.chunks[at];
  if (head?.kind !== 'noun') return null;
  let to = head.to;
  for (let i = at + 1; i < Math.min(view.chunks.length, at + MAX_CHUNKS); i++) {
    const c = view.chunks[i]!;
    if (!completes(c)) break;
    to = c.to;
  }
  return phrase('noun', head.from, to, skips[head.from]!, 0, -1);
}

const completes = (c: Chunk): boolean =>
  !c.joined && (c.kind === 'adjective' || (c.kind === 'noun' && c.definite) || (c.kind === 'phrase' && c.possessed));
