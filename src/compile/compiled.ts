import type { Pack } from '../gazetteer/pack.ts';
import type { Collision } from './builder.ts';
import type { EntityIndex } from './entities.ts';
import type { Fault } from './faults.ts';
import type { Parsed } from './tsv.ts';

/** What compiling gives: the pack, everything wrong with the sources, and the rows as parsed (for `khabar check`). */
export interface Compiled {
  readonly pack: Pack;
  readonly faults: readonly Fault[];
  readonly collisions: readonly Collision[];
  readonly parsed: Parsed;
  /** The row of each entity that the files hold. */
  readonly rows: EntityIndex['rows'];
}
