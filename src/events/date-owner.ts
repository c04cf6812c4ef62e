import { tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Site } from './site.ts';
import type { SentenceView } from './view.ts';

/**
 * Whether the date at chunk `time` belongs to something else than the event at chunk `at` (the trigger, or the verb that carries it): another event or saying
 * that stands between or that it follows, or a participle or a plain noun that it stands with. `own` are the clauses that describe the event.
 */
export function datesAnother(site: Site, clause: Clause, time: number, at: number, own: readonly Clause[]): boolean {
  if (isHeldByParticiple(site, time, at) || isDocumentDate(site, time)) return true;
  return time > at ? isCutOff(site, clause, time, at, own) : belongsBefore(site, clause, time, at);
}

/** "القرار رقم 84 وتاريخ 15 شعبان": of the document. */
function isDocumentDate({ view, scene }: Site, time: number): boolean {
  const c = view.chunks[time - 1];
  return c?.joined === true && DATE.has(view.tokens, c.from, scene.a.readings.skip[c.from]!);
}
const DATE = new WordSet('تاريخ');

/** A date after the event: something between them takes it. */
function isCutOff(site: Site, clause: Clause, time: number, at: number, own: readonly Clause[]): boolean {
  const { view } = site;
  for (let i = at + 1; i < time; i++) {
    if (describes(view, i, at) || own.some((c) => c.index === view.clauseOf[i])) continue;
    const c = view.chunks[i]!;
    if (isOtherEvent(view, i, at) || (c.kind === 'event' && isBackgroundAt(site, i))) return true;
    if (c.reporting) return true; // "حسبما ذكرت الوكالة اليوم" dates the report
    // "منذ الإعلان في يوليو", but "بعد دقائق من بدئها ظهر السبت"
    if (c.kind === 'noun' && SINCE.has(prepositionOf(site, c)) && !MOMENTS.has(view.tokens, c.from)) return true;
  }
  // "قبيل زيارته، بعث برسالة بتاريخ 12 يونيو": after the verb the date is the verb's.
  return BACKGROUND.has(preposition(site)) && clause.verb > at && clause.verb < time;
}

/** A date before the event: it dates the verb that it follows. */
function belongsBefore(site: Site, clause: Clause, time: number, at: number): boolean {
  const { view } = site;
  for (let i = time + 1; i < at; i++) {
    if (describes(view, i, at)) continue;
    const c = view.chunks[i]!;
    if (isOtherEvent(view, i, at)) return true;
    if (c.kind === 'time' && view.times[c.time]!.following) return true;
  }
  if (isBackground(site) || isThen(view, time, at) || isOfBeginning(site, clause, time)) return true;
  const told = clause.chunks.filter((i) => i < time && tellsOf(site, i));
  // "سيطالبون اليوم بزيارة الموقع": what is demanded is not of the day of the demand.
  const occasion = preposition(site);
  return told.some((i) => !DURING.has(occasion) || (occasion === 'ب' && view.chunks[i]!.reporting === null));
}

/** "منذ إطلاق العملية أواخر عام 2001، توجه الوزير": the date of what has lasted since. */
function isOfBeginning(site: Site, clause: Clause, time: number): boolean {
  const before = clause.chunks.filter((i) => i < time).map((i) => site.view.chunks[i]!);
  const since = before.findLastIndex(
    (c) => (c.kind === 'noun' || c.kind === 'event') && prepositionOf(site, c) === 'منذ',
  );
  return since >= 0 && before.slice(since).every((c) => c.verb === null);
}

/** "إلى الرياض الأحد، وبعدها إلى القاهرة للقاء الرئيس": what comes next has another day. */
const isThen = ({ chunks, tokens }: SentenceView, time: number, at: number): boolean =>
  chunks.slice(time + 1, at).some((c) => THEN.has(tokens, c.from) || THEN.has(tokens, c.from, 1));
const THEN = new WordSet('ثم بعدها بعدئذ عقبها');

/** A verb of saying, or one that is done to the event before it happens: "أرجأت مصر الجمعة توقيع الاتفاق", "سيطالبون اليوم بزيارة الموقع". */
function tellsOf(site: Site, i: number): boolean {
  const c = site.view.chunks[i]!;
  if (c.reporting !== null) return true;
  if (!c.verb || i === site.at) return false;
  const { cues } = site.scene.a.pack.tables;
  return c.cues.some((f) => cues[f.ref]!.status !== 'planned' || c.verb!.past);
}

/** Another event's verb. */
function isOtherEvent({ chunks }: SentenceView, i: number, at: number): boolean {
  const c = chunks[i]!;
  if (c.kind !== 'event' || !c.verb) return false;
  return !c.triggers.some((t) => chunks[at]!.triggers.some((u) => u.ref === t.ref));
}

/** "الاتفاق الموقع في أيار", "قبل الانتخابات المقررة في نيسان": the date of an adjective is that of the noun which it stands with. */
function isHeldByParticiple(site: Site, time: number, at: number): boolean {
  const { view } = site;
  let i = time - 1;
  while (i > 0 && HELD.has(view.chunks[i]!.kind)) i--;
  if (i <= 0 || i === at || !isParticiple(site, view.chunks[i]!)) return false;
  if (i < at) return true;
  return view.chunks[i]!.kind === 'event' || plainHead(view, i, at);
}
const HELD: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['preposition', 'phrase', 'adjective']);

/** An adjective that tells of an event (الموقع) or of its being to come (المقرر). */
function isParticiple({ scene }: Site, c: Chunk): boolean {
  if (c.verb) return false;
  const { triggers, cues } = scene.a.pack.tables;
  if (c.triggers.some((t) => triggers[t.ref]!.part === 'adjective')) return true;
  return c.cues.some((f) => cues[f.ref]!.status === 'planned' && cues[f.ref]!.reach === 'modifies');
}

/** Whether the adjective at `i` stands with a plain noun between it and the event: one that agrees with it in gender. */
function plainHead({ chunks, tokens }: SentenceView, i: number, at: number): boolean {
  const feminine = FEMININE.test(tokenForm(tokens, chunks[i]!.from));
  for (let k = i - 1; k > at; k--) {
    const c = chunks[k]!;
    if (c.kind === 'noun') return FEMININE.test(tokenForm(tokens, c.from)) === feminine;
    if (c.kind !== 'adjective') return false;
  }
  return false;
}
const FEMININE = /(ه|ات)$/;

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

function isBackgroundAt(site: Site, at: number): boolean {
  const { view } = site;
  const margin = view.chunks[at - 1];
  if (margin?.kind === 'noun' && tokenForm(view.tokens, margin.from) === 'هامش') return true;
  return BACKGROUND.has(prepositionOf(site, view.chunks[at]!)) || OCCASIONS.has(view.tokens, margin?.from ?? 0);
}
const OCCASIONS = new WordSet('بمناسبه لمناسبه');

const prepositionOf = ({ scene }: Site, c: Chunk) => scene.prepositionText(c.preposition);
const preposition = (site: Site) => prepositionOf(site, site.view.chunks[site.at]!);
const BACKGROUND = new Set(['خلال', 'اثناء', 'بعد', 'عقب', 'اثر', 'قبل', 'قبيل']);
const DURING = new Set(['خلال', 'اثناء', 'في', 'ب']);
const MOMENTS = new WordSet('دقائق ساعات لحظات دقيقه ساعه ثوان قليل');
const SINCE = new Set(['منذ', 'بعد', 'قبل', 'عقب', 'اثر', 'قبيل']);
