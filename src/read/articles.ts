import { createHash } from 'node:crypto';
import type { Article } from '../article.ts';
import { binaryKind } from './binary.ts';
import { type Decoded, decode } from './decode.ts';
import { asInputError, InputError, type InputWarning } from './faults.ts';
import { formatOfContent, formatOfName, type InputFormat } from './formats.ts';
import { articleFromJson, type Origin, type ReadArticle } from './from-json.ts';
import { articleFromText } from './from-text.ts';
import type { Input } from './inputs.ts';
import { inMegabytes, LIMITS } from './limits.ts';
import { readLines } from './lines.ts';
import { withPublished } from './published.ts';
import { collect, linesEncoding, openSource, type Source, type SourceOptions } from './source.ts';
import { warningsOf } from './warnings.ts';

/** An article, or what was wrong with one: the rest of the inputs goes on. */
export type ReadResult =
  | { readonly article: Article; readonly warnings: readonly InputWarning[] }
  | { readonly error: InputError; readonly input: Input };

export interface ReadOptions extends SourceOptions {
  /** How to read all inputs; null tells by name and content. */
  readonly format: InputFormat | null;
  /** The publication date of articles that tell none themselves. */
  readonly published?: string | undefined;
  /** What standard input is called; its ending tells the format. */
  readonly stdinName?: string | undefined;
}

/** Reads the articles of the inputs one after the other; NDJSON is streamed, so that memory does not grow with its length. */
export async function* readArticles(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<ReadResult> {
  for (const each of inputs) {
    const input = each.path === null && options.stdinName ? { ...each, name: options.stdinName } : each;
    try {
      yield* readInput(input, options);
    } catch (error) {
      if (options.signal?.aborted) return;
      yield { error: asInputError(error), input };
    }
  }
}

async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<ReadResult> {
  const source = await openSource(input, options);
  if (source.head.length === 0) throw new InputError('E207', 'empty');
  const kind = binaryKind(source.head);
  if (kind && !isWide(source.head, options)) throw new InputError('E206', `not text but ${kind}`);
  const format =
    options.format ?? formatOfName(input.name) ?? formatOfContent(decode(source.head, options.encoding).text);
  if (format === 'ndjson') return yield* readNdjson(input, source, options);
  if (format === 'json') return yield* readJson(input, source, options);
  yield await readDocument(input, source, format, options);
}

const isWide = (head: Buffer, options: ReadOptions) => /^utf-16/.test(decode(head, options.encoding).encoding);

async function readDocument(
  input: Input,
  source: Source,
  format: 'text' | 'html',
  options: ReadOptions,
): Promise<ReadResult> {
  const bytes = await collectWithin(source, format === 'html' ? LIMITS.htmlBytes : LIMITS.recordBytes);
  if (format === 'text') {
    const decoded = decode(bytes, options.encoding);
    return finish(articleFromText(decoded.text, origin(input, bytes, decoded)), decoded, input.name, options);
  }
  const { articleFromHtml, declaredEncoding } = await import('./from-html.ts');
  const decoded = decode(bytes, options.encoding, declaredEncoding(bytes.subarray(0, 4096)));
  return finish(articleFromHtml(decoded.text, origin(input, bytes, decoded)), decoded, input.name, options);
}

async function* readJson(input: Input, source: Source, options: ReadOptions): AsyncGenerator<ReadResult> {
  const bytes = await collectWithin(source, LIMITS.jsonBytes);
  const decoded = decode(bytes, options.encoding);
  const whole = origin(input, bytes, decoded);
  const value = parseJson(decoded.text);
  if (!Array.isArray(value)) return yield finish(articleFromJson(value, whole), decoded, input.name, options);
  for (const [i, item] of value.entries())
    yield attempt(input, undefined, () =>
      finish(articleFromJson(item, { ...whole, id: `${input.name}#${i + 1}` }), decoded, null, options),
    );
}

async function* readNdjson(input: Input, source: Source, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { bytes: stream, encoding } = linesEncoding(source, options.encoding);
  let n = 0;
  for await (const { bytes, number } of readLines(stream, LIMITS.recordBytes)) {
    if (bytes !== null && isBlank(bytes)) continue;
    n++;
    yield attempt(input, number, () => {
      if (bytes === null) throw new InputError('E208', `a line longer than ${inMegabytes(LIMITS.recordBytes)}`);
      const guessed = decode(bytes, encoding ? 'utf-8' : options.encoding);
      const decoded = { ...guessed, encoding: encoding ?? guessed.encoding };
      const from = { ...origin(input, bytes, decoded), id: `${input.name}#${n}` };
      return finish(articleFromJson(parseJson(decoded.text), from), decoded, null, options);
    });
  }
}

const isBlank = (bytes: Buffer) => bytes.length < 80 && bytes.toString('latin1').trim() === '';

const origin = (input: Input, bytes: Uint8Array, { encoding }: Decoded): Origin => ({
  id: input.name,
  path: input.path ?? (input.name === 'stdin' ? null : input.name),
  encoding,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

async function collectWithin(source: Source, limit: number): Promise<Buffer> {
  const bytes = await collect(source.bytes, limit);
  if (bytes === null) throw new InputError('E208', `larger than ${inMegabytes(limit)}`);
  return bytes;
}

/** The last steps for every article, however it was read: its length is checked, its date found, its warnings collected. */
function finish(read: ReadArticle, decoded: Decoded, name: string | null, options: ReadOptions): ReadResult {
  const { length } = read.article.text;
  if (length + read.article.title.length > LIMITS.articleCharacters)
    throw new InputError('E208', `an article of ${length} characters; the limit is ${LIMITS.articleCharacters}`);
  const article = withPublished(read.article, name, options.published);
  return { article, warnings: [...read.warnings, ...warningsOf(article, decoded)] };
}

function attempt(input: Input, line: number | undefined, make: () => ReadResult): ReadResult {
  try {
    return make();
  } catch (error) {
    const { code, message } = asInputError(error);
    return { error: new InputError(code, message, line), input };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = /^\s*\{.*\}\s*\n\s*\{/.test(text.slice(0, 1 << 16))
      ? '; one article a line is --input-format ndjson'
      : '';
    throw new InputError('E203', `broken JSON (${(error as Error).message.slice(0, 120)})${hint}`);
  }
}
