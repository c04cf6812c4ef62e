import type { Tokens } from '../arabic/tokenise.ts';
import { findTimes, type TimeExpression } from '../time/find.ts';
import type { Chunk } from './chunk.ts';
import { chunkSentence } from './chunk-sentence.ts';
import { type Clause, cutClauses } from './clauses.ts';
import type { Scene } from './scene.ts';

/** One sentence, cut into chunks and clauses: what roles and status are read from. */
export interface SentenceView {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly tokens: Tokens;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  /** Clause of each chunk, by the chunk's index. */
  readonly clauseOf: Int32Array;
  readonly times: readonly TimeExpression[];
}

export function viewSentence(scene: Scene, index: number): SentenceView {
  const { tokens, sentences } = scene.a;
  const from = sentences.starts[index]!;
  const to = sentences.starts[index + 1]!;
  const times = findTimes(tokens, from, to);
  const chunks = chunkSentence(scene, from, to, times);
  return { index, from, to, tokens, chunks, times, ...cutClauses(chunks, tokens) };
}
