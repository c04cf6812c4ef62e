import type { Entity } from '../entities/entity.ts';
import type { EventType, Trigger } from '../gazetteer/tables.ts';
import type { Found } from '../mentions/senses.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Filler } from './draft.ts';
import { coordinated, distinct, fillerOf, roleFor } from './fillers.ts';
import type { Memory } from './memory.ts';
import { plainNoun } from './plain-noun.ts';
import type { Scene } from './scene.ts';
import type { SentenceView } from './view.ts';

/** The roles of one trigger, while they are being found. */
export interface RoleSet {
  readonly fillers: Record<string, Filler[]>;
  /** Chunks of the weapons and agreements that the trigger is about. */
  readonly things: Record<'@weapon' | '@agreement', number[]>;
  /** Prepositions (word ids) whose phrases have filled a role. */
  readonly opened: Set<number>;
}

/** All that finding the roles of one trigger needs. */
export interface Site {
  readonly scene: Scene;
  readonly view: SentenceView;
  readonly memory: Memory;
  readonly type: EventType;
  readonly trigger: Trigger;
  readonly found: Found;
  /** Index of the trigger's chunk. */
  readonly at: number;
  readonly clause: Clause;
  readonly roles: RoleSet;
}

/** Adds what a chunk (and what is coordinated to it) fills; false when no role takes it. */
export function fill(site: Site, roles: readonly string[], at: number, why: string): boolean {
  const phrase = site.view.chunks[at]?.phrase ?? plainPhrase(site, roles, at);
  if (!phrase) return false;
  const role = roleFor(site.type, roles, phrase);
  if (role === null) {
    site.scene.trace?.refused(site, at, roles);
    return false;
  }
  if (phrase.type === 'noun') {
    put(site, role, [fillerOf(site.scene.a.tokens, phrase, why)]);
    return true;
  }
  if (role === '@weapon' || role === '@agreement') {
    if (!site.roles.things[role].includes(at)) site.roles.things[role].push(at);
    return true;
  }
  put(site, role, coordinated(site.view, site.type, role, at, why, site.memory));
  return true;
}

export function put(site: Site, role: string, fillers: readonly Filler[]): void {
  site.roles.fillers[role] = distinct([...(site.roles.fillers[role] ?? []), ...fillers]);
}

/** Whether a chunk fills a role already, itself or as another mention of its entity. */
export const taken = (site: Site, at: number) => {
  const phrase = site.view.chunks[at]!.phrase;
  return Object.values(site.roles.fillers).some((list) =>
    list.some((f) => f.phrase === phrase || (f.entity !== null && f.entity === phrase?.entity)),
  );
};

/** Whether a role takes an entity of this type. */
export const acceptsEntity = (site: Site, role: string, type: string) =>
  site.type.roles.find((r) => r.name === role)?.types.includes(type) ?? false;

/** Whether a role takes back somebody who is only meant by a pronoun or a dropped subject: of visits nobody but people. */
export const takesBack = (site: Site, role: string, { type }: Entity) =>
  acceptsEntity(site, role, type) && (role !== 'visitors' || type === 'person');

/** A role that takes things (targets of a launch) takes a plain noun as well. */
function plainPhrase(site: Site, roles: readonly string[], at: number): NounPhrase | null {
  const things = roles.some((r) => acceptsEntity(site, r, 'thing'));
  return things ? plainNoun(site.view, site.scene.a.readings.skip, at) : null;
}
