import { Command, Option } from 'commander';
import { extractCommand } from './extract.ts';

/** The command line: each command is loaded when it is called. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('khabar')
    .description('Who met whom, where and when: entities and events from Arabic news as JSON.')
    .showHelpAfterError();
  program
    .command('extract')
    .description('read articles and write what happened, one JSON object an article')
    .argument('[paths...]', 'files, folders, globs, or - for standard input (NDJSON)', ['-'])
    .addOption(
      new Option('--offsets <unit>', 'what offsets count').choices(['codepoint', 'utf16']).default('codepoint'),
    )
    .option('--encoding <label>', 'encoding of the inputs, where it is known')
    .action(extractCommand);
  program
    .command('schema')
    .description('print the JSON Schema of the output')
    .action(async () => {
      const { printSchema } = await import('./schema.ts');
      printSchema();
    });
  await program.parseAsync([...argv], { from: 'user' });
}
