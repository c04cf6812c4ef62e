import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { shell } from './khabar.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** All files that the manifest promises. */
const promised: string[] = [
  ...Object.values(manifest.bin as Record<string, string>),
  ...Object.values(manifest.exports as Record<string, string | Record<string, string>>).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  ),
].map((path) => path.replace(/^\.\//, ''));

describe('the package', () => {
  it.each(promised)('%s is built', (path) => expect(existsSync(join(root, path))).toBe(true));

  it('holds what users need and nothing of the workshop', async () => {
    const { code, stdout } = await shell('npm pack --dry-run --json --ignore-scripts');
    expect(code).toBe(0);
    const files: string[] = JSON.parse(stdout)[0].files.map((f: { path: string }) => f.path);
    expect(files).toEqual(expect.arrayContaining([...promised, 'README.md', 'LICENSE', 'dist/worker.js']));
    expect(files.filter((path) => /^(src|tests|bench|fixtures|scratch)\//.test(path))).toEqual([]);
  });

  it('has the types of the library', () => {
    const types = readFileSync(join(root, manifest.exports['.'].types), 'utf8');
    for (const name of ['createExtractor', 'decodePack', 'recordSchema', 'ArticleRecord', 'LatinReader'])
      expect(types).toContain(name);
  });
});
