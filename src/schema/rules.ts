import { z } from 'zod';

/**
 * The YAML files of `dictionaries/events/` and `dictionaries/grammar/`: triggers with their frames and examples, status cues,
 * light verbs, reporting verbs, group nouns. A user's own rules (`--rules FILE`) have the shape of an event file.
 */

const words = z.array(z.string().min(1));
const roles = z.union([z.string(), words]).transform((r) => (typeof r === 'string' ? [r] : r));
const forms = z.union([z.string(), words]).transform((f) => (typeof f === 'string' ? [f] : f));

/** How a lexeme is spelled: a verb by its principal parts, a noun by singular and plurals, a phrase as it stands. */
const lexeme = {
  /** past, present, and the past before ت where it changes: [زار, يزور, زرت] */
  verb: z.tuple([z.string(), z.string()]).rest(z.string()).optional(),
  /** A word that completes the verb, with or without its subject between: [حل, يحل] then ضيفا. */
  completion: z.string().optional(),
  /** passive past and present where spelled differently: [أجري, يجرى] */
  passive: z.tuple([z.string(), z.string()]).optional(),
  /** singular and plurals without article: [زيارة, زيارات] */
  noun: forms.optional(),
  /** adjective or participle, masculine singular: all its forms are generated */
  adjective: forms.optional(),
  /** fixed words */
  phrase: forms.optional(),
};

const examples = {
  /** Sentences that this entry must match. */
  yes: words.min(1, 'an entry needs at least one sentence that it must match'),
  /** Near misses: sentences in which this entry must not give an event. */
  no: words.min(1, 'an entry needs at least one near miss'),
};

const STATUSES = ['occurred', 'ongoing', 'planned', 'possible', 'denied', 'cancelled'] as const;

export const triggerSchema = z
  .object({
    ...lexeme,
    agent: roles.default([]),
    patient: roles.default([]),
    prepositions: z.record(z.string(), roles).default({}),
    /** Roles that must be filled from the trigger's own clause for it to count; `@weapon`, `@agreement`: an object of this class. */
    requires: roles.default([]),
    /** Prepositions of which one must have filled a role: بحث مع is a meeting, بحث عن is a search. */
    with: roles.default([]),
    /** Prepositions whose noun after the trigger makes it something else: توجه بالشكر. */
    unless: roles.default([]),
    /** The roles of a country or region that is named by an adjective of the noun (جولة أوروبية). */
    adjectives: roles.default([]),
    /** The words say how the verb of their clause is done (أبلغه هاتفيا): its subject and its object fill `agent` and `patient`, of which there must be two. */
    adverb: z.boolean().default(false),
    /** Who does it to a visitor is the visit's host (استقبل). */
    receives: z.boolean().default(false),
    labels: z.record(z.string(), z.string()).default({}),
    /**
     * How people talk, which decides what "the talks" take up: an `encounter` (لقاء), `talks` (محادثات), a `negotiation` that goes on for weeks (مفاوضات), a
     * `conference` with a name of its own (مؤتمر، قمة).
     */
    form: z.enum(['encounter', 'talks', 'negotiation', 'conference']).optional(),
    status: z.enum(STATUSES).optional(),
    /** How sure the trigger alone makes the event, 0 to 1. */
    weight: z.number().min(0).max(1).default(0.8),
    ...examples,
  })
  .strict();

export const eventFileSchema = z
  .object({
    type: z.string().regex(/^[a-z_]+$/),
    /** Roles and what may fill them. Empty in a user's file that adds triggers to a type there is. */
    roles: z.record(z.string(), words).default({}),
    /** Who announces such an event without saying whose it is speaks of his own (أعلنت إيران إطلاق صاروخ). */
    announced: z.boolean().default(false),
    codes: z
      .array(z.object({ when: z.record(z.string(), z.string()), plover: z.string(), cameo: z.string() }).strict())
      .default([]),
    /** Events of another type that one of these words in the clause makes events of this one (بحث هاتفيا). */
    converts: z.object({ from: z.string(), words }).strict().optional(),
    /** The organisations that such events are of, by the adjective or noun that names them beside the trigger (القمة العربية): id to words. */
    bodies: z.record(z.string(), words).default({}),
    /** Nouns after في, خلال or ضمن in the clause that say what such an event was for: label to nouns (أطلقت صاروخا في اختبار). */
    purposes: z.record(z.string(), z.array(forms)).default({}),
    triggers: z.record(z.string().regex(/^[a-z0-9-]+$/, 'a rule id is lower-case ASCII'), triggerSchema),
    /** Longer expressions that hold a trigger's words without being the event (إطلاق سراح). */
    ignore: words.default([]),
  })
  .strict();

