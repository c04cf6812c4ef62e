import { fold } from '../arabic/normalise.ts';
import { hashOf, type Lexicon, positionMask, RECORD_HEAD, slotOf } from '../gazetteer/lexicon.ts';
import type { EntityTable, Pack } from '../gazetteer/pack.ts';
import { edgeSlot, NodeBit, type Phrases } from '../gazetteer/phrases.ts';
import { packStrings } from '../gazetteer/strings.ts';
import type { Tables } from '../gazetteer/tables.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';

/** What ends at a node of the trie. `generated` marks spellings that the compiler made up: they give way to listed ones. */
export interface SenseEntry {
  readonly kind: number;
  readonly ref: number;
  readonly features: number;
  readonly generated: boolean;
}

export interface EntityEntry {
  readonly id: string;
  readonly type: number;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly rank: number;
  readonly needs: number;
  readonly feminine: boolean;
}

/** A generated spelling that another entry already has: reported by `khabar check`, not merged. */
export interface Collision {
  readonly phrase: string;
  readonly kept: SenseEntry;
  readonly dropped: SenseEntry;
}

const NODE_SHIFT = 2 ** 22;

/** Collects words, phrases and entities, and freezes them into the typed arrays of a pack. */
export class PackBuilder {
  readonly words = new Map<string, number>();
  readonly collisions: Collision[] = [];
  readonly entities: EntityEntry[] = [];
  readonly flags: number[] = [];
  private readonly roots = new Map<number, number>();
  private readonly edges = new Map<number, number>();
  private readonly senses: SenseEntry[][] = [[]];

  /** Id of a word, which is added if it is new. `spelling` is as written: its first letters tell an article from a hamza. */
  word(spelling: string, flags = 0, definite = spelling.startsWith('ال')): number {
    const folded = fold(spelling);
    let id = this.words.get(folded);
    if (id === undefined) {
      id = this.words.size;
      this.words.set(folded, id);
      this.flags.push(0);
    }
    const article = definite && folded.length > 4 ? WordFlag.Article : 0;
    this.flags[id]! |= flags | article;
    return id;
  }

