import type { EventRecord } from '../schema/record.ts';
import type { Role } from '../schema/roles.ts';

/** A labelled article: one line of a gold file. */
export interface GoldArticle {
  /** The id of the article. */
  readonly doc: string;
  readonly events: readonly GoldEvent[];
}

/** Where a label points: by offsets (UTF-16) in a field, or by the trigger inside a snippet that stands once in the article. */
export type GoldMention =
  | { readonly text: string; readonly in: string }
  | {
      readonly text: string;
      readonly in?: undefined;
      readonly field: 'title' | 'text';
      readonly start: number;
      readonly end: number;
    };

/** The names that are right for one filler, the fullest first. */
export type AcceptedNames = readonly string[];

export interface GoldWeapon {
  readonly name: string | null;
  readonly class: string;
  readonly count: number | null;
}

export type GoldEvent = {
  readonly type: EventRecord['type'];
  readonly status: EventRecord['status'];
  readonly mentions: readonly GoldMention[];
  /** EDTF; null where no words tell a time. */
  readonly time: string | null;
  /** Finding it or missing it counts for nothing. */
  readonly optional?: boolean;
  readonly weapons?: readonly GoldWeapon[];
  readonly name?: string | null;
  readonly purpose?: string;
  readonly action?: string;
} & { readonly [R in Exclude<Role, 'weapons'>]?: readonly AcceptedNames[] };
