import type { StatusVote } from '../events/draft.ts';
import type { SentenceView } from '../events/view.ts';
import type { Tables } from '../gazetteer/tables.ts';
import type { BuildContext } from '../record/build.ts';
import type { Sign } from './explanation.ts';
import { wordsAt } from './words.ts';

/** A vote on the status with where its cue stands in the sentence and in the dictionaries. */
export function signOf(context: BuildContext, view: SentenceView, vote: StatusVote, trigger: number): Sign {
  const { tables } = context.scene.a.pack;
  const rule = vote.cue.replace(/^not /, '');
  const row = vote.cue === 'trigger' ? tables.triggers[trigger] : cueRow(tables, rule);
  const chunk = row && view.chunks.find((c) => namesRule(tables, c, rule));
  return {
    ...vote,
    text: chunk ? wordsAt(context, chunk).text : null,
    file: row?.file ?? null,
    line: row?.line ?? null,
  };
}

const cueRow = ({ cues, lightVerbs }: Tables, rule: string) =>
  cues.find((c) => c.rule === rule) ?? lightVerbs.find((l) => l.rule === rule);

const namesRule = (tables: Tables, { cues, light }: SentenceView['chunks'][number], rule: string): boolean =>
  cues.some((f) => tables.cues[f.ref]!.rule === rule) || light.some((f) => tables.lightVerbs[f.ref]!.rule === rule);
