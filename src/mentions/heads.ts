import { Feature } from '../arabic/features.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { Analysis } from './mention.ts';
import { allAt, type Found } from './senses.ts';

/** A noun that heads a name: وزارة، مدينة. */
export interface HeadNoun {
  readonly found: Found;
  readonly kind: string;
  readonly definite: boolean;
}

/** The head noun in the singular that starts at a token: of an organisation or of a place. A plural heads no name (شركات الطيران). */
export function headAt(a: Analysis, token: number, type: 'organisation' | 'place'): HeadNoun | null {
  for (const found of allAt(a, token, Sense.Head)) {
    const head = a.pack.tables.heads[found.ref]!;
    if (head.type !== type || found.features & (Feature.Plural | Feature.Dual)) continue;
    return { found, kind: head.kind, definite: (found.features & Feature.Definite) !== 0 };
  }
  return null;
}
