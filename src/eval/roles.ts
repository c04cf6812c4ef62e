import type { EventRecord, FillerRecord } from '../schema/record.ts';
import { EVENT_ROLES, type Role } from '../schema/roles.ts';
import { containsWords, foldName } from './fold.ts';
import type { AcceptedNames, GoldEvent, GoldWeapon } from './labels.ts';

/** How the fillers of a role compare; counts, and what is wrong, in words. */
export interface RoleScore {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

type WeaponRecord = Extract<EventRecord, { type: 'missile_launch' }>['weapons'][number];
const MAX_WORDS_AROUND = 4;

/** Compares one role. A weapon counts once for each of its class, count and name. */
function scoreRole(role: Role, predicted: EventRecord | null, gold: GoldEvent | null): RoleScore {
  const said = (predicted as unknown as Record<string, readonly unknown[] | undefined> | null)?.[role] ?? [];
  if (role === 'weapons') return scoreWeapons(said as readonly WeaponRecord[], gold?.weapons ?? []);
  return scoreFillers(said as readonly FillerRecord[], gold?.[role] ?? []);
}

/** Compares all roles of an event's type, or counts one side where the other is missing. */
export const scoreRoles = (type: EventRecord['type'], predicted: EventRecord | null, gold: GoldEvent | null) =>
  EVENT_ROLES[type].map((role) => ({ role, score: scoreRole(role, predicted, gold) }));

function scoreFillers(predicted: readonly FillerRecord[], gold: readonly AcceptedNames[]): RoleScore {
  const missed = [...gold];
  const spurious: string[] = [];
  for (const p of predicted) {
    const at = missed.findIndex((accepted) => isAccepted(p, accepted));
    if (at < 0) spurious.push(p.name ?? p.text);
    else missed.splice(at, 1);
  }
  const right = predicted.length - spurious.length;
  return {
    right,
    predicted: predicted.length,
    gold: gold.length,
    missed: missed.map((names) => names[0] ?? ''),
    spurious,
  };
}

/** A filler is right when it equals an accepted name, or is a fuller wording around one. */
function isAccepted(filler: FillerRecord, accepted: AcceptedNames): boolean {
  const said = [filler.name, filler.text].filter(Boolean).map(foldName);
  return accepted
    .map(foldName)
    .some((a) =>
      said.some(
        (p) =>
          p === a ||
          (containsWords(p, a) && p.split(' ').length <= a.split(' ').length + MAX_WORDS_AROUND) ||
          withoutArticle(p) === withoutArticle(a),
      ),
    );
}

const withoutArticle = (name: string) => name.replace(/^ال/, '');

function scoreWeapons(predicted: readonly WeaponRecord[], gold: readonly GoldWeapon[]): RoleScore {
  const p = predicted.flatMap(factsOf);
  const g = gold.flatMap(factsOf);
  const right = p.filter((x) => g.some((y) => sameFact(x, y))).length;
  return {
    right: Math.min(right, g.length),
    predicted: p.length,
    gold: g.length,
    missed: g.filter((y) => !p.includes(y)),
    spurious: p.filter((x) => !g.includes(x)),
  };
}

const factsOf = (w: GoldWeapon): string[] =>
  [
    ['class', w.class],
    ['count', w.count],
    ['name', w.name],
  ]
    .filter(([, value]) => value !== null && value !== undefined && value !== 'unknown')
    .map(([key, value]) => `${key}:${key === 'name' ? foldName(value as string) : value}`);

function sameFact(x: string, y: string): boolean {
  if (x === y) return true;
  if (!x.startsWith('name:') || !y.startsWith('name:')) return false;
  const [a, b] = [x.slice(5), y.slice(5)];
  return containsWords(a, b) || containsWords(b, a);
}
