import { availableParallelism } from 'node:os';
import type { InputFormat } from '../../read/formats.ts';
import type { OutputFormat } from '../../write/formats.ts';
import type { Emit } from '../../write/rows.ts';
import { wantsColor } from '../color.ts';
import type { Additions } from '../dictionaries.ts';
import { CommandError } from '../exit.ts';
import type { Host } from '../host.ts';
import type { WorkSettings } from './process.ts';

export const FAIL_ON = ['empty', 'warning', 'invalid'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The flags as commander gives them; absent where neither flag, environment nor file says anything. */
export interface Flags {
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly published?: string;
  readonly stdinFilename?: string;
  readonly includeRelated?: boolean;
  readonly dictionary?: string[];
  readonly rules?: string[];
  readonly format?: OutputFormat;
  readonly emit?: Emit;
  readonly output?: string;
  readonly outDir?: string;
  readonly resume?: boolean;
  readonly types?: string[];
  readonly minConfidence?: number;
  readonly includeText?: boolean;
  readonly offsets?: 'codepoint' | 'utf16';
  readonly csvSafe?: boolean;
  readonly bom?: boolean;
  readonly failOn?: FailOn[];
  readonly expect?: string;
  readonly jobs?: number;
  readonly printConfig?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/** What a run does, all defaults filled in. */
export interface Settings {
  readonly work: WorkSettings;
  readonly additions: Additions;
  readonly bom: boolean;
  readonly output: { readonly kind: 'stdout' } | { readonly kind: 'file'; readonly path: string } | FolderOutput;
  readonly jobs: number;
  readonly failOn: readonly FailOn[];
  readonly expect: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export interface FolderOutput {
  readonly kind: 'folder';
  readonly path: string;
  readonly resume: boolean;
}

const BY_ENDING: Readonly<Record<string, OutputFormat>> = {
  txt: 'text',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  csv: 'csv',
  geojson: 'geojson',
};

/** Fills in defaults. Throws `CommandError` E102 for flags that exclude each other. */
export function resolveSettings(flags: Flags, host: Pick<Host, 'env' | 'stdout'>): Settings {
  checkConflicts(flags);
  const format = flags.outDir !== undefined ? 'json' : (flags.format ?? defaultFormat(flags, host));
  const emit = flags.emit ?? (format === 'csv' || format === 'geojson' ? 'events' : 'articles');
  if (format === 'geojson' && emit === 'articles')
    throw new CommandError('E102', '--format geojson writes events or entities: --emit articles does not go with it');
  return {
    work: {
      offsets: flags.offsets ?? 'codepoint',
      includeRelated: flags.includeRelated ?? false,
      includeText: flags.includeText ?? false,
      selection: { types: flags.types ?? null, minConfidence: flags.minConfidence ?? 0 },
      format: { format, emit, color: wantsColor(flags.color, host), csvSafe: flags.csvSafe ?? true },
      validate: flags.failOn?.includes('invalid') ?? false,
      keepEvents: flags.expect !== undefined,
    },
    additions: { dictionaries: flags.dictionary ?? [], rules: flags.rules ?? [] },
    bom: flags.bom ?? false,
    output: outputOf(flags),
    jobs: flags.jobs === 0 ? availableParallelism() : (flags.jobs ?? 1),
    failOn: flags.failOn ?? [],
    expect: flags.expect ?? null,
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
  };
}

function checkConflicts(flags: Flags): void {
  const fail = (message: string) => {
    throw new CommandError('E102', message);
  };
  if (flags.resume && flags.outDir === undefined) fail('--resume needs --out-dir');
  if (flags.outDir === undefined) return;
  if (flags.output !== undefined) fail('--out-dir and --output exclude each other');
  if (flags.format !== undefined && flags.format !== 'json') fail('--out-dir writes JSON files: leave --format out');
  if (flags.emit !== undefined && flags.emit !== 'articles')
    fail('--out-dir writes a record an article: leave --emit out');
}

function defaultFormat(flags: Flags, { stdout }: Pick<Host, 'stdout'>): OutputFormat {
  if (flags.output === undefined) return stdout.isTTY ? 'text' : 'ndjson';
  const ending = /\.([a-z]+)$/i.exec(flags.output)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]! : 'ndjson';
}

function outputOf({ output, outDir, resume = false }: Flags): Settings['output'] {
  if (outDir !== undefined) return { kind: 'folder', path: outDir, resume };
  return output === undefined || output === '-' ? { kind: 'stdout' } : { kind: 'file', path: output };
}
