import { Proclitic } from '../arabic/proclitics.ts';
import { NameForm } from '../gazetteer/name-form.ts';
import { EntityType } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis, Mention, MentionType } from './mention.ts';
import { nameExtent } from './name-extent.ts';
import { allAt, type Found } from './senses.ts';

export const TYPE_NAMES: Readonly<Record<number, MentionType>> = {
  [EntityType.Person]: 'person',
  [EntityType.Place]: 'place',
  [EntityType.Organisation]: 'organisation',
};

/** The longest dictionary name at a token whose conditions hold; a short name is marked so and has yet to prove itself. */
export function dictionaryMention(a: Analysis, token: number): Mention | null {
  const found = allAt(a, token, Sense.Entity);
  for (let i = 0; i < found.length; ) {
    const { to, skip } = found[i]!;
    const same: Found[] = [];
    for (; i < found.length && found[i]!.to === to && found[i]!.skip === skip; i++)
      if (admissible(a, found[i]!)) same.push(found[i]!);
    if (same.length > 0) return nameExtent(a, toMention(a, same));
  }
  return null;
}

function toMention(a: Analysis, same: Found[]): Mention {
  const { rank, type } = a.pack.entities;
  const strength = (f: Found) => (f.features === NameForm.Short ? 0 : 1);
  same.sort((x, y) => strength(y) - strength(x) || rank[y.ref]! - rank[x.ref]! || x.ref - y.ref);
  const best = same[0]!;
  return {
    from: best.from,
    to: best.to,
    skip: best.skip,
    type: TYPE_NAMES[type[best.ref]!]!,
    kind: best.features === NameForm.Short ? 'short' : 'name',
    candidates: same.filter((f) => type[f.ref] === type[best.ref]).map((f) => f.ref),
    rule: 'dictionary',
    phraseFrom: best.from,
    phraseTo: best.to,
  };
}

function admissible(a: Analysis, f: Found): boolean {
  const needs = a.pack.entities.needs[f.ref]!;
  if (needs > 0 && f.features !== NameForm.Short && !hasNeighbour(a, f, needs - 1)) return false;
  if (f.to - f.from > 1) return true;
  return singleWordAllowed(a, f);
}

function hasNeighbour(a: Analysis, f: Found, index: number): boolean {
  const { before, after } = a.pack.tables.needs[index]!;
  const { word } = a.readings;
  if (before.length > 0 && f.from > 0) {
    // An opening quotation mark may stand between: حركة "فتح".
    const previous = a.tokens.kind[f.from - 1] === 4 ? f.from - 2 : f.from - 1;
    if (previous >= 0 && before.includes(word[previous]!)) return true;
  }
  return after.length > 0 && f.to < a.tokens.count && after.includes(word[f.to]!);
}

/** A name of one word that is an everyday word too, or what is left of one after stripping, is no name by itself. */
function singleWordAllowed(a: Analysis, f: Found): boolean {
  const { readings, tokens } = a;
  const length = tokens.end[f.from]! - tokens.start[f.from]! - f.skip;
  if (f.skip > 0 && length <= 3 && (readings.whole[f.from]! >= 0 || length < 3)) return false;
  const bits = f.skip > 0 ? readings.proclitics[f.from]! : 0;
  const everyday = (readings.flags[f.from]! & EVERYDAY) !== 0;
  if (everyday && (bits & (Proclitic.Ba | Proclitic.Kaf)) !== 0) return false;
  return (readings.flags[f.from]! & WordFlag.Particle) === 0 || f.skip > 0;
}
