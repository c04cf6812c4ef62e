import type { Pack } from '../../gazetteer/pack.ts';
import { type ReadOptions, type ReadResult, readArticles } from '../../read/articles.ts';
import { type Expansion, expandInputs } from '../../read/inputs.ts';
import { loadDictionaries } from '../dictionaries.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { Host } from '../host.ts';
import { tuneEngine } from './engine.ts';
import type { Expectation } from './expect.ts';
import { ordered } from './ordered.ts';
import { type Output, openOutput, type Place } from './output.ts';
import { createPool, QUEUE } from './pool.ts';
import { createProcessor, type Outcome, type Processor } from './process.ts';
import { createProgress, type Progress } from './progress.ts';
import { createReport, type Report } from './report.ts';
import { type Flags, resolveSettings, type Settings } from './settings.ts';
import { shareOut } from './share-out.ts';
import { count, emptyTally, failedGates, summary, type Tally } from './tally.ts';

/** Articles under way for each thread; bounds memory. */
const WINDOW = 2 * QUEUE;

interface Run {
  readonly settings: Settings;
  readonly host: Host;
  readonly progress: Progress;
  readonly report: Report;
  readonly output: Output;
  readonly expectation: Expectation | null;
  readonly tally: Tally;
}

/** `khabar extract`: reads, works, writes; tells the exit code. Throws `CommandError`, `OutputError`, `OutputClosed`. */
export async function runExtract(paths: readonly string[], flags: Flags, host: Host): Promise<ExitCode> {
  const settings = resolveSettings(flags, host);
  const expansion = await expandInputs(inputPaths(paths, host), flags.inputFormat !== undefined);
  const progress = createProgress(host, totalSize(expansion), settings.quiet);
  const report = createReport(host, progress, settings.verbose);
  report.expansion(expansion);
  if (expansion.inputs.length === 0) throw new CommandError('E105', 'nothing to read');
  const tally = { ...emptyTally(), failures: expansion.faults.length, skipped: expansion.skipped };
  const expectation = settings.expect === null ? null : await loadExpectation(settings.expect, settings);
  const options: ReadOptions = {
    stdin: host.stdin,
    signal: host.signal,
    format: flags.inputFormat ?? null,
    encoding: flags.encoding,
    published: flags.published,
    stdinName: flags.stdinFilename,
    onBytes: progress.bytes,
  };
  const pack = await loadDictionaries(settings.additions);
  tuneEngine();
  const process = await createProcessor(settings.work, pack);
  let output: Output | null = null;
  try {
    output = await openOutput(settings, host);
    const run: Run = { settings, host, progress, report, output, expectation, tally };
    await work(run, process, pack, readArticles(expansion.inputs, options));
    progress.clear();
    return await conclude(run);
  } catch (error) {
    progress.clear();
    await output?.abandon();
    host.stdin.destroy(); // an open pipe would keep the process alive
    throw error;
  }
}

async function loadExpectation(path: string, settings: Settings): Promise<Expectation> {
  const { createExpectation } = await import('./expect.ts');
  return createExpectation(path, settings.work.format.color);
}

function inputPaths(paths: readonly string[], { stdin }: Host): readonly string[] {
  if (paths.length > 0) return paths;
  if (stdin.isTTY) throw new CommandError('E105', 'nothing to read: name files or folders, or pipe articles in');
  return ['-'];
}

const totalSize = ({ inputs }: Expansion): number | null =>
  inputs.every((i) => i.size !== null) ? inputs.reduce((sum, i) => sum + i.size!, 0) : null;

/** An article on its way: read or not, and where its rows go. */
type Item =
  | { readonly unread: Extract<ReadResult, { error: unknown }> }
  | { readonly outcome: Outcome; readonly place: Place }
  | { readonly finished: true };

async function work(run: Run, here: Processor, pack: Pack, articles: AsyncIterable<ReadResult>): Promise<void> {
  const { settings, host, output, progress, report, tally } = run;
  const shared = settings.jobs > 1 ? shareOut(here, () => createPool(settings.jobs - 1, settings.work, pack)) : null;
  const process = shared?.run ?? here;
  const handle = async (result: ReadResult): Promise<Item> => {
    if ('error' in result) return { unread: result };
    const place = await output.place(result.article);
    return place === null ? { finished: true } : { outcome: await process(result), place };
  };
  try {
    for await (const item of ordered(articles, handle, shared ? settings.jobs * WINDOW : 1)) {
      if ('unread' in item) {
        tally.failures++;
        report.unread(item.unread);
      } else if ('finished' in item) tally.finished++;
      else await settle(run, item.outcome, item.place);
      progress.article();
      if (host.signal.aborted) break;
    }
  } finally {
    await shared?.close();
  }
}

async function settle(run: Run, outcome: Outcome, place: Place): Promise<void> {
  const { settings, progress, report, expectation, tally } = run;
  if (settings.output.kind === 'stdout') progress.clear();
  await place(outcome.rows);
  count(tally, outcome);
  report.outcome(outcome);
  if (!expectation || outcome.kept === null) return;
  const lines = expectation.compare(outcome.id, outcome.kept);
  tally.differences += lines.length;
  for (const line of lines) report.line(line);
}

async function conclude({ settings, host, report, output, expectation, tally }: Run): Promise<ExitCode> {
  if (host.signal.aborted) {
    await (settings.output.kind === 'file' ? output.abandon() : output.close());
    const left = settings.output.kind === 'file' ? `; ${settings.output.path} is left as it was` : '';
    report.line(`khabar: interrupted after ${summary(tally)}${left}`);
    return EXIT.interrupted;
  }
  await output.close();
  for (const line of expectation?.missing() ?? []) {
    tally.differences++;
    report.line(line);
  }
  const gates = failedGates(tally, settings.failOn);
  for (const gate of gates) report.line(`khabar: failed: ${gate}`);
  const worthTelling = tally.failures + tally.skipped > 0 || settings.verbose || settings.output.kind === 'folder';
  if (!settings.quiet && (worthTelling || host.stderr.isTTY || settings.work.format.format === 'text'))
    report.line(`khabar: ${summary(tally)}`);
  if (gates.length > 0) return EXIT.gate;
  return tally.failures > 0 ? EXIT.input : EXIT.ok;
}
