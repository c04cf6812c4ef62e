import { Enclitic, encliticOf, Feature } from '../arabic/features.ts';
import { readNumber } from '../arabic/numbers.ts';
import { TokenKind, tokenForm } from '../arabic/tokenise.ts';
import type { Entity } from '../entities/entity.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { longestAt } from '../mentions/senses.ts';
import type { NounPhrase } from './chunk.ts';
import type { Scene } from './scene.ts';

/** A weapon that an event tells of; tokens `from .. to` are its words, number included. */
export interface Weapon {
  readonly name: string | null;
  readonly class: string;
  readonly count: number | null;
  readonly countText: string | null;
  readonly rangeKm: number | null;
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  /** Countries that its adjectives name (صواريخ إيرانية). */
  readonly nisbas: readonly Entity[];
}

const REACH = 12;
const STOPS = WordFlag.Subordinator | WordFlag.Relative | WordFlag.Reporting;

/** Reads a weapon from its noun on: the number before it, adjectives, class words and names after it. */
export function readWeapon(scene: Scene, phrase: NounPhrase): Weapon {
  const { a } = scene;
  const { things, weapons } = a.pack.tables;
  let cls = 'unknown';
  let name: string | null = null;
  let rangeKm: number | null = null;
  let to = phrase.nameTo;
  const nisbas: Entity[] = [];
  for (let i = phrase.nameFrom; i < Math.min(a.tokens.count, phrase.nameTo + REACH); ) {
    if (i >= phrase.nameTo && a.tokens.kind[i] === TokenKind.Newline) break;
    const weapon = longestAt(a, i, Sense.Weapon);
    const thing = longestAt(a, i, Sense.Thing);
    const adjective = scene.mentionsAt.get(i);
    if (weapon && name === null) {
      const w = weapons[weapon.ref]!;
      name = w.name;
      rangeKm = w.rangeKm;
      if (cls === 'unknown') cls = w.class;
      to = Math.max(to, weapon.to);
    } else if (thing && things[thing.ref]!.class === 'weapon-class') {
      if (cls === 'unknown') cls = things[thing.ref]!.weaponClass;
      if (thing.to - to <= 3) to = Math.max(to, thing.to);
    } else if (adjective?.kind === 'adjective') {
      const e = scene.linked.entityOf.get(adjective);
      if (e && i === to) nisbas.push(e);
    } else if (
      i >= phrase.nameTo &&
      (a.readings.flags[i]! & STOPS ||
        (a.readings.flags[i]! & WordFlag.Verb && !(a.readings.flags[i]! & WordFlag.Noun)))
    )
      break;
    i = Math.max(i + 1, weapon?.to ?? thing?.to ?? 0);
  }
  const satellite = /^(ال)?(قمر|اقمار|مسبار|مركبه)/.test(tokenForm(a.tokens, phrase.nameFrom, phrase.skip));
  return {
    name,
    class: satellite ? 'space_launcher' : cls,
    ...count(scene, phrase, satellite),
    rangeKm,
    from: phrase.nameFrom,
    to,
    skip: phrase.skip,
    nisbas,
  };
}

/** How many: a dual, a number word or digits before the noun, "واحد", or a singular noun. */
function count(
  scene: Scene,
  phrase: NounPhrase,
  satellite: boolean,
): { count: number | null; countText: string | null } {
  const { a } = scene;
  const at = phrase.nameFrom;
  const before = at > 0 ? readNumber(a.tokens, at - 1) : null;
  if (before) return { count: before.value, countText: tokenForm(a.tokens, at - 1) };
  const head = tokenForm(a.tokens, at, phrase.skip);
  const dual = phrase.features & Feature.Dual && /(ان|ين|ا|ي)$/.test(head) && head.length > 4;
  if (dual) return { count: 2, countText: null };
  const plural = (phrase.features & Feature.Plural) !== 0 || phrase.ref < 0;
  if (satellite || plural || encliticOf(phrase.features) !== Enclitic.None)
    return { count: null, countText: vagueCount(scene, at) };
  return { count: 1, countText: null };
}

const VAGUE = new Set(['عده', 'عدد', 'عشرات', 'مئات', 'بضعه', 'سلسله', 'وابل', 'رشقه', 'دفعه']);

function vagueCount(scene: Scene, at: number): string | null {
  const word = at > 0 && scene.a.tokens.kind[at - 1] === TokenKind.Word ? tokenForm(scene.a.tokens, at - 1) : '';
  return VAGUE.has(word) ? word : null;
}
