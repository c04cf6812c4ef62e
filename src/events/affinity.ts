import { Feature } from '../arabic/features.ts';
import type { Meaning } from '../time/meaning.ts';
import type { ResolvedTime } from '../time/resolve.ts';
import type { Draft, Filler, Status } from './draft.ts';
import { isDone, wasOpen } from './foretold.ts';
import type { Event } from './merge.ts';
import { recalls } from './recall.ts';
import { placesAgree, sameSide } from './same-place.ts';
import { PRESENT } from './status.ts';

/** Sentences over which another word for the talks ("اللقاء") takes them up. */
const REACH = 3;
const TALKS = new Set(['summit', 'meeting']);
const LOCATED = ['destinations', 'place', 'targets', 'origin'];

/**
 * How well a draft fits an event told before, 0 where they cannot be one happening. They have to be of one type and must not contradict each
 * other in date, told status or place; then the sides decide.
 */
export function affinity(e: Event, d: Draft, time: ResolvedTime | null, principal: string): number {
  if (!sameKind(e, d) || isFurther(e, d)) return 0;
  if (time && e.time && !datesAgree(time.value, e.time.resolved.value) && !isOnePlan(e, d)) return 0;
  if (
    contradictsStatus(e, d, principal) ||
    !LOCATED.every((role) => placesAgree(d.roles[role] ?? [], e.roles[role] ?? []))
  )
    return 0;
  const sides = sidesFit(e, d, d.roles[principal] ?? [], e.roles[principal] ?? []);
  if (sides === 0) return 0;
  return sides + (near(e, d) ? 0.5 : 0) + (time && e.time ? 0.5 : 0);
}

/** "لقاء آخر" is none of those told before, unless they were told with the same word. */
const isFurther = (e: Event, d: Draft): boolean =>
  d.another && !d.inTitle && !inClauseOf(e, d) && !e.drafts.some((x) => x.another);

function sameKind(e: Event, d: Draft): boolean {
  if (e.type !== d.type && !(TALKS.has(e.type) && TALKS.has(d.type))) return false;
  if (d.type === 'treaty') return sameStep(e, d);
  if (!recalls(e.drafts, d)) return false;
  return d.type !== 'missile_launch' || weaponsAgree(e, d);
}

/** Steps of one kind; a headline calls signed what the text has as agreed. */
function sameStep(e: Event, d: Draft): boolean {
  const told = e.drafts[0]!.labels['action'] ?? '';
  const step = d.labels['action'] ?? '';
  return told === step || (d.inTitle && CONCLUDED.has(told) && CONCLUDED.has(step));
}
const CONCLUDED = new Set(['signed', 'agreed']);

/** Two launches that name different weapons, or count them differently, are two. */
function weaponsAgree(e: Event, d: Draft): boolean {
  const told = e.drafts.flatMap((x) => x.weapons);
  if (told.length === 0 || d.weapons.length === 0) return true;
  return d.weapons.some((w) =>
    told.some(
      (v) =>
        (w.name === null || v.name === null || w.name === v.name) &&
        (w.definite || w.count === null || v.count === null || w.count === v.count),
    ),
  );
}

/** Whether the principal sides allow one happening: 0 for no, more for more in common. */
function sidesFit(e: Event, d: Draft, mine: readonly Filler[], theirs: readonly Filler[]): number {
  if (namedByPlace(e, d)) return 1;
  if (mine.length === 0 || (d.definite && mine.every(isUnnamed))) return takesUp(e, d) && !promotes(e, d) ? 0.5 : 0;
  if (theirs.length === 0) return d.definite || near(e, d) ? 0.4 : 0;
  const shared = mine.filter((f) => theirs.some((g) => same(f, g))).length;
  if (shared === 0) return d.type === 'treaty' && isSameAgreement(e, d, mine.length, theirs.length) ? 0.4 : 0;
  if (d.type === 'visit') return sameVisitors(e, d, shared) ? 1 + shared : 0;
  if (d.type === 'treaty' || d.type === 'missile_launch') return 1 + shared;
  // A headline shortens whom the text describes at length.
  const shortened = d.inTitle && mine.some((f) => f.type === 'group' && !f.entity);
  if (shared < Math.min(mine.length, theirs.length) && !shortened) return 0; // one person with different partners: two talks
  // Whoever met is said of one side only: the words must take the other mention up, or be as near as the next sentence.
  if (mine.length === 1 && theirs.length === 1)
    return (d.definite && near(e, d)) || d.inTitle || inClauseOf(e, d) ? 2 : 0;
  const partial = shared === 1 && mine.length !== theirs.length;
  const known = d.definite || d.inTitle || inClauseOf(e, d) || (near(e, d) && mine.length < theirs.length);
  return !partial || known ? 1 + shared : 0;
}

/** Who travels alone in one sentence and in company in another makes one visit only where the words or the destination say so. */
function sameVisitors(e: Event, d: Draft, shared: number): boolean {
  const company = e.roles['visitors'] ?? [];
  if (shared < (d.roles['visitors'] ?? []).length || (!d.definite && crosses(e.roles, d.roles))) return false;
  const goals = d.roles['destinations'] ?? [];
  const sameGoal = goals.length === 0 || (e.roles['destinations'] ?? []).some((f) => goals.some((g) => same(f, g)));
  return shared === company.length || d.definite || d.inTitle || sameGoal;
}

/** "الأمين العام" without a name: whoever it is. */
export const isUnnamed = (f: Filler) => f.type === 'person' && f.entity === null;

