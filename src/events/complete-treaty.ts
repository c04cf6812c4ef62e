import { agreementParties, asParties } from './agreements.ts';
import { isPartOf } from './part-of.ts';
import { pronounAgreement } from './pronoun-agreement.ts';
import type { Site } from './site.ts';

const REACH = 8;
/** Fills what the frame of a treaty step did not reach: the agreement itself, and the parties that stand with it or were last named for it. */
export function completeTreaty(site: Site): void {
  const things = site.roles.things['@agreement'];
  if (things.length === 0) {
    const found = nearestAgreement(site) ?? pronounAgreement(site);
    if (found !== null) things.push(found);
  }
  const agreement = things[0];
  if (agreement === undefined) return;
  const own = site.roles.fillers['parties'] ?? [];
  const between = agreementParties(site, agreement);
  // "وقع طه وقرنق الاتفاق بين الحكومة والحركة": whoever signs does so for the parties.
  const acting = between.length >= 2 ? own.filter((f) => f.type !== 'person') : own;
  const told = asParties(site.scene, [...acting, ...between]);
  // Where nobody is named, the agreement that is taken up is that of the parties spoken of before.
  const takenUp = told.length === 0 && site.trigger.part !== 'adjective' && site.view.chunks[agreement]!.definite;
  const before = takenUp ? asParties(site.scene, site.memory.lastParties('parties named before')) : [];
  site.roles.fillers['parties'] = [...told, ...before];
}

/** After a verb or noun of a step what it is about may follow over its subject; before a participle (الاتفاق الموقع) or fixed phrase it stands. */
function nearestAgreement(site: Site): number | null {
  const { view, at, clause, trigger } = site;
  const all = clause.chunks.filter((i) => view.chunks[i]!.phrase?.type === 'agreement' && !isBasis(site, i));
  // "دخلت الاتفاقية … حيز التنفيذ": between the verb and what completes it stands all that the agreement is about.
  const described = clause.kind === 'relative' ? clause.antecedent : -1;
  if (trigger.part === 'phrase' && view.chunks[described]?.phrase?.type === 'agreement') return described;
  if (trigger.part === 'phrase') return all.sort((x, y) => Math.abs(x - at) - Math.abs(y - at))[0] ?? null;
  const candidates = all.filter((i) => Math.abs(i - at) <= REACH);
  const after = candidates.find((i) => i > at && reaches(site, i));
  if (after !== undefined) return after;
  return trigger.part === 'adjective' ? (candidates.findLast((i) => i < at && at - i <= 3) ?? null) : null;
}

/** "انسحبت القوات بموجب اتفاق": the agreement is what something else rests on. */
const isBasis = ({ view, scene }: Site, i: number): boolean =>
  BASIS.has(scene.prepositionText(view.chunks[i]!.preposition));
const BASIS = new Set(['بموجب', 'وفق', 'وفقا', 'حسب', 'بحسب', 'ضمن', 'خلال', 'رغم', 'منذ']);

/** Nothing but the subject, adverbials, and nouns for a part of the agreement stands between. */
function reaches(site: Site, to: number): boolean {
  const { view, at } = site;
  for (let i = at + 1; i < to; i++) {
    const c = view.chunks[i]!;
    if (c.verb || c.kind === 'subordinator' || c.kind === 'relative' || c.kind === 'colon') return false;
    const noun = c.kind === 'event' || c.kind === 'noun';
    if (noun && !isPartOf(view, i)) return false;
  }
  return true;
}
