import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../article.ts';
import { SCHEMA_VERSION } from '../../schema/version.ts';
import { createFileNames } from '../../write/file-names.ts';
import { fileSink } from '../../write/file-sink.ts';
import { type Frame, frameOf } from '../../write/formats.ts';
import { asOutputError } from '../../write/output-error.ts';
import { type Sink, streamSink } from '../../write/sink.ts';
import type { Host } from '../host.ts';
import type { FolderOutput, Settings } from './settings.ts';

/** Where the rows of articles go, in order. */
export interface Output {
  /** Called once an article, in order, before its work: the place of its rows, or null where they are there already (--resume). */
  place(article: Article): Promise<Place | null>;
  /** Closes the output: whole after an interrupted run too, as far as it came. */
  close(): Promise<void>;
  /** Gives up what can be given up: a file that was to be replaced stays as it was. */
  abandon(): Promise<void>;
}
export type Place = (rows: readonly string[]) => Promise<void>;

/** Opens the output. Throws `OutputError`, before any work is done. */
export async function openOutput(settings: Settings, host: Pick<Host, 'stdout'>): Promise<Output> {
  const { output, work, bom } = settings;
  if (output.kind === 'folder') return folderOutput(output);
  const sink = output.kind === 'file' ? await fileSink(output.path) : streamSink(host.stdout);
  return framedOutput(sink, frameOf(work.format, bom));
}

async function framedOutput(sink: Sink, { head, separator, tail }: Frame): Promise<Output> {
  if (head !== '') await sink.write(head);
  let before = '';
  const place: Place = async (rows) => {
    if (rows.length === 0) return;
    await sink.write(before + rows.join(separator));
    before = separator;
  };
  return {
    place: async () => place,
    close: async () => {
      if (tail !== '') await sink.write(tail);
      await sink.close();
    },
    abandon: () => sink.abandon(),
  };
}

async function folderOutput({ path, resume }: FolderOutput): Promise<Output> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw asOutputError(error, path);
  }
  const nameOf = createFileNames();
  return {
    place: async (article) => {
      const file = join(path, nameOf(article.id));
      if (resume && (await isFinished(file, article))) return null;
      return async (rows) => {
        if (rows.length === 0) return;
        const sink = await fileSink(file);
        await sink.write(`${rows.join('')}\n`);
        await sink.close();
      };
    },
    close: async () => {},
    abandon: async () => {},
  };
}

/** Whether a file holds the record of just this article: files appear whole, so its version and checksum tell. */
async function isFinished(file: string, article: Article): Promise<boolean> {
  try {
    const record = JSON.parse(await readFile(file, 'utf8'));
    return (
      record.schema === SCHEMA_VERSION && record.article.sha256 === article.sha256 && record.article.id === article.id
    );
  } catch {
    return false;
  }
}
