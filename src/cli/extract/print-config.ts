import type { Command } from 'commander';
import { findConfig } from '../config.ts';
import type { Host } from '../host.ts';

const FROM: Readonly<Record<string, string>> = { cli: 'flag', env: 'environment', config: 'file' };

/** The values in force as JSON, each with where it comes from. What is not listed has its default. */
export function effectiveConfig(command: Command, { cwd }: Host): string {
  const flags = command.opts<Record<string, unknown>>();
  const { config } = flags;
  const file = config === false ? null : typeof config === 'string' ? config : findConfig(cwd);
  const values = Object.entries(flags)
    .filter(([key]) => key !== 'config' && key !== 'printConfig')
    .map(([key, value]) => [key, { value, from: FROM[command.getOptionValueSource(key) ?? ''] ?? 'default' }]);
  return `${JSON.stringify({ file, values: Object.fromEntries(values) }, null, 2)}\n`;
}
