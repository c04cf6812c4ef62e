import { TokenKind } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Entity } from '../entities/entity.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { headAt } from '../mentions/heads.ts';
import type { Mention } from '../mentions/mention.ts';
import { longestAt } from '../mentions/senses.ts';
import { hasPronoun } from '../mentions/titles.ts';
import { hasArticle } from '../mentions/tokens.ts';
import type { NounPhrase } from './chunk.ts';
import type { Scene } from './scene.ts';

/** Words that one complement of a noun takes at most. */
export const MAX_COMPLEMENT = 8;

/** Words that no complement of a noun holds. */
export const ENDS_PHRASE =
  WordFlag.Preposition |
  WordFlag.Subordinator |
  WordFlag.Relative |
  WordFlag.Negation |
  WordFlag.Trigger |
  WordFlag.Reporting;

/** The phrase of a named thing, its title included. */
export function mentionPhrase(scene: Scene, m: Mention): NounPhrase {
  return {
    type: m.type,
    entity: scene.linked.entityOf.get(m) ?? null,
    kind: kindOf(scene, m),
    mention: m,
    nameFrom: m.from,
    nameTo: m.to,
    skip: m.skip,
    features: m.title?.features ?? 0,
    ref: -1,
    several: false,
    delegated: m.type === 'organisation' && SENDING.has(kindOf(scene, m)),
    nisbas: [],
  };
}

/** Bodies that send people on visits. */
const SENDING = new Set([
  'government',
  'ministry',
  'parliament',
  'party',
  'movement',
  'armed_group',
  'igo',
  'un_body',
  'alliance',
  'ngo',
  'committee',
  'agency',
  '',
]);

const kindOf = (scene: Scene, m: Mention): string => {
  const kind = scene.linked.entityOf.get(m)?.kind ?? '';
  return kind === '' && m.type === 'organisation' ? (headAt(scene.a, m.from, 'organisation')?.kind ?? '') : kind;
};

/** "اللاعب", "الطبيب", "المنافسة": a profession, kin or relation without a name is nobody in a public role, nor is a bare rank ("الفريق" is a team). */
export function isPrivate(scene: Scene, m: Mention): boolean {
  if (m.kind !== 'title' || m.title === undefined || scene.linked.entityOf.has(m)) return false;
  const { kind, office } = scene.a.pack.tables.titles[m.title.title]!;
  if (kind === 'relation') return m.to - m.from === 1 && !hasPronoun(m.title.features);
  return PRIVATE.has(kind) || (kind === 'rank' && office === '' && m.to - m.from === 1);
}

export const PRIVATE = new Set(['profession', 'kinship']);

/** "العاصمة السورية دمشق", "مدينة حلب": a place with the common noun that heads it, as one phrase of the place. */
export function placeWithHead(scene: Scene, start: number, limit: number): NounPhrase | null {
  const { readings } = scene.a;
  if (!(readings.flags[start]! & WordFlag.PlaceHead) || scene.mentionsAt.has(start)) return null;
  for (let i = start + 1; i < Math.min(limit, start + 4); i++) {
    const m = scene.mentionsAt.get(i);
    if (m?.type === 'place' && m.kind !== 'adjective' && m.skip === 0) return { ...mentionPhrase(scene, m), skip: 0 };
    if (m?.kind === 'adjective') {
      i = m.to - 1;
      continue;
    }
    const quote = scene.a.tokens.kind[i] === TokenKind.Punctuation && scene.mentionsAt.get(i + 1)?.type === 'place';
    if (!quote && !(readings.flags[i]! & WordFlag.Adjective)) return null;
  }
  return null;
}

/**
 * A place without a name of its own: "قاعدة جوية قرب المطار", "شمال القطاع", "موقع سوهاي". The words say where; null where no noun for a place starts, or where
 * nothing stands with it.
 */
export function locationPhrase(scene: Scene, start: number, limit: number): NounPhrase | null {
  const { a } = scene;
  if (!(a.readings.flags[start]! & WordFlag.PlaceHead)) return null;
  const head = longestAt(a, start, Sense.Head);
  if (!head || a.pack.tables.heads[head.ref]!.type !== 'place') return null;
  let at = head.to;
  for (let n = 0; n < MAX_COMPLEMENT && at < limit; n++) {
    const next = locationComplement(scene, at, limit, at === head.to);
    if (next === at) break;
    at = next;
  }
  return at > head.to ? phrase('place', start, at, head.skip, head.features, -1) : null;
}

