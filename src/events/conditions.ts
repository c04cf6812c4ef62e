import { type Tokens, tokenEnd, tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { EventType } from '../gazetteer/tables.ts';
import { longestAt } from '../mentions/senses.ts';
import { isAboutSport } from '../mentions/sports.ts';
import type { Filler } from './draft.ts';
import { PRIVATE } from './phrases.ts';
import { isForPress } from './press.ts';
import type { Site } from './site.ts';
import { isFree } from './subjects.ts';

/** The key of the trigger's entry whose condition does not hold, with the role that is missing; null where all do. */
export function unmet(site: Site): string | null {
  const { with: companions, requires } = site.trigger;
  if (companions.length > 0 && !companions.some((p) => site.roles.opened.has(p)) && !meetsItself(site)) return 'with';
  if (turnedAway(site)) return 'unless';
  if (!completed(site)) return 'completion';
  if (
    lacksSide(site) ||
    isPrivateVisit(site) ||
    carriesEvent(site) ||
    isMatch(site) ||
    isForPress(site) ||
    isHabit(site) ||
    isBond(site)
  )
    return 'sense';
  const missing = requires.find((r) => !isFilled(site, r));
  return missing === undefined ? null : `requires ${missing}`;
}

function isFilled(site: Site, role: string): boolean {
  if (role === '@converter') return converter(site)?.type === site.type.type;
  if (role === '@weapon' || role === '@agreement') return site.roles.things[role].length > 0;
  return (site.roles.fillers[role]?.length ?? 0) > 0;
}

/** "بحث الوزيران", "بحث الوزير ونظيره": two subjects of a verb of talks need no company. */
function meetsItself({ view, at, roles }: Site): boolean {
  const people = (roles.fillers['participants'] ?? []).filter(
    (f) => f.type === 'person' || f.phrase?.type === 'anaphor',
  );
  return view.chunks[at]!.verb !== null && people.length + (people[0]?.phrase?.type === 'anaphor' ? 1 : 0) >= 2;
}

/** "توجه بالشكر": a plain noun after one of these prepositions makes the trigger something else. */
function turnedAway({ trigger, clause, view, at }: Site): boolean {
  if (trigger.unless.length === 0) return false;
  return clause.chunks.some((i) => {
    const c = view.chunks[i]!;
    const plain = c.kind === 'noun' || c.kind === 'event';
    return i > at && plain && trigger.unless.includes(c.preposition) && !lasts(view, i) && !lasts(view, i - 1);
  });
}

const DURATION = new WordSet('لمده لفتره');

/** "لمدة يومين" says how long. */
const lasts = ({ chunks, tokens }: Site['view'], i: number): boolean => DURATION.has(tokens, chunks[i]!.from);

/** "حل الوزير ضيفا": the word that completes the verb stands after it in its clause. */
function completed({ trigger, clause, view, at, scene }: Site): boolean {
  if (trigger.completion < 0) return true;
  const { word } = scene.a.readings;
  return clause.chunks.some((i) => i > at && word[view.chunks[i]!.from] === trigger.completion);
}

/** The event type that a word of the trigger's clause turns its event into (بحث هاتفيا: a phone call), or null. */
export function converter(site: Site): EventType | null {
  const { a } = site.scene;
  const { eventTypes } = a.pack.tables;
  for (const i of site.clause.chunks) {
    const { from, to, triggers } = site.view.chunks[i]!;
    // "تلقى اتصالا هاتفيا تناول محادثات فيينا": a call's own adjective.
    if (i !== site.at && triggers.some((f) => isNoun(site, f.ref))) continue;
    for (let t = from; t < to; t++) {
      const found = longestAt(a, t, Sense.Converter);
      const type = found && eventTypes[found.ref]!;
      if (type && (type.convertsFrom === site.trigger.type || type.type === site.trigger.type)) return type;
    }
  }
  return null;
}

const isNoun = ({ scene }: Site, ref: number): boolean => {
  const { part, adverb } = scene.a.pack.tables.triggers[ref]!;
  return part === 'noun' || (part === 'phrase' && !adverb);
};

/** "قال هاتفيا": how something was said needs both who said it and to whom. */
const lacksSide = ({ trigger, roles }: Site): boolean =>
  trigger.adverb && (roles.fillers[trigger.frame.agent[0] ?? '']?.length ?? 0) < 2;

/** "زار أسرته": a noun with its owner's pronoun as the object of a visit, and nobody and nowhere that is named. */
function isPrivateVisit({ view, at, clause, type, roles, trigger }: Site): boolean {
  const chunk = view.chunks[at]!;
  if (type.type !== 'visit' || !chunk.verb || !trigger.frame.patient.includes('destinations')) return false;
  if (roles.fillers['destinations']?.length || roles.fillers['hosts']?.length) return false;
  const object = clause.chunks.find((i) => i > at && view.chunks[i]!.kind !== 'phrase');
  if (object === undefined || view.chunks[object]!.kind !== 'noun' || !isFree(view.chunks[object]!)) return false;
  return hasPronoun(view.tokens, view.chunks[object]!.from);
}

const TA_MARBUTA = 0x629;

/** أسرته، والديها, but not مدينة, which folds to the same letters. */
const hasPronoun = (tokens: Tokens, i: number): boolean =>
  tokens.text.source.charCodeAt(tokenEnd(tokens, i) - 1) !== TA_MARBUTA &&
  /(ه|ها|هم|هما|هن)$/.test(tokenForm(tokens, i));

/** "القمة التي تستضيفها الدوحة", "تستضيف الدوحة القمة": a verb that carries another event is no visit by itself. */
function carriesEvent({ view, at, clause, type }: Site): boolean {
  const chunk = view.chunks[at]!;
  if (type.type !== 'visit' || !chunk.verb || chunk.light.length === 0) return false;
  if (clause.kind === 'relative' && view.chunks[clause.antecedent]?.kind === 'event') return true;
  return clause.chunks.some((i) => i > at && view.chunks[i]!.kind === 'event' && view.chunks[i]!.preposition < 0);
}

const USUALLY = new WordSet('عاده غالبا دائما');

/** "من الدول التي يزورها القادة عادة": what is done time and again is no single happening. */
function isHabit({ view, at, clause }: Site): boolean {
  const { verb } = view.chunks[at]!;
  if (!verb || verb.past || verb.future) return false;
  const around = [clause, ...(clause.parent >= 0 ? [view.clauses[clause.parent]!] : [])];
  return around.some((c) => c.chunks.some((i) => USUALLY.has(view.tokens, view.chunks[i]!.from)));
}

/** "المصالح التي تجمع البلدين": what brings two together is a thing rather than talks. */
const isBond = ({ clause, view, trigger }: Site): boolean =>
  trigger.part === 'verb' &&
  trigger.form === 'encounter' &&
  trigger.frame.agent.length === 0 &&
  clause.kind === 'relative' &&
  view.chunks[clause.antecedent]?.kind === 'noun';

/** Somebody known, or with a title that is no mere profession (اللاعب، المدرب). */
function isPublic({ a }: Site['scene'], { entity, phrase }: Filler): boolean {
  if (entity) return entity.dictionary >= 0 || entity.titles.some((t) => isOfficial(a, t.title));
  const title = phrase?.mention?.title;
  return title !== undefined && isOfficial(a, title.title);
}

const isOfficial = ({ pack }: Site['scene']['a'], title: number): boolean =>
  !PRIVATE.has(pack.tables.titles[title]!.kind);

/** Teams meet on the pitch: talks and journeys in a sentence about sport, without anybody in a public role. */
function isMatch({ scene, view, at, type, roles }: Site): boolean {
  // "توصل النادي إلى اتفاق مع المدرب"
  if (type.type === 'treaty')
    return (
      !(roles.fillers['parties'] ?? []).some((f) => f.type === 'place') && isAboutSport(scene.a, view.chunks[at]!.from)
    );
  const role = ['participants', 'visitors'].find((name) => type.roles.some((r) => r.name === name));
  if (!role || (roles.fillers[role] ?? []).some((f) => f.type === 'person' && isPublic(scene, f))) return false;
  return isAboutSport(scene.a, view.chunks[at]!.from);
}
