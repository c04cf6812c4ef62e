import { Command, CommanderError } from 'commander';
import { DictionaryError, formatFault } from '../compile/faults.ts';
import { OutputClosed, OutputError } from '../write/output-error.ts';
import { streamSink } from '../write/sink.ts';
import { visible } from '../write/terminal.ts';
import { registerCheck } from './check/command.ts';
import type { Register, Session } from './command.ts';
import { registerCompletion } from './completion/command.ts';
import { applyConfig } from './config.ts';
import { registerDiff } from './diff/command.ts';
import { registerEval } from './eval/command.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { registerExplain } from './explain/command.ts';
import { registerExtract } from './extract/command.ts';
import { type Host, processHost } from './host.ts';
import { registerLookup } from './lookup/command.ts';
import { registerSchema } from './schema/command.ts';
import { version } from './version.ts';

/** The commands, in the order of `--help`. */
const COMMANDS: readonly Register[] = [
  registerExtract,
  registerExplain,
  registerDiff,
  registerEval,
  registerLookup,
  registerCheck,
  registerSchema,
  registerCompletion,
];

/** The whole command line; nothing runs before `parseAsync`. */
export function createProgram(session: Session): Command {
  const { stdout, stderr } = session.host;
  const program = new Command('khabar')
    .description('Who met whom, where and when: people, places, organisations and events from Arabic news as JSON.')
    .version(version, '-V, --version', 'print the version')
    .showHelpAfterError('(--help lists the flags)')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(visibleLines(text.replace(/^error: /, 'khabar: error[E101]: '))),
    })
    .exitOverride()
    .hook('preAction', (_, command) => applyConfig(command, session.host));
  for (const register of COMMANDS) register(program, session);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/** Runs the command line and tells the exit code; never throws for what a user can bring about. */
export async function main(argv: readonly string[], host: Host = processHost()): Promise<number> {
  let code: ExitCode = EXIT.ok;
  const session: Session = {
    host,
    print: streamSink(host.stdout).write,
    exit: (c) => {
      if (code === EXIT.ok) code = c;
    },
  };
  host.stderr.on('error', () => {}); // nobody is left to tell
  try {
    await createProgram(session).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    return exitCodeOf(error, host);
  }
  return code;
}

function exitCodeOf(error: unknown, { stderr }: Host): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
  if (error instanceof OutputClosed) return EXIT.ok;
  if (error instanceof DictionaryError) {
    for (const fault of error.faults) stderr.write(`${visible(formatFault(fault))}\n`);
    return EXIT.failed;
  }
  const fault = error instanceof OutputError ? new CommandError('E302', error.message) : error;
  if (!(fault instanceof CommandError)) throw error;
  stderr.write(`khabar: error[${fault.code}]: ${visible(fault.message)}\n`);
  return EXIT.failed;
}

const visibleLines = (text: string) => text.split('\n').map(visible).join('\n');
