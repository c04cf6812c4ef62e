import { EMPTY_LEXICON, type Lexicon } from './lexicon.ts';
import { EMPTY_PHRASES, type Phrases } from './phrases.ts';
import { packStrings, type StringTable } from './strings.ts';
import { EMPTY_TABLES, type OfficeTerm, type Tables } from './tables.ts';

export const EntityType = { Person: 1, Place: 2, Organisation: 3 } as const;

/** The named things of the dictionaries, a column a property; an entity is its index. */
export interface EntityTable {
  readonly count: number;
  readonly type: Uint8Array;
  /** Index into `Tables.kinds`. */
  readonly kind: Uint8Array;
  /** ISO 3166-1 alpha-2 as two ASCII bytes, 0 for none. */
  readonly country: Uint16Array;
  /** Latitude and longitude in degrees, NaN where unknown. */
  readonly coordinates: Float32Array;
  /** Importance among entities of one name: population of places, 0 for others. */
  readonly rank: Uint32Array;
  /** Index into `Tables.needs` plus one, 0 where a name stands on its own. */
  readonly needs: Uint16Array;
  /** 1 for women, 0 otherwise. */
  readonly feminine: Uint8Array;
  readonly ids: StringTable;
  readonly names: StringTable;
  /** Empty where no English name is known. */
  readonly englishNames: StringTable;
}

/** All dictionaries, compiled: what `createExtractor` works with. */
export interface Pack {
  readonly lexicon: Lexicon;
  readonly phrases: Phrases;
  readonly entities: EntityTable;
  readonly tables: Tables;
  /** What `readRuleTexts` reads: the rules as their dictionaries spell them. */
  readonly ruleTexts: Uint8Array;
}

/** A pack that knows nothing: what the built-in dictionaries are added to. */
export const EMPTY_PACK: Pack = {
  lexicon: EMPTY_LEXICON,
  phrases: EMPTY_PHRASES,
  entities: {
    count: 0,
    type: new Uint8Array(0),
    kind: new Uint8Array(0),
    country: new Uint16Array(0),
    coordinates: new Float32Array(0),
    rank: new Uint32Array(0),
    needs: new Uint16Array(0),
    feminine: new Uint8Array(0),
    ids: packStrings([]),
    names: packStrings([]),
    englishNames: packStrings([]),
  },
  tables: EMPTY_TABLES,
  ruleTexts: new Uint8Array(0),
};

const MAGIC = 'khabar-pack-4\n';
const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array } as const;
type ArrayName = keyof typeof ARRAYS;
type Column = InstanceType<(typeof ARRAYS)[ArrayName]>;
interface Section {
  readonly path: string;
  readonly type: ArrayName;
  readonly offset: number;
  readonly length: number;
}

/** Serialises a pack: a magic line, the length of a JSON header, the header, and the arrays aligned to eight bytes. */
export function encodePack(pack: Pack): Uint8Array {
  const columns: [string, Column][] = [];
  const values: Record<string, number> = {};
  const { lexicon, phrases, entities, ruleTexts } = pack;
  const { offices, ...tables } = pack.tables;
  collect('', { lexicon, phrases, entities, ruleTexts, offices: encodeOffices(offices) }, columns, values);
  let offset = 0;
  const sections = columns.map(([path, column]): Section => {
    const section = { path, type: column.constructor.name as ArrayName, offset, length: column.length };
    offset += Math.ceil(column.byteLength / 8) * 8;
    return section;
  });
  const header = new TextEncoder().encode(JSON.stringify({ values, sections, tables }));
  const base = dataStart(header.length);
  const out = new Uint8Array(base + offset);
  out.set(new TextEncoder().encode(MAGIC));
  new DataView(out.buffer).setUint32(MAGIC.length, header.length, true);
  out.set(header, MAGIC.length + 4);
  columns.forEach(([, column], i) => {
    out.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), base + sections[i]!.offset);
  });
  return out;
}

const dataStart = (header: number) => Math.ceil((MAGIC.length + 4 + header) / 8) * 8;

function collect(path: string, value: object, columns: [string, Column][], values: Record<string, number>): void {
  for (const [key, v] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key;
    if (ArrayBuffer.isView(v)) columns.push([at, v as Column]);
    else if (typeof v === 'object') collect(at, v, columns, values);
    else values[at] = v;
  }
}

/**
 * Reads what `encodePack` wrote, as views on the bytes (nothing is copied when they are aligned).
 * Throws `Error` when the bytes are no pack of this version.
 */
export function decodePack(bytes: Uint8Array): Pack {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new Error('not a compiled dictionary of this version; build it again with "npm run build"');
  }
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const length = new DataView(aligned.buffer, aligned.byteOffset).getUint32(MAGIC.length, true);
  const header = JSON.parse(
    new TextDecoder().decode(aligned.subarray(MAGIC.length + 4, MAGIC.length + 4 + length)),
  ) as {
    values: Record<string, number>;
    sections: Section[];
    tables: Omit<Tables, 'offices'>;
  };
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(header.values)) assign(root, path, value);
  const base = aligned.byteOffset + dataStart(length);
  for (const s of header.sections)
    assign(root, s.path, new ARRAYS[s.type](aligned.buffer as ArrayBuffer, base + s.offset, s.length));
  const { offices, ...rest } = root as unknown as Omit<Pack, 'tables'> & { readonly offices: Uint8Array };
  return { ...rest, tables: withOffices(header.tables, offices) };
}

/** One post, an office of a body, with its terms: holder, from, to. */
type Post = readonly [office: string, of: string, terms: (readonly [number, string, string])[]];

/** The terms of office, which are most of the tables, as JSON of their own, post by post. */
function encodeOffices(terms: readonly OfficeTerm[]): Uint8Array {
  const posts: Post[] = [];
  for (const { office, of, holder, from, to } of terms) {
    const last = posts.at(-1);
    if (last?.[0] === office && last[1] === of) last[2].push([holder, from, to]);
    else posts.push([office, of, [[holder, from, to]]]);
  }
  return new TextEncoder().encode(JSON.stringify(posts));
}

/** The tables, with terms of office that are read when they are first asked for. */
function withOffices(tables: Omit<Tables, 'offices'>, json: Uint8Array): Tables {
  let offices: readonly OfficeTerm[] | null = null;
  return {
    ...tables,
    get offices() {
      offices ??= (JSON.parse(new TextDecoder().decode(json)) as Post[]).flatMap(([office, of, terms]) =>
        terms.map(([holder, from, to]) => ({ office, of, holder, from, to })),
      );
      return offices;
    },
  };
}

function assign(root: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  let at = root;
  for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
  at[keys.at(-1)!] = value;
}
