import type { Event } from './merge.ts';

/** Whether the article says enough of an event for a record: who, and for talks at least two sides. */
export function isTold(e: Event): boolean {
  const n = (role: string) => e.roles[role]?.length ?? 0;
  switch (e.type) {
    case 'visit':
      return n('visitors') > 0 && (n('destinations') > 0 || n('hosts') > 0 || e.drafts.some((d) => d.weight >= 0.9));
    case 'meeting':
      return n('participants') >= 2 || (e.roles['participants'] ?? []).some((f) => f.type === 'group');
    case 'summit':
      return n('participants') > 0 || e.drafts.some((d) => d.name !== null);
    case 'phone_call':
      return n('participants') > 0;
    case 'missile_launch':
      return n('launchers') > 0 || n('targets') > 0 || n('origin') > 0;
    case 'treaty':
      return n('parties') > 0;
    default:
      return Object.values(e.roles).some((f) => f.length > 0);
  }
}
