import type { Filler } from './draft.ts';
import type { Event } from './merge.ts';

/** Whether the article says enough of an event for a record. */
export const isTold = (e: Event): boolean => untold(e) === null;

/** What the article would have to say of an event for a record: who, and for talks at least two sides; null where it says enough. */
export function untold(e: Event): string | null {
  const n = (role: string) => e.roles[role]?.length ?? 0;
  switch (e.type) {
    case 'visit':
      if (!(e.roles['visitors'] ?? []).some(isPublic)) return 'a visitor who is known or has a title';
      if (n('destinations') > 0 || n('hosts') > 0 || e.drafts.some((d) => d.weight >= 0.9)) return null;
      return 'where or whom';
    case 'meeting':
      if (n('participants') >= 2 || (e.roles['participants'] ?? []).some(isSeveral)) return null;
      return n('participants') === 1 && (n('place') > 0 || e.time !== null)
        ? null
        : 'two sides, or one with place or date';
    case 'summit':
      return n('participants') > 0 || e.drafts.some((d) => d.name !== null) ? null : 'participants or a name';
    case 'phone_call':
      return (e.roles['participants'] ?? []).some((f) => f.type !== 'group' || f.phrase?.type === 'anaphor')
        ? null
        : 'somebody who is named';
    case 'missile_launch':
      return n('launchers') > 0 || n('targets') > 0 || n('origin') > 0 ? null : 'who, from where or at what';
    case 'treaty':
      if (n('parties') > 0 || e.time !== null || e.drafts.some((d) => d.name !== null && d.verbal)) return null;
      return 'parties, a date or a name';
    default:
      return Object.values(e.roles).some((f) => f.length > 0) ? null : 'anybody who takes part';
  }
}

/** A group that can meet among itself: ministers, delegations, parties; not just any people. */
const isSeveral = (f: Filler): boolean =>
  f.type === 'group' && ((f.phrase?.several ?? false) || f.phrase?.type === 'anaphor');

/** Somebody who travels in a public role: known to the dictionaries, titled in the article, or more than one private person. */
const isPublic = (f: Filler): boolean =>
  f.type !== 'person' || !f.entity || f.entity.dictionary >= 0 || f.entity.titles.length > 0;
