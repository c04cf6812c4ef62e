import { PassThrough } from 'node:stream';
import type { Session } from '../../src/cli/command.ts';

/** A session for looking at the program without running it. */
export const session: Session = {
  host: {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    cwd: '/',
    signal: new AbortController().signal,
  },
  print: async () => {},
  exit: () => {},
};
