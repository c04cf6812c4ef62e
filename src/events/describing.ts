import { tokenForm } from '../arabic/tokenise.ts';
import type { Clause } from './clauses.ts';
import type { Site } from './site.ts';

/**
 * The relative clauses that describe an event noun: those that take it up, and those whose pronoun stands behind the noun's complements but which tell
 * of holding, planning or ending, as only events are ("لقاءه مع المفوض الذي كان مقررا في بروكسل").
 */
export function describingClauses(site: Site): Clause[] {
  const { view, at, clause } = site;
  if (view.chunks[at]!.verb) return [];
  const direct = view.clauses.filter((c) => {
    if (c.kind !== 'relative') return false;
    if (c.antecedent === at) return true;
    return (
      c.parent === clause.index &&
      c.antecedent > at &&
      !anotherEvent(site, c) &&
      tellsOfEvent(site, c) &&
      agrees(site, c)
    );
  });
  // "الاتصال الذي كان من المفترض أن يجريه الوزير": what completes such a clause describes the noun too.
  return view.clauses.filter(
    (c) => direct.includes(c) || (c.kind === 'complement' && direct.some((d) => d.index === c.parent)),
  );
}

const anotherEvent = (site: Site, c: Clause) => {
  for (let i = site.at + 1; i < c.chunks[0]!; i++) if (site.view.chunks[i]!.kind === 'event') return true;
  return false;
};

/** Its predicate is a cue of status (كان مقررا) or a verb that carries events (تعقد، تنطلق، تستضيفها). */
function tellsOfEvent(site: Site, c: Clause): boolean {
  return c.chunks
    .slice(0, 4)
    .some((i) => site.view.chunks[i]!.light.length > 0 || site.view.chunks[i]!.cues.length > 0);
}

const FEMININE = new Set(['التي', 'اللتان', 'اللتين']);

/** التي takes up a feminine noun (زيارة، محادثات), الذي a masculine one. */
function agrees(site: Site, c: Clause): boolean {
  const { view, at } = site;
  const pronoun = view.chunks[c.chunks[0]!]!;
  if (pronoun.kind !== 'relative') return false;
  const feminine = /(ه|ات|تها|ته|تهما|تهم)$/.test(tokenForm(view.tokens, view.chunks[at]!.from));
  return FEMININE.has(tokenForm(view.tokens, pronoun.from)) === feminine;
}
