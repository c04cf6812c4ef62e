import type { Register } from '../command.ts';

/** `khabar eval ARTICLES GOLD`: how well the program does on somebody's own labelled articles. */
export const registerEval: Register = (program, session) => {
  program
    .command('eval')
    .description(
      'score the extraction against labelled articles: precision, recall and F1 by type, role, status and time',
    )
    .argument('<articles>', 'the articles: a file, folder or glob')
    .argument('<gold>', 'the labels, one JSON object {"doc", "events"} a line; doc is the id of the article')
    .option('--json', 'print the figures as JSON, as shares from 0 to 1')
    .option('--errors', 'also list every missed, spurious and wrong field')
    .action(async (articles: string, gold: string, flags: { json?: boolean; errors?: boolean }) => {
      const { runEval } = await import('./run.ts');
      session.exit(await runEval(articles, gold, flags, session));
    });
};
