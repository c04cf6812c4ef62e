import { createExtractor } from '../../extract.ts';
import { lookup } from '../../gazetteer/lookup/lookup.ts';
import type { Pack } from '../../gazetteer/pack.ts';
import type { EntityRecord } from '../../schema/record.ts';
import { wantsColor } from '../color.ts';
import type { Session } from '../command.ts';
import { loadDictionaries } from '../dictionaries.ts';
import { lookupText } from './text.ts';

export interface LookupFlags {
  readonly dictionary?: readonly string[];
  readonly rules?: readonly string[];
  readonly published?: string;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** `khabar lookup NAME`. Throws `CommandError`, and `DictionaryError` for a faulty dictionary of the user's own. */
export async function lookupCommand(
  text: string,
  flags: LookupFlags,
  { host, print }: Pick<Session, 'host' | 'print'>,
): Promise<void> {
  const pack = await loadDictionaries({ dictionaries: flags.dictionary ?? [], rules: flags.rules ?? [] });
  const published = flags.published ?? null;
  const found = { ...lookup(pack, text), article: { published, entities: readAlone(pack, text, published) } };
  await print(flags.json ? `${JSON.stringify(found, null, 2)}\n` : lookupText(found, wantsColor(flags.color, host)));
}

/** What an article that holds nothing but the words names. */
function readAlone(pack: Pack, text: string, published: string | null): readonly EntityRecord[] {
  const unknown = { path: null, title: '', url: null, source: null, encoding: null, sha256: null };
  const publishedFrom = published === null ? null : 'option';
  const extractor = createExtractor({ dictionaries: pack, offsets: 'utf16' });
  return extractor.extract({ id: 'lookup', ...unknown, text, published, publishedFrom }).entities;
}
