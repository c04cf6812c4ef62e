/** How fast everything is, side by side in one run: `npm run bench`, or `npm run bench -- ARTICLES.ndjson [--gigabyte]`. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { normalise } from '../src/arabic/normalise.ts';
import { tokenise } from '../src/arabic/tokenise.ts';
import { extendPack } from '../src/compile/extend.ts';
import { createExtractor } from '../src/extract.ts';
import { matchPhrases } from '../src/gazetteer/match.ts';
import { decodePack } from '../src/gazetteer/pack.ts';
import { readTokens } from '../src/gazetteer/readings.ts';
import { raceCommand } from './command.ts';
import { line, median, race, type Task, timed } from './measure.ts';
import { ripgrep, rivals, surfaceForms } from './rivals.ts';
import { raceStages } from './stages.ts';
import { articleOf, readTexts } from './texts.ts';

const ROUNDS = 5;
const ENTRIES = 50_000;

const [root = '.', ...args] = process.argv.slice(2);
const texts = readTexts(
  root,
  args.find((a) => !a.startsWith('--')),
);
const packFile = join(root, 'dist', 'dictionaries.pack');
const pack = decodePack(readFileSync(packFile));
const print = (text: string) => process.stdout.write(`${text}\n`);

print(
  `${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${cpus()[0]!.model}, ${cpus().length} processors`,
);
print(
  `${texts.articles.length} articles, ${texts.megabytes.toFixed(1)} MB (${texts.origin}); medians of ${ROUNDS} rounds`,
);

const extractor = createExtractor({ dictionaries: pack });
const sources = texts.articles.map((a) => `${a.title}\n${a.text}`);
const tokens = sources.map((s) => tokenise(normalise(s)));
const decoder = new TextDecoder('utf-8', { fatal: true });
const forms = surfaceForms(pack);
const rg = ripgrep(forms, sources);
const tasks: Task[] = [
  {
    name: 'khabar, all of it',
    megabytes: texts.megabytes,
    run: () => {
      for (const l of texts.lines) JSON.stringify(extractor.extract(articleOf(decoder.decode(l), '')));
    },
  },
  {
    name: 'khabar, matching alone',
    megabytes: texts.megabytes,
    run: () => {
      for (const t of tokens) matchPhrases(pack.phrases, t, readTokens(pack.lexicon, t));
    },
  },
  ...rivals(forms, sources),
  ...(rg ? [rg] : []),
];
print(`\nAgainst others, one thread, ${forms.length} forms of the dictionaries`);
const speeds = race(tasks, ROUNDS);
const own = speeds.get('khabar, all of it')!;
for (const [name, speed] of speeds) print(line(name, speed, 'MB/s', `${(own / speed).toFixed(2)} of it is khabar`));
if (rg) rg.end();
else print('rg is not installed: left out');

print('\nEach stage by itself, on MB of input');
for (const [stage, speed] of raceStages(pack, texts, ROUNDS)) print(line(stage, speed, 'MB/s'));

print('\nThe command');
for await (const row of raceCommand(root, texts, args.includes('--gigabyte') ? 1000 : 100)) print(row);

print('\nDictionaries');
const loads = Array.from({ length: 9 }, () => timed(() => decodePack(readFileSync(packFile))));
print(line('load of the pack', median(loads), 'ms', `${(readFileSync(packFile).length / 1e6).toFixed(1)} MB`));
const rows = Array.from(
  { length: ENTRIES },
  (_, i) => `x:bench-${i}	سالم المجرب${i}			Salem Example ${i}	OM	m		ar`,
);
const file = {
  path: 'bench.tsv',
  text: `id\tname\taliases\tshort\tnameEn\tcountry\tgender\tneeds\torigin\n${rows.join('\n')}\n`,
};
print(
  line(
    `${ENTRIES} entries of the user's own`,
    timed(() => void extendPack(pack, [file])),
    'ms',
    'compiled',
  ),
);
