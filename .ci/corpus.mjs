// Extracts real text in bulk and checks what has to hold of every record: it satisfies the schema (--fail-on invalid), every offset cuts exactly
// the text that it claims, no article fails. node .ci/corpus.mjs ../shared/corpus
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.(ndjson|jsonl)$/.test(f))
  .map((f) => join(folder, f));
const khabar = spawn(
  process.execPath,
  [
    'bin/khabar.js',
    'extract',
    ...files,
    '--format',
    'ndjson',
    '--offsets',
    'utf16',
    '--include-text',
    '--fail-on',
    'invalid',
    '--quiet',
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const exit = new Promise((resolve) => khabar.on('close', resolve));

/** Everything in a record that has an offset: mentions, fillers, dates, sources, weapons. */
function* spans(value) {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && typeof value.text === 'string' && typeof value.start === 'number') yield value;
  for (const inner of Object.values(value)) yield* spans(inner);
}

let records = 0;
let checked = 0;
const wrong = [];
for await (const line of createInterface({ input: khabar.stdout })) {
  const record = JSON.parse(line);
  records++;
  const fields = { title: record.article.title ?? '', text: record.article.text };
  for (const s of spans([record.entities, record.events])) {
    checked++;
    if (fields[s.field ?? 'text']?.slice(s.start, s.end) !== s.text)
      wrong.push(`${record.article.id} ${s.field} ${s.start}: ${s.text}`);
  }
}
const code = await exit;
console.log(`${records} records, ${checked} offsets checked, ${wrong.length} wrong; khabar ended with ${code}`);
for (const w of wrong.slice(0, 10)) console.error(w);
process.exitCode = code !== 0 || wrong.length > 0 || records === 0 ? 1 : 0;
