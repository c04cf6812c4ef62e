import { z } from 'zod';
import { EVENT_TYPES } from './roles.ts';
import { SCHEMA_VERSION } from './version.ts';

/**
 * The output contract: what `khabar extract` says about one article. These schemas are the only definition; the TypeScript types, the JSON
 * Schema (`khabar schema`) and the README's tables come from them. Every key is always present, null or [] where there is nothing.
 *
 * Offsets count Unicode code points (or UTF-16 units with `--offsets utf16`) of the field as read, before any normalising.
 */

const fieldName = z.enum(['text', 'title']);
const offset = z.number().int().nonnegative();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();
const span = { field: fieldName, start: offset, end: offset };
const spanWithText = { ...span, text: z.string() };

export const zoneSchema = z.strictObject({
  kind: z.enum(['related', 'boilerplate', 'keywords', 'byline', 'repeated']),
  ...span,
});

export const articleSchema = z.strictObject({
  id: z.string().describe("the input's own id, else its path, with #n for the n-th of many"),
  path: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable().describe('ISO date'),
  publishedFrom: z.enum(['metadata', 'dateline', 'filename', 'option']).nullable(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  language: z.string(),
  encoding: z.string().nullable(),
  sha256: z.string().nullable().describe('of the raw bytes'),
  characters: offset,
  sentences: offset,
  zones: z.array(zoneSchema),
  text: z.string().optional().describe('only with --include-text'),
});

export const mentionSchema = z.strictObject({
  ...spanWithText,
  kind: z.enum(['name', 'short', 'title', 'adjective', 'pronoun']),
});

export const locationSchema = z.strictObject({
  lat: z.number(),
  lon: z.number(),
  level: z.enum(['country', 'region', 'city', 'site', 'water']),
});

export const entitySchema = z.strictObject({
  id: z.string().describe('Wikidata id, or x: and a stable hash or slug'),
  type: z.enum(['person', 'place', 'organisation']),
  name: z.string(),
  nameEn: z.string().nullable(),
  country,
  location: locationSchema.nullable(),
  origin: z.enum(['dictionary', 'rule']),
  rule: z.string().nullable().describe('which rule found a name that no dictionary has'),
  mentions: z.array(mentionSchema).min(1),
});

export const fillerSchema = z.strictObject({
  entity: z.string().nullable(),
  name: z.string(),
  nameEn: z.string().nullable(),
  type: z.enum(['person', 'place', 'organisation', 'group', 'thing']),
  country,
  ...spanWithText,
});

export const weaponSchema = z.strictObject({
  name: z.string().nullable(),
  class: z.enum(['ballistic', 'cruise', 'hypersonic', 'anti_air', 'anti_ship', 'rocket', 'space_launcher', 'unknown']),
  count: z.number().nullable(),
  countText: z.string().nullable(),
  range_km: z.number().nullable(),
  ...spanWithText,
});

export const timeSchema = z.strictObject({
  value: z.string().nullable().describe('EDTF (ISO 8601-2)'),
  text: z.string().nullable(),
  field: fieldName.nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
  basis: z.enum(['explicit', 'relative', 'publication']),
});

const eventMentionSchema = z.strictObject({
  ...spanWithText,
  sentence: z.strictObject({ start: offset, end: offset }),
  rule: z.string(),
});

const fillers = z.array(fillerSchema);
const common = {
  id: z.string().describe('stable: a hash of type, roles and time'),
  status: z.enum(['occurred', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']),
};
const rest = {
  time: timeSchema.nullable(),
  attribution: z.strictObject({ source: fillerSchema, verb: z.string(), quoted: z.boolean() }).nullable(),
  mentions: z.array(eventMentionSchema).min(1),
  confidence: z.number().min(0).max(1),
  codes: z.strictObject({ plover: z.string(), cameo: z.string() }),
};

export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('visit'),
    ...common,
    visitors: fillers,
    hosts: fillers,
    destinations: fillers,
    ...rest,
  }),
  z.strictObject({
    type: z.literal('summit'),
    ...common,
    participants: fillers,
    place: fillers,
    name: z.string().nullable(),
    ...rest,
  }),
  z.strictObject({ type: z.literal('meeting'), ...common, participants: fillers, place: fillers, ...rest }),
  z.strictObject({ type: z.literal('phone_call'), ...common, participants: fillers, ...rest }),
  z.strictObject({
    type: z.literal('missile_launch'),
    ...common,
    launchers: fillers,
    origin: fillers,
    targets: fillers,
    weapons: z.array(weaponSchema),
    purpose: z.enum(['test', 'attack', 'exercise', 'space', 'unknown']),
    ...rest,
  }),
  z.strictObject({
    type: z.literal('treaty'),
    ...common,
    parties: fillers,
    place: fillers,
    name: z.string().nullable(),
    action: z
      .enum([
        'proposed',
        'negotiated',
        'agreed',
        'signed',
        'ratified',
        'in_force',
        'extended',
        'violated',
        'suspended',
        'withdrawn',
        'rejected',
      ])
      .nullable(),
    ...rest,
  }),
]);

/** An event of a type that the user's own rules make (`--rules`): its roles, by their names, are lists of fillers. */
export const otherEventSchema = z
  .object({ type: z.string().regex(new RegExp(`^(?!(${EVENT_TYPES.join('|')})$)[a-z_]+$`)), ...common, ...rest })
  .catchall(fillers);

export const warningSchema = z.strictObject({ code: z.string(), message: z.string() });

export const recordSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  article: articleSchema,
  entities: z.array(entitySchema),
  events: z.array(z.union([eventSchema, otherEventSchema])),
  warnings: z.array(warningSchema),
});

/** `events` may hold an `OtherEventRecord` too, where rules of the user's own make such. */
export type ArticleRecord = Omit<z.infer<typeof recordSchema>, 'events'> & { events: EventRecord[] };
export type EntityRecord = z.infer<typeof entitySchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type OtherEventRecord = z.infer<typeof otherEventSchema>;
export type FillerRecord = z.infer<typeof fillerSchema>;
export type Zone = z.infer<typeof zoneSchema>;
