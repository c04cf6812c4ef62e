import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { line, median, timed } from './measure.ts';
import type { Texts } from './texts.ts';

const STARTS = 9;
const ROUNDS = 3;
const MEGABYTE = 1e6;

interface Run {
  readonly ms: number;
  readonly hash: string;
  /** Most memory resident at a time, in megabytes; 0 where the system does not tell. */
  readonly memory: number;
}

/** Streams the lines over and over, `megabytes` of them, through the command. */
function extract(root: string, lines: readonly Uint8Array[], megabytes: number, jobs: number): Promise<Run> {
  const start = performance.now();
  const args = [join(root, 'bin', 'khabar.js'), 'extract', '-', '--input-format', 'ndjson', '--format', 'ndjson'];
  const child = spawn(process.execPath, [...args, '--quiet', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const hash = createHash('sha256');
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, residentPeak(child.pid!));
  }, 250);
  child.stdout.on('data', (chunk) => hash.update(chunk));
  void feed(child.stdin, lines, megabytes * MEGABYTE);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(watch);
      resolve({ ms: performance.now() - start, hash: hash.digest('hex'), memory });
    });
  });
}

async function feed(stdin: NodeJS.WritableStream, lines: readonly Uint8Array[], bytes: number): Promise<void> {
  const block = Buffer.concat(lines.flatMap((l) => [l, Buffer.from('\n')]));
  for (let sent = 0; sent < bytes; sent += block.length)
    if (!stdin.write(block)) await new Promise((resolve) => stdin.once('drain', resolve));
  stdin.end();
}

function residentPeak(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The command line as users run it: throughput with one worker and two, memory, and how long a start takes. */
export async function* raceCommand(root: string, texts: Texts, streamed: number): AsyncGenerator<string> {
  const { lines, megabytes } = texts;
  const one: Run[] = [];
  const two: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    one.push(await extract(root, lines, megabytes, 1));
    two.push(await extract(root, lines, megabytes, 2));
  }
  const [ms1, ms2] = [median(one.map((r) => r.ms)), median(two.map((r) => r.ms))];
  const same = new Set([...one, ...two].map((r) => r.hash)).size === 1;
  yield line('khabar extract', (megabytes * 1000) / ms1, 'MB/s', 'the whole command, its start too');
  yield line(
    'khabar extract --jobs 2',
    (megabytes * 1000) / ms2,
    'MB/s',
    `output ${same ? 'byte-identical' : 'DIFFERENT'}`,
  );
  yield line('  against one', ms1 / ms2, 'x');
  const long = await extract(root, lines, streamed, 1);
  yield line(`memory over ${streamed} MB`, long.memory, 'MB', `at ${((streamed * 1000) / long.ms).toFixed(1)} MB/s`);
  yield* starts(root);
}

function* starts(root: string): Generator<string> {
  const node = (args: readonly string[]) => () => void spawnSync(process.execPath, args, { stdio: 'ignore' });
  const khabar = join(root, 'bin', 'khabar.js');
  const article = join(root, 'fixtures', 'articles', '2015-03-31-agni-and-shaheen.txt');
  const runs = [node(['-e', '0']), node([khabar, '--help']), node([khabar, 'extract', article, '--format', 'ndjson'])];
  const times = runs.map((): number[] => []);
  for (let i = 0; i < STARTS; i++)
    runs.forEach((run, k) => {
      times[k]!.push(timed(run));
    });
  const [empty, help, cold] = times.map(median) as [number, number, number];
  yield line('node -e 0', empty, 'ms');
  yield line('khabar --help', help, 'ms', `${(help / empty).toFixed(2)} x node -e 0`);
  yield line('khabar extract one-article.txt', cold, 'ms', `${(cold / empty).toFixed(2)} x node -e 0`);
}
