import { readFileSync } from 'node:fs';
import { decodePack, type Pack } from '../gazetteer/pack.ts';

/** Loads the compiled dictionaries that stand beside the program. */
export function loadDictionaries(): Pack {
  return decodePack(readFileSync(new URL('./dictionaries.pack', import.meta.url)));
}
