import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import { coordinated, roleFor } from './fillers.ts';
import { fill, put, type Site } from './roles.ts';
import { findSubject, isFree } from './subjects.ts';

/** The verb that carries or governs an event noun: its form decides the event's status. */
export interface Support {
  readonly chunk: number;
  readonly clause: Clause;
  readonly status: string | null;
}

/**
 * Links an event noun to the verb that carries it: "قام بزيارة", "عقدا اجتماعا", "الزيارة التي يقوم بها", "محادثات أجراها الوزير". The verb's subject
 * becomes the noun's agent or place. A noun without agent after خلال، في، ب takes the subject of its clause ("وصل الوزير في زيارة رسمية").
 */
export function linkSupport(site: Site): Support | null {
  const carried = governingVerb(site) ?? relativeVerb(site);
  if (!hasAgent(site)) controlled(site);
  return carried;
}

const hasAgent = (site: Site) => site.trigger.frame.agent.some((r) => (site.roles.fillers[r]?.length ?? 0) > 0);
const fitsAgent = (site: Site) => (c: Chunk) =>
  c.phrase !== null && roleFor(site.type, site.trigger.frame.agent, c.phrase) !== null;

function governingVerb(site: Site): Support | null {
  const { view, clause, at } = site;
  const event = view.chunks[at]!;
  for (let n = clause.chunks.indexOf(at) - 1; n >= 0; n--) {
    const i = clause.chunks[n]!;
    const verb = view.chunks[i]!;
    if (!verb.verb) continue;
    const light = verb.light
      .map((f) => site.scene.a.pack.tables.lightVerbs[f.ref]!)
      .find((l) => (l.preposition < 0 ? event.preposition < 0 : l.preposition === event.preposition));
    if (!light) return null;
    if (light.subject !== 'none' && !verb.verb.passive) {
      const roles = light.subject === 'place' ? ['place'] : site.trigger.frame.agent;
      const subject = findSubject(
        view,
        clause,
        i,
        (c) => c.phrase !== null && roleFor(site.type, roles, c.phrase) !== null,
      );
      if (subject.chunk >= 0) fill(site, roles, subject.chunk, `${subject.why} of ${light.rule}`);
    }
    return { chunk: i, clause, status: light.status };
  }
  return null;
}

/** A clause that describes the noun: "الزيارة التي قام بها الوزير إلى تونس", "لقاء جمع الرئيسين". */
function relativeVerb(site: Site): Support | null {
  const { view, at } = site;
  const clause = view.clauses.find((c) => c.kind === 'relative' && c.antecedent === at && c.verb >= 0);
  if (!clause) return null;
  const verb = view.chunks[clause.verb]!;
  if (verb.light.length === 0) return { chunk: clause.verb, clause, status: null };
  const light = site.scene.a.pack.tables.lightVerbs[verb.light[0]!.ref]!;
  for (const i of clause.chunks) {
    const c = view.chunks[i]!;
    if (i <= clause.verb || c.kind !== 'phrase' || !c.phrase || c.possessed) continue;
    const roles =
      c.preposition < 0
        ? light.subject === 'place'
          ? ['place']
          : site.trigger.frame.agent
        : site.trigger.frame.prepositions[String(c.preposition)];
    if (roles) fill(site, roles, i, `relative clause of ${light.rule}`);
  }
  return { chunk: clause.verb, clause, status: light.status };
}

const ACCOMPANYING = ['fi', 'ba', 'khilal', 'athnaa'] as const;

/** The subject of the clause is the agent where a cue controls the noun (يعتزم زيارة) or the noun says during what (في زيارة، خلال لقاء). */
function controlled(site: Site): void {
  const { view, clause, at, scene } = site;
  const event = view.chunks[at]!;
  const cue = clause.chunks.some(
    (i) => i < at && view.chunks[i]!.cues.some((f) => scene.a.pack.tables.cues[f.ref]!.control),
  );
  const during = ACCOMPANYING.some((w) => event.preposition === scene.words[w]);
  if (!cue && !during) return;
  const verb = clause.verb >= 0 && clause.verb < at ? clause.verb : -1;
  if (verb >= 0) {
    const subject = findSubject(view, clause, verb, fitsAgent(site));
    if (subject.chunk >= 0 && subject.chunk < at && (cue || view.chunks[subject.chunk]!.phrase!.type !== 'place'))
      fill(site, site.trigger.frame.agent, subject.chunk, `subject of the clause (${subject.why})`);
    return;
  }
  const topic = clause.chunks.find(
    (i) => i < at && view.chunks[i]!.kind === 'phrase' && isFree(view.chunks[i]!) && fitsAgent(site)(view.chunks[i]!),
  );
  if (topic === undefined || !cue) return;
  const role = roleFor(site.type, site.trigger.frame.agent, view.chunks[topic]!.phrase!);
  if (role) put(site, role, coordinated(view, site.type, role, topic, 'topic of the clause', site.memory));
}
