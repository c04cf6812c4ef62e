import { spellingVariants } from '../arabic/variants.ts';
import { NameForm } from '../gazetteer/name-form.ts';
import { EntityType } from '../gazetteer/pack.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Row } from '../schema/dictionary.ts';
import { PackBuilder } from './builder.ts';
import type { Located, Parsed } from './tsv.ts';

/** What compiling entities leaves for later steps: ids to indices, and the rows of `Tables.needs`. */
export interface EntityIndex {
  readonly byId: Map<string, number>;
  readonly kinds: string[];
  readonly needs: { before: number[]; after: number[] }[];
}

type EntityTable = 'places' | 'countries' | 'people' | 'organisations';
const TYPES = {
  places: EntityType.Place,
  countries: EntityType.Place,
  people: EntityType.Person,
  organisations: EntityType.Organisation,
} as const;

/** Adds every person, place and organisation with all its names. */
export function compileEntities(parsed: Parsed, builder: PackBuilder): EntityIndex {
  const index: EntityIndex = { byId: new Map(), kinds: [''], needs: [] };
  for (const table of ['countries', 'places', 'people', 'organisations'] as const) {
    for (const located of parsed[table]) addEntity(table, located, builder, index);
  }
  return index;
}

function addEntity(table: EntityTable, { row }: Located<EntityTable>, builder: PackBuilder, index: EntityIndex): void {
  const kind = 'kind' in row ? row.kind : '';
  if (!index.kinds.includes(kind)) index.kinds.push(kind);
  const place = 'lat' in row ? row : null;
  const ref = builder.entity({
    id: row.id,
    type: TYPES[table],
    kind,
    name: row.name,
    nameEn: row.nameEn,
    country: row.country,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    rank: rankOf(table, row),
    needs: needsIndex(row, builder, index),
    feminine: 'gender' in row && row.gender === 'f',
  });
  index.byId.set(row.id, ref);
  const options = {
    foreign: row.origin === 'foreign',
    vowels: table === 'people' || table === 'countries' || (place?.population ?? 0) > 300_000,
  };
  const add = (name: string, form: number) => {
    for (const shape of shapes(name, options)) builder.phrase(shape, { kind: Sense.Entity, ref, features: form });
  };
  add(row.name, NameForm.Full);
  for (const alias of row.aliases) add(alias, NameForm.Alias);
  for (const short of row.short) add(short, NameForm.Short);
  if (table === 'people') markTokens([row.name, ...row.aliases], builder);
}

/** Countries outrank cities of their name, and cities outrank smaller ones. */
function rankOf(table: EntityTable, row: Row<EntityTable>): number {
  if (table === 'countries') return 4_000_000_000;
  return 'population' in row ? (row.population ?? 0) : 0;
}

function needsIndex(row: Row<EntityTable>, builder: PackBuilder, index: EntityIndex): number {
  const { before, after } = row.needs;
  if (before.length + after.length === 0) return 0;
  const ids = (words: string[]) =>
    words.flatMap((w) => [builder.word(w), ...(w.startsWith('ال') ? [] : [builder.word(`ال${w}`)])]);
  index.needs.push({ before: ids(before), after: ids(after) });
  return index.needs.length;
}

function markTokens(names: readonly string[], builder: PackBuilder): void {
  for (const name of names) {
    const words = PackBuilder.split(name);
    if (words.length > 1) for (const w of words) if (w.length > 2) builder.word(w, WordFlag.PersonToken);
  }
}

/** The word sequences that spell one name: as listed, with عبد الله written together, with a foreign pair run together. */
export function shapes(name: string, options: { foreign: boolean; vowels: boolean }): string[][][] {
  const words = PackBuilder.split(name);
  const out = [words];
  const joinAt = words.findIndex((w, i) => JOINING.has(w) && i + 1 < words.length);
  if (joinAt >= 0) out.push(joined(words, joinAt));
  if (options.foreign && words.length === 2 && name.length <= 13) out.push([words.join('')]);
  return out.map((shape) => shape.map((word) => [word, ...alternatives(word, options, shape.length)]));
}

const JOINING = new Set(['عبد', 'أبو', 'أبي', 'أبا', 'ذو']);

const joined = (words: string[], at: number) => [
  ...words.slice(0, at),
  words[at]! + words[at + 1]!,
  ...words.slice(at + 2),
];

function alternatives(word: string, options: { foreign: boolean; vowels: boolean }, length: number): string[] {
  if (word === 'بن') return ['ابن'];
  if (word === 'ابن') return ['بن'];
  if (word === 'أبو') return ['أبا', 'أبي'];
  // A short word on its own has too many neighbours that are other words.
  if (length === 1 && word.length < 5) return spellingVariants(word, { foreign: false, vowels: false });
  return spellingVariants(word, options);
}
