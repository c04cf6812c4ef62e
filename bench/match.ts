/**
 * How fast the dictionaries load, and how fast a text is matched against them, on one thread.
 *
 *     npx esbuild bench/match.ts --bundle --platform=node --format=esm --outfile=node_modules/.cache/bench/match.mjs
 *     node node_modules/.cache/bench/match.mjs ARTICLES.ndjson [dist/dictionaries.pack]
 *
 * Matching is `readTokens` and `matchPhrases` over tokens made before. Megabytes are of the articles' UTF-8, the best of several passes.
 */
import { readFileSync } from 'node:fs';
import { normalise } from '../src/arabic/normalise.ts';
import { tokenise } from '../src/arabic/tokenise.ts';
import { matchPhrases } from '../src/gazetteer/match.ts';
import { decodePack } from '../src/gazetteer/pack.ts';
import { readTokens } from '../src/gazetteer/readings.ts';

const PASSES = 15;
const [articles, packFile = 'dist/dictionaries.pack'] = process.argv.slice(2);
if (articles === undefined) throw new Error('name a file of articles, one JSON object with "title" and "text" a line');

const time = <T>(run: () => T): [T, number] => {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
};

const [pack, load] = time(() => decodePack(readFileSync(packFile)));
const { lexicon, phrases } = pack;
const texts = readFileSync(articles, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { title?: string | null; text: string })
  .map(({ title, text }) => `${title ?? ''}\n${text}`);
const megabytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0) / 1e6;
const tokens = texts.map((t) => tokenise(normalise(t)));

let reading = Number.POSITIVE_INFINITY;
let matching = Number.POSITIVE_INFINITY;
let found = 0;
for (let pass = 0; pass < PASSES; pass++) {
  const [readings, readTime] = time(() => tokens.map((t) => readTokens(lexicon, t)));
  const [count, matchTime] = time(() =>
    tokens.reduce((n, t, i) => n + matchPhrases(phrases, t, readings[i]!).count, 0),
  );
  reading = Math.min(reading, readTime);
  matching = Math.min(matching, matchTime);
  found = count;
}

const speed = (ms: number) => `${((megabytes * 1000) / ms).toFixed(1)} MB/s`;
console.log(
  `pack      ${(readFileSync(packFile).length / 1e6).toFixed(1)} MB, ${lexicon.size} words, loaded in ${load.toFixed(1)} ms`,
);
console.log(
  `text      ${megabytes.toFixed(1)} MB, ${tokens.reduce((n, t) => n + t.count, 0)} tokens, ${found} phrases`,
);
console.log(`reading   ${speed(reading)}`);
console.log(`matching  ${speed(matching)}`);
console.log(`both      ${speed(reading + matching)}`);
