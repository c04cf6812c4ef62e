import type { TimeExpression } from '../time/find.ts';
import type { Draft, StatusVote } from './draft.ts';
import type { Site } from './roles.ts';
import type { Support } from './support.ts';

/**
 * The time expression that dates an event: the nearest one in the trigger's clause, or in the clause of the verb that carries it. A date that
 * stands with the verb of saying dates the saying ("أعلن أمس زيارة الرئيس إلى بكين الشهر المقبل").
 */
export function attachTime(site: Site, support: Support | null, status: StatusVote): Draft['time'] {
  const { view, at, clause } = site;
  const own = nearest(site, clause.chunks, at);
  const carried = support && support.clause !== clause ? nearest(site, support.clause.chunks, support.chunk) : null;
  const relative = view.clauses.find((c) => c.kind === 'relative' && c.antecedent === at);
  const expression = own ?? carried ?? (relative ? nearest(site, relative.chunks, at) : null);
  return expression ? { expression, tense: tenseOf(status) } : null;
}

const tenseOf = (status: StatusVote) =>
  status.status === 'planned' || status.status === 'possible' ? 'future' : 'past';

function nearest(site: Site, chunks: readonly number[], at: number): TimeExpression | null {
  const { view } = site;
  let best: TimeExpression | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const i of chunks) {
    const c = view.chunks[i]!;
    if (c.kind !== 'time' || datesAnother(site, i, at)) continue;
    // A date after the trigger is likelier its own than one before it.
    const distance = i > at ? i - at : (at - i) * 1.5;
    if (distance < bestDistance) {
      best = view.times[c.time]!;
      bestDistance = distance;
    }
  }
  return best;
}

/** Between the date and the trigger stands another event, or the date follows a verb of saying that precedes the trigger. */
function datesAnother(site: Site, time: number, at: number): boolean {
  const { view } = site;
  const [from, to] = time < at ? [time, at] : [at, time];
  for (let i = from + 1; i < to; i++) {
    const c = view.chunks[i]!;
    if (c.kind === 'event' && !c.triggers.some((t) => view.chunks[at]!.triggers.some((u) => u.ref === t.ref)) && c.verb)
      return true;
  }
  if (time > at) return false;
  const saying = site.clause.chunks.some((i) => i < time && view.chunks[i]!.reporting !== null);
  const during = DURING.has(site.scene.prepositionText(view.chunks[at]!.preposition));
  return saying && !during;
}

const DURING = new Set(['خلال', 'اثناء', 'في', 'ب']);
