import { tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { TimeExpression } from '../time/find.ts';
import type { StatusVote } from './draft.ts';
import type { Site } from './site.ts';
import { vote, votesOf } from './status-cues.ts';
import { isFree } from './subjects.ts';

/** A noun by itself: its preposition places it before or after what the clause tells, whose verb may be in the future. */
export function nounVotes(site: Site): StatusVote[] {
  const { view, at, clause, scene } = site;
  const text = scene.prepositionText(view.chunks[at]!.preposition);
  const main = clause.verb >= 0 ? view.chunks[clause.verb]!.verb! : null;
  const fate = clause.verb > at && isFree(view.chunks[at]!) ? votesOf(site, clause, clause.verb).filter(isFate) : [];
  if (fate.length > 0) return fate;
  const distance = distanceVote(site);
  if (distance) return [distance];
  // "ستبدأ الخطوات عقب توقيع الاتفاق"
  const aim = aimVote(site);
  if (aim) return [aim];
  if (isErrand(site)) return [vote('planned', 0.9, 'errand')];
  if (AFTER.has(text)) return [main?.future ? vote('planned', 2, text) : vote('occurred', 2, text)];
  if (BEFORE.has(text)) return [vote('planned', 1.5, text)];
  if (main?.future) return [vote('planned', 2.5, 'future of the clause')];
  if (main?.past) return [vote('occurred', 1, 'past of the clause')];
  return [];
}

/** "وصل إلى القاهرة للقاء الرئيس", "توجه إلى روما للمشاركة في القمة": what one has set out for is still to come, where nothing else tells of it. */
function isErrand({ view, at, clause, type, scene }: Site): boolean {
  if (clause.verb < 0 || clause.verb > at || !TALKS.has(type.type)) return false;
  const { triggers } = scene.a.pack.tables;
  const verb = view.chunks[clause.verb]!;
  const before = view.chunks[clause.verb - 1];
  if (!verb.verb!.past || before?.auxiliary || scene.a.readings.word[before?.from ?? 0] === scene.words.qad)
    return false;
  // "سافر في سبتمبر للقاء نظيره" is history.
  if (clause.chunks.some((i) => view.chunks[i]!.kind === 'time' && !isRecent(view.times[view.chunks[i]!.time])))
    return false;
  const departs = verb.triggers.some((f) => {
    const { type: kind, frame } = triggers[f.ref]!;
    return kind === 'visit' && (frame.prepositions[scene.words.ila] ?? []).length > 0;
  });
  let i = at;
  while (view.chunks[i]!.preposition !== scene.words.lam) {
    i--;
    if (view.chunks[i]?.kind === 'preposition') i--;
    if (i <= clause.verb || view.chunks[i]!.verb || view.chunks[i]!.light.length === 0) return false;
  }
  return departs;
}
const isRecent = (t: TimeExpression | undefined): boolean => t?.meaning.kind === 'weekday' || t?.meaning.kind === 'day';
const TALKS = new Set(['meeting', 'summit']);

/** "محادثات للتوصل إلى اتفاق", "من أجل إبرام معاهدة": an agreement that is not yet there is what one aims at; one "لتوقيع" which somebody sets out is ready. */
function aimVote({ view, at, trigger, roles, scene }: Site): StatusVote | null {
  const agreement = roles.things['@agreement'][0];
  if (trigger.type !== 'treaty' || agreement === undefined || view.chunks[agreement]!.definite) return null;
  const { preposition, definite } = view.chunks[at]!;
  const aim = view.chunks[at - 1];
  if (aim?.kind === 'noun' && AIMS.has(view.tokens, aim.from, scene.a.readings.skip[aim.from]!))
    return vote('possible', 2, 'aim');
  if (preposition !== scene.words.lam || definite) return null;
  return vote(trigger.labels['action'] === 'signed' ? 'planned' : 'possible', 2, 'aim');
}
const AIMS = new WordSet('اجل هدف بهدف بغيه جهود الجهود محاوله محاولات سبيل فرصه الفرصه ضروره سعي');

/** "قبل يومين من زيارته": what lies ahead of the clause; "بعد يومين من زيارته": what lies behind it. */
function distanceVote({ view, at, scene }: Site): StatusVote | null {
  let i = at - 1;
  while (view.chunks[i]?.kind === 'preposition' || view.chunks[i]?.kind === 'word') i--; // "فقط من"
  const before = view.chunks[i];
  const meaning = before?.kind === 'time' ? view.times[before.time]!.meaning : null;
  // "قبل أيام من زيارة": nobody says how many.
  const vague =
    before && !meaning?.kind.startsWith('offset') ? tokenForm(view.tokens, before.from).replace(/^و/, '') : '';
  if (before?.kind === 'time' && view.chunks[at]!.preposition === scene.words.min) {
    if (BEFORE.has(vague)) return vote('planned', 1.5, vague);
    if (AFTER.has(vague)) return vote('occurred', 2, vague);
  }
  if (meaning?.kind !== 'offset' || !meaning.following) return null;
  return meaning.by > 0 ? vote('planned', 1.5, 'ahead') : vote('occurred', 2, 'behind');
}

/** "القمة تأجلت", "الزيارة ألغيت": what happened to the event itself. */
const isFate = (v: StatusVote): boolean => v.status === 'cancelled';

const AFTER = new Set(['بعد', 'عقب', 'اثر', 'غداه', 'منذ']);
const BEFORE = new Set(['قبل', 'قبيل', 'عشيه']);
