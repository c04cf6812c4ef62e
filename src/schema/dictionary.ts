import { z } from 'zod';

/**
 * The dictionaries' tables: their columns in order, and what each cell may hold. `dictionaries/README.md` says the same in words.
 */

const list = z.string().transform((s) => (s === '' ? [] : s.split('|')));
const number = (min: number, max: number) =>
  z.string().transform((s, ctx) => {
    if (s === '') return null;
    const n = Number(s);
    if (Number.isFinite(n) && n >= min && n <= max) return n;
    ctx.addIssue({ code: 'custom', message: `"${s}" is not a number between ${min} and ${max}` });
    return z.NEVER;
  });
const degrees = (limit: number) => z.string().regex(/\d/, 'a number is missing').pipe(number(-limit, limit));
const id = z
  .string()
  .regex(
    /^(Q\d+|GN:\d+|[A-Z]{2}-[A-Z0-9]+|x:[a-z0-9-]+)$/,
    'an id is Q…, GN:…, an ISO 3166-2 code, or x: and a lower-case slug',
  );
const arabic = z
  .string()
  .regex(/\p{Script=Arabic}/u, 'Arabic letters are missing')
  .regex(/^[^\u064b-\u065f\u0640]*$/u, 'vowel signs and tatweel do not belong here');
const country = z.string().regex(/^([A-Z]{2})?$/, 'a country is its ISO 3166-1 alpha-2 code');
const needs = z
  .string()
  .regex(/^((before|after):[^:;]+(;(before|after):[^:;]+)?)?$/, 'write before:word|word or after:word|word')
  .transform(parseNeeds);
const origin = z.enum(['ar', 'foreign']);
const flag = z.enum(['', 'y']).transform((s) => s === 'y');
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

function parseNeeds(cell: string): { before: string[]; after: string[] } {
  const out = { before: [] as string[], after: [] as string[] };
  for (const part of cell.split(';').filter(Boolean)) {
    const [side, words] = part.split(':') as ['before' | 'after', string];
    out[side].push(...words.split('|'));
  }
  return out;
}

const PLACE_KINDS = [
  'country', 'territory', 'region', 'city', 'town', 'village', 'camp', 'district', 'area', 'sea', 'river', 'lake', 'strait', 'island', 'mountain',
  'desert', 'base', 'airport', 'nuclear_plant', 'launch_site', 'palace', 'crossing', 'port', 'venue', 'site',
] as const; // biome-ignore format: a list to scan
const ORGANISATION_KINDS = [
  'igo', 'un_body', 'alliance', 'government', 'ministry', 'parliament', 'party', 'armed_group', 'army', 'agency', 'police', 'news_agency', 'newspaper', 'channel',
  'radio', 'magazine', 'website', 'bank', 'company', 'club', 'sports_body', 'court', 'ngo', 'union', 'university', 'think_tank', 'other',
] as const; // biome-ignore format: a list to scan
export const WEAPON_CLASSES = [
  'ballistic',
  'cruise',
  'hypersonic',
  'anti_air',
  'anti_ship',
  'rocket',
  'space_launcher',
  'unknown',
] as const;
export const OFFICES = [
  'head_of_state', 'head_of_government', 'deputy_head_of_government', 'foreign_minister', 'defence_minister', 'interior_minister', 'finance_minister',
  'crown_prince', 'supreme_leader', 'vice_president', 'national_security_adviser', 'speaker_of_parliament', 'army_chief', 'spy_chief', 'leader',
  'secretary_general', 'spokesperson', 'envoy', 'un_envoy', 'ambassador_un', 'foreign_policy_chief',
] as const; // biome-ignore format: a list to scan

const entity = { id, name: arabic, aliases: list, short: list, nameEn: z.string(), country, needs, origin };

export const TABLES = {
  places: z.object({
    ...entity,
    kind: z.enum(PLACE_KINDS),
    lat: number(-90, 90),
    lon: number(-180, 180),
    population: number(0, 2e9),
  }),
  countries: z.object({
    ...entity, kind: z.enum(PLACE_KINDS), lat: number(-90, 90), lon: number(-180, 180), population: number(0, 2e9), iso3: z.string().regex(/^([A-Z]{3})?$/), capital: z.string(),
  }), // biome-ignore format: one row
  extents: z.object({ country, south: degrees(90), west: degrees(180), north: degrees(90), east: degrees(180) }),
  nisba: z.object({ id, nisba: list, broken: list }),
  people: z.object({ ...entity, gender: z.enum(['m', 'f', '']) }),
  offices: z.object({ office: z.enum(OFFICES), of: z.string(), holder: id, from: date, to: date.or(z.literal('')) }),
  organisations: z.object({ ...entity, kind: z.enum(ORGANISATION_KINDS) }),
  weapons: z.object({
    id,
    name: arabic,
    aliases: list,
    nameEn: z.string(),
    class: z.enum(WEAPON_CLASSES),
    range_km: number(0, 30000),
    country,
    needs,
  }),
  titles: z.object({
    id: z.string(),
    kind: z.string(),
    office: z.enum(OFFICES).or(z.literal('')),
    m: list,
    f: list,
    dual: list,
    plural: list,
  }),
  given: z.object({ name: arabic, gender: z.enum(['m', 'f', 'u', '']), origin, common: flag }),
  family: z.object({ name: arabic, origin, common: flag }),
  words: z.object({
    word: arabic,
    pos: z.enum(['noun', 'adj', 'verb', 'particle', 'adverb', 'number']),
    forms: list,
    gloss: z.string(),
  }),
} as const;

export type TableName = keyof typeof TABLES;
export type Row<T extends TableName> = z.output<(typeof TABLES)[T]>;

/** The columns of each table, in the order of the file. */
export const COLUMNS: Record<TableName, readonly string[]> = {
  places: [
    'id',
    'name',
    'aliases',
    'short',
    'nameEn',
    'kind',
    'country',
    'lat',
    'lon',
    'population',
    'needs',
    'origin',
  ],
  countries: [
    'id',
    'name',
    'aliases',
    'short',
    'nameEn',
    'kind',
    'country',
    'lat',
    'lon',
    'population',
    'needs',
    'origin',
    'iso3',
    'capital',
  ],
  extents: ['country', 'south', 'west', 'north', 'east'],
  nisba: ['id', 'nisba', 'broken'],
  people: ['id', 'name', 'aliases', 'short', 'nameEn', 'country', 'gender', 'needs', 'origin'],
  offices: ['office', 'of', 'holder', 'from', 'to'],
  organisations: ['id', 'name', 'aliases', 'short', 'nameEn', 'kind', 'country', 'needs', 'origin'],
  weapons: ['id', 'name', 'aliases', 'nameEn', 'class', 'range_km', 'country', 'needs'],
  titles: ['id', 'kind', 'office', 'm', 'f', 'dual', 'plural'],
  given: ['name', 'gender', 'origin', 'common'],
  family: ['name', 'origin', 'common'],
  words: ['word', 'pos', 'forms', 'gloss'],
};
