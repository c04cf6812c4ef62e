import { createWriteStream, fstatSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

/** What the command line needs of the world around it; tests hand in their own. */
export interface Host {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** For NO_COLOR, CI and their like; KHABAR_… are read by commander from the process itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the search for a configuration file begins. */
  readonly cwd: string;
  /** Aborted by Ctrl-C: work stops after the article at hand and the output is closed. */
  readonly signal: AbortSignal;
}

/** The process itself. A second Ctrl-C ends it at once. */
export function processHost(): Host {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name));
  return {
    stdin: process.stdin,
    stdout: standardOutput(),
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: controller.signal,
  };
}

/** Node writes to a redirected file synchronously and drops what a full disk leaves over of a chunk; a file stream writes all or fails. */
function standardOutput(): Host['stdout'] {
  try {
    if (fstatSync(1).isFile()) return createWriteStream('', { fd: 1, autoClose: false });
  } catch {
    // A closed standard output is met where it is first written to.
  }
  return process.stdout;
}
