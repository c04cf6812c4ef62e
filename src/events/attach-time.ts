import { tokenForm } from '../arabic/tokenise.ts';
import type { TimeExpression } from '../time/find.ts';
import type { Clause } from './clauses.ts';
import { describingClauses } from './describing.ts';
import type { Draft, StatusVote } from './draft.ts';
import type { Site } from './site.ts';
import type { Support } from './support.ts';
import type { SentenceView } from './view.ts';

/** A distance in chunks within which a date that points forward belongs to the next event: "قبل يومين من القمة". */
const FOLLOWING_REACH = 4;
const DATING = new Set(['at', 'by']);

/**
 * The time expression that dates an event: one that points at it, the nearest in its clause, one in the clause of the verb that carries it or that describes
 * it, or in the clause that its clause completes or continues. A date that stands with a verb of saying dates the saying
 * ("أعلن أمس زيارة الرئيس إلى بكين الشهر المقبل").
 */
export function attachTime(site: Site, support: Support | null, status: StatusVote): Draft['time'] {
  const { clause, at } = site;
  const expression =
    pointing(site) ??
    nearest(site, clause, at, status.status === 'ongoing') ??
    (support && support.clause !== clause
      ? nearest(site, support.clause, support.chunk, status.status === 'ongoing')
      : null) ??
    first(describingClauses(site).map((c) => nearest(site, c, at))) ??
    inherited(site);
  if (!expression) return null;
  return { expression, tense: tenseOf(status), anchor: anchorOf(site, expression) };
}

const tenseOf = (status: StatusVote) =>
  status.status === 'planned' || status.status === 'possible' ? 'future' : 'past';
const first = <T>(list: readonly (T | null)[]): T | null => list.find((x) => x !== null) ?? null;

/** "عشية زيارته", "قبل يومين من القمة": the words before the event that count from or to it. */
function pointing(site: Site): TimeExpression | null {
  const { view, at } = site;
  for (let i = at - 1; i >= Math.max(0, at - FOLLOWING_REACH); i--) {
    const c = view.chunks[i]!;
    if (c.verb || c.kind === 'event') return null;
    if (c.kind === 'time') return view.times[c.time]!.following ? view.times[c.time]! : null;
  }
  return null;
}

/** The date that an expression counts from: the one before it in the sentence. */
function anchorOf(site: Site, expression: TimeExpression): TimeExpression | null {
  if (!expression.anchored && !expression.following) return null;
  const { times } = site.view;
  return times[times.indexOf(expression) - 1] ?? times.find((t) => t !== expression && !t.following) ?? null;
}

function nearest(site: Site, clause: Clause, at: number, ongoing = false): TimeExpression | null {
  const { view } = site;
  let best: TimeExpression | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if (c.kind !== 'time' || !dates(view.times[c.time]!, ongoing) || datesAnother(site, clause, i, at)) continue;
    // A date after the trigger is likelier its own than one before it.
    const distance = i > at ? i - at : (at - i) * 1.5;
    if (distance < bestDistance) {
      best = view.times[c.time]!;
      bestDistance = distance;
    }
  }
  return best;
}

/** "منذ أيار" says when something began: it dates what is under way. */
const dates = (t: TimeExpression, ongoing: boolean) =>
  (DATING.has(t.relation) || (ongoing && t.relation === 'since')) && !t.following;

/** Between the date and the trigger stands another event, or the date follows a verb of saying that precedes the trigger. */
function datesAnother(site: Site, clause: Clause, time: number, at: number): boolean {
  const { view } = site;
  const [from, to] = time < at ? [time, at] : [at, time];
  for (let i = from + 1; i < to; i++) {
    const c = view.chunks[i]!;
    if (describes(view, i, at)) continue;
    const kin = c.triggers.some((t) => view.chunks[at]!.triggers.some((u) => u.ref === t.ref));
    if (c.kind === 'event' && c.verb && !kin) return true;
    if (time > at && c.kind === 'event' && isBackgroundAt(site, i)) return true;
    if (time > at && c.reporting) return true; // "حسبما ذكرت الوكالة اليوم" dates the report
  }
  // "قبيل زيارته، بعث برسالة بتاريخ 12 يونيو": after the verb the date is the verb's.
  if (time > at) return BACKGROUND.has(preposition(site)) && clause.verb > at && clause.verb < time;
  if (isBackground(site)) return true;
  const saying = clause.chunks.some((i) => i < time && view.chunks[i]!.reporting !== null);
  return saying && !DURING.has(preposition(site));
}

/** "اللقاء الذي سيجمع الوزيرين، غدا": inside the clause that describes the event. */
function describes({ clauses, clauseOf }: SentenceView, i: number, at: number): boolean {
  const clause = clauses[clauseOf[i]!]!;
  return clause.kind === 'relative' && clause.antecedent === at;
}

/** "وقعا الاتفاق في أيار خلال زيارة": the date is that of what happened during it or after it. */
function isBackground(site: Site): boolean {
  const { view, at, clause } = site;
  if (clause.verb < 0 || clause.verb > at || view.chunks[clause.verb]!.reporting !== null) return false;
  return isBackgroundAt(site, at);
}

function isBackgroundAt({ view, scene }: Site, at: number): boolean {
  const margin = view.chunks[at - 1];
  if (margin?.kind === 'noun' && tokenForm(view.tokens, margin.from) === 'هامش') return true;
  return BACKGROUND.has(scene.prepositionText(view.chunks[at]!.preposition));
}
const preposition = ({ view, at, scene }: Site) => scene.prepositionText(view.chunks[at]!.preposition);
const BACKGROUND = new Set(['خلال', 'اثناء', 'بعد', 'عقب', 'اثر', 'قبل', 'قبيل']);

const DURING = new Set(['خلال', 'اثناء', 'في', 'ب']);

/** "شهد العام الماضي حادثا عندما سقط صاروخ": the clause tells what happened then. */
function isSimultaneous({ view, clause }: Site): boolean {
  const first = view.chunks[clause.chunks[0]!]!;
  return first.kind === 'subordinator' && WHEN.has(tokenForm(view.tokens, first.from));
}
const WHEN = new Set(['عندما', 'حين', 'حينما', 'لما', 'اذ']);

/** The date of the clause that this one completes ("من المقرر غدا أن يزور") or continues ("بدأت المناورة اليوم فأطلقت صاروخا"); not of a saying. */
function inherited(site: Site): TimeExpression | null {
  const { view, clause, at } = site;
  if (clause.parent < 0 || clause.kind === 'relative' || clause.kind === 'main') return null;
  const parent = view.clauses[clause.parent]!;
  if (isSimultaneous(site)) return nearest(site, parent, parent.verb >= 0 ? parent.verb : at);
  if (parent.chunks.some((i) => view.chunks[i]!.reporting !== null)) return null;
  const continues = clause.kind === 'coordinate' ? view.chunks[at]!.verb !== null : parent.verb < 0;
  return continues ? nearest(site, parent, parent.verb >= 0 ? parent.verb : at) : null;
}
