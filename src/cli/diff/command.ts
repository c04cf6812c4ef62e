import type { Register } from '../command.ts';
import { addColorFlags } from '../flags.ts';

/** `khabar diff OLD NEW`: the differences of two outputs, event by event. */
export const registerDiff: Register = (program, session) => {
  const command = program
    .command('diff')
    .description('compare two outputs of extract, event by event; exit with 1 where they differ')
    .argument('<old>', 'earlier output, NDJSON or JSON')
    .argument('<new>', 'later output');
  addColorFlags(command).action(async (before: string, after: string, flags: { color?: boolean }) => {
    const { runDiff } = await import('./run.ts');
    session.exit(await runDiff(before, after, flags, session));
  });
};
