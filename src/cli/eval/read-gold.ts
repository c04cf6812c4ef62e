import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { GoldArticle } from '../../eval/labels.ts';
import { LIMITS } from '../../read/limits.ts';
import { readLines } from '../../read/lines.ts';
import { EVENT_TYPES } from '../../schema/roles.ts';
import { CommandError } from '../exit.ts';

const names = z.array(z.array(z.string()).min(1)).optional();
const goldSchema = z.object({
  doc: z.string(),
  events: z.array(
    z.object({
      type: z.enum(EVENT_TYPES),
      status: z.enum(['occurred', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']),
      mentions: z
        .array(
          z.union([
            z.object({ text: z.string(), in: z.string() }),
            z.object({ text: z.string(), field: z.enum(['title', 'text']), start: z.number(), end: z.number() }),
          ]),
        )
        .min(1),
      time: z.string().nullable(),
      optional: z.boolean().optional(),
      weapons: z
        .array(z.object({ name: z.string().nullable(), class: z.string(), count: z.number().nullable() }))
        .optional(),
      name: z.string().nullish(),
      purpose: z.string().optional(),
      action: z.string().nullish(),
      visitors: names,
      hosts: names,
      destinations: names,
      participants: names,
      place: names,
      launchers: names,
      origin: names,
      targets: names,
      parties: names,
    }),
  ),
});

/** Reads labels. Throws `CommandError` E104, with the line. */
export async function readGold(path: string): Promise<GoldArticle[]> {
  const out: GoldArticle[] = [];
  const fail = (why: string) => new CommandError('E104', `${path}: ${why}`);
  try {
    for await (const { bytes, number } of readLines(createReadStream(path), LIMITS.recordBytes)) {
      const text = bytes?.toString('utf8').trim() ?? '';
      if (text === '') continue;
      const parsed = goldSchema.safeParse(JSON.parse(text));
      const issue = parsed.error?.issues[0];
      if (issue) throw fail(`line ${number}: ${issue.path.join('.')}: ${issue.message}`);
      out.push(parsed.data as GoldArticle);
    }
  } catch (error) {
    throw error instanceof CommandError ? error : fail((error as Error).message);
  }
  if (out.length === 0) throw fail('no labels in it');
  return out;
}
