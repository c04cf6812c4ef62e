import { normalise } from '../arabic/normalise.ts';
import { type Sentences, splitSentences } from '../arabic/sentences.ts';
import { TokenKind, type Tokens, tokenise, tokenStart } from '../arabic/tokenise.ts';
import { type Matches, matchPhrases } from '../gazetteer/match.ts';
import { type Readings, readTokens } from '../gazetteer/readings.ts';
import { finalYaHabits } from './final-ya.ts';
import { Inflected, type InflectionReader } from './inflections.ts';
import type { Lookups } from './lookups.ts';
import { type Analysis, Unknown } from './mention.ts';

/** A stretch of the source text, UTF-16 offsets, that is not part of the story. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Normalises, tokenises, splits and matches a text: everything that depends on words alone. */
export function analyse(lookups: Lookups, source: string, excluded: readonly Stretch[]): Analysis {
  const { pack, inflections } = lookups;
  const tokens = tokenise(normalise(source));
  const sentences = splitSentences(tokens);
  const readings = readTokens(pack.lexicon, tokens, lookups.memo);
  const matches = matchPhrases(pack.phrases, tokens, readings);
  return {
    pack,
    tokens,
    sentences,
    readings,
    matches,
    excluded: excludedSentences(tokens, sentences, excluded),
    matchStart: firstMatches(matches, tokens.count),
    senses: matches.senses,
    unknown: unknownWords(inflections, tokens, readings),
    lookups,
    finalYa: finalYaHabits(lookups, tokens, readings, sentences),
  };
}

function firstMatches(matches: Matches, count: number): Int32Array {
  const out = new Int32Array(count + 1);
  let m = 0;
  for (let i = 0; i <= count; i++) {
    while (m < matches.count && matches.from[m]! < i) m++;
    out[i] = m;
  }
  return out;
}

/** Per token, how sure it is that no dictionary has the word in any form: one of `Unknown`. */
function unknownWords(inflections: InflectionReader, tokens: Tokens, readings: Readings): Uint8Array {
  const out = new Uint8Array(tokens.count);
  const { kind, start, end } = tokens;
  for (let i = 0; i < tokens.count; i++) {
    if (kind[i] !== TokenKind.Word || readings.word[i]! >= 0 || end[i]! - start[i]! < 2) continue;
    const inflected = inflections.read(tokens.text.codes, start[i]!, end[i]!);
    if (inflected !== Inflected.Surely) out[i] = inflected === Inflected.No ? Unknown.Surely : Unknown.Perhaps;
  }
  return out;
}

function excludedSentences(tokens: Tokens, sentences: Sentences, excluded: readonly Stretch[]): Uint8Array {
  const out = new Uint8Array(sentences.count);
  let z = 0;
  for (let s = 0; s < sentences.count; s++) {
    const at = tokenStart(tokens, sentences.starts[s]!);
    while (z < excluded.length && excluded[z]!.end <= at) z++;
    if (z < excluded.length && excluded[z]!.start <= at) out[s] = 1;
  }
  return out;
}
