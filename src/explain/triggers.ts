import type { Draft } from '../events/draft.ts';
import { type Event, resolveDraft } from '../events/merge.ts';
import { untold } from '../events/told.ts';
import type { Tables } from '../gazetteer/tables.ts';
import { type BuildContext, buildFiller } from '../record/build.ts';
import type { ExplainedFiller, ExplainedTrigger } from './explanation.ts';
import type { TriggerNotes } from './recorder.ts';
import { refusals } from './refusals.ts';
import { signOf } from './signs.ts';
import { wordsAt } from './words.ts';

/** The events that the article speaks of, and the ids of those that stand in its record. */
export interface Outcome {
  readonly events: readonly Event[];
  readonly ids: ReadonlyMap<Event, string>;
}

/** A trigger with what fills its roles, what does not, and the event that it is a mention of. */
export function explainTrigger(context: BuildContext, notes: TriggerNotes, outcome: Outcome): ExplainedTrigger {
  const { site, votes } = notes;
  const { rule, part, file, line } = site.trigger;
  const event = outcome.events.find((e) => e.drafts.some((d) => isSame(d, notes.draft)));
  const draft = event?.drafts.find((d) => isSame(d, notes.draft)) ?? notes.draft;
  const chunk = site.view.chunks[site.at]!;
  const byWeight = [...votes].sort((x, y) => y.weight - x.weight);
  const signs = byWeight.length > 0 || !draft ? byWeight : [draft.status];
  return {
    ...wordsAt(context, { from: chunk.from, to: chunk.to, skip: site.found.skip }),
    rule,
    part,
    file,
    line,
    event: (event && outcome.ids.get(event)) ?? null,
    type: draft?.type ?? null,
    why: whyNot(notes, event, context.scene.a.pack.tables.titles),
    roles: [...fillersOf(context, draft?.roles ?? site.roles.fillers), ...thingsOf(context, notes)],
    refused: refusals(context, notes),
    status: signs.map((v) => signOf(context, site.view, v, site.found.ref)),
    time: draft ? timeOf(context, draft) : null,
    source: draft ? sourceOf(context, draft) : null,
  };
}

/** Drafts are copied on their way to events; place and rule tell them apart. */
const isSame = (d: Draft, e: Draft | null) => e !== null && d.from === e.from && d.trigger === e.trigger;

const CONDITIONS: Readonly<Record<string, string>> = {
  with: 'none of the companions that the rule asks for (with)',
  unless: 'a noun after the preposition that makes the words something else (unless)',
  sense: 'a private visit, a match, or a verb that only carries another event',
  completion: 'the word that completes the verb is missing (completion)',
  'requires @weapon': 'no weapon goes with it (requires)',
  'requires @agreement': 'no agreement goes with it (requires)',
  'requires @converter': 'no word beside it makes it an event of this type (requires)',
};

function whyNot({ draft, unmet }: TriggerNotes, event: Event | undefined, titles: Tables['titles']): string | null {
  if (unmet !== null) return CONDITIONS[unmet] ?? `nothing fills ${unmet.replace('requires ', '')} (requires)`;
  if (draft && !event) return 'another rule for the same words fills more roles';
  const lack = event ? untold(event, titles) : null;
  return lack === null ? null : `the article does not say enough of it for a record: ${lack}`;
}

const fillersOf = (context: BuildContext, roles: Draft['roles']): ExplainedFiller[] =>
  Object.entries(roles).flatMap(([role, fillers]) =>
    fillers.map((f) => {
      const { entity, name, field, start, end, text } = buildFiller(context, f);
      return { role, entity, name, field, start, end, text, why: f.why };
    }),
  );

/** The weapons and agreements that the trigger is about. */
function thingsOf(context: BuildContext, { site }: TriggerNotes): ExplainedFiller[] {
  const { '@weapon': weapons, '@agreement': agreements } = site.roles.things;
  const filler = (role: string) => (at: number) => {
    const words = wordsAt(context, site.view.chunks[at]!);
    return { role, entity: null, name: words.text, ...words, why: 'what the event is about' };
  };
  return [...weapons.map(filler('weapons')), ...agreements.map(filler('agreement'))];
}

function timeOf(context: BuildContext, draft: Draft): ExplainedTrigger['time'] {
  if (!draft.time) return null;
  const resolved = resolveDraft(draft, context.scene.published);
  const words = wordsAt(context, draft.time.expression);
  return { ...words, value: resolved?.value ?? null, basis: resolved?.basis ?? null };
}

function sourceOf(context: BuildContext, { attribution }: Draft): ExplainedTrigger['source'] {
  if (!attribution) return null;
  const { source, verb, quoted } = attribution;
  return { ...wordsAt(context, source), verb, quoted, why: source.why };
}
