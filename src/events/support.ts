import { Enclitic, encliticOf } from '../arabic/features.ts';
import type { LightVerb } from '../gazetteer/tables.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import { controlled } from './control.ts';
import { describingClauses } from './describing.ts';
import { fillDroppedSubject } from './dropped-subject.ts';
import { BETWEEN, roleFor } from './fillers.ts';
import { fill, put, type Site } from './site.ts';
import { negated } from './status-cues.ts';
import { findSubject, isAdverbial, isFree } from './subjects.ts';

/** The verb that carries an event noun: its form decides the event's status. */
export interface Support {
  readonly chunk: number;
  readonly clause: Clause;
  /** The verb as the dictionary has it. */
  readonly light: LightVerb | null;
}

/**
 * Links an event noun to the verb that carries it: "قام بزيارة", "عقدا اجتماعا", "الزيارة التي يقوم بها", "محادثات أجراها الوزير", "تبدأ المحادثات". The verb's
 * subject becomes the noun's agent or place. A noun without agent takes the subject of its clause where it says what for or during what:
 * "وصل الوزير في زيارة رسمية", "توجه إلى الرياض لإجراء محادثات".
 */
export function linkSupport(site: Site): Support | null {
  const carrier = carryingNoun(site);
  const governing = governingVerb(site, carrier);
  // "يبدأ جولة تشمل تونس": what describes the noun fills its roles as well.
  const describing = relativeVerb(site);
  const carried = governing ?? describing ?? verbAfter(site);
  // "قبل سفره": whose it is, the pronoun says, known or not.
  const enclitic = encliticOf(site.found.features);
  const owned = site.type.type === 'visit' && (enclitic === Enclitic.His || enclitic === Enclitic.Her);
  if ((!hasAgent(site) && !owned) || lacksPartner(site)) controlled(site, carrier);
  return carried;
}

/** Whether somebody acts: company alone (اتصالين من نظيره، اجتماع بالملك وولي العهد) leaves the agent open, two sides named (بين مصر وقطر) do not. */
function hasAgent(site: Site): boolean {
  return site.trigger.frame.agent.some((r) => {
    const fillers = site.roles.fillers[r] ?? [];
    const between = fillers.some((f) => f.why === BETWEEN);
    return fillers.some((f) => !f.why.startsWith('preposition') && (between || f.why !== 'coordination'));
  });
}
/** "للقاء الملك": whom talks are with is said, who has them is not. */
const lacksPartner = ({ roles, found, view }: Site) => {
  const [only, ...others] = roles.fillers['participants'] ?? [];
  const own = only?.why === 'idafa' && only.type === 'organisation'; // مؤتمر الحركة، قمة المنظمة
  // "اللقاء الذي يجمع الوزير وضيفه": the clause that describes it says who.
  const object = only?.phrase && view.chunks.some((c) => c.phrase === only.phrase && isFree(c));
  const stated = object && only.why.startsWith('relative clause');
  return only !== undefined && others.length === 0 && !own && !stated && encliticOf(found.features) === Enclitic.None;
};
const fits = (site: Site, roles: readonly string[]) => (c: Chunk) =>
  c.phrase !== null && roleFor(site.type, roles, c.phrase) !== null;
const lightOf = (site: Site, c: Chunk): LightVerb[] => c.light.map((f) => site.scene.a.pack.tables.lightVerbs[f.ref]!);
const matches = (light: LightVerb, event: Chunk) =>
  light.preposition < 0 ? event.preposition < 0 : light.preposition === event.preposition;

/** A verbal noun right before the event noun that carries it: "إجراء محادثات", "عقد قمة", "قيامه بزيارة"; the index of its chunk, or -1. */
function carryingNoun(site: Site): number {
  const { view, clause, at } = site;
  const n = clause.chunks.indexOf(at);
  for (let k = n - 1; k >= Math.max(0, n - 3); k--) {
    const i = clause.chunks[k]!;
    const c = view.chunks[i]!;
    if (c.verb || c.kind === 'comma') return -1;
    if (c.light.length === 0) continue;
    const light = lightOf(site, c).find((l) =>
      l.preposition < 0 ? k === n - 1 || isFree(view.chunks[at]!) : l.preposition === view.chunks[at]!.preposition,
    );
    if (!light) return -1;
    ownerOfNoun(site, i);
    return i;
  }
  return -1;
}

