import type { TableName } from '../../schema/dictionary.ts';
import type { Compiled } from '../compiled.ts';

/** What the dictionaries hold. */
export interface Counts {
  /** Rows of each table that has any. */
  readonly tables: Readonly<Record<string, number>>;
  /** Rows of places and organisations by kind, commonest first. */
  readonly kinds: {
    readonly places: Readonly<Record<string, number>>;
    readonly organisations: Readonly<Record<string, number>>;
  };
  /** Distinct words in the compiled dictionaries. */
  readonly words: number;
  /** Names and other phrases as listed, and spellings generated from them. */
  readonly phrases: { readonly listed: number; readonly generated: number };
}

export function countRows({ parsed, pack }: Compiled): Counts {
  const tables = (Object.keys(parsed) as TableName[]).map((t) => [t, parsed[t].length] as const);
  const generated = pack.phrases.senseGenerated.reduce((n, g) => n + g, 0);
  return {
    tables: Object.fromEntries(tables.filter(([, n]) => n > 0)),
    kinds: {
      places: tally([...parsed.countries, ...parsed.places].map((p) => p.row.kind)),
      organisations: tally(parsed.organisations.map((o) => o.row.kind)),
    },
    words: pack.lexicon.size,
    phrases: { listed: pack.phrases.senseGenerated.length - generated, generated },
  };
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
