import type { Register } from '../command.ts';
import { addColorFlags } from '../flags.ts';
import type { CheckFlags } from './run.ts';

/** `khabar check [folder]`: dictionaries with their faults and counts. */
export const registerCheck: Register = (program, session) => {
  const command = program
    .command('check')
    .description(
      'check dictionaries: shape, ids, names, terms of office, coordinates; exit with 1 where something is wrong',
    )
    .argument('[folder]', 'a folder or file of your own (default: the built-in dictionaries, in a checkout)')
    .option('--strict', 'warnings count as errors')
    .option('--all', 'print every warning, not only the first of each kind')
    .option('--json', 'print one JSON object');
  addColorFlags(command).action(async (folder: string | undefined, flags: CheckFlags) => {
    const { checkCommand } = await import('./run.ts');
    session.exit(await checkCommand(folder, flags, session));
  });
};