/** "إجرائه محادثات", "قيام الوزير بزيارة": the pronoun or idafa of the carrying noun is the agent. */
function ownerOfNoun(site: Site, at: number): void {
  const { view, memory } = site;
  const enclitic = encliticOf(view.chunks[at]!.light[0]!.features);
  if (enclitic === Enclitic.None) {
    if (at + 1 < site.at && view.chunks[at + 1]!.preposition < 0)
      fill(site, site.trigger.frame.agent, at + 1, 'idafa of the carrying noun');
    return;
  }
  const role = site.trigger.frame.agent[0];
  const owners = memory.pronoun(enclitic, view.chunks[at]!.from, null);
  if (role && owners.length > 0)
    put(
      site,
      role,
      owners.map((e) => memory.filler(e, 'pronoun of the carrying noun')),
    );
}

/** The roles that the subject of a light verb fills. */
function subjectRoles(site: Site, light: LightVerb): readonly string[] {
  const { agent, patient } = site.trigger.frame;
  // "شهدت بغداد زيارة": where the visit led.
  if (light.subject === 'place') return site.type.type === 'visit' ? ['destinations'] : ['place'];
  return light.subject === 'patient' ? patient : light.subject === 'event' ? [...agent, ...patient] : agent;
}

function governingVerb(site: Site, carrier: number): Support | null {
  const { view, clause, at } = site;
  const carried = view.chunks[carrier >= 0 ? carrier : at]!;
  for (let n = clause.chunks.indexOf(at) - 1; n >= 0; n--) {
    const i = clause.chunks[n]!;
    const verb = view.chunks[i]!;
    if (!verb.verb) continue;
    const light = lightOf(site, verb).find((l) => matches(l, carried));
    if (!light) return null;
    if (light.subject === 'event') return eventSubject(site, i, light);
    const roles = subjectRoles(site, light);
    const absent = light.attends && negated(view, clause, i);
    if (light.subject !== 'none' && !verb.verb.passive && !absent) {
      const subject = findSubject(view, clause, i, fits(site, roles));
      if (subject.chunk >= 0) fill(site, roles, subject.chunk, `${subject.why} of ${light.rule}`);
      else if (light.subject === 'patient') plainSubject(site, roles, i);
      else if (!subject.blocked && light.subject === 'agent' && !hasAgent(site))
        fillDroppedSubject(site, roles, clause, i);
    }
    return { chunk: i, clause, light };
  }
  return null;
}

/** "ضم المؤتمر وزراء الدول الثلاث", "المؤتمر يضم": who the event brings together are the objects of its verb. */
function eventSubject(site: Site, verb: number, light: LightVerb): Support {
  const { view, clause, at } = site;
  const roles = subjectRoles(site, light);
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if (i > Math.max(verb, at) && c.kind === 'event') break;
    if (i > Math.max(verb, at) && isFree(c) && c.kind === 'phrase' && !c.joined)
      fill(site, roles, i, `object of ${light.rule}`);
  }
  return { chunk: verb, clause, light };
}

/** "تعرضت محطة القطارات لهجوم": an everyday noun next to the verb. */
function plainSubject(site: Site, roles: readonly string[], verb: number): void {
  const { clause, view } = site;
  const at =
    clause.chunks.find((i) => i > verb && i < site.at && view.chunks[i]!.kind === 'noun') ??
    clause.chunks.find((i) => i < verb && view.chunks[i]!.kind === 'noun');
  if (at !== undefined && isFree(view.chunks[at]!)) fill(site, roles, at, 'subject');
}

