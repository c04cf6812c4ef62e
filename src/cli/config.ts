import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { CommandError } from './exit.ts';
import type { Host } from './host.ts';

const CONFIG_FILE = 'khabar.config.json';

/** The nearest configuration file, in a folder or one above it; null where there is none. */
export function findConfig(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_FILE);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return null;
  }
}

/** Gives a command the values of the configuration file where neither a flag nor the environment sets them. Throws `CommandError` E103. */
export async function applyConfig(command: Command, { cwd }: Pick<Host, 'cwd'>): Promise<void> {
  const flags = command.opts<{ config?: string | boolean }>();
  const takesConfig = command.options.some((o) => o.long === '--config');
  if (!takesConfig || flags.config === false) return;
  const path = typeof flags.config === 'string' ? flags.config : findConfig(cwd);
  if (path === null) return;
  const values = await readConfig(path);
  for (const [key, value] of Object.entries(values)) {
    const source = command.getOptionValueSource(key);
    if (key !== '$schema' && source !== 'cli' && source !== 'env')
      command.setOptionValueWithSource(key, PATHS.has(key) ? beside(path, value) : value, 'config');
  }
}

/** Values that name files: they count from the folder of the configuration file. */
const PATHS = new Set(['dictionary', 'rules']);
const beside = (file: string, paths: string[]) => paths.map((path) => resolve(dirname(file), path));

async function readConfig(path: string): Promise<object> {
  const fail = (why: string) => new CommandError('E103', `${path}: ${why}`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw fail((error as Error).message);
  }
  const { configSchema } = await import('../schema/config.ts'); // zod is slow to load and most runs have no such file
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fail(parsed.error.issues.map((i) => `${i.path.join('.') || 'the file'}: ${i.message}`).join('; '));
}
