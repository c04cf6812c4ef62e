import type { Register } from '../command.ts';
import { addColorFlags } from '../flags.ts';
import type { LookupFlags } from './run.ts';

const collect = (path: string, before: readonly string[] = []) => [...before, path];

/** `khabar lookup NAME`: what a string means to the dictionaries, and why. */
export const registerLookup: Register = (program, session) => {
  const command = program
    .command('lookup')
    .description('show what a name, a title or any words resolve to, and why')
    .argument('<words...>', 'a name as it stands in an article; several arguments are read as one text')
    .option('--dictionary <path>', 'add a dictionary file or folder of your own (repeatable)', collect)
    .option('--json', 'print one JSON object');
  addColorFlags(command).action(async (words: string[], flags: LookupFlags) => {
    const { lookupCommand } = await import('./run.ts');
    await lookupCommand(words.join(' '), flags, session);
  });
};
