// Builds dist/: the bundled CLI and library, the compiled dictionaries, and the type declarations.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    worker: 'src/cli/extract/worker.ts',
    index: 'src/index.ts',
    latin: 'src/mentions/latin/compromise.ts',
    compile: 'src/compile/compile.ts',
    pack: 'src/gazetteer/pack.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['canvas'], // linkedom draws with it where it is installed; nothing is drawn here
  legalComments: 'linked',
  // Less to read at every start; names stay, for what a crash report shows.
  minifySyntax: true,
  minifyWhitespace: true,
  // commander and others are CommonJS; what they require must exist in a module.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

const { compileDictionaries } = await import('./dist/compile.js');
const { encodePack } = await import('./dist/pack.js');
const files = readdirSync(join(root, 'dictionaries'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsv|yaml)$/.test(path))
  .sort()
  .map((path) => ({
    path: relative(root, join(root, 'dictionaries', path)).replaceAll('\\', '/'),
    text: readFileSync(join(root, 'dictionaries', path), 'utf8'),
  }));
const compiled = compileDictionaries(files);
const errors = compiled.faults.filter((f) => f.severity === 'error');
for (const f of errors.slice(0, 20)) console.error(`${f.file}:${f.line}:${f.column}: error[${f.code}]: ${f.message}`);
if (errors.length > 0) throw new Error(`${errors.length} faults in the dictionaries`);
writeFileSync(join(dist, 'dictionaries.pack'), encodePack(compiled.pack));

const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
