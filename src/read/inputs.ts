import { stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import glob from 'fast-glob';

/** One input to read: a file, or standard input (`path` null). */
export interface Input {
  readonly path: string | null;
  /** How articles of it are called: the path relative to the argument that named it. */
  readonly name: string;
  /** Named on the command line itself, not found in a folder. */
  readonly explicit: boolean;
}

/** Thrown where a path of the command line names nothing. */
export class NoInputError extends Error {
  override readonly name = 'NoInputError';
}

const READABLE = /\.(txt|json|ndjson|jsonl)$/i;

/** Expands the paths of the command line (files, folders, globs, `-`) in their order; files of a folder in code point order. */
export async function expandInputs(paths: readonly string[]): Promise<Input[]> {
  const out: Input[] = [];
  for (const path of paths) out.push(...(await expand(path)));
  return out;
}

async function expand(path: string): Promise<Input[]> {
  if (path === '-') return [{ path: null, name: 'stdin', explicit: true }];
  const info = await stat(path).catch(() => null);
  if (info?.isDirectory()) {
    const files = (await glob('**/*', { cwd: path, absolute: true, followSymbolicLinks: false }))
      .filter((f) => READABLE.test(f))
      .sort();
    return files.map((f) => ({ path: f, name: relative(path, f).replaceAll('\\', '/'), explicit: false }));
  }
  if (info) return [{ path, name: basename(path), explicit: true }];
  const files = (await glob(path.replaceAll('\\', '/'), { followSymbolicLinks: false })).sort();
  if (files.length === 0) throw new NoInputError(`no such file or folder, and no file matches: ${path}`);
  return files.map((f) => ({ path: f, name: f, explicit: false }));
}
