import { edgeSlot } from '../gazetteer/phrases.ts';
import { mostEntries } from './table-size.ts';

/** The edges of a trie while it grows, in the layout of `Phrases.edges`: a hash table, three numbers a slot. */
export class EdgeTable {
  private slots: Int32Array;
  private count = 0;
  /** How many edges there may be before the table grows. */
  private limit: number;
  /** The words on the edges out of each node; for the nodes of a pack they are gathered when the first is asked for. */
  private readonly words: (number[] | undefined)[] = [];
  private gathered: boolean;

  constructor(base: Int32Array) {
    this.slots = base.slice();
    for (let i = 2; i < base.length; i += 3) if (base[i] !== 0) this.count++;
    this.gathered = this.count === 0;
    this.limit = mostEntries(base.length / 3);
  }

  /** The node after a word from a node, 0 where there is none. */
  get(from: number, word: number): number {
    return this.slots[3 * this.slotOf(from, word) + 2]!;
  }

  set(from: number, word: number, to: number): void {
    let slot = this.slotOf(from, word);
    if (this.slots[3 * slot + 2] === 0) {
      if (++this.count > this.limit) {
        this.grow();
        slot = this.slotOf(from, word);
      }
      const words = this.words[from];
      if (words) words.push(word);
      else this.words[from] = [word];
    }
    this.slots[3 * slot] = from;
    this.slots[3 * slot + 1] = word;
    this.slots[3 * slot + 2] = to;
  }

  /** The words on the edges out of a node. */
  wordsAfter(node: number): readonly number[] {
    if (!this.gathered) this.gather();
    return this.words[node] ?? [];
  }

  freeze(): Int32Array {
    return this.slots.slice();
  }

  private slotOf(from: number, word: number): number {
    const { slots } = this;
    const size = (slots.length / 3) | 0;
    let slot = edgeSlot(from, word, size);
    while (slots[3 * slot + 2] !== 0 && (slots[3 * slot] !== from || slots[3 * slot + 1] !== word))
      slot = (slot + 1) & (size - 1);
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.limit = mostEntries(this.slots.length / 3);
    for (let i = 0; i < old.length; i += 3) {
      if (old[i + 2] === 0) continue;
      const at = 3 * this.slotOf(old[i]!, old[i + 1]!);
      for (let k = 0; k < 3; k++) this.slots[at + k] = old[i + k]!;
    }
  }

  private gather(): void {
    this.gathered = true;
    this.words.length = 0; // what was added stands in the table too
    const { slots } = this;
    for (let i = 0; i < slots.length; i += 3)
      if (slots[i + 2] !== 0) (this.words[slots[i]!] ??= []).push(slots[i + 1]!);
  }
}
