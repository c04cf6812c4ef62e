import { Feature } from '../arabic/features.ts';
import { TokenKind, tokenForm } from '../arabic/tokenise.ts';
import { TYPE_NAMES } from '../mentions/dictionary.ts';
import type { Analysis, Mention } from '../mentions/mention.ts';
import { citation } from '../mentions/tokens.ts';
import type { Entity } from './entity.ts';
import { unseenId } from './ids.ts';

/** The entity of a dictionary entry, without mentions yet. */
export function fromDictionary(a: Analysis, index: number): Entity {
  const e = a.pack.entities;
  const { id, name, nameEn } = a.lookups.namesOf(index);
  return {
    id,
    type: TYPE_NAMES[e.type[index]!]!,
    dictionary: index,
    name,
    nameEn,
    country: countryCode(e.country[index]!),
    kind: a.pack.tables.kinds[e.kind[index]!]!,
    feminine: e.feminine[index] === 1,
    mentions: [],
    titles: [],
  };
}

/** The entity of a name that no dictionary has: as it stands in the text, with the country of its title. */
export function fromText(a: Analysis, m: Mention): Entity {
  const { country } = a.pack.entities;
  const of = m.title?.of.find((e) => country[e]! > 0);
  const name = citation(a, m.from, m.to, m.skip);
  return {
    id: unseenId(m.type, foldedName(a, m)),
    type: m.type,
    dictionary: -1,
    name,
    nameEn: m.rule.startsWith('latin/') ? name : null,
    country: of === undefined ? null : countryCode(country[of]!),
    kind: '',
    feminine: m.type === 'person' && m.title ? (m.title.features & Feature.Feminine) !== 0 : null,
    mentions: [],
    titles: [],
  };
}

function foldedName(a: Analysis, m: Mention): string {
  let name = '';
  for (let i = m.from; i < m.to; i++) {
    if (a.tokens.kind[i] === TokenKind.Punctuation) continue;
    name += (name && ' ') + tokenForm(a.tokens, i, i === m.from ? m.skip : 0);
  }
  return name;
}

/** Two ASCII letters from the packed code, null for 0. */
export const countryCode = (packed: number): string | null =>
  packed === 0 ? null : String.fromCharCode(packed >> 8, packed & 255);
