import { createReadStream } from 'node:fs';
import { readLines } from '../../read/lines.ts';
import type { EventRecord } from '../../schema/record.ts';
import { SCHEMA_VERSION } from '../../schema/version.ts';
import { CommandError } from '../exit.ts';

/** Longer lines than any record. */
const LIMIT = 256 << 20;

/**
 * The events of an earlier output by article id: records or event rows, as NDJSON or as the JSON array that `--format json` writes (a row a
 * line as well). Articles without events are there with none. Throws `CommandError` E104.
 */
export async function readOutput(path: string): Promise<Map<string, EventRecord[]>> {
  const out = new Map<string, EventRecord[]>();
  const fail = (why: string) => new CommandError('E104', `${path}: ${why}`);
  try {
    for await (const { bytes, number } of readLines(createReadStream(path), LIMIT)) {
      const text = (bytes?.toString('utf8') ?? '')
        .trim()
        .replace(/^\ufeff/, '')
        .replace(/,$/, '');
      if (text === '' || text === '[' || text === ']') continue;
      addRow(
        out,
        parse(text, () => fail(`line ${number} is no JSON`)),
        () => fail(`line ${number} is no record or event of ${SCHEMA_VERSION}`),
      );
    }
  } catch (error) {
    throw error instanceof CommandError ? error : fail((error as Error).message);
  }
  return out;
}

function parse(text: string, fail: () => Error): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fail();
  }
}

function addRow(out: Map<string, EventRecord[]>, row: unknown, fail: () => Error): void {
  const { schema, article, events, type, mentions } = (row ?? {}) as Record<string, unknown>;
  const id = (article as { id?: unknown } | undefined)?.id;
  if (schema !== SCHEMA_VERSION || typeof id !== 'string') throw fail();
  const known = out.get(id) ?? [];
  if (Array.isArray(events)) known.push(...(events as EventRecord[]));
  else if (typeof type === 'string' && Array.isArray(mentions)) known.push(eventOf(row as EventRecord));
  else throw fail();
  out.set(id, known);
}

/** An event row without what it says of its article. */
function eventOf(row: EventRecord): EventRecord {
  const { schema: _, article: __, ...event } = row as unknown as Record<string, unknown>;
  return event as unknown as EventRecord;
}
