import type { Phrases } from '../gazetteer/phrases.ts';
import { EdgeTable } from './edge-table.ts';

/** What ends at a node. `generated` marks a spelling that the compiler made up: it gives way to listed ones. */
export interface SenseEntry {
  readonly kind: number;
  readonly ref: number;
  readonly features: number;
  readonly generated: boolean;
  /** The phrase as the dictionary lists it; '' where a compiled pack no longer tells. */
  readonly listed: string;
}

/** A way through the trie: the node where it ends, and the words to it, last first. */
export interface Path {
  readonly node: number;
  /** Whether any word on the way is a generated spelling. */
  readonly generated: boolean;
  readonly word: number;
  readonly before: Path | null;
}

/**
 * Phrases as they are collected, on top of those of a pack: a trie over word ids in which paths that mean the same share their nodes.
 *
 * A word with ten spellings would multiply everything after it by ten. So generated spellings lead to one node, apart from the
 * listed one's, as long as nothing tells them apart; when a phrase uses only some of the edges to such a node, it gets a copy of its own.
 */
export class Trie {
  readonly edges: EdgeTable;
  /** The nodes after the first word, by word id: the start is node 0. */
  readonly roots: number[];
  /** Senses of the nodes where they are not as in the pack. */
  readonly changed: (SenseEntry[] | undefined)[] = [];
  /** How many edges lead to each node. */
  private readonly references: number[];

  constructor(readonly base: Phrases) {
    const references = new Uint32Array(base.nodes.length);
    for (const root of base.roots) references[root]!++;
    for (let slot = 2; slot < base.edges.length; slot += 3) references[base.edges[slot]!]!++;
    this.references = Array.from(references);
    this.edges = new EdgeTable(base.edges);
    this.roots = Array.from(base.roots);
  }

  get nodeCount(): number {
    return this.references.length;
  }

  /** The node after a word, 0 where there is none. */
  child(node: number, word: number): number {
    return node === 0 ? (this.roots[word] ?? 0) : this.edges.get(node, word);
  }

  /** The senses of a node, to be changed in place. */
  senses(node: number): SenseEntry[] {
    let senses = this.changed[node];
    if (!senses) {
      senses = this.baseSenses(node);
      this.changed[node] = senses;
    }
    return senses;
  }

  /** Whether a sense of the node holds; `kind`, whether it is generated, and what it refers to are told. */
  some(node: number, holds: (kind: number, generated: boolean, ref: number) => boolean): boolean {
    const changed = this.changed[node];
    if (changed) return changed.some((s) => holds(s.kind, s.generated, s.ref));
    const { senseStart, senseKind, senseGenerated, senseRef } = this.base;
    for (let s = senseStart[node] ?? 0; s < (senseStart[node + 1] ?? 0); s++)
      if (holds(senseKind[s]!, senseGenerated[s] === 1, senseRef[s]!)) return true;
    return false;
  }

  /**
   * The paths of a phrase, made where they are missing. `spellings[i][0]` is its i-th word as it stands, the rest generated spellings of it;
   * `generated` where the phrase itself is.
   */
  paths(spellings: readonly (readonly number[])[], generated: boolean): Path[] {
    const start: Path = { node: 0, generated, word: -1, before: null };
    return spellings.reduce<Path[]>((paths, words) => this.advance(paths, words), [start]);
  }

  /** The node after one word from the start, for that word alone: a node shared with other words is copied. */
  own(word: number): number {
    const node = this.claim(this.child(0, word), 1);
    this.connect(0, word, node);
    return node;
  }

  private advance(paths: readonly Path[], words: readonly number[]): Path[] {
    if (paths.length === 1 && words.length === 1) return [this.step(paths[0]!, words[0]!)];
    // Steps that lead to the same node, or to none yet, and that agree in being generated, go on together.
    const groups = new Map<number, Path[]>();
    for (const before of paths) {
      words.forEach((word, k) => {
        const generated = before.generated || k > 0;
        const target = this.child(before.node, word);
        const key = 2 * target + (generated ? 1 : 0);
        const group = groups.get(key);
        const path = { node: target, generated, word, before };
        if (group) group.push(path);
        else groups.set(key, [path]);
      });
    }
    return [...groups.values()].map((group) => {
      const node = this.claim(group[0]!.node, group.length);
      for (const { before, word } of group) this.connect(before!.node, word, node);
      return { ...group[0]!, node };
    });
  }

  /** One way on, by a word without other spellings: nearly every step. */
  private step(before: Path, word: number): Path {
    const node = this.claim(this.child(before.node, word), 1);
    this.connect(before.node, word, node);
    return { node, generated: before.generated, word, before };
  }

  /** The node that exactly `edges` edges to `node` are to lead to: itself if there are no others, else a copy. 0 stands for none yet. */
  private claim(node: number, edges: number): number {
    if (node === 0) return this.references.push(edges) - 1;
    if (this.references[node] === edges) return node;
    this.references[node]! -= edges;
    const copy = this.references.push(edges) - 1;
    this.changed[copy] = [...(this.changed[node] ?? this.baseSenses(node))];
    for (const word of this.edges.wordsAfter(node)) {
      const child = this.edges.get(node, word);
      this.edges.set(copy, word, child);
      this.references[child]!++;
    }
    return copy;
  }

  private connect(from: number, word: number, to: number): void {
    if (from > 0) this.edges.set(from, word, to);
    else {
      while (this.roots.length < word) this.roots.push(0);
      this.roots[word] = to;
    }
  }

  private baseSenses(node: number): SenseEntry[] {
    const { senseStart, senseKind, senseRef, senseFeatures, senseGenerated } = this.base;
    if (node + 1 >= senseStart.length) return [];
    const from = senseStart[node]!;
    return Array.from({ length: senseStart[node + 1]! - from }, (_, i) => ({
      kind: senseKind[from + i]!,
      ref: senseRef[from + i]!,
      features: senseFeatures[from + i]!,
      generated: senseGenerated[from + i] === 1,
      listed: '',
    }));
  }
}