  /** The words of a phrase as a dictionary writes it: hyphens and stops separate like spaces. */
  static split(phrase: string): string[] {
    return phrase
      .replace(/[-–./"'’«»()،,:]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .flatMap(splitDigits);
  }

  /**
   * Adds a phrase. `alternatives[i][0]` is the i-th word as listed, the rest are generated spellings of it. All paths through the
   * alternatives end in `sense`; a path with a generated word gives way where something else is listed. `flags` mark the first word.
   */
  phrase(alternatives: readonly (readonly string[])[], sense: Omit<SenseEntry, 'generated'>, flags = 0): void {
    if (alternatives.length === 0) return;
    let frontier = new Map<number, boolean>(); // node → was a generated word on the way
    alternatives.forEach((spellings, i) => {
      const next = new Map<number, boolean>();
      const from = i === 0 ? new Map([[0, false]]) : frontier;
      for (const [node, generated] of from) this.branch(node, generated, spellings, i === 0, flags, next);
      frontier = next;
    });
    for (const [node, generated] of frontier) this.addSense(node, { ...sense, generated }, alternatives);
  }

  private branch(
    node: number,
    generated: boolean,
    spellings: readonly string[],
    first: boolean,
    flags: number,
    next: Map<number, boolean>,
  ): void {
    let variants = 0;
    spellings.forEach((spelling, k) => {
      const word = this.word(spelling, first ? flags : 0, spellings[0]!.startsWith('ال'));
      const table = first ? this.roots : this.edges;
      const key = first ? word : node * NODE_SHIFT + word;
      let target = table.get(key);
      if (target === undefined) {
        // Generated spellings share one node, apart from the listed word's: they never lend their continuations to it.
        target = k === 0 ? this.node() : variants || (variants = this.node());
        table.set(key, target);
      }
      const made = generated || k > 0;
      next.set(target, (next.get(target) ?? true) && made);
    });
  }

  private node(): number {
    this.senses.push([]);
    return this.senses.length - 1;
  }

  private addSense(node: number, sense: SenseEntry, alternatives: readonly (readonly string[])[]): void {
    const here = this.senses[node]!;
    const same = here.findIndex((s) => s.kind === sense.kind && s.ref === sense.ref);
    if (same >= 0) {
      if (here[same]!.generated && !sense.generated) here[same] = sense;
      return;
    }
    const rival = here.find((s) => s.kind === sense.kind);
    if (rival && sense.generated) {
      this.collisions.push({ phrase: alternatives.map((a) => a[0]).join(' '), kept: rival, dropped: sense });
      return;
    }
    if (!sense.generated) {
      for (let i = here.length - 1; i >= 0; i--) {
        if (here[i]!.kind !== sense.kind || !here[i]!.generated) continue;
        this.collisions.push({ phrase: alternatives.map((a) => a[0]).join(' '), kept: sense, dropped: here[i]! });
        here.splice(i, 1);
      }
    }
    here.push(sense);
  }

  entity(entry: EntityEntry): number {
    this.entities.push(entry);
    return this.entities.length - 1;
  }

  freeze(tables: Tables): Pack {
    return {
      lexicon: this.freezeLexicon(),
      phrases: this.freezePhrases(),
      entities: freezeEntities(this.entities, tables),
      tables,
    };
  }

  private freezeLexicon(): Lexicon {
    const spellings = [...this.words.keys()];
    const size = spellings.length;
    const slots = new Int32Array(tableSize(size));
    const records = new Uint32Array(size);
    const pool = new Uint16Array(spellings.reduce((n, w) => n + w.length + RECORD_HEAD, 1));
    const mask = positionMask(pool.length);
    let at = 1;
    const order = spellings.map((_, i) => i).sort((a, b) => spellings[a]!.length - spellings[b]!.length);
    for (const id of order) {
      const word = spellings[id]!;
      const flags = this.flags[id]! | (this.roots.has(id) ? WordFlag.Begins : 0);
      const hash = hashOf(word);
      place(slots, slotOf(hash, slots.length - 1), (hash & ~mask) | at);
      records[id] = at;
      pool.set([id & 0xffff, id >>> 16, flags & 0xffff, flags >>> 16, word.length], at);
      at += RECORD_HEAD;
      for (let i = 0; i < word.length; i++) pool[at++] = word.charCodeAt(i);
    }
    return { size, slots, pool, records };
  }

  private freezePhrases(): Phrases {
    const count = this.senses.length;
    const slots = tableSize(this.edges.size);
    const phrases = {
      roots: new Int32Array(this.words.size),
      edges: new Int32Array(3 * slots),
      senseStart: new Uint32Array(count + 1),
      nodes: Uint8Array.from(this.senses, (list) => (list.length > 0 ? NodeBit.Final : 0)),
    };
    for (const [word, node] of this.roots) phrases.roots[word] = node;
    for (const [key, to] of this.edges) {
      const from = Math.floor(key / NODE_SHIFT);
      const word = key % NODE_SHIFT;
      let slot = edgeSlot(from, word, slots);
      while (phrases.edges[3 * slot + 2] !== 0) slot = (slot + 1) & (slots - 1);
      phrases.edges.set([from, word, to], 3 * slot);
      phrases.nodes[from]! |= NodeBit.Inner;
    }
    const all = this.senses.flatMap((list, node) => {
      phrases.senseStart[node + 1] = list.length;
      return list;
    });
    for (let n = 0; n < count; n++) phrases.senseStart[n + 1]! += phrases.senseStart[n]!;
    return {
      ...phrases,
      senseKind: Uint8Array.from(all, (s) => s.kind),
      senseRef: Uint32Array.from(all, (s) => s.ref),
      senseFeatures: Uint32Array.from(all, (s) => s.features),
    };
  }
}

/** شهاب3 → شهاب 3, as the tokeniser cuts it; Latin words keep their digits. */
function splitDigits(word: string): string[] {
  return /^[A-Za-z]/.test(word) ? [word] : (word.match(/\d+|[^\d]+/g) ?? []);
}

/** At most half full, so that a miss costs little more than one probe. */
const tableSize = (entries: number) => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 1.4)));

function place(table: Int32Array, slot: number, value: number): number {
  let at = slot;
  while (table[at] !== 0) at = (at + 1) & (table.length - 1);
  table[at] = value;
  return at;
}

function freezeEntities(entries: readonly EntityEntry[], tables: Tables): EntityTable {
  const kinds = new Map(tables.kinds.map((k, i) => [k, i]));
  const coordinates = new Float32Array(entries.length * 2);
  entries.forEach((e, i) => {
    coordinates[2 * i] = e.lat ?? Number.NaN;
    coordinates[2 * i + 1] = e.lon ?? Number.NaN;
  });
  return {
    count: entries.length,
    type: Uint8Array.from(entries, (e) => e.type),
    kind: Uint8Array.from(entries, (e) => kinds.get(e.kind)!),
    country: Uint16Array.from(entries, (e) =>
      e.country ? (e.country.charCodeAt(0) << 8) | e.country.charCodeAt(1) : 0,
    ),
    coordinates,
    rank: Uint32Array.from(entries, (e) => e.rank),
    needs: Uint16Array.from(entries, (e) => e.needs),
    feminine: Uint8Array.from(entries, (e) => (e.feminine ? 1 : 0)),
    ids: packStrings(entries.map((e) => e.id)),
    names: packStrings(entries.map((e) => e.name)),
    englishNames: packStrings(entries.map((e) => e.nameEn)),
  };
}
