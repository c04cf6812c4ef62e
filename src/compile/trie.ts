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
 * Phrases as they are collected: a trie over word ids in which paths that mean the same share their nodes.
 *
 * A word with ten spellings would multiply everything after it by ten. So generated spellings lead to one node, apart from the
 * listed one's, as long as nothing tells them apart; when a phrase uses only some of the edges to such a node, it gets a copy of its own.
 */
export class Trie {
  /** Nodes after each node, by word id; undefined where no phrase runs on. Node 0 is the start. */
  readonly children: (Map<number, number> | undefined)[] = [new Map()];
  readonly senses: SenseEntry[][] = [[]];
  /** How many edges lead to each node. */
  private readonly references: number[] = [0];

  /** Makes a node with the edges and senses given, for a trie that was frozen. */
  addNode(senses: SenseEntry[], references: number): number {
    this.children.push(undefined);
    this.senses.push(senses);
    return this.references.push(references) - 1;
  }

  connect(from: number, word: number, to: number): void {
    let edges = this.children[from];
    if (!edges) {
      edges = new Map();
      this.children[from] = edges;
    }
    edges.set(word, to);
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
    const node = this.children[0]!.get(word)!;
    const own = this.claim(node, 1);
    this.connect(0, word, own);
    return own;
  }

  private advance(paths: readonly Path[], words: readonly number[]): Path[] {
    // Steps that lead to the same node, or to none yet, and that agree in being generated, go on together.
    const groups = new Map<number, Path[]>();
    for (const before of paths) {
      words.forEach((word, k) => {
        const generated = before.generated || k > 0;
        const target = this.children[before.node]?.get(word) ?? 0;
        const step = { node: target, generated, word, before };
        const key = 2 * target + (generated ? 1 : 0);
        const group = groups.get(key);
        if (group) group.push(step);
        else groups.set(key, [step]);
      });
    }
    return [...groups.values()].map((steps) => {
      const node = this.claim(steps[0]!.node, steps.length);
      for (const { before, word } of steps) this.connect(before!.node, word, node);
      return { ...steps[0]!, node };
    });
  }

  /** The node that exactly `edges` edges to `node` are to lead to: itself if there are no others, else a copy. 0 stands for none yet. */
  private claim(node: number, edges: number): number {
    if (node === 0) return this.addNode([], edges);
    if (this.references[node] === edges) return node;
    this.references[node]! -= edges;
    const copy = this.addNode([...this.senses[node]!], edges);
    const after = this.children[node];
    if (after) {
      this.children[copy] = new Map(after);
      for (const child of after.values()) this.references[child]!++;
    }
    return copy;
  }
}
