import type { Draft, Filler, Status } from '../events/draft.ts';
import { isDone, wasOpen } from '../events/foretold.ts';
import type { Event } from '../events/merge.ts';
import type { Scene } from '../events/scene.ts';
import { PRESENT } from '../events/status.ts';
import type { Weapon } from '../events/weapons.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { longestAt } from '../mentions/senses.ts';
import { citation } from '../mentions/tokens.ts';
import type { BuildContext } from './build.ts';

/**
 * What holds at the time of writing, over all mentions: the most strongly told status, the body before the title; a date after the
 * publication makes a mere mention a plan.
 */
export function finalStatus(scene: Scene, e: Event): FinalStatus {
  const body = e.drafts.filter((d) => !d.inTitle);
  const heaviest = (body.length > 0 ? body : e.drafts).reduce((b, d) => (d.status.weight > b.status.weight ? d : b));
  // "كان من المقرر أن يوقعا", and that they signed: the outcome.
  const outcome = wasOpen(heaviest) ? body.find(isDone) : undefined;
  const strongest = outcome ?? heaviest;
  // "دعت إلى مؤتمر … المؤتمر سيعقد": what one mention only calls for, another has set.
  const set = strongest.status.status === 'possible' ? body.find((d) => isSet(d)) : undefined;
  const draft = set ?? strongest;
  const best = draft.status;
  const value = e.time?.resolved.value;
  const told: FinalStatus = { status: best.status, draft, byDate: false };
  if (value === undefined || scene.published === null || best.weight >= 3) return told;
  const day = value.slice(0, 10);
  const published = scene.published.slice(0, day.length);
  // "يصل غدا", "يلتقي اليوم", "يجتمعون الأسبوع المقبل": a present with a date that has not passed announces.
  const soon = day.length === 10 || e.time?.draft.time?.expression.relation === 'by';
  const today = best.cue === PRESENT && day === published && soon;
  const ahead = day > published && (best.status === 'occurred' || best.cue === PRESENT);
  return ahead || today ? { status: 'planned', draft, byDate: true } : told;
}

/** Told as a plan by a cue or a future of its own. */
const isSet = ({ status }: Draft): boolean => status.status === 'planned' && status.weight >= 3;

/** An event's status, the mention that decided it, and whether the date overruled that. */
export interface FinalStatus {
  readonly status: Status;
  readonly draft: Draft;
  readonly byDate: boolean;
}

/** Why a launch happened: what its trigger says, what was launched, and at whom. */
export function purposeOf(scene: Scene, e: Event, weapons: readonly Weapon[]): string {
  if (weapons.some((w) => w.class === 'space_launcher')) return 'space';
  const told = e.drafts.map((d) => d.labels['purpose']).find((p) => p);
  if (told) return told;
  if ((e.roles['targets'] ?? []).some((f) => !isWater(scene, f))) return 'attack';
  return 'unknown';
}

/**
 * The agreement's name in the article: the shortest of its full wordings, else a bare noun that says what it is (الهدنة), else what the agreement that it takes
 * up was called before.
 */
export function treatyName(context: BuildContext, e: Event): string | null {
  const named = e.drafts.filter((d) => d.name);
  const own = named.filter((d) => d.name!.from === d.agreement?.nameFrom);
  const full = own.filter((d) => d.name!.to !== d.agreement?.nameTo);
  const names = [full, own, named].find((list) => list.length > 0)?.map((d) => wording(context, d)) ?? [];
  return names.length === 0 ? null : names.reduce((a, b) => (b.length < a.length ? b : a));
}

/** "البحر الشرقي", "مياه المحيط": nobody is hit there. */
function isWater({ a }: Scene, { entity, from }: Filler): boolean {
  if (entity) return entity.kind === 'sea' || entity.kind === 'water';
  const head = longestAt(a, from, Sense.Head);
  return head !== null && a.pack.tables.heads[head.ref]!.kind === 'water';
}

export function summitName(context: BuildContext, e: Event): string | null {
  const named = e.drafts.find((d) => d.name);
  return named ? wording(context, named) : null;
}

function wording({ scene }: BuildContext, d: Draft): string {
  return citation(scene.a, d.name!.from, d.name!.to, d.name!.skip);
}
