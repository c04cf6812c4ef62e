import { existsSync } from 'node:fs';

/** A file of the build: beside the bundle, or in dist/ where the sources run unbuilt (tests). */
export function builtFile(name: string): URL {
  const beside = new URL(`./${name}`, import.meta.url);
  return existsSync(beside) ? beside : new URL(`../../dist/${name}`, import.meta.url);
}
