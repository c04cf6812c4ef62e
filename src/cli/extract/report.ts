import type { ReadResult } from '../../read/articles.ts';
import type { Expansion } from '../../read/inputs.ts';
import { visible } from '../../write/terminal.ts';
import type { Host } from '../host.ts';
import type { Outcome } from './process.ts';
import type { Progress } from './progress.ts';

/** Writes what happened on the way to standard error, one line a fault: `path:line: error[E203]: message`. */
export function createReport({ stderr }: Pick<Host, 'stderr'>, progress: Progress, verbose: boolean) {
  const line = (text: string) => {
    progress.clear();
    stderr.write(`${text}\n`);
  };
  const fault = (name: string, code: string, message: string) =>
    line(`${visible(name)}: error[${code}]: ${visible(message)}`);
  return {
    line,
    fault,
    expansion({ faults }: Expansion): void {
      for (const { name, error } of faults) fault(name, error.code, error.message);
    },
    unread({ error, input }: Extract<ReadResult, { error: unknown }>): void {
      const at = error.line === undefined ? '' : `:${error.line}`;
      fault(`${input.path ?? input.name}${at}`, error.code, error.message);
    },
    outcome(outcome: Outcome): void {
      if (outcome.failure !== null) fault(outcome.id, 'E301', outcome.failure);
      if (outcome.invalid !== null) line(`${visible(outcome.id)}: against the schema: ${visible(outcome.invalid)}`);
      if (!verbose) return;
      for (const { code, message } of outcome.warnings)
        line(`${visible(outcome.id)}: warning[${code}]: ${visible(message)}`);
    },
  };
}

export type Report = ReturnType<typeof createReport>;
