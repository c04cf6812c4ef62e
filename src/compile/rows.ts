import { fold } from '../arabic/normalise.ts';
import { EMPTY_PACK } from '../gazetteer/pack.ts';
import type { Box, Tables } from '../gazetteer/tables.ts';
import type { PackBuilder } from './builder.ts';
import { compileEntities, type EntityIndex, type RowContext } from './entities.ts';
import type { Fault } from './faults.ts';
import { compileOffices } from './offices.ts';
import { Speller } from './spellings.ts';
import { compileTitles, compileWeapons } from './titles.ts';
import type { Parsed } from './tsv.ts';
import { compileNisba, compileWords } from './words.ts';

/** The tables that TSV rows make. */
export type RowTables = Pick<Tables, 'kinds' | 'needs' | 'titles' | 'weapons' | 'offices' | 'extents'>;

type Base = Pick<RowTables, 'titles' | 'weapons' | 'offices' | 'extents'>;

/** Compiles the rows of all TSV files into a builder; `base` are the tables that they add to. */
export function compileRows(
  parsed: Parsed,
  builder: PackBuilder,
  index: EntityIndex,
  faults: Fault[],
  base: Base = EMPTY_PACK.tables,
): RowTables {
  const rows: RowContext = { parsed, builder, index, speller: new Speller(builder, everydayWords(parsed)), faults };
  compileEntities(rows);
  compileWords(parsed, builder);
  compileNisba(parsed, builder, index);
  return {
    titles: compileTitles(parsed, builder, base.titles),
    weapons: compileWeapons(rows, base.weapons),
    offices: compileOffices(parsed, index, base.offices),
    kinds: index.kinds,
    needs: index.needs,
    extents: { ...base.extents, ...compileExtents(parsed) },
  };
}

function compileExtents(parsed: Parsed): Tables['extents'] {
  const extents: Record<string, Box[]> = {};
  for (const { row } of parsed.extents)
    (extents[row.country] ??= []).push([row.south!, row.west!, row.north!, row.east!]);
  return extents;
}

/** Nouns and adjectives as the vocabulary lists them, with and without article, folded. */
function everydayWords({ words }: Parsed): Set<string> {
  const everyday = new Set<string>();
  for (const { row } of words) {
    if (row.pos !== 'noun' && row.pos !== 'adj') continue;
    for (const word of row.pos === 'adj' ? [row.word, `${row.word}ة`] : [row.word])
      everyday.add(fold(word)).add(fold(`ال${word}`));
  }
  return everyday;
}
