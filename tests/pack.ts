import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDictionaries } from '../src/compile/compile.ts';
import { formatFault } from '../src/compile/faults.ts';
import { decodePack, encodePack, type Pack } from '../src/gazetteer/pack.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'khabar');

/** The project's dictionary files, as the build compiles them. */
export function dictionaryFiles(): { path: string; text: string }[] {
  return readdirSync(join(root, 'dictionaries'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsv|yaml)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, 'dictionaries', path), 'utf8') }));
}

/** The pack of the project's dictionaries; compiled once for all test files and kept until a dictionary or the compiler changes. */
export function projectPack(): Pack {
  const files = dictionaryFiles();
  const hash = createHash('sha256');
  for (const f of files) hash.update(f.path).update(f.text);
  for (const folder of ['arabic', 'compile', 'gazetteer', 'schema']) {
    for (const path of readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (path.endsWith('.ts')) hash.update(readFileSync(join(root, 'src', folder, path)));
    }
  }
  const cached = join(cache, `${hash.digest('hex').slice(0, 16)}.pack`);
  if (!existsSync(cached)) {
    const { pack, faults } = compileDictionaries(files);
    const errors = faults.filter((f) => f.severity === 'error');
    if (errors.length > 0) throw new Error(errors.map(formatFault).join('\n'));
    mkdirSync(cache, { recursive: true });
    const temporary = `${cached}.${process.pid}`;
    writeFileSync(temporary, encodePack(pack));
    renameSync(temporary, cached);
  }
  return decodePack(readFileSync(cached));
}
