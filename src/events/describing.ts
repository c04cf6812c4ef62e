import { Enclitic, encliticOf } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
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
    if (c.kind === 'coordinate') return c.parent === clause.index && setsDate(site, c);
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

/** "أرجأ الوفدان التوقيع، وكان محددا له السبت": when the event was to be, said in a clause of its own. */
function setsDate({ view }: Site, { verb, chunks }: Clause): boolean {
  if (verb < 0 || !view.chunks[verb]!.auxiliary) return false;
  const set = view.chunks[verb + 1];
  return set !== undefined && SET.has(view.tokens, set.from) && chunks.every((i) => view.chunks[i]!.kind !== 'event');
}
const SET = new WordSet('محددا محدده مقررا مقرره مزمعا مزمعه منتظرا منتظره مرتقبا مرتقبه');

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

const FEMININE = new Set(['التي', 'التى', 'اللتان', 'اللتين']);

/** التي and a feminine verb take up a feminine noun (زيارة، محادثات), الذي a masculine one. Without a pronoun only a verb that carries the event describes it. */
function agrees(site: Site, c: Clause): boolean {
  const { view, at } = site;
  const first = view.chunks[c.chunks[0]!]!;
  if (first.kind === 'relative') return FEMININE.has(tokenForm(view.tokens, first.from)) === isFeminine(site);
  if (!first.verb || view.chunks[at]!.definite || encliticOf(site.found.features) !== Enclitic.None) return false;
  return first.verb.feminine === isFeminine(site);
}

/** By the form of the noun, without the pronoun written onto it: زيارته is feminine, لقاءه is not. */
function isFeminine({ view, at, found }: Site): boolean {
  const form = tokenForm(view.tokens, view.chunks[at]!.from);
  return encliticOf(found.features) === Enclitic.None ? /(ه|ات)$/.test(form) : /ت(ه|ها|هما|هم|هن|ي|نا|ك)$/.test(form);
}
