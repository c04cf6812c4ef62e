import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const BIN = join(root, 'bin/khabar.js');
export const FIXTURES = join(root, 'fixtures/articles');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface SpawnOptions {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
}

/** Spawns the built program. */
export function khabar(args: readonly string[], { input = '', cwd = root, env = {} }: SpawnOptions = {}) {
  return run(process.execPath, [BIN, ...args], { input, cwd, env });
}

/** Spawns a shell line in which `$KHABAR` is the built program. */
export function shell(line: string, cwd: string = root): Promise<Result> {
  return run('bash', ['--norc', '-c', line], { input: '', cwd, env: { KHABAR: `${process.execPath} ${BIN}` } });
}

function run(command: string, args: readonly string[], { input, cwd, env }: Required<SpawnOptions>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => {}); // the program may leave before it has read all
    child.stdin.end(input);
  });
}

interface InProcessOptions {
  readonly input?: string | Buffer;
  readonly terminal?: boolean;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
}

/** Runs the command line in this process, with streams of its own. */
export async function khabarInProcess(args: readonly string[], options: InProcessOptions = {}): Promise<Result> {
  const { input = '', terminal = false, env = {}, cwd = tmpdir(), signal = new AbortController().signal } = options;
  const stdin = new PassThrough();
  stdin.end(input);
  const [stdout, stderr] = [collector(terminal), collector(terminal)];
  const host: Host = { stdin, stdout: stdout.stream, stderr: stderr.stream, env, cwd, signal };
  const code = await main(args, host);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(isTTY: boolean) {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => chunks.join('') };
}

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** NDJSON as values. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into records freely
export const parseLines = (text: string): any[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** An article with a visit in it, for tests that are not about language. */
export const VISIT = 'وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة يوم الأحد 6 أبريل 2025 في زيارة رسمية.';
