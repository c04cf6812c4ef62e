import { Feature } from '../arabic/features.ts';
import { Proclitic } from '../arabic/proclitics.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, changed, type Mention, type TitlePhrase } from './mention.ts';
import { longestAt } from './senses.ts';

type NameAfterTitle = (a: Analysis, at: number, limit: number, title: TitlePhrase) => Mention | null;

/**
 * A dual or plural title spread over its bearers: "الرئيسان الروسي فلاديمير بوتين والصيني شي جين بينغ", "وزيرا الخارجية الأميركي والروسي". Each bearer gets
 * the title in the singular with a country of its own; a title that is not spread comes back alone and unchanged.
 */
export function distribute(a: Analysis, first: Mention, limit: number, nameAfter: NameAfterTitle): Mention[] {
  const { title } = first;
  if (!title || (title.features & (Feature.Dual | Feature.Plural)) === 0 || title.of.length !== 1) return [first];
  const out: Mention[] = [];
  const features = title.features & ~(Feature.Dual | Feature.Plural);
  for (let at = first.to; at < limit; at = out.at(-1)!.to) {
    const nisba =
      a.readings.flags[at]! & WordFlag.Nisba && a.readings.proclitics[at] === Proclitic.Conjunction
        ? longestAt(a, at, Sense.Nisba)
        : null;
    if (!nisba) break;
    const share: TitlePhrase = { ...title, from: at, to: nisba.to, skip: nisba.skip, features, of: [nisba.ref] };
    out.push(
      nameAfter(a, nisba.to, limit, share) ??
        changed(first, {
          kind: 'title',
          candidates: [],
          rule: 'person/title',
          from: at,
          to: nisba.to,
          skip: nisba.skip,
          phraseFrom: at,
          phraseTo: nisba.to,
          title: share,
        }),
    );
  }
  return out.length === 0 ? [first] : [changed(first, { title: { ...title, features } }), ...out];
}
