import { tokenForm } from '../arabic/tokenise.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Draft, Status } from './draft.ts';
import type { Site } from './site.ts';
import type { SentenceView } from './view.ts';

/**
 * "كان من المتوقع أن يوقع", "وكان الوزير قد أعلن أنه سيزور": told from a point in time before the article's, when the outcome was open. A relative
 * clause below such a verb tells what it tells from the article's own day.
 */
export function isToldFromBefore({ view, clause, at }: Site): boolean {
  for (let c: Clause | undefined = clause; c; c = c.kind === 'relative' ? undefined : view.clauses[c.parent])
    if (c.chunks.some((i) => i < at && isPastOfKan(view, view.chunks[i]!))) return true;
  return false;
}

const isPastOfKan = ({ tokens }: SentenceView, c: Chunk): boolean =>
  (c.verb !== null && c.auxiliary && c.verb.past && KAN.test(tokenForm(tokens, c.from))) ||
  (c.kind === 'cue' && KAN.test(tokenForm(tokens, c.from)));
const KAN = /^[وف]?كان(ت|ا|وا|تا)?$/;

/** An outcome that was still open when it was told. */
export const wasOpen = (d: Draft): boolean => d.foretold && OPEN.has(d.status.status);

const OPEN: ReadonlySet<Status> = new Set(['planned', 'possible', 'cancelled']);

/** Told as a fact by a sign of its own, from the article's day. */
export const isDone = ({ status: { status, weight }, foretold }: Draft): boolean =>
  status === 'occurred' && weight >= 3 && !foretold;
