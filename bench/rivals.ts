import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise/one';
import { fold } from '../src/arabic/normalise.ts';
import { wordText } from '../src/gazetteer/lexicon.ts';
import type { Pack } from '../src/gazetteer/pack.ts';
import type { Task } from './measure.ts';

/** Every phrase of the dictionaries, folded: the ways through the trie. */
export function surfaceForms({ lexicon, phrases }: Pack): string[] {
  const { roots, edges, nodes, senseStart } = phrases;
  const after = new Map<number, [word: number, node: number][]>();
  for (let slot = 0; slot < edges.length; slot += 3)
    if (edges[slot + 2] !== 0)
      after.set(edges[slot]!, [...(after.get(edges[slot]!) ?? []), [edges[slot + 1]!, edges[slot + 2]!]]);
  const forms: string[] = [];
  const walk = (node: number, text: string) => {
    if (node < nodes.length && senseStart[node + 1]! > senseStart[node]!) forms.push(text);
    for (const [word, next] of after.get(node) ?? []) walk(next, `${text} ${wordText(lexicon, word)}`);
  };
  roots.forEach((node, word) => {
    if (node > 0) walk(node, wordText(lexicon, word));
  });
  return forms;
}

/** V8 cannot compile an alternation of all forms; this many evenly spaced ones are what it gets. */
const ALTERNATIVES = 1000;
/** The slow ones read only a part of the text. */
const PART = 2e5;

/** Others that look for the same forms in the same text, folded beforehand. */
export function rivals(forms: readonly string[], texts: readonly string[]): Task[] {
  const folded: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size > PART) break;
    folded.push(fold(text));
    size += Buffer.byteLength(folded.at(-1)!);
  }
  const some = forms.filter((_, i) => i % Math.ceil(forms.length / ALTERNATIVES) === 0);
  const escaped = some.map((form) => form.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).sort((x, y) => y.length - x.length);
  const alternation = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu');
  const trie = nlp.buildTrie([...forms]);
  const megabytes = size / 1e6;
  const all = (read: (text: string) => unknown) => () => {
    for (const text of folded) read(text);
  };
  return [
    { name: 'compromise/one', megabytes, run: all((text) => nlp(text).lookup(trie)) },
    { name: `regex of ${some.length} forms`, megabytes, run: all((text) => text.match(alternation)) },
  ];
}

/** `rg -F -o -f FORMS TEXT`, or null where there is no ripgrep. */
export function ripgrep(forms: readonly string[], texts: readonly string[]): (Task & { end(): void }) | null {
  if (spawnSync('rg', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'));
  const text = texts.map(fold).join('\n');
  writeFileSync(join(folder, 'forms'), forms.join('\n'));
  writeFileSync(join(folder, 'text'), text);
  return {
    name: 'rg -F -o -f FORMS',
    megabytes: Buffer.byteLength(text) / 1e6,
    run: () => spawnSync('rg', ['-F', '-o', '-f', join(folder, 'forms'), join(folder, 'text')], { stdio: 'ignore' }),
    end: () => rmSync(folder, { recursive: true }),
  };
}
