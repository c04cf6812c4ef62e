import { compareEvents } from '../../diff/compare.ts';
import { describeChange } from '../../diff/describe.ts';
import { plain } from '../../write/terminal.ts';
import { wantsColor } from '../color.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { readOutput } from './read-output.ts';

/** Prints the differences, a line each. Throws `CommandError` E104. */
export async function runDiff(
  old: string,
  now: string,
  flags: { readonly color?: boolean },
  session: Session,
): Promise<ExitCode> {
  const before = await readOutput(old);
  const after = await readOutput(now);
  const color = wantsColor(flags.color, session.host);
  const ids = new Set([...before.keys(), ...after.keys()]);
  const lines = [...ids].flatMap((id) => [
    ...presence(id, before.has(id), after.has(id)),
    ...compareEvents(before.get(id) ?? [], after.get(id) ?? []).map((c) => describeChange(id, c, color)),
  ]);
  if (lines.length === 0) return EXIT.ok;
  session.exit(EXIT.gate); // also where nobody reads to the end
  await session.print(`${lines.join('\n')}\n`);
  return EXIT.gate;
}

function presence(id: string, before: boolean, after: boolean): string[] {
  if (before === after) return [];
  return [before ? `- ${plain(id)}: the article is missing` : `+ ${plain(id)}: a new article`];
}
