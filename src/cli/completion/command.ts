import { Argument } from 'commander';
import type { Register } from '../command.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** `khabar completion`: a script that teaches a shell the commands and flags. */
export const registerCompletion: Register = (program, session) => {
  program
    .command('completion')
    .description('print a script that completes commands and flags: source <(khabar completion bash)')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .action(async (shell: Shell) => {
      const { completionScript } = await import('./scripts.ts');
      await session.print(completionScript(shell, program));
    });
};
