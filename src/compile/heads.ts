import { decline } from '../arabic/decline.ts';
import { encliticOf } from '../arabic/features.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { Head } from '../gazetteer/tables.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { HeadFile } from '../schema/rules.ts';
import { PackBuilder } from './builder.ts';

/** Adds the nouns that head names; returns `Tables.heads`. */
export function compileHeads(file: HeadFile, builder: PackBuilder): Head[] {
  const rows: Head[] = [];
  for (const type of ['organisation', 'place'] as const) {
    const flag = type === 'organisation' ? WordFlag.OrganisationHead : WordFlag.PlaceHead;
    for (const [kind, nouns] of Object.entries(file[type])) {
      const ref = rows.push({ type, kind }) - 1;
      for (const [singular, ...plurals] of nouns) {
        // With a pronoun a noun heads no name, and معاهده (its institutes) would be معاهدة (treaty).
        for (const form of decline({ singular: singular!, plurals }).filter((f) => encliticOf(f.features) === 0)) {
          const words = PackBuilder.split(form.text);
          builder.phrase(
            words.map((w) => [w]),
            { kind: Sense.Head, ref, features: form.features },
            { flags: flag | WordFlag.Noun },
          );
        }
      }
    }
  }
  return rows;
}
