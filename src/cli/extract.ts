import { once } from 'node:events';
import { createExtractor } from '../extract.ts';
import { readArticles } from '../read/articles.ts';
import { expandInputs, NoInputError } from '../read/inputs.ts';
import { loadDictionaries } from './dictionaries.ts';

interface ExtractFlags {
  readonly offsets: 'codepoint' | 'utf16';
  readonly encoding?: string;
}

/** `khabar extract`: articles in, one record a line out; faults go to stderr and do not stop the rest. */
export async function extractCommand(paths: string[], flags: ExtractFlags): Promise<void> {
  const extractor = createExtractor({ dictionaries: loadDictionaries(), offsets: flags.offsets });
  let failed = 0;
  try {
    for await (const result of readArticles(await expandInputs(paths), flags)) {
      if ('error' in result) {
        failed++;
        const at = result.error.line === undefined ? '' : `:${result.error.line}`;
        process.stderr.write(`${result.input.name}${at}: error[${result.error.code}]: ${result.error.message}\n`);
        continue;
      }
      if (!process.stdout.write(`${JSON.stringify(extractor.extract(result.article))}\n`))
        await once(process.stdout, 'drain');
    }
  } catch (error) {
    if (!(error instanceof NoInputError)) throw error;
    process.stderr.write(`khabar: error[E100]: ${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  if (failed > 0) process.exitCode = 3;
}
