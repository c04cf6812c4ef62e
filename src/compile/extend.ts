import type { Pack } from '../gazetteer/pack.ts';
import { PackBuilder } from './builder.ts';
import type { Compiled } from './compiled.ts';
import { indexOf } from './entities.ts';
import { DictionaryError, type Fault } from './faults.ts';
import { compileRows } from './rows.ts';
import { emptyTables, parseTsv, type SourceFile } from './tsv.ts';

/**
 * Adds dictionary files (TSV, the shapes of `dictionaries/README.md`) to a compiled pack.
 *
 * A row whose id the pack has already gives that entity new columns and more names; of two terms of one office that overlap the
 * new one holds. Throws `DictionaryError` with every place where a file is wrong; the pack given is not changed.
 */
export function extendPack(pack: Pack, files: readonly SourceFile[]): Pack {
  const extended = compileOnto(pack, files);
  const errors = extended.faults.filter((f) => f.severity === 'error');
  if (errors.length > 0) throw new DictionaryError(errors);
  return extended.pack;
}

/** Like `extendPack`, but leaves faulty lines out and reports them. */
export function compileOnto(pack: Pack, files: readonly SourceFile[]): Compiled {
  const faults: Fault[] = [];
  const parsed = emptyTables();
  for (const file of files) parseTsv(file, parsed, faults);
  const builder = new PackBuilder(pack);
  const index = indexOf(pack);
  const rows = compileRows(parsed, builder, index, faults, pack.tables);
  const tables = { ...pack.tables, ...rows };
  return {
    pack: builder.freeze(tables, pack.ruleTexts),
    faults,
    collisions: builder.collisions,
    parsed,
    rows: index.rows,
  };
}
