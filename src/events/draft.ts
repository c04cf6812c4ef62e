import type { Entity } from '../entities/entity.ts';
import type { Trigger } from '../gazetteer/tables.ts';
import type { TimeExpression } from '../time/find.ts';
import type { NounPhrase } from './chunk.ts';
import type { Weapon } from './weapons.ts';

export type FillerType = 'person' | 'place' | 'organisation' | 'group' | 'thing';

/** Who or what fills a role, the tokens that say so, and why these. */
export interface Filler {
  readonly type: FillerType;
  readonly entity: Entity | null;
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  /** The link that the filler came by: `subject`, `idafa`, `preposition إلى`, `pronoun`, `coordination` … */
  readonly why: string;
  readonly phrase: NounPhrase | null;
  /** The folded first word, by which groups without a name are told apart. */
  readonly head: string;
}

export type Status = 'occurred' | 'ongoing' | 'planned' | 'possible' | 'denied' | 'cancelled';

/** A status with what decided it and how strongly. */
export interface StatusVote {
  readonly status: Status;
  readonly weight: number;
  readonly cue: string;
}

/** The words that date an event, and the date that they count from where they name one. */
export interface DraftTime {
  readonly expression: TimeExpression;
  readonly tense: 'past' | 'future' | null;
  readonly anchor: { readonly expression: TimeExpression; readonly tense: 'past' | 'future' } | null;
}

/** One mention of an event before mentions are merged into events. */
export interface Draft {
  readonly type: string;
  /** Index into `Tables.triggers`. */
  readonly trigger: number;
  readonly sentence: number;
  /** Index of its clause in the sentence. */
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  /** How people talk, as the trigger says; null for what is no talks. */
  readonly form: Trigger['form'];
  /** The trigger is a noun in the plural. */
  readonly plural: boolean;
  /** A noun that is said to be another one: "جولة جديدة", "لقاء آخر". */
  readonly another: boolean;
  readonly inTitle: boolean;
  /** The trigger is a noun with article or pronoun: it takes up what was said before. */
  readonly definite: boolean;
  readonly verbal: boolean;
  readonly roles: Record<string, Filler[]>;
  readonly weapons: Weapon[];
  readonly labels: Record<string, string | null>;
  readonly agreement: NounPhrase | null;
  /** The words that name the summit or agreement. */
  readonly name: { readonly from: number; readonly to: number; readonly skip: number } | null;
  status: StatusVote;
  /** Told from an earlier point in time (كان من المقرر أن), so that the article may tell the outcome. */
  readonly foretold: boolean;
  time: DraftTime | null;
  attribution: { readonly source: Filler; readonly verb: string; readonly quoted: boolean } | null;
  readonly weight: number;
}
