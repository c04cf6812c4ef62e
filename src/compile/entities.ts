import { NameForm } from '../gazetteer/name-form.ts';
import { EntityType, type Pack } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { stringAt } from '../gazetteer/strings.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Row } from '../schema/dictionary.ts';
import { PackBuilder } from './builder.ts';
import type { Fault } from './faults.ts';
import type { Speller, SpellingOptions } from './spellings.ts';
import type { Located, Parsed } from './tsv.ts';

/** What the rows are compiled into. */
export interface RowContext {
  readonly parsed: Parsed;
  readonly builder: PackBuilder;
  readonly index: EntityIndex;
  readonly speller: Speller;
  readonly faults: Fault[];
}

export type EntityTableName = 'places' | 'countries' | 'people' | 'organisations';

/** What compiling entities leaves for later steps: ids to indices, and the rows of `Tables.kinds` and `Tables.needs`. */
export interface EntityIndex {
  readonly byId: Map<string, number>;
  readonly kinds: string[];
  readonly needs: { before: readonly number[]; after: readonly number[] }[];
  /** What `needsIndex` gave for words that are needed: whole tables need the same ones. */
  readonly needsBySpelling: Map<string, number>;
  /** Where each entity of these files stands; those of a pack that they add to are not in it. */
  readonly rows: Map<number, Located<EntityTableName>>;
}

/** The index of a pack that is added to. */
export function indexOf({ entities, tables }: Pack): EntityIndex {
  const byId = new Map<string, number>();
  for (let ref = 0; ref < entities.count; ref++) byId.set(stringAt(entities.ids, ref), ref);
  return { byId, kinds: [...tables.kinds], needs: [...tables.needs], needsBySpelling: new Map(), rows: new Map() };
}

const TYPES = {
  places: EntityType.Place,
  countries: EntityType.Place,
  people: EntityType.Person,
  organisations: EntityType.Organisation,
} as const;

/** Adds every person, place and organisation with all its names. An id that the index knows already is given the new columns. */
export function compileEntities(rows: RowContext): void {
  for (const table of ['countries', 'places', 'people', 'organisations'] as const) {
    for (const located of rows.parsed[table]) {
      const fault = clash(table, located, rows);
      if (fault) rows.faults.push(fault);
      else addEntity(table, located, rows);
    }
  }
}

/** Two rows of one id, or a row that would make a person of a place. */
function clash(
  table: EntityTableName,
  { row, file, line }: Located<EntityTableName>,
  { builder, index }: RowContext,
): Fault | null {
  const ref = index.byId.get(row.id);
  if (ref === undefined) return null;
  const place = { file, line, column: 1, severity: 'error' } as const;
  const first = index.rows.get(ref);
  if (first) return { ...place, code: 'D301', message: `${row.id} stands in ${first.file}:${first.line} too` };
  const known = builder.entities.describe(ref);
  if (known.type === TYPES[table]) return null;
  return { ...place, code: 'D302', message: `${row.id} is ${known.name} (${known.nameEn}), of another type` };
}

function addEntity(
  table: EntityTableName,
  located: Located<EntityTableName>,
  { builder, index, speller }: RowContext,
): void {
  const { row } = located;
  const kind = 'kind' in row ? row.kind : '';
  if (!index.kinds.includes(kind)) index.kinds.push(kind);
  const place = 'lat' in row ? row : null;
  const ref = builder.entities.set(
    {
      id: row.id,
      type: TYPES[table],
      kind,
      name: row.name,
      nameEn: row.nameEn,
      country: row.country,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      rank: rankOf(table, row),
      needs: needsIndex(row.needs, builder, index),
      feminine: 'gender' in row && row.gender === 'f',
    },
    index.byId.get(row.id),
  );
  index.byId.set(row.id, ref);
  index.rows.set(ref, located);
  const options = spellingOptions(table, row);
  const add = (name: string, features: number) => speller.add(name, options, { kind: Sense.Entity, ref, features });
  add(row.name, NameForm.Full);
  for (const alias of row.aliases) add(alias, NameForm.Alias);
  for (const short of row.short) add(short, NameForm.Short);
  const title = bareTitle(kind, row);
  if (title !== null) add(title, NameForm.Short);
  if (table === 'people') markTokens([row.name, ...row.aliases], builder);
}

const PRESS = new Set(['newspaper', 'magazine']);
const PRESS_NOUNS = ['صحيفة ', 'جريدة ', 'مجلة '];

/** The title of a newspaper without the noun before it (صحيفة الحياة), or null: in quotation marks it names the newspaper. */
function bareTitle(kind: string, { name, aliases, short }: Row<EntityTableName>): string | null {
  const noun = PRESS.has(kind) && PRESS_NOUNS.find((n) => name.startsWith(n));
  if (!noun) return null;
  const title = name.slice(noun.length);
  return aliases.includes(title) || short.includes(title) ? null : title;
}

/** Which spellings are generated for an entity: those of long vowels only where it is named often enough to be spelled in many ways. */
const spellingOptions = (table: EntityTableName, row: Row<EntityTableName>): SpellingOptions => ({
  foreign: row.origin === 'foreign',
  english: row.nameEn,
  person: table === 'people',
  vowels: table === 'people' || table === 'countries' || ('population' in row && (row.population ?? 0) > 300_000),
});

/** Countries outrank cities of their name, and cities outrank smaller ones. */
function rankOf(table: EntityTableName, row: Row<EntityTableName>): number {
  if (table === 'countries') return 4_000_000_000;
  return 'population' in row ? (row.population ?? 0) : 0;
}

/** Index into `Tables.needs` plus one, 0 where nothing is needed. */
export function needsIndex({ before, after }: Needed, builder: PackBuilder, index: EntityIndex): number {
  if (before.length + after.length === 0) return 0;
  const ids = (words: readonly string[]) =>
    words.flatMap((w) => [builder.word(w), ...(w.startsWith('ال') ? [] : [builder.word(`ال${w}`)])]);
  const key = `${before.join(' ')}|${after.join(' ')}`;
  const known = index.needsBySpelling.get(key);
  if (known !== undefined) return known;
  const added = index.needs.push({ before: ids(before), after: ids(after) });
  index.needsBySpelling.set(key, added);
  return added;
}

type Needed = Row<'places'>['needs'];

function markTokens(names: readonly string[], builder: PackBuilder): void {
  for (const name of names) {
    const words = PackBuilder.split(name);
    if (words.length > 1) for (const w of words) if (w.length > 2) builder.word(w, WordFlag.PersonToken);
  }
}
