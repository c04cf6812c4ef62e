import type { Draft, StatusVote } from './draft.ts';
import type { Site } from './site.ts';

/** Hears what the event stage decides and why, for `khabar explain`; nothing is worked out for it where nobody listens. */
export interface Trace {
  /** A phrase that was considered for roles of a trigger and refused; without `why`, because none of them takes its kind. */
  refused(site: Site, chunk: number, roles: readonly string[], why?: string): void;
  /** All signs of an event's status, of which the heaviest counts. */
  weighed(site: Site, votes: readonly StatusVote[]): void;
  /** What a trigger came to: the mention of an event, or the condition that does not hold. */
  concluded(site: Site, draft: Draft | null, unmet: string | null): void;
}