function locationComplement(scene: Scene, at: number, limit: number, first: boolean): number {
  const { a } = scene;
  // An adjective without article does not qualify a definite noun: "المحافظة أخيرا".
  const definite = (a.readings.flags[at - 1]! & WordFlag.Article) !== 0;
  const m = scene.mentionsAt.get(at);
  const free = a.readings.skip[at] === 0;
  if (m && free && m.type !== 'person' && m.to <= limit) return m.to;
  if (a.tokens.kind[at] !== TokenKind.Word || !free) return at;
  const flags = a.readings.flags[at]!;
  if (NEAR.has(a.tokens, at)) {
    const inner = scene.mentionsAt.get(at + 1);
    const direction = at + 1 < limit && a.readings.flags[at + 1]! & WordFlag.PlaceHead;
    return inner?.type === 'place' ? inner.to : direction ? at + 2 : at;
  }
  if (flags & (ENDS_PHRASE | WordFlag.Verb)) return at;
  // Another indefinite noun for a place begins a phrase of its own.
  if (flags & WordFlag.PlaceHead && !(flags & WordFlag.Article)) return first ? at + 1 : at;
  if (flags & WordFlag.Article || hasArticle(a, at)) return at + 1;
  return !definite && (flags & WordFlag.Adjective || flags === 0) ? at + 1 : at;
}

const NEAR = new WordSet('قرب في شرق غرب شمال جنوب');

/** A weapon or an agreement: the noun itself; what belongs to it is read where it is needed. */
export function thingPhrase(scene: Scene, start: number, limit: number): NounPhrase | null {
  const { a } = scene;
  const weapon = longestAt(a, start, Sense.Weapon);
  const thing = longestAt(a, start, Sense.Thing);
  if (thing && thing.to <= limit) {
    const cls = a.pack.tables.things[thing.ref]!.class;
    if (cls === 'agreement') return phrase(cls, start, thing.to, thing.skip, thing.features, thing.ref);
    if (cls === 'weapon')
      return phrase(cls, start, weaponEnd(scene, thing.to, limit), thing.skip, thing.features, thing.ref);
  }
  if (weapon && weapon.to <= limit && weaponAllowed(scene, weapon.from, weapon.features))
    return phrase('weapon', start, weapon.to, weapon.skip, 0, -1);
  return null;
}

/** "صاروخ كروز من طراز بابر": the class and the name right after the noun belong to it. */
function weaponEnd(scene: Scene, from: number, limit: number): number {
  const { a } = scene;
  let at = from;
  for (let n = 0; n < 3 && at < limit; n++) {
    const weapon = longestAt(a, at, Sense.Weapon);
    const thing = longestAt(a, at, Sense.Thing);
    const cls = thing && a.pack.tables.things[thing.ref]!.class === 'weapon-class' ? thing : null;
    const next =
      weapon && weapon.skip === 0 && weaponAllowed(scene, at, weapon.features) ? weapon : cls?.skip === 0 ? cls : null;
    if (!next || next.to > limit) break;
    at = next.to;
  }
  return at;
}

/** A weapon's name that is an everyday word too counts only beside the word that it needs (صاروخ فجر). */
function weaponAllowed(scene: Scene, at: number, needs: number): boolean {
  if (needs === 0) return true;
  const { before } = scene.a.pack.tables.needs[needs - 1]!;
  return at > 0 && before.includes(scene.a.readings.word[at - 1]!);
}

export function phrase(
  type: NounPhrase['type'],
  from: number,
  to: number,
  skip: number,
  features: number,
  ref: number,
  nisbas: readonly Entity[] = [],
): NounPhrase {
  return {
    type,
    entity: null,
    kind: '',
    mention: null,
    nameFrom: from,
    nameTo: to,
    skip,
    features,
    ref,
    several: false,
    delegated: false,
    nisbas,
  };
}
