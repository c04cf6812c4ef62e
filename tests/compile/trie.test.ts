import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trie } from '../../src/compile/trie.ts';
import { EMPTY_PHRASES } from '../../src/gazetteer/phrases.ts';

/** Phrases of up to three words out of six, each word with up to two generated spellings. */
const phrase = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

/** All word sequences of a phrase, with whether a generated spelling is among them. */
function sequences(spellings: readonly (readonly number[])[]): [string, boolean][] {
  return spellings.reduce<[string, boolean][]>(
    (all, words) => all.flatMap(([s, made]) => words.map((w, k): [string, boolean] => [`${s} ${w}`, made || k > 0])),
    [['', false]],
  );
}

/** Every sequence of three words at most that ends at a sense, with the senses. */
function language(trie: Trie): Map<string, string[]> {
  const out = new Map<string, string[]>();
  const walk = (node: number, text: string, depth: number) => {
    const senses = node > 0 ? trie.senses(node).map((s) => `${s.ref}${s.generated ? '*' : ''}`) : [];
    if (senses.length > 0) out.set(text, senses.sort());
    if (depth < 3)
      for (let w = 0; w < 6; w++) if (trie.child(node, w) > 0) walk(trie.child(node, w), `${text} ${w}`, depth + 1);
  };
  walk(0, '', 0);
  return out;
}

describe('Trie', () => {
  it('holds exactly the spellings of each phrase, however nodes are shared', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), (phrases) => {
        const trie = new Trie(EMPTY_PHRASES);
        const expected = new Map<string, string[]>();
        phrases.forEach((spellings, ref) => {
          for (const path of trie.paths(spellings, false))
            trie.senses(path.node).push({ kind: 1, ref, features: 0, generated: path.generated, listed: '' });
          for (const [text, made] of sequences(spellings))
            expected.set(text, [...(expected.get(text) ?? []), `${ref}${made ? '*' : ''}`].sort());
        });
        expect(language(trie)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('shares the nodes of spellings that mean the same', () => {
    const trie = new Trie(EMPTY_PHRASES);
    trie.paths([[0, 1, 2, 3], [4], [5]], false);
    // The start; each of the three words as listed and as generated.
    expect(trie.nodeCount).toBe(7);
  });

  it('tells the words of a path', () => {
    const trie = new Trie(EMPTY_PHRASES);
    const words = trie.paths([[3], [1, 2]], false).map((p) => [p.before!.word, p.word, p.generated]);
    expect(words).toEqual([
      [3, 1, false],
      [3, 2, true],
    ]);
  });
});
