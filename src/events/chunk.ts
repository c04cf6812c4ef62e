import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Found } from '../mentions/senses.ts';

/** What a noun phrase is, as far as roles of events ask. */
export type PhraseType = 'person' | 'place' | 'organisation' | 'group' | 'anaphor' | 'agreement' | 'weapon' | 'noun';

/** A noun phrase: somebody or something that can fill a role. Tokens `nameFrom .. nameTo` are the words that name it. */
export interface NounPhrase {
  readonly type: PhraseType;
  readonly entity: Entity | null;
  /** What the entity is, else the noun that heads its name (مستشفى); '' where neither says. */
  readonly kind: string;
  readonly mention: Mention | null;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly skip: number;
  /** `Feature` bits where the spelling shows them. */
  readonly features: number;
  /** Row of `Tables.groups` (anaphors, groups) or `Tables.things`. */
  readonly ref: number;
  /** A group that can meet among itself: ministers, delegations, parties. */
  readonly several: boolean;
  /** A group or body that goes on visits: delegations, officials, teams; not fighters, parties or just any people. */
  readonly delegated: boolean;
  /** Countries of the adjectives inside: "مسؤولون روس", "صواريخ إيرانية". */
  readonly nisbas: readonly Entity[];
}

/** The verb of a chunk: its form, and what kinds of verb it can be. */
export interface VerbForm {
  readonly past: boolean;
  /** س or سوف before it. */
  readonly future: boolean;
  readonly passive: boolean;
  readonly feminine: boolean;
  readonly plural: boolean;
  readonly dual: boolean;
  /** First person: whoever is quoted. */
  readonly speaker: boolean;
  /** ل before a present: "ليناقش" says what for. */
  readonly purpose: boolean;
  readonly enclitic: number;
}

export type ChunkKind =
  | 'phrase' // noun phrase
  | 'event' // a trigger
  | 'verb'
  | 'noun' // everyday noun: no role, but it can be somebody's subject or head
  | 'adjective'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'negation'
  | 'pronoun'
  | 'time'
  | 'cue'
  | 'comma'
  | 'colon'
  | 'quote'
  | 'bracket'
  | 'word'; // anything else

/** A stretch of tokens that the clause grammar treats as one. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  /** و or ف is written onto it. */
  readonly joined: boolean;
  /** Word id of the preposition that governs it (written onto it or standing before it), or -1. */
  preposition: number;
  readonly phrase: NounPhrase | null;
  readonly verb: VerbForm | null;
  /** Senses of a trigger, when `kind` is `event` (or a verb that may be one). */
  readonly triggers: readonly Found[];
  readonly cues: readonly Found[];
  readonly light: readonly Found[];
  /** A verb that goes before another (كان). */
  readonly auxiliary: boolean;
  readonly reporting: Found | null;
  /** The country of an adjective. */
  readonly nisba: Entity | null;
  readonly definite: boolean;
  /** The chunk is the idafa complement of the noun before it (نجل الرئيس): it fills no role of its own. */
  possessed: boolean;
  /** Index into the sentence's time expressions. */
  readonly time: number;
}
