import { TokenKind } from '../arabic/tokenise.ts';
import type { Chunk } from './chunk.ts';
import type { Scene } from './scene.ts';

const MAX_TOKENS = 16;
const CLOSING = new Set(['-', '–', '—', 'ـ', '/', ':'].map((c) => c.charCodeAt(0)));
const PARTS: ReadonlySet<string> = new Set(['comma', 'quote', 'bracket', 'time']);

/**
 * How many chunks at the head of a line are its dateline: "القاهرة، مصر (CNN) --", "باريس - أ ف ب:". Places, agencies and dates up to a dash or colon say
 * where the report comes from; they take no part in what it tells. 0 where there is none.
 */
export function datelineLength(scene: Scene, chunks: readonly Chunk[]): number {
  let end = 0;
  let place = false;
  for (let k = 0; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.to - chunks[0]!.from > MAX_TOKENS || c.verb) break;
    const type = c.phrase?.type;
    if (isClosing(scene, c)) {
      if (place) end = k + 1;
    } else if (type === 'place' || type === 'organisation') {
      if (end > 0 && !opensBracket(chunks[k - 1])) break;
      place = true;
    } else if (!PARTS.has(c.kind) && c.kind !== 'word') break;
  }
  return end;
}

const opensBracket = (c: Chunk | undefined) => c?.kind === 'bracket' || c?.kind === 'word' || c?.kind === 'quote';

function isClosing({ a }: Scene, c: Chunk): boolean {
  return a.tokens.kind[c.from] === TokenKind.Punctuation && CLOSING.has(a.tokens.text.codes[a.tokens.start[c.from]!]!);
}
