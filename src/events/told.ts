import type { Filler } from './draft.ts';
import type { Event } from './merge.ts';

/** Whether the article says enough of an event for a record: who, and for talks at least two sides. */
export function isTold(e: Event): boolean {
  const n = (role: string) => e.roles[role]?.length ?? 0;
  switch (e.type) {
    case 'visit':
      return (
        (e.roles['visitors'] ?? []).some(isPublic) &&
        (n('destinations') > 0 || n('hosts') > 0 || e.drafts.some((d) => d.weight >= 0.9))
      );
    case 'meeting':
      return (
        n('participants') >= 2 ||
        (e.roles['participants'] ?? []).some(isSeveral) ||
        (n('participants') === 1 && (n('place') > 0 || e.time !== null))
      );
    case 'summit':
      return n('participants') > 0 || e.drafts.some((d) => d.name !== null);
    case 'phone_call':
      return (e.roles['participants'] ?? []).some((f) => f.type !== 'group' || f.phrase?.type === 'anaphor');
    case 'missile_launch':
      return n('launchers') > 0 || n('targets') > 0 || n('origin') > 0;
    case 'treaty':
      return n('parties') > 0 || e.time !== null || e.drafts.some((d) => d.name !== null && d.verbal);
    default:
      return Object.values(e.roles).some((f) => f.length > 0);
  }
}

/** A group that can meet among itself: ministers, delegations, parties; not just any people. */
const isSeveral = (f: Filler): boolean =>
  f.type === 'group' && ((f.phrase?.several ?? false) || f.phrase?.type === 'anaphor');

/** Somebody who travels in a public role: known to the dictionaries, titled in the article, or more than one private person. */
const isPublic = (f: Filler): boolean =>
  f.type !== 'person' || !f.entity || f.entity.dictionary >= 0 || f.entity.titles.length > 0;
