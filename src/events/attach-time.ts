import { tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { TimeExpression } from '../time/find.ts';
import type { Clause } from './clauses.ts';
import { datesAnother } from './date-owner.ts';
import { describingClauses } from './describing.ts';
import type { Draft, StatusVote } from './draft.ts';
import type { Site } from './site.ts';
import { PRESENT } from './status.ts';
import type { Support } from './support.ts';
import type { SentenceView } from './view.ts';

/** A distance in chunks within which a date that points forward belongs to the next event: "قبل يومين من القمة". */
const FOLLOWING_REACH = 4;
const DATING = new Set(['at', 'by']);

/**
 * The time expression that dates an event: one that points at it, one in the clause that describes it, the nearest in its clause, one in the clause of the
 * verb that carries it, or in the clause that its clause completes or continues. A date that stands with a verb of saying dates the saying
 * ("أعلن أمس زيارة الرئيس إلى بكين الشهر المقبل").
 */
export function attachTime(site: Site, support: Support | null, status: StatusVote): Draft['time'] {
  const { clause, at } = site;
  const ongoing = status.status === 'ongoing';
  const describing = describingClauses(site);
  const expression =
    pointing(site) ??
    first(describing.map((c) => nearest(site, c, at, ongoing, describing))) ??
    nearest(site, clause, at, ongoing) ??
    (support && support.clause !== clause ? nearest(site, support.clause, support.chunk, ongoing) : null) ??
    inherited(site);
  if (!expression) return null;
  const anchor = anchorOf(site, expression);
  return { expression, tense: tenseOf(status), anchor: anchor && { expression: anchor, tense: tenseAt(site, anchor) } };
}

/** A present with a date tells of what comes ("يزور بغداد الخميس"); what was called off can have been to come or be past. */
function tenseOf({ status, cue }: StatusVote): Tense {
  if (status === 'cancelled') return null;
  return status === 'planned' || status === 'possible' || cue === PRESENT ? 'future' : 'past';
}
type Tense = NonNullable<Draft['time']>['tense'];

const first = <T>(list: readonly (T | null)[]): T | null => list.find((x) => x !== null) ?? null;

/** "عشية زيارته", "قبل يومين من القمة": the words before the event that count from or to it. */
function pointing(site: Site): TimeExpression | null {
  const { view, at } = site;
  for (let i = at - 1; i >= Math.max(0, at - FOLLOWING_REACH); i--) {
    const c = view.chunks[i]!;
    if (c.verb || c.kind === 'event') return null;
    if (c.kind !== 'time') continue;
    const t = view.times[c.time]!;
    return t.following && t.meaning.kind !== 'vague' ? t : null;
  }
  return null;
}

/** The date that an expression counts from: the one before it in the sentence. */
function anchorOf(site: Site, expression: TimeExpression): TimeExpression | null {
  if (!expression.anchored && !expression.following) return null;
  const { times } = site.view;
  return times[times.indexOf(expression) - 1] ?? times.find((t) => t !== expression && !t.following) ?? null;
}

/** Whether the clause of a date tells what has happened or what is to come. */
function tenseAt({ view }: Site, t: TimeExpression): 'past' | 'future' {
  const at = view.chunks.findIndex((c) => c.from === t.from);
  const verb = at < 0 ? -1 : view.clauses[view.clauseOf[at]!]!.verb;
  return verb >= 0 && view.chunks[verb]!.verb!.future ? 'future' : 'past';
}

function nearest(
  site: Site,
  clause: Clause,
  at: number,
  ongoing = false,
  own: readonly Clause[] = [],
): TimeExpression | null {
  const { view } = site;
  let best: TimeExpression | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const c of [clause, ...timeless(view, clause)]) {
    for (const i of c.chunks) {
      const chunk = view.chunks[i]!;
      if (chunk.kind !== 'time' || !dates(view.times[chunk.time]!, ongoing) || counts(view, i)) continue;
      if (datesAnother(site, clause, i, at, own)) continue;
      // A date after the trigger is likelier its own than one before it.
      const distance = i > at ? i - at : (at - i) * 1.5;
      if (distance < bestDistance) {
        best = view.times[chunk.time]!;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** "صاروخ يحمل قمرا أمس", "منشأة تقع غرب المدينة فجر اليوم": what something is like has no date; one that stands there is the clause's around it. */
function timeless(view: SentenceView, { index }: Clause): Clause[] {
  return view.clauses.filter((c) => {
    if (c.kind !== 'relative' || c.parent !== index || c.verb < 0 || view.chunks[c.antecedent]?.kind === 'event')
      return false;
    const { past, future } = view.chunks[c.verb]!.verb!;
    const bare = c.chunks[0] === c.verb;
    return bare && !past && !future && c.chunks.every((i) => view.chunks[i]!.kind !== 'event');
  });
}

/** "منذ أيار" says when something began: it dates what is under way. */
const dates = (t: TimeExpression, ongoing: boolean) =>
  (DATING.has(t.relation) || (ongoing && t.relation === 'since')) && !t.following;

/** "للمرة الثالثة هذا العام", "ثاني زيارة خلال شهر": within what one counts, not when it was. */
function counts({ chunks, times, tokens }: SentenceView, i: number): boolean {
  if (times[chunks[i]!.time]!.granularity === 'day') return false;
  const k = chunks[i - 1]?.kind === 'preposition' ? i - 2 : i - 1;
  const [counted, before] = [chunks[k], chunks[k - 1]];
  if (!counted || !before) return false;
  if (TIMES.has(tokens, counted.from)) return true;
  return NTH.has(tokens, counted.from) ? ONCE.has(tokens, before.from) : ORDINALS.has(tokens, before.from);
}
const TIMES = new WordSet('مرات نوعه نوعها');
const ONCE = new WordSet('مره المره للمره');
const NTH = new WordSet('الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره');
const ORDINALS = new WordSet('ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر');

/** "شهد العام الماضي حادثا عندما سقط صاروخ": the clause tells what happened then. */
function isSimultaneous({ view, clause }: Site): boolean {
  const first = view.chunks[clause.chunks[0]!]!;
  return first.kind === 'subordinator' && WHEN.has(tokenForm(view.tokens, first.from));
}
const WHEN = new Set(['عندما', 'حين', 'حينما', 'لما', 'اذ']);

/**
 * The date of the clause that this one completes ("من المقرر غدا أن يزور") or goes on from ("بدأت المناورة اليوم فأطلقت صاروخا"), or in which the weapon of a
 * launch does its work ("قتل رجل أمس بصاروخ أطلق من القطاع"); not of a saying.
 */
function inherited(site: Site): TimeExpression | null {
  const { view, clause, at } = site;
  if (clause.parent < 0 || clause.kind === 'main') return null;
  const parent = view.clauses[clause.parent]!;
  const above = () => nearest(site, parent, parent.verb >= 0 ? parent.verb : at);
  if (isSimultaneous(site)) return above();
  if (parent.chunks.some((i) => view.chunks[i]!.reporting !== null)) return null;
  if (clause.kind === 'relative') return view.chunks[clause.antecedent]?.phrase?.type === 'weapon' ? above() : null;
  return (clause.kind === 'coordinate' ? goesOn(site) : parent.verb < 0) ? above() : null;
}

/** What follows from the clause before, or is told of the same day; talks and visits need a date of their own. */
function goesOn({ view, clause, at, type }: Site): boolean {
  if (!view.chunks[at]!.verb) return false;
  if (type.type === 'missile_launch' || tokenForm(view.tokens, view.chunks[clause.chunks[0]!]!.from).startsWith('ف'))
    return true;
  return clause.chunks.some((i) => SAME_DAY.has(view.tokens, view.chunks[i]!.from));
}
const SAME_DAY = new WordSet('مساء صباحا ظهرا عصرا فجرا ليلا لاحقا');
