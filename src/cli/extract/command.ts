import { Option } from 'commander';
import { INPUT_FORMATS } from '../../read/formats.ts';
import { EVENT_TYPES } from '../../schema/roles.ts';
import { OUTPUT_FORMATS } from '../../write/formats.ts';
import { EMITS } from '../../write/rows.ts';
import type { Register } from '../command.ts';
import {
  addColorFlags,
  dictionaryFlags,
  encodingLabel,
  eventTypes,
  fraction,
  isoDate,
  jobCount,
  listOf,
} from '../flags.ts';
import { FAIL_ON, type Flags } from './settings.ts';

const option = (flags: string, description: string, group: string) => new Option(flags, description).helpGroup(group);

const READING = 'What is read:';
const WRITING = 'What is written:';
const GATES = 'For CI:';
const RUNNING = 'How it runs:';

/** `khabar extract`: articles in, records out. */
export const registerExtract: Register = (program, session) => {
  const command = program
    .command('extract')
    .description('read articles and write who met whom, where and when')
    .argument('[paths...]', 'files, folders, globs, or - for standard input (the default where it is no terminal)');
  const options = [
    option('--input-format <format>', 'how to read the inputs (default: by name and content)', READING)
      .choices(INPUT_FORMATS).env('KHABAR_INPUT_FORMAT'),
    option('--encoding <label>', 'encoding of the inputs (default: by their bytes)', READING)
      .argParser(encodingLabel).env('KHABAR_ENCODING'),
    option('--published <date>', 'publication date of articles that give none, YYYY-MM-DD', READING)
      .argParser(isoDate).env('KHABAR_PUBLISHED'),
    option('--stdin-filename <name>', 'name of standard input, for ids and to tell its format', READING),
    option('--include-related', 'also read lists of related articles inside a text', READING),
    ...dictionaryFlags().map((o) => o.helpGroup(READING)),

    option('--format <format>', 'output format (default: text on a terminal, by the ending of -o, else ndjson)', WRITING)
      .choices(OUTPUT_FORMATS).env('KHABAR_FORMAT'),
    option('--emit <rows>', 'what a line stands for (default: articles; events in csv and geojson)', WRITING)
      .choices(EMITS).env('KHABAR_EMIT'),
    option('-o, --output <file>', 'write to a file, replaced only when all is written', WRITING),
    option('--out-dir <folder>', 'write one JSON file an article into a folder', WRITING),
    option('--resume', 'with --out-dir: skip articles whose file is there and unchanged', WRITING),
    option('--types <types>', `only events of these types: ${EVENT_TYPES.join(', ')}, or types of your own`, WRITING)
      .argParser(eventTypes).env('KHABAR_TYPES'),
    option('--min-confidence <number>', 'only events at least this sure, 0 to 1', WRITING)
      .argParser(fraction).env('KHABAR_MIN_CONFIDENCE'),
    option('--include-text', "put the article's text into its record", WRITING),
    option('--offsets <unit>', 'what offsets count (default: codepoint)', WRITING)
      .choices(['codepoint', 'utf16']).env('KHABAR_OFFSETS'),
    option('--csv-safe', "put a ' before CSV text that a spreadsheet would run as a formula (default)", WRITING),
    option('--no-csv-safe', 'leave CSV text as it is', WRITING),
    option('--bom', 'begin CSV with a byte order mark, for Excel', WRITING),

    option('--fail-on <what>', 'exit with 1 on: empty (no event in the whole run), warning, invalid (a record against the schema)', GATES)
      .argParser(listOf(FAIL_ON)),
    option('--expect <file>', 'compare with earlier output; exit with 1 and list the differences', GATES),

    option('--jobs <number>', 'worker threads (default: 1; 0: one a processor)', RUNNING)
      .argParser(jobCount).env('KHABAR_JOBS'),
    option('--config <file>', 'configuration file (default: the nearest khabar.config.json)', RUNNING),
    option('--no-config', 'use no configuration file', RUNNING),
    option('--print-config', 'print the values in force and where they come from, and stop', RUNNING),
    option('-q, --quiet', 'no progress, no summary', RUNNING),
    option('-v, --verbose', 'also tell the warnings of each article, and the summary', RUNNING),
  ]; // biome-ignore format: a table of flags
  for (const o of options) command.addOption(o);
  addColorFlags(command.optionsGroup(RUNNING)).action(async (paths: string[], flags: Flags) => {
    if (flags.printConfig) {
      const { effectiveConfig } = await import('./print-config.ts');
      return session.print(effectiveConfig(command, session.host));
    }
    const { runExtract } = await import('./run.ts');
    session.exit(await runExtract(paths, flags, session.host));
  });
};
