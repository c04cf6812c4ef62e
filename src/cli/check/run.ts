import { relative } from 'node:path';
import { checkDictionaries } from '../../compile/check/check.ts';
import { wantsColor } from '../color.ts';
import type { Session } from '../command.ts';
import { loadDictionaries } from '../dictionaries.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { builtInSources, readSources } from '../sources.ts';
import { reportText } from './text.ts';

export interface CheckFlags {
  readonly strict?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly color?: boolean;
}

/**
 * `khabar check [folder]`. A folder with a grammar is a whole set of dictionaries; any other is checked as an addition to the
 * built-in ones. Throws `CommandError`.
 */
export async function checkCommand(
  folder: string | undefined,
  flags: CheckFlags,
  { host, print }: Pick<Session, 'host' | 'print'>,
): Promise<ExitCode> {
  const root = folder ?? builtInFolder(host.cwd);
  const files = readSources([root], ['.tsv', '.yaml', '.yml']);
  const whole = files.some((f) => /(^|\/)grammar\/[^/]+\.yaml$/.test(f.path));
  const report = checkDictionaries(files, whole ? null : await loadDictionaries());
  const errors = report.faults.filter((f) => f.severity === 'error').length;
  await print(
    flags.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : reportText(report, { all: flags.all === true, color: wantsColor(flags.color, host) }),
  );
  return errors > 0 || (flags.strict && report.faults.length > 0) ? EXIT.gate : EXIT.ok;
}

function builtInFolder(cwd: string): string {
  const folder = builtInSources();
  if (folder === null)
    throw new CommandError(
      'E105',
      'name a folder to check: the sources of the built-in dictionaries are not installed',
    );
  return relative(cwd, folder) || '.';
}
