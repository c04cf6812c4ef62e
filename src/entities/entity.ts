import type { Mention, MentionType, TitlePhrase } from '../mentions/mention.ts';

/** One person, place or organisation of an article, with all its mentions. */
export interface Entity {
  readonly id: string;
  readonly type: MentionType;
  /** Index into the dictionary's entities, -1 for names found by rule. */
  readonly dictionary: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly country: string | null;
  readonly kind: string;
  readonly feminine: boolean | null;
  readonly mentions: Mention[];
  /** Titles that the article gives this person. */
  readonly titles: TitlePhrase[];
}

/** The entities of an article, and which of them each mention stands for. */
export interface Linked {
  readonly entities: readonly Entity[];
  /** All mentions that count, in order of the text; those that proved to be nothing are gone. */
  readonly mentions: readonly Mention[];
  readonly entityOf: ReadonlyMap<Mention, Entity>;
}
