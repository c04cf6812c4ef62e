import type { EventRecord } from './record.ts';

export const EVENT_TYPES = ['visit', 'summit', 'meeting', 'phone_call', 'missile_launch', 'treaty'] as const;

type RoleOf<E> = E extends EventRecord
  ? Exclude<keyof { [K in keyof E as E[K] extends readonly object[] ? K : never]: 1 }, 'mentions'>
  : never;
/** Every role of any type of event; all are lists of fillers, save `weapons`. */
export type Role = RoleOf<EventRecord>;

/** The roles of each type: who acts first, then the others. */
export const EVENT_ROLES: Readonly<Record<EventRecord['type'], readonly Role[]>> = {
  visit: ['visitors', 'hosts', 'destinations'],
  summit: ['participants', 'place'],
  meeting: ['participants', 'place'],
  phone_call: ['participants'],
  missile_launch: ['launchers', 'weapons', 'origin', 'targets'],
  treaty: ['parties', 'place'],
};

/** The roles of an event, in order: of a type of the user's own all its lists. */
export const rolesOf = (event: EventRecord): readonly string[] =>
  EVENT_ROLES[event.type] ??
  Object.entries(event).flatMap(([key, value]) => (Array.isArray(value) && key !== 'mentions' ? [key] : []));

/** What a type of event has besides roles: plain values. */
export const EVENT_LABELS: Readonly<Record<EventRecord['type'], readonly ('name' | 'purpose' | 'action')[]>> = {
  visit: [],
  summit: ['name'],
  meeting: [],
  phone_call: [],
  missile_launch: ['purpose'],
  treaty: ['name', 'action'],
};
