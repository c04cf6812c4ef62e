import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import type { Host } from './host.ts';

/** What a command works with. */
export interface Session {
  readonly host: Host;
  /** Writes to standard output; throws `OutputError` and `OutputClosed`, which end the program with the right code. */
  print(text: string): Promise<void>;
  /** Sets the exit code of the process; the first that is not 0 stays. */
  exit(code: ExitCode): void;
}

/** Adds a command to the program. What it needs beyond its flags is loaded when it is called. */
export type Register = (program: Command, session: Session) => void;
