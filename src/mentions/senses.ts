import type { Analysis } from './mention.ts';

/** A dictionary phrase of a given kind at a token. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly ref: number;
  readonly features: number;
}

/** The longest phrase of a kind (`Sense`) that starts at a token, or null. */
export function longestAt(a: Analysis, token: number, kind: number): Found | null {
  const { matches, matchStart } = a;
  const { senseStart, senseKind, senseRef, senseFeatures } = a.pack.phrases;
  for (let m = matchStart[token + 1]! - 1; m >= matchStart[token]!; m--) {
    const node = matches.node[m]!;
    for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++) {
      if (senseKind[s] !== kind) continue;
      return {
        from: token,
        to: matches.to[m]!,
        skip: matches.skip[m]!,
        ref: senseRef[s]!,
        features: senseFeatures[s]!,
      };
    }
  }
  return null;
}

/** All phrases of a kind that start at a token, longest first; several senses of one phrase follow each other. */
export function allAt(a: Analysis, token: number, kind: number): Found[] {
  const { matches, matchStart } = a;
  const { senseStart, senseKind, senseRef, senseFeatures } = a.pack.phrases;
  const out: Found[] = [];
  for (let m = matchStart[token + 1]! - 1; m >= matchStart[token]!; m--) {
    const node = matches.node[m]!;
    for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++) {
      if (senseKind[s] === kind) {
        out.push({
          from: token,
          to: matches.to[m]!,
          skip: matches.skip[m]!,
          ref: senseRef[s]!,
          features: senseFeatures[s]!,
        });
      }
    }
  }
  return out;
}
