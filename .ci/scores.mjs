// Scores events and names on the labelled sets beside the project, and fails where a figure is under its floor.
// The floors are raised with every gain, so that nothing slides back: node .ci/scores.mjs ../shared
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLOORS = {
  events: { precision: 85, recall: 79, f1: 82, roles: 70.5, status: 86, time: 88, labels: 82.5 },
  names: { person: 82, place: 89, organisation: 70.5, all: 83.5 },
};

const shared = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'khabar-scores-'));
const run = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
const extract = (articles, to) =>
  writeFileSync(to, run('bin/khabar.js', 'extract', articles, '--format', 'ndjson', '--offsets', 'utf16', '--quiet'));

function scoreEvents() {
  const records = join(folder, 'events.ndjson');
  const articles = join(shared, 'gold/dev/articles.jsonl');
  extract(articles, records);
  const table = run(join(shared, 'gold/score.mjs'), articles, join(shared, 'gold/dev/gold.jsonl'), records);
  console.log(table);
  const all = table
    .match(/^ALL.*$/m)[0]
    .match(/\d+\.\d/g)
    .map(Number);
  const [precision, recall, f1, , , roles, status, time, labels] = all;
  return { precision, recall, f1, roles, status, time, labels };
}

function scoreNames() {
  const script = join(shared, 'ner/entities.mjs');
  const text = join(shared, 'ner/dev.txt');
  const articles = join(folder, 'names.jsonl');
  const records = join(folder, 'names.ndjson');
  writeFileSync(articles, run(script, 'articles', text));
  extract(articles, records);
  const table = run(script, 'score', text, records);
  console.log(table);
  const f1 = (type) => Number(table.match(new RegExp(`^${type}.*F1\\s+(\\d+\\.\\d)`, 'm'))[1]);
  return { person: f1('person'), place: f1('place'), organisation: f1('organisation'), all: f1('ALL') };
}

try {
  const scores = { events: scoreEvents(), names: scoreNames() };
  const fallen = Object.entries(FLOORS).flatMap(([set, floors]) =>
    Object.entries(floors)
      .filter(([figure, floor]) => !(scores[set][figure] >= floor))
      .map(([figure, floor]) => `${set}: ${figure} is ${scores[set][figure]}, under its floor ${floor}`),
  );
  for (const line of fallen) console.error(line);
  process.exitCode = fallen.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