/** Clauses that describe the noun: "الزيارة التي قام بها الوزير إلى تونس", "لقاء جمع الرئيسين", "القمة التي افتتحت أمس في دمشق". */
function relativeVerb(site: Site): Support | null {
  let support: Support | null = null;
  for (const clause of describingClauses(site)) {
    const light = clause.verb >= 0 ? lightOf(site, site.view.chunks[clause.verb]!)[0] : undefined;
    if (light) carriedInside(site, clause, light);
    else placeInside(site, clause);
    if (clause.verb >= 0) support ??= { chunk: clause.verb, clause, light: light ?? null };
  }
  return support;
}

function carriedInside(site: Site, clause: Clause, light: LightVerb): void {
  const { view } = site;
  const free = subjectRoles(site, light);
  let acted = false;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if (i <= clause.verb || c.kind !== 'phrase' || !c.phrase || c.possessed) continue;
    // "لقاء يجمع الوزير بنظيره"
    const joined = c.preposition === site.scene.words.ba && c.phrase.type === 'person';
    // "زيارة كانت مقررة لوفد"
    const owner =
      light.auxiliary &&
      c.preposition === site.scene.words.lam &&
      (c.phrase.type === 'person' || c.phrase.delegated) &&
      !hasAgent(site);
    const opened = owner ? site.trigger.frame.agent : site.trigger.frame.prepositions[String(c.preposition)];
    const roles = c.preposition < 0 || joined ? free : opened;
    const filled = roles !== undefined && fill(site, roles, i, `relative clause of ${light.rule}`);
    acted ||= filled && c.preposition < 0;
  }
  if (light.subject === 'agent' && !acted) subjectAbove(site, clause);
}

/** The nearest clause above whose verb stands before. */
function clauseAbove({ view }: Site, clause: Clause): Clause | undefined {
  let above = view.clauses[clause.parent];
  while (above && (above.verb < 0 || above.verb > clause.verb)) above = view.clauses[above.parent];
  return above;
}

/** "عاد الوزير لمتابعة المحادثات التي أجراها مع نظيره": a clause without a subject of its own goes on about that of the clause above. */
function subjectAbove(site: Site, clause: Clause): void {
  const { view, trigger } = site;
  const above = clauseAbove(site, clause);
  const { verb } = view.chunks[clause.verb]!;
  // "زيارة قام بها مبعوث": somebody is said to have done it, known or not.
  const said = clause.chunks.some(
    (i) =>
      i > clause.verb &&
      view.chunks[i]!.kind === 'noun' &&
      isFree(view.chunks[i]!) &&
      !isAdverbial(view, view.chunks[i]!),
  );
  if (said || !above || !verb || verb.passive || verb.dual || verb.plural) return;
  const subject = findSubject(view, above, above.verb, fits(site, trigger.frame.agent));
  if (subject.chunk >= 0 && view.chunks[subject.chunk]!.phrase?.type === 'person')
    fill(site, trigger.frame.agent, subject.chunk, 'subject of the clause above');
}

/** Whatever is said of the noun in the clause, "in" a place is where it happens. */
function placeInside(site: Site, clause: Clause): void {
  const { fi, ba } = site.scene.words;
  for (const i of clause.chunks) {
    const { preposition, possessed } = site.view.chunks[i]!;
    if (i > clause.verb && !possessed && (preposition === fi || preposition === ba))
      fill(site, ['place'], i, 'place in the relative clause');
  }
}

/** The noun as subject before its verb: "القمة ستعقد في الرياض", "المحادثات بدأت أمس". */
function verbAfter(site: Site): Support | null {
  const { view, clause, at } = site;
  if (clause.verb < at || !isFree(view.chunks[at]!)) return null;
  const first = clause.chunks.find((i) => view.chunks[i]!.kind === 'phrase' || view.chunks[i]!.kind === 'event');
  const verb = view.chunks[clause.verb]!;
  const light = lightOf(site, verb)[0];
  if (first === at && light?.subject === 'event') return eventSubject(site, clause.verb, light);
  if (first !== at || !light || verb.verb!.enclitic !== Enclitic.None) return null;
  return { chunk: clause.verb, clause, light };
}
