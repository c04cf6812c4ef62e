import { readFileSync } from 'node:fs';
import { decodePack, type Pack } from '../gazetteer/pack.ts';
import { builtFile } from './built-file.ts';
import { CommandError } from './exit.ts';
import { readSources } from './sources.ts';

/** Files and folders of the user's own that add to the built-in dictionaries: TSV tables, YAML rules. */
export interface Additions {
  readonly dictionaries: readonly string[];
  readonly rules: readonly string[];
}

/**
 * The compiled dictionaries that stand beside the program, with what the user adds to them. The compiler is loaded only where there is
 * something to add. Throws `CommandError` E106 for files that cannot be read, `DictionaryError` with every place for faulty ones.
 */
export async function loadDictionaries(
  { dictionaries, rules }: Additions = { dictionaries: [], rules: [] },
): Promise<Pack> {
  let pack = loadBuiltIn();
  if (dictionaries.length > 0) {
    const { extendPack } = await import('../compile/extend.ts');
    pack = extendPack(pack, readSources(dictionaries, ['.tsv']));
  }
  if (rules.length > 0) {
    const { extendRules } = await import('../compile/extend-rules.ts');
    pack = extendRules(pack, readSources(rules, ['.yaml', '.yml']));
  }
  return pack;
}

function loadBuiltIn(): Pack {
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
