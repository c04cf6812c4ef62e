import type { Register } from '../command.ts';
import { addColorFlags, addDictionaryFlags, isoDate, sentenceNumber } from '../flags.ts';
import type { ExplainFlags } from './run.ts';

/** `khabar explain FILE`: how an article was read, and why that gave these events and no others. */
export const registerExplain: Register = (program, session) => {
  const command = program
    .command('explain')
    .description('show how an article is read: which rule found what, and why not more')
    .argument('[file]', 'an article, or - for standard input')
    .option('--rule <name>', 'print a rule as the dictionary has it, with its examples: visit/zara')
    .option('--published <date>', 'publication date of an article that gives none, YYYY-MM-DD', isoDate)
    .option('--sentence <number>', 'only this sentence, counted from 1', sentenceNumber)
    .option('--json', 'print one JSON object')
    .option(
      '--config <file>',
      'configuration file, for dictionaries, rules and date (default: the nearest khabar.config.json)',
    )
    .option('--no-config', 'use no configuration file');
  addColorFlags(addDictionaryFlags(command)).action(async (file: string | undefined, flags: ExplainFlags) => {
    const { explainCommand } = await import('./run.ts');
    session.exit(await explainCommand(file, flags, session));
  });
};
