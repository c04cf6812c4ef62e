import { Feature } from '../arabic/features.ts';
import type { Tables } from '../gazetteer/tables.ts';
import type { Filler } from './draft.ts';
import type { Event } from './merge.ts';
import { PRIVATE } from './phrases.ts';

/** Whether the article says enough of an event for a record; `titles` are those of the dictionaries. */
export const isTold = (e: Event, titles: Titles): boolean => untold(e, titles) === null;

type Titles = Tables['titles'];

/** What the article would have to say of an event for a record: who, and for talks at least two sides; null where it says enough. */
export function untold(e: Event, titles: Titles): string | null {
  const n = (role: string) => e.roles[role]?.length ?? 0;
  switch (e.type) {
    case 'visit':
      if (!(e.roles['visitors'] ?? []).some((f) => isPublic(f, titles) && !isOnTheMove(e, f)))
        return 'a visitor who is known or has a title';
      if (n('destinations') > 0 || n('hosts') > 0 || e.drafts.some((d) => d.weight >= 0.9)) return null;
      return 'where or whom';
    case 'meeting':
      if (n('participants') >= 2 || (e.roles['participants'] ?? []).some(isSeveral)) return null;
      // "استقبلوا القافلة", "استقبال طلبات": who is nobody does not make talks of a weak word.
      if (isWeak(e) && (e.roles['participants'] ?? []).every((f) => f.type !== 'person')) return 'the other side';
      if (e.drafts.every((d) => d.weight < 0.5 && d.form !== 'conference')) return 'the other side';
      return n('participants') === 1 && isSide(e.roles['participants']![0]!) && (n('place') > 0 || e.time !== null)
        ? null
        : 'two sides, or one with place or date';
    case 'summit':
      if (n('participants') > 0 || e.time !== null || e.drafts.some((d) => d.name !== null)) return null;
      return 'participants, a date or a name';
    case 'phone_call':
      return isCall(e, titles) ? null : 'two sides in a public role, or one of a call that is named as such';
    case 'missile_launch':
      return n('launchers') > 0 || n('targets') > 0 || n('origin') > 0 ? null : 'who, from where or at what';
    case 'treaty':
      if (n('parties') > 0 && e.roles['parties']!.every((f) => isBusiness(f) || f.type === 'person'))
        return 'a state or movement among the parties';
      if (n('parties') > 0 || e.time !== null || e.drafts.some((d) => d.name !== null && (d.verbal || d.weight >= 0.7)))
        return null;
      return 'parties, a date or a name';
    default:
      return Object.values(e.roles).some((f) => f.length > 0) ? null : 'anybody who takes part';
  }
}

/** A group that can meet among itself: ministers, delegations, parties; not just any people. */
const isSeveral = (f: Filler): boolean =>
  f.type === 'group' && ((f.phrase?.several ?? false) || f.phrase?.type === 'anaphor');

/** Somebody who travels in a public role: known to the dictionaries, with a title that is no mere profession, or a delegation. */
function isPublic(f: Filler, titles: Titles): boolean {
  if (f.type === 'group') return isSeveral(f);
  if (f.type !== 'person' || (f.entity !== null && f.entity.dictionary >= 0)) return true;
  const title = f.phrase?.mention?.title;
  if (!f.entity) return title === undefined || !PRIVATE.has(titles[title.title]?.kind ?? '');
  return f.entity.titles.some((t) => !PRIVATE.has(titles[t.title]?.kind ?? ''));
}

/** "عادت الحركة إلى ساحة المعركة": a movement or party visits, but does not just go or return. */
const isOnTheMove = (e: Event, f: Filler): boolean =>
  f.type === 'organisation' && MOVEMENTS.has(f.entity?.kind ?? '') && e.drafts.every((d) => d.weight < VISIT_BY_NAME);
const MOVEMENTS = new Set(['armed_group', 'party', 'movement']);
const VISIT_BY_NAME = 0.85;

/** A call of states is one of people who act for them: "اتصل" needs both, "اتصال هاتفي" one; police, companies and witnesses ring up too. */
function isCall(e: Event, titles: Titles): boolean {
  const sides = (e.roles['participants'] ?? []).filter((f) => isOfficial(f, titles));
  const people = sides.filter((f) => f.type === 'person' || f.phrase?.type === 'anaphor');
  if (people.length === 0) return false;
  return sides.length >= 2 || people[0]!.phrase?.type === 'anaphor' || e.drafts.some((d) => d.weight >= PLAIN_CALL);
}
const PLAIN_CALL = 0.85;

const isOfficial = (f: Filler, titles: Titles): boolean =>
  f.type === 'organisation'
    ? f.entity !== null && OFFICIAL.has(f.entity.kind)
    : f.type === 'group'
      ? isSeveral(f)
      : isPublic(f, titles);
const OFFICIAL = new Set([
  'government',
  'ministry',
  'parliament',
  'igo',
  'un_body',
  'alliance',
  'armed_group',
  'party',
  'movement',
]);

const isWeak = (e: Event): boolean => e.drafts.every((d) => d.verbal || d.weight < 0.7);

/** Somebody whose meeting is worth telling though the other side is not named: no people at large (المواطنين), no body among itself. */
const isSide = (f: Filler): boolean => f.type !== 'group' && !isInternal(f) && !isPeople(f);

/** المواطنين: a title in the plural, and nobody by name. */
const isPeople = (f: Filler): boolean =>
  f.entity === null && ((f.phrase?.features ?? 0) & (Feature.Plural | Feature.Dual)) !== 0;

/** A party or company that meets sits by itself. */
const isInternal = (f: Filler): boolean => f.type === 'organisation' && !JOINT.has(f.entity?.kind ?? '');
const JOINT = new Set(['igo', 'un_body', 'alliance', 'government', 'ministry', 'parliament']);

/** Contracts of companies and clubs are no treaties, nor are those of people who stand for no state. */
const isBusiness = (f: Filler): boolean => f.entity !== null && BUSINESS.has(f.entity.kind);
const BUSINESS = new Set(['company', 'bank', 'club', 'sports_body', 'newspaper', 'magazine', 'channel', 'university']);
