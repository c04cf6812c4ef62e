import type { Chunk } from '../events/chunk.ts';
import type { SentenceView } from '../events/view.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { IGNORED, type Trigger } from '../gazetteer/tables.ts';
import { allAt, type Found } from '../mentions/senses.ts';
import type { BuildContext } from '../record/build.ts';
import type { ExplainedTrigger } from './explanation.ts';
import { wordsAt } from './words.ts';

/** Words that a rule lists as a trigger and that were read as something else, each with what. */
export function overlooked(context: BuildContext, view: SentenceView): ExplainedTrigger[] {
  const { a } = context.scene;
  const out: ExplainedTrigger[] = [];
  for (let i = view.from; i < view.to; i++) {
    const seen = new Set<number>();
    for (const found of allAt(a, i, Sense.Trigger)) {
      const row = a.pack.tables.triggers[found.ref]!;
      const chunk = view.chunks.find((c) => c.from <= i && i < c.to);
      const other = found.skip !== a.readings.skip[i]; // وزير is no و+زير
      if (row.rule === IGNORED || other || !chunk || seen.has(found.ref) || isUsed(chunk, found)) continue;
      seen.add(found.ref);
      out.push(notRead(context, found, row, readAs(context, chunk, found, row)));
    }
  }
  return out;
}

const isUsed = (chunk: Chunk, found: Found) =>
  chunk.from === found.from && chunk.triggers.some((t) => t.ref === found.ref);

function notRead(
  context: BuildContext,
  found: Found,
  { rule, part, file, line }: Trigger,
  why: string,
): ExplainedTrigger {
  const nothing = { event: null, type: null, roles: [], refused: [], status: [], time: null, source: null };
  return { ...wordsAt(context, found), rule, part, file, line, why, ...nothing };
}

function readAs({ scene }: BuildContext, chunk: Chunk, found: Found, { part, type }: Trigger): string {
  const { triggers } = scene.a.pack.tables;
  const ignored = allAt(scene.a, found.from, Sense.Trigger)
    .map((f) => triggers[f.ref]!)
    .find((t) => t.rule === IGNORED && t.type === type);
  if (ignored) return `in an expression that ${ignored.file}:${ignored.line} ignores`;
  if (chunk.from < found.from || chunk.to > found.to || (chunk.triggers.length === 0 && chunk.kind === 'phrase'))
    return `part of a longer ${KINDS[chunk.kind] ?? 'expression'}`;
  if (chunk.verb?.speaker) return 'first or second person outside a quotation';
  if (part === 'verb') return chunk.verb ? 'not in this form of the verb' : 'no verb here';
  return chunk.verb ? 'a verb here' : 'read otherwise here';
}

const KINDS: Readonly<Record<string, string>> = { phrase: 'name or noun phrase', time: 'date', event: 'trigger' };
