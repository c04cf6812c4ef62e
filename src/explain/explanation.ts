import type { FieldSpan } from '../record/offsets.ts';
import type { ArticleRecord, EventRecord } from '../schema/record.ts';

/** What `khabar explain` says about an article: how each sentence was read, and why it gave these events and no others. */
export interface Explanation {
  readonly article: Pick<ArticleRecord['article'], 'id' | 'title' | 'published' | 'publishedFrom'>;
  readonly sentences: readonly ExplainedSentence[];
  readonly events: readonly ExplainedEvent[];
}

/** Where the words stand in title or text. */
export interface Words extends FieldSpan {
  readonly text: string;
}

export interface ExplainedSentence extends Words {
  /** From 1. */
  readonly number: number;
  /** Which part of the page the sentence is where that is not the story; nothing is read there. */
  readonly zone: string | null;
  readonly tokens: readonly ExplainedToken[];
  readonly mentions: readonly ExplainedMention[];
  readonly triggers: readonly ExplainedTrigger[];
}

export interface ExplainedToken {
  readonly text: string;
  /** Letters split off in front, '' for none. */
  readonly proclitics: string;
  /** The word that the dictionaries know, null where they know none. */
  readonly word: string | null;
  /** What the word can be: noun, verb, trigger … */
  readonly classes: readonly string[];
}

export interface ExplainedMention extends Words {
  readonly type: string;
  readonly kind: string;
  /** `dictionary`, or the rule that found a name. */
  readonly rule: string;
  /** Null where the words proved to name nobody in this article. */
  readonly entity: string | null;
  readonly name: string | null;
  readonly nameEn: string | null;
}

/** Where a rule stands in the dictionaries. */
interface RulePlace {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

export interface ExplainedTrigger extends Words, RulePlace {
  readonly part: string;
  /** Id of the event that it is a mention of, or null. */
  readonly event: string | null;
  /** What its sides and the words beside it make of it: talks may be a phone call or a summit. Null where it is nothing. */
  readonly type: string | null;
  /** Why it is no mention of an event. */
  readonly why: string | null;
  readonly roles: readonly ExplainedFiller[];
  readonly refused: readonly Refusal[];
  /** Signs of the status, the one that counts first; empty where there is no event. */
  readonly status: readonly Sign[];
  readonly time: ExplainedTime | null;
  readonly source: (Words & { readonly verb: string; readonly quoted: boolean; readonly why: string }) | null;
}

export interface ExplainedFiller extends Words {
  readonly role: string;
  readonly entity: string | null;
  readonly name: string;
  /** The link that the filler came by: subject, preposition إلى, coordination … */
  readonly why: string;
}

/** A phrase of the trigger's sentence that fills none of its roles. */
export interface Refusal extends Words {
  readonly type: string;
  readonly why: string;
}

export interface Sign {
  readonly status: string;
  readonly weight: number;
  /** A cue of the dictionaries (`status/intend`) or a form of the verb (`past`). */
  readonly cue: string;
  /** The words of the cue; null for a form of the verb. */
  readonly text: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

interface ExplainedTime extends Words {
  /** EDTF; null where the words do not give a date. */
  readonly value: string | null;
  readonly basis: string | null;
}

/** An event of the record, and what it was put together from. */
export interface ExplainedEvent {
  readonly event: EventRecord;
  /** All mentions that were found to speak of it, in order. */
  readonly merged: readonly { readonly sentence: number; readonly rule: string; readonly text: string }[];
  /** The mention that decided the status; `byDate` where the date made it a plan. */
  readonly status: { readonly sentence: number; readonly byDate: boolean } & Sign;
  /** The sentence whose date counts, and the date that it counts from. */
  readonly time: { readonly sentence: number; readonly basis: string; readonly countsFrom: string | null } | null;
}
