import { normalise } from '../arabic/normalise.ts';
import { splitSentences } from '../arabic/sentences.ts';
import { tokenise, tokenStart } from '../arabic/tokenise.ts';
import { matchPhrases } from '../gazetteer/match.ts';
import type { Pack } from '../gazetteer/pack.ts';
import { readTokens } from '../gazetteer/readings.ts';
import type { Analysis } from './mention.ts';

/** A stretch of the source text, UTF-16 offsets, that is not part of the story. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Normalises, tokenises, splits and matches a text: everything that depends on words alone. */
export function analyse(pack: Pack, source: string, excluded: readonly Stretch[]): Analysis {
  const tokens = tokenise(normalise(source));
  const sentences = splitSentences(tokens);
  const readings = readTokens(pack.lexicon, tokens);
  const matches = matchPhrases(pack.phrases, tokens, readings);
  const matchStart = new Int32Array(tokens.count + 1);
  let m = 0;
  for (let i = 0; i <= tokens.count; i++) {
    while (m < matches.count && matches.from[m]! < i) m++;
    matchStart[i] = m;
  }
  const flags = new Uint8Array(sentences.count);
  let z = 0;
  for (let s = 0; s < sentences.count; s++) {
    const at = tokenStart(tokens, sentences.starts[s]!);
    while (z < excluded.length && excluded[z]!.end <= at) z++;
    if (z < excluded.length && excluded[z]!.start <= at) flags[s] = 1;
  }
  return { pack, tokens, sentences, readings, matches, excluded: flags, matchStart };
}
