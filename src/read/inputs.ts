import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { asInputError, InputError } from './faults.ts';
import { endingOf, formatOfName, KNOWN_ENDINGS } from './formats.ts';

/** One input to read: a file, or standard input (`path` null). */
export interface Input {
  readonly path: string | null;
  /** How its article is called: the path relative to the argument that named it. */
  readonly name: string;
  /** Bytes on disk; null where that is unknown (standard input, pipes). */
  readonly size: number | null;
}

/** What the paths of a command line come to. */
export interface Expansion {
  readonly inputs: Input[];
  /** Files found in folders or by globs that are of no known kind. */
  skipped: number;
  readonly faults: { readonly name: string; readonly error: InputError }[];
}

/** Expands the paths of the command line (files, folders, globs, `-`) in their order; files of a folder are sorted by path. */
export async function expandInputs(paths: readonly string[], anyKind = false): Promise<Expansion> {
  const out: Expansion = { inputs: [], skipped: 0, faults: [] };
  for (const path of paths) {
    try {
      await expand(path, anyKind, out);
    } catch (error) {
      out.faults.push({ name: path, error: asInputError(error) });
    }
  }
  return out;
}

async function expand(path: string, anyKind: boolean, out: Expansion): Promise<void> {
  if (path === '-') {
    out.inputs.push({ path: null, name: 'stdin', size: null });
    return;
  }
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') return null;
    throw error;
  });
  if (info?.isDirectory()) return expandFolder(path, anyKind, out);
  if (info) return expandFile(path, info, anyKind, out);
  // Loaded only here: a glob that reaches the program is rare, shells expand them.
  const { default: glob } = await import('fast-glob');
  const found = (await glob(path.replaceAll('\\', '/'), { followSymbolicLinks: false })).sort();
  if (found.length === 0) throw new InputError('E212', 'no such file or folder, and no file matches');
  for (const file of found) await add(file, file, anyKind, out);
}

function expandFile(path: string, info: Stats, anyKind: boolean, out: Expansion): void {
  const ending = endingOf(path);
  if (info.isFile() && ending !== '' && !anyKind && formatOfName(path) === null)
    throw new InputError(
      'E210',
      `unknown kind of file ".${ending}" (known: ${KNOWN_ENDINGS}); --input-format says how to read it`,
    );
  out.inputs.push({ path, name: basename(path), size: info.isFile() ? info.size : null });
}

async function expandFolder(folder: string, anyKind: boolean, out: Expansion): Promise<void> {
  const before = out.inputs.length;
  const files: string[] = [];
  await walk(folder, files, out);
  for (const file of files.sort()) await add(file, relative(folder, file).replaceAll('\\', '/'), anyKind, out);
  if (out.inputs.length === before)
    throw new InputError('E213', `a folder without articles (known kinds: ${KNOWN_ENDINGS})`);
}

/** Files below a folder. Hidden ones are left out and links to folders are not followed, so that no loop of links is entered. */
async function walk(folder: string, files: string[], out: Expansion): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    out.faults.push({ name: folder, error: asInputError(error) });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, files, out);
    else files.push(path);
  }
}

async function add(path: string, name: string, anyKind: boolean, out: Expansion): Promise<void> {
  if (!anyKind && formatOfName(path) === null) {
    out.skipped++;
    return;
  }
  try {
    const info = await stat(path);
    if (info.isFile()) out.inputs.push({ path, name, size: info.size });
  } catch (error) {
    out.faults.push({ name: path, error: asInputError(error) });
  }
}
