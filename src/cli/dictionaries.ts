import { readFileSync } from 'node:fs';
import { decodePack, type Pack } from '../gazetteer/pack.ts';
import { builtFile } from './built-file.ts';
import { CommandError } from './exit.ts';

/** Loads the compiled dictionaries that stand beside the program. Throws `CommandError` E106. */
export function loadDictionaries(): Pack {
  try {
    return decodePack(readFileSync(builtFile('dictionaries.pack')));
  } catch (error) {
    throw new CommandError('E106', `the dictionaries cannot be loaded (${(error as Error).message})`);
  }
}

/** Dictionaries that know no headings of related articles, so that what stands under them is read like the rest. */
export const withRelated = (pack: Pack): Pack => ({
  ...pack,
  tables: { ...pack.tables, zones: { ...pack.tables.zones, related: [], age: [] } },
});
