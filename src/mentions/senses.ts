import { Enclitic, encliticOf, Feature, withEnclitic } from '../arabic/features.ts';
import { tokenEnd } from '../arabic/tokenise.ts';
import type { Analysis } from './mention.ts';

/** A dictionary phrase of a given kind at a token. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly ref: number;
  readonly features: number;
}

/** Whether a phrase of a kind (`Sense`) starts at a token. */
export const startsSense = (a: Analysis, token: number, kind: number): boolean =>
  (a.senses[token]! & (1 << kind)) !== 0;

/** The longest phrase of a kind (`Sense`) that starts at a token, or null. */
export function longestAt(a: Analysis, token: number, kind: number): Found | null {
  if (!startsSense(a, token, kind)) return null;
  const { matches, matchStart } = a;
  const { senseStart, senseKind } = a.pack.phrases;
  let best = -1;
  let bestSense = -1;
  for (let m = matchStart[token]!; m < matchStart[token + 1]!; m++) {
    if (best >= 0 && matches.to[m]! <= matches.to[best]!) continue;
    const node = matches.node[m]!;
    for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++) {
      if (senseKind[s] !== kind) continue;
      best = m;
      bestSense = s;
      break;
    }
  }
  return found(a, token, best, bestSense);
}

const NOTHING: readonly Found[] = [];

/** All phrases of a kind that start at a token, longest first; several senses of one phrase follow each other. */
export function allAt(a: Analysis, token: number, kind: number): readonly Found[] {
  if (!startsSense(a, token, kind)) return NOTHING;
  const { matches, matchStart } = a;
  const { senseStart, senseKind } = a.pack.phrases;
  const out: Found[] = [];
  for (let m = matchStart[token + 1]! - 1; m >= matchStart[token]!; m--) {
    const node = matches.node[m]!;
    for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++)
      if (senseKind[s] === kind) out.push(found(a, token, m, s));
  }
  // Matches of a second reading (ولي العهد، و+لي) come after those of the first.
  return out.length > 1 ? out.sort((x, y) => y.to - x.to || x.skip - y.skip) : out;
}

const found = (a: Analysis, token: number, m: number, s: number): Found => ({
  from: token,
  to: a.matches.to[m]!,
  skip: a.matches.skip[m]!,
  ref: a.pack.phrases.senseRef[s]!,
  features: spelledFeatures(a, m, a.pack.phrases.senseFeatures[s]!),
});

const TA_MARBUTA = 0x629;

/** سفيرة folds to the letters of سفيره: where ة is written there is no pronoun, but a feminine. */
const spelledFeatures = (a: Analysis, m: number, features: number): number =>
  encliticOf(features) === Enclitic.His &&
  a.tokens.text.source.charCodeAt(tokenEnd(a.tokens, a.matches.to[m]! - 1) - 1) === TA_MARBUTA
    ? withEnclitic(features, Enclitic.None) | Feature.Feminine
    : features;
