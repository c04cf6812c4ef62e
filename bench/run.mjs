// Bundles the benchmark and runs it: npm run bench -- [ARTICLES.ndjson] [--gigabyte]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
if (!existsSync(join(root, 'dist', 'dictionaries.pack')))
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
const outfile = join(root, 'node_modules', '.cache', 'khabar-bench', 'main.mjs');
await build({
  entryPoints: [join(root, 'bench', 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['compromise'],
  logLevel: 'error',
});
execFileSync(process.execPath, [outfile, root, ...process.argv.slice(2)], { stdio: 'inherit' });
