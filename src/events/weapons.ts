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
  readonly definite: boolean;
  /** Countries that its adjectives name (صواريخ إيرانية). */
  readonly nisbas: readonly Entity[];
}

const REACH = 12;
/** After these the weapon's type follows: "من طراز إسكندر". */
const TYPE_WORDS = new Set(['طراز', 'نوع', 'فئه']);

/** Reads a weapon from its noun on: the number before it, and the adjectives, class words and names that follow it without a break. */
export function readWeapon(scene: Scene, phrase: NounPhrase): Weapon {
  const { a } = scene;
  const { things, weapons } = a.pack.tables;
  const found = {
    class: 'unknown',
    name: null as string | null,
    rangeKm: null as number | null,
    to: phrase.nameTo,
    nisbas: [] as Entity[],
  };
  for (let i = phrase.nameFrom; i < Math.min(a.tokens.count, phrase.nameTo + REACH); ) {
    if (i >= phrase.nameTo && breaksOff(scene, i)) break;
    const weapon = longestAt(a, i, Sense.Weapon);
    const thing = longestAt(a, i, Sense.Thing);
    const adjective = scene.mentionsAt.get(i);
    if (weapon && found.name === null) {
      const w = weapons[weapon.ref]!;
      found.name = w.name;
      found.rangeKm = w.rangeKm;
      if (found.class === 'unknown') found.class = w.class;
      found.to = Math.max(found.to, weapon.to);
    } else if (thing && things[thing.ref]!.class === 'weapon-class') {
      if (found.class === 'unknown' || things[thing.ref]!.weaponClass === 'anti_ship')
        found.class = things[thing.ref]!.weaponClass;
      if (thing.to - found.to <= 3) found.to = Math.max(found.to, thing.to);
    } else if (adjective?.kind === 'adjective') {
      const e = scene.linked.entityOf.get(adjective);
      if (e && i === found.to) found.nisbas.push(e);
    }
    i = Math.max(i + 1, weapon?.to ?? thing?.to ?? 0);
  }
  const satellite = /^(ال)?(قمر|اقمار|مسبار|مركبه)/.test(tokenForm(a.tokens, phrase.nameFrom, phrase.skip));
  return {
    ...found,
    class: satellite ? 'space_launcher' : found.class,
    ...count(scene, phrase, satellite),
    from: phrase.nameFrom,
    skip: phrase.skip,
    definite: (phrase.features & Feature.Definite) !== 0,
  };
}

/** What no longer describes the weapon: a verb, a joined word, a preposition other than that of its type, the end of the line. */
function breaksOff(scene: Scene, i: number): boolean {
  const { tokens, readings } = scene.a;
  if (tokens.kind[i] === TokenKind.Newline || readings.skip[i]! > 0) return true;
  const flags = readings.flags[i]!;
  if (flags & WordFlag.Preposition) return !(i + 1 < tokens.count && TYPE_WORDS.has(tokenForm(tokens, i + 1)));
  if (flags & (WordFlag.Subordinator | WordFlag.Relative | WordFlag.Reporting)) return true;
  return (flags & WordFlag.Verb) !== 0 && (flags & (WordFlag.Noun | WordFlag.Adjective)) === 0;
}

/** How many: a dual, a number word or digits before the noun, "واحد", or a singular noun. */
function count(
  scene: Scene,
  phrase: NounPhrase,
  satellite: boolean,
): { count: number | null; countText: string | null } {
  const { a } = scene;
  const at = phrase.nameFrom;
  if (at > 0 && ANY.has(tokenForm(a.tokens, at - 1))) return { count: null, countText: null };
  const before = at > 0 ? readNumber(a.tokens, at - 1) : null;
  if (before) return { count: before.value, countText: tokenForm(a.tokens, at - 1) };
  const head = tokenForm(a.tokens, at, phrase.skip);
  // "سقط صاروخا كاتيوشا": the dual before its name has lost its nun.
  const named = at + 1 < a.tokens.count && longestAt(a, at + 1, Sense.Weapon) !== null;
  const free = encliticOf(phrase.features) === Enclitic.None;
  if (named && free && head.length > 4 && head.endsWith('ا')) return { count: 2, countText: null };
  const dual = phrase.features & Feature.Dual && /(ان|ين|ا|ي)$/.test(head) && head.length > 4;
  if (dual) return { count: 2, countText: null };
  const plural = (phrase.features & Feature.Plural) !== 0 || phrase.ref < 0;
  if (satellite || plural || encliticOf(phrase.features) !== Enclitic.None)
    return { count: null, countText: vagueCount(scene, at) };
  return { count: 1, countText: null };
}

const ANY = new Set(['اي', 'ايه', 'باي', 'لاي']);
const VAGUE = new Set(['عده', 'عدد', 'عشرات', 'مئات', 'بضعه', 'سلسله', 'وابل', 'رشقه', 'دفعه']);

function vagueCount(scene: Scene, at: number): string | null {
  const word = at > 0 && scene.a.tokens.kind[at - 1] === TokenKind.Word ? tokenForm(scene.a.tokens, at - 1) : '';
  return VAGUE.has(word) ? word : null;
}
