import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Article } from '../article.ts';
import { decode } from './decode.ts';
import { articleFromJson, InputError } from './from-json.ts';
import { articleFromText } from './from-text.ts';
import type { Input } from './inputs.ts';
import { readLines } from './lines.ts';

/** An article, or what was wrong with one: the rest of the inputs goes on. */
export type ReadResult = { readonly article: Article } | { readonly error: InputError; readonly input: Input };

export interface ReadOptions {
  readonly encoding?: string | undefined;
}

/** Reads the articles of the inputs one after the other; NDJSON is streamed. */
export async function* readArticles(inputs: readonly Input[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  for (const input of inputs) {
    try {
      yield* readInput(input, options);
    } catch (error) {
      yield { error: asInputError(error), input };
    }
  }
}

function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new InputError(code === 'EACCES' ? 'E202' : 'E201', `cannot be read (${message})`);
}

async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<ReadResult> {
  if (/\.(ndjson|jsonl)$/i.test(input.path ?? '') || input.path === null) return yield* readNdjson(input, options);
  const bytes = await readFile(input.path);
  const { text, encoding } = decode(bytes, options.encoding);
  const origin = { id: input.name, path: input.path, encoding, sha256: sha256(bytes) };
  if (!/\.json$/i.test(input.path)) return yield { article: articleFromText(text, origin) };
  const value = parseJson(text);
  if (!Array.isArray(value)) return yield { article: articleFromJson(value, origin) };
  for (const [i, item] of value.entries())
    yield attempt(input, () => articleFromJson(item, { ...origin, id: `${input.name}#${i + 1}` }));
}

async function* readNdjson(input: Input, options: ReadOptions): AsyncGenerator<ReadResult> {
  const stream = input.path === null ? process.stdin : createReadStream(input.path, { highWaterMark: 1 << 18 });
  let n = 0;
  for await (const line of readLines(stream as AsyncIterable<Buffer>)) {
    const { text, encoding } = decode(line.bytes, options.encoding);
    if (text.trim() === '') continue;
    n++;
    const origin = { id: `${input.name}#${n}`, path: input.path, encoding, sha256: sha256(line.bytes) };
    yield attempt(input, () => articleFromJson(parseJson(text, line.number), origin));
  }
}

function attempt(input: Input, make: () => Article): ReadResult {
  try {
    return { article: make() };
  } catch (error) {
    return { error: error as InputError, input };
  }
}

function parseJson(text: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('E203', `broken JSON (${(error as Error).message})`, line);
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