/** "قمة كوبنهاغن": a conference is known by the place where it sits. */
const namedByPlace = (e: Event, d: Draft) =>
  d.form === 'conference' &&
  e.drafts.some((x) => x.form === 'conference') &&
  (d.roles['place'] ?? []).some((f) => f.entity !== null && (e.roles['place'] ?? []).some((g) => same(f, g)));

/** A tour of the Middle East and the visit to one country on it are two. */
function crosses(a: Draft['roles'], b: Draft['roles']): boolean {
  const [first, second] = [a['destinations'] ?? [], b['destinations'] ?? []];
  const wide = (f: Filler) => f.entity?.kind === 'area' && f.entity.country === null;
  return first.length > 0 && second.length > 0 && first.some(wide) !== second.some(wide);
}

/** "القمة" without sides takes up no meeting of lesser people. */
const promotes = (e: Event, d: Draft) => {
  const sides = e.roles['participants'] ?? [];
  if (d.type !== 'summit' || e.type !== 'meeting' || lastSentence(e) === d.sentence) return false;
  return sides.length > 1 || sides.some((f) => f.type === 'group');
};

/** One of the two tells of "the agreement" and names one side at most. */
const isSameAgreement = (e: Event, d: Draft, mine: number, theirs: number) =>
  (mine < 2 && isKnownAgreement(d)) || (theirs < 2 && e.drafts.every(isKnownAgreement));

/** "للتوصل إلى الاتفاق": the agreement that was spoken of. */
const isKnownAgreement = (d: Draft) => d.agreement !== null && (d.agreement.features & Feature.Definite) !== 0;

/** A draft without sides of its own takes up what was told: "خلال الزيارة", "الصواريخ سقطت", a headline, the same sentence. */
function takesUp(e: Event, d: Draft): boolean {
  if (d.inTitle || inClauseOf(e, d)) return true;
  if (d.definite)
    return d.form === null || e.drafts.some((x) => x.trigger === d.trigger || d.sentence - x.sentence <= REACH);
  return d.type === 'missile_launch' && (near(e, d) || d.weapons.some((w) => w.definite) || hitsSame(e, d));
}

/** "أطلقت صواريخ على الشمال", long after the rockets that fell there: what they hit tells that they are the same. */
const hitsSame = (e: Event, d: Draft) =>
  (d.roles['targets'] ?? []).some((f) => f.entity && (e.roles['targets'] ?? []).some((g) => g.entity === f.entity));

const inClauseOf = (e: Event, d: Draft) => e.drafts.some((x) => x.sentence === d.sentence && x.clause === d.clause);
const lastSentence = (e: Event) => e.drafts.at(-1)!.sentence;
const near = (e: Event, d: Draft) => Math.abs(lastSentence(e) - d.sentence) <= 1;

/** The same entity, a person and the state that he leads, or groups under the same noun. */
export function same(f: Filler, g: Filler): boolean {
  if (f.entity && g.entity) return f.entity === g.entity || sameSide(f.entity, g.entity);
  return !f.entity && !g.entity && f.type === g.type && f.head === g.head;
}

/** Strongly told statuses of different kinds are different happenings; a bare noun goes with anything. */
function contradictsStatus(e: Event, d: Draft, principal: string): boolean {
  const told = e.drafts.filter((x) => x.status.weight >= 3 && !x.inTitle);
  if (d.status.weight < 3 || d.inTitle || told.length === 0) return false;
  // "كان من المتوقع أن يوقعا" of what they have signed.
  if ((wasOpen(d) && told.some(isDone)) || (isDone(d) && told.every(wasOpen))) return !namesSides(e, d, principal);
  return !told.some((x) => compatible(x.status.status, d.status.status));
}

const namesSides = (e: Event, d: Draft, principal: string): boolean =>
  [e, d].every(({ roles }) => (roles[principal] ?? []).length > 0);

function compatible(a: Status, b: Status): boolean {
  const done = (s: Status) => s === 'occurred' || s === 'ongoing';
  return a === b || done(a) === done(b);
}

/**
 * "يزور القاهرة الأسبوع المقبل", and later "في الرابع من يونيو": a plan of the same people and places has one date. Where the two do not fit, the day of
 * publication that the first counts from is not the day when it was written.
 */
function isOnePlan(e: Event, d: Draft): boolean {
  const [told, mine] = [e.time!.draft, d];
  if (!isPlan(told) || !isPlan(mine) || told.type !== mine.type) return false;
  const [a, b] = [told.time!.expression.meaning, mine.time!.expression.meaning];
  return (isRough(a) && isNamedDay(b)) || (isNamedDay(a) && isRough(b));
}

const isPlan = ({ status }: Draft): boolean =>
  status.status === 'planned' || status.status === 'possible' || status.cue === PRESENT;

/** Weeks or months counted from publication. */
const isRough = (m: Meaning): boolean =>
  m.kind === 'week' || m.kind === 'window' || (m.kind === 'calendar' && m.day === 0 && typeof m.month !== 'number');

/** A day that is named with its month, or several. */
export const isNamedDay = (m: Meaning): boolean =>
  m.kind === 'range' ? m.items.every(isNamedDay) : m.kind === 'calendar' && m.day > 0 && typeof m.month === 'number';

/** Two EDTF values can date one happening: equal, or one inside the other. */
export function datesAgree(a: string, b: string): boolean {
  const [a1, a2] = bounds(a);
  const [b1, b2] = bounds(b);
  return (a1 >= b1 && a2 <= b2) || (b1 >= a1 && b2 <= a2);
}

function bounds(value: string): [string, string] {
  const [from, to = from] = value.split('/') as [string, string?];
  return [from.padEnd(10, '-00'), `${to}${'-99-99'.slice(0, 10 - to.length)}`];
}