export const cueFileSchema = z
  .object({
    cues: z.record(
      z.string(),
      z
        .object({
          ...lexeme,
          status: z.enum(STATUSES),
          reach: z.enum(['governs', 'modifies']).default('governs'),
          /** Who is the agent of the event that the cue governs: its subject (يعتزم بوتين زيارة بكين) or its object (دعا نظيره إلى زيارة بلاده). */
          control: z.enum(['none', 'subject', 'object']).default('none'),
          weight: z.number().min(0).max(10).default(5),
          ...examples,
        })
        .strict(),
    ),
  })
  .strict();

export const lightVerbFileSchema = z
  .object({
    light_verbs: z.record(
      z.string(),
      z
        .object({
          ...lexeme,
          preposition: z.string().optional(),
          /** What the subject is to the event: who acts, who suffers, the place, the event itself (ضم الاجتماع وزراء), or nothing. */
          subject: z.enum(['agent', 'patient', 'place', 'event', 'none']).default('agent'),
          status: z.enum(STATUSES).optional(),
          /** Says who takes part (حضر، شارك في): its negation is no denial of the event. */
          attends: z.boolean().default(false),
          /** Its object is an event told before, during which this one happens (زيارة تخللها لقاء). */
          within: z.boolean().default(false),
          /** Goes before another verb that carries the sense (كان قد زار). */
          auxiliary: z.boolean().default(false),
          ...examples,
        })
        .strict(),
    ),
  })
  .strict();

export const reportingFileSchema = z
  .object({ verbs: z.array(z.tuple([z.string(), z.string()]).rest(z.string())), phrases: words })
  .strict();
export const groupFileSchema = z
  .object({
    groups: z.record(z.string(), z.object({ kind: z.string(), nouns: z.array(forms) }).strict()),
    anaphors: z.record(z.string(), words),
  })
  .strict();
export const closedClassesSchema = z.record(z.string(), words);

export type TriggerRule = z.output<typeof triggerSchema>;
export type EventFile = z.output<typeof eventFileSchema>;
export type CueFile = z.output<typeof cueFileSchema>;
export type LightVerbFile = z.output<typeof lightVerbFileSchema>;
export type GroupFile = z.output<typeof groupFileSchema>;
export type ReportingFile = z.output<typeof reportingFileSchema>;

/** Nouns that head names, by type and kind: each noun is its singular and plurals. */
export const headFileSchema = z
  .object({ organisation: z.record(z.string(), z.array(words)), place: z.record(z.string(), z.array(words)) })
  .strict();
export type HeadFile = z.output<typeof headFileSchema>;

/** Nouns for the things that events need as objects, and the words that tell a weapon's class. */
export const thingFileSchema = z
  .object({
    /** `construct`: nouns that name one only with certain words after them (مذكرة تفاهم). */
    agreement: z
      .object({ nouns: z.array(forms), construct: z.array(z.object({ noun: forms, with: words }).strict()) })
      .strict(),
    weapon: z.object({ nouns: z.array(forms) }).strict(),
    classes: z.record(z.string(), words),
  })
  .strict();
export type ThingFile = z.output<typeof thingFileSchema>;

/** How lines begin (or, for `age`, end) that are not part of a story. */
export const zoneFileSchema = z
  .object({ related: words, comments: words, boilerplate: words, keywords: words, byline: words, age: words })
  .strict();
