import type { Register } from '../command.ts';
import { addColorFlags, addDictionaryFlags, isoDate } from '../flags.ts';
import type { LookupFlags } from './run.ts';

/** `khabar lookup NAME`: what a string means to the dictionaries, and why. */
export const registerLookup: Register = (program, session) => {
  const command = program
    .command('lookup')
    .description('show what a name, a title or any words resolve to, and why')
    .argument('<words...>', 'a name as it stands in an article; several arguments are read as one text')
    .option('--published <date>', 'the day of the article, which decides who holds an office, YYYY-MM-DD', isoDate)
    .option('--json', 'print one JSON object');
  addColorFlags(addDictionaryFlags(command)).action(async (words: string[], flags: LookupFlags) => {
    const { lookupCommand } = await import('./run.ts');
    await lookupCommand(words.join(' '), flags, session);
  });
};
