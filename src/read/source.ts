import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { encodingOfMark } from './decode.ts';
import type { Input } from './inputs.ts';

export interface SourceOptions {
  readonly stdin: Readable;
  readonly encoding?: string | undefined;
  /** Aborting ends the reading. */
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes of the inputs have been read, as they lie on disk. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** The bytes of an input, decompressed, with their beginning to look at. */
export interface Source {
  readonly head: Buffer;
  readonly bytes: AsyncIterable<Buffer>;
}

const HEAD = 4096;
const isGzip = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b;

/** Opens an input; gzip is known by its content, whatever the name. Throws what the system throws. */
export async function openSource(input: Input, options: SourceOptions): Promise<Source> {
  const raw =
    input.path === null
      ? options.stdin
      : createReadStream(input.path, { highWaterMark: 1 << 18, signal: options.signal });
  const source = await peek(counted(raw, options));
  if (!isGzip(source.head)) return source;
  const gunzip = createGunzip();
  pipeline(source.bytes, gunzip, () => {}); // a failure arrives where the output is read
  return peek(gunzip);
}

async function* counted(stream: Readable, { signal, onBytes }: SourceOptions): AsyncGenerator<Buffer> {
  const stop = () => stream.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream) {
      onBytes?.(chunk.length);
      yield chunk as Buffer;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Reads the beginning of a stream (its first line is enough, so that live input does not wait) and gives it back in front of the rest. */
async function peek(stream: AsyncIterable<Buffer>): Promise<Source> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  while (size < HEAD && !first.some((part) => part.includes(10))) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  async function* whole() {
    try {
      yield* first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(first), bytes: whole() };
}

/** UTF-16 as UTF-8, so that lines can be cut; other encodings pass unchanged. `encoding` is what it was, null where nothing was changed. */
export function linesEncoding(
  source: Source,
  encoding?: string,
): { bytes: AsyncIterable<Buffer>; encoding: string | null } {
  const label = encodingOfMark(source.head) ?? encoding;
  if (!label || !/^(utf-?16|ucs-2|unicode$)/i.test(label)) return { bytes: source.bytes, encoding: null };
  const decoder = new TextDecoder(label);
  async function* transcoded() {
    for await (const chunk of source.bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  }
  return { bytes: transcoded(), encoding: decoder.encoding };
}

/** All bytes of a stream, or null where they are more than `limit`. */
export async function collect(bytes: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
