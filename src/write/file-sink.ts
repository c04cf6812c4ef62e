import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asOutputError } from './output-error.ts';
import { type Sink, streamSink } from './sink.ts';

/**
 * A file that is whole or as it was before: written beside its place, synced, then renamed. A link is followed to its file; what is no regular
 * file (a pipe, /dev/null) is written directly, for it must not be replaced. Throws `OutputError`.
 */
export async function fileSink(path: string): Promise<Sink> {
  try {
    const target = await resolveLink(path);
    const old: Stats | null = await stat(target).catch(() => null);
    if (old && !old.isFile() && !old.isDirectory()) return deviceSink(target);
    if (old?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return await replacingSink(target, old?.mode);
  } catch (error) {
    throw asOutputError(error, path);
  }
}

async function replacingSink(target: string, mode?: number): Promise<Sink> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o777);
  const abandon = async () => {
    await handle.close().catch(() => {});
    await unlink(temporary).catch(() => {});
  };
  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step();
    } catch (error) {
      await abandon();
      throw asOutputError(error, target);
    }
  };
  return {
    write: (text) => attempt(() => handle.writeFile(text)),
    close: () =>
      attempt(async () => {
        await handle.sync();
        await handle.close();
        await rename(temporary, target);
      }),
    abandon,
  };
}

async function deviceSink(path: string): Promise<Sink> {
  const stream = createWriteStream(path);
  const end = () => new Promise<void>((resolve) => stream.end(resolve));
  return { ...streamSink(stream, path), close: end, abandon: end };
}

const resolveLink = async (path: string) => {
  const info = await lstat(path).catch(() => null);
  return info?.isSymbolicLink() ? realpath(path).catch(() => path) : path;
};
