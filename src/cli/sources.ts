import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../compile/tsv.ts';
import { CommandError } from './exit.ts';

/**
 * Reads dictionary or rule files: each path is a file, or a folder whose files with one of the extensions (`.tsv`) are taken, in order of
 * their names. Throws `CommandError` E106 for a path that cannot be read or a folder with no such file.
 */
export function readSources(paths: readonly string[], extensions: readonly string[]): SourceFile[] {
  return paths.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [readSource(path)];
      const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => extensions.some((extension) => name.endsWith(extension)))
        .sort();
      if (names.length === 0) throw new Error(`holds no ${extensions.join(' or ')} file`);
      return names.map((name) => readSource(join(path, name)));
    } catch (error) {
      throw new CommandError('E106', `${path}: ${(error as Error).message}`);
    }
  });
}

const readSource = (path: string): SourceFile => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
});

/** The folder with the sources of the built-in dictionaries; null where the program is installed without them. */
export function builtInSources(): string | null {
  for (const up of ['..', '../..', '../../..']) {
    const folder = fileURLToPath(new URL(`${up}/dictionaries`, import.meta.url));
    if (existsSync(join(folder, 'places', 'countries.tsv'))) return folder;
  }
  return null;
}
