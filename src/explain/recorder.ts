import type { Draft, StatusVote } from '../events/draft.ts';
import type { Site } from '../events/site.ts';
import type { Trace } from '../events/trace.ts';

/** What was decided about one trigger. */
export interface TriggerNotes {
  readonly site: Site;
  readonly refused: { readonly chunk: number; readonly roles: readonly string[]; readonly why: string | null }[];
  votes: readonly StatusVote[];
  draft: Draft | null;
  unmet: string | null;
}

/** Keeps all that the event stage tells, by trigger. */
export class Recorder implements Trace {
  private readonly notes = new Map<Site, TriggerNotes>();

  refused(site: Site, chunk: number, roles: readonly string[], why?: string): void {
    this.of(site).refused.push({ chunk, roles, why: why ?? null });
  }

  weighed(site: Site, votes: readonly StatusVote[]): void {
    this.of(site).votes = votes;
  }

  concluded(site: Site, draft: Draft | null, unmet: string | null): void {
    Object.assign(this.of(site), { draft, unmet });
  }

  /** The triggers of a sentence, in order. */
  inSentence(sentence: number): TriggerNotes[] {
    return [...this.notes.values()].filter((n) => n.site.view.index === sentence);
  }

  private of(site: Site): TriggerNotes {
    let notes = this.notes.get(site);
    if (!notes) {
      notes = { site, refused: [], votes: [], draft: null, unmet: null };
      this.notes.set(site, notes);
    }
    return notes;
  }
}
