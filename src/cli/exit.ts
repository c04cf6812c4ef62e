/** Exit codes, for scripts. */
export const EXIT = {
  ok: 0,
  /** A gate that was asked for failed: --fail-on, --expect, differences found by `diff`. */
  gate: 1,
  /** Could not run: usage, configuration, dictionaries, nothing to read, output that cannot be written. */
  failed: 2,
  /** Ran, but some input failed. */
  input: 3,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Faults of the command line itself, by code; the README's table is checked against this one. */
export const COMMAND_FAULTS = {
  E101: 'an unknown flag or command, or a flag with a value it cannot have',
  E102: 'flags that exclude each other',
  E103: 'a configuration file that cannot be used',
  E104: 'a file to compare with or labels to score against that cannot be used',
  E105: 'nothing to read',
  E106: 'the compiled dictionaries cannot be loaded',
  E107: 'a rule or a sentence that there is not',
  E301: 'the program failed on an article (a bug: please report it)',
  E302: 'the output cannot be written',
} as const;

/** Ends a command with one line on standard error and exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    readonly code: keyof typeof COMMAND_FAULTS,
    message: string,
  ) {
    super(message);
  }
}
