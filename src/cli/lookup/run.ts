import { lookup } from '../../gazetteer/lookup/lookup.ts';
import { wantsColor } from '../color.ts';
import type { Session } from '../command.ts';
import { loadDictionaries } from '../dictionaries.ts';
import { lookupText } from './text.ts';

export interface LookupFlags {
  readonly dictionary?: readonly string[];
  readonly rules?: readonly string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** `khabar lookup NAME`. Throws `CommandError`, and `DictionaryError` for a faulty dictionary of the user's own. */
export async function lookupCommand(
  text: string,
  flags: LookupFlags,
  { host, print }: Pick<Session, 'host' | 'print'>,
): Promise<void> {
  const found = lookup(
    await loadDictionaries({ dictionaries: flags.dictionary ?? [], rules: flags.rules ?? [] }),
    text,
  );
  await print(flags.json ? `${JSON.stringify(found, null, 2)}\n` : lookupText(found, wantsColor(flags.color, host)));
}
