import type { EntityTable } from '../gazetteer/pack.ts';
import { packStrings, type StringTable, stringAt } from '../gazetteer/strings.ts';

export interface EntityEntry {
  readonly id: string;
  readonly type: number;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly rank: number;
  readonly needs: number;
  readonly feminine: boolean;
}

/** The entities of a pack being built: those of the table that it adds to keep their numbers, and may be given new columns. */
export class EntityList {
  private readonly entries = new Map<number, EntityEntry>();
  private count: number;

  constructor(private readonly base: EntityTable) {
    this.count = base.count;
  }

  /** Adds an entity, or gives entity `ref` new columns. */
  set(entry: EntityEntry, ref = this.count): number {
    this.entries.set(ref, entry);
    this.count = Math.max(this.count, ref + 1);
    return ref;
  }

  /** What messages say of an entity. */
  describe(ref: number): Pick<EntityEntry, 'type' | 'name' | 'nameEn'> {
    const { type, names, englishNames } = this.base;
    return (
      this.entries.get(ref) ?? { type: type[ref]!, name: stringAt(names, ref), nameEn: stringAt(englishNames, ref) }
    );
  }

  /** The columns; `kinds` is `Tables.kinds`. */
  freeze(kinds: readonly string[]): EntityTable {
    const { base, count } = this;
    const kindIndex = new Map(kinds.map((k, i) => [k, i]));
    const table = {
      count,
      type: extended(base.type, new Uint8Array(count)),
      kind: extended(base.kind, new Uint8Array(count)),
      country: extended(base.country, new Uint16Array(count)),
      coordinates: extended(base.coordinates, new Float32Array(2 * count)),
      rank: extended(base.rank, new Uint32Array(count)),
      needs: extended(base.needs, new Uint16Array(count)),
      feminine: extended(base.feminine, new Uint8Array(count)),
      ids: this.strings(base.ids, (e) => e.id),
      names: this.strings(base.names, (e) => e.name),
      englishNames: this.strings(base.englishNames, (e) => e.nameEn),
    };
    for (const [ref, e] of this.entries) {
      table.type[ref] = e.type;
      table.kind[ref] = kindIndex.get(e.kind)!;
      table.country[ref] = e.country ? (e.country.charCodeAt(0) << 8) | e.country.charCodeAt(1) : 0;
      table.coordinates[2 * ref] = e.lat ?? Number.NaN;
      table.coordinates[2 * ref + 1] = e.lon ?? Number.NaN;
      table.rank[ref] = e.rank;
      table.needs[ref] = e.needs;
      table.feminine[ref] = e.feminine ? 1 : 0;
    }
    return table;
  }

  private strings(base: StringTable, text: (entry: EntityEntry) => string): StringTable {
    const { offsets, bytes } = base;
    return packStrings(
      Array.from({ length: this.count }, (_, ref) => {
        const entry = this.entries.get(ref);
        return entry ? text(entry) : bytes.subarray(offsets[ref]!, offsets[ref + 1]!);
      }),
    );
  }
}

function extended<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
