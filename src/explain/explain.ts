import type { Article } from '../article.ts';
import type { Draft } from '../events/draft.ts';
import type { Event } from '../events/merge.ts';
import { isTold } from '../events/told.ts';
import { viewSentence } from '../events/view.ts';
import { createPipeline, type ExtractorOptions } from '../extract.ts';
import type { BuildContext } from '../record/build.ts';
import { finalStatus } from '../record/labels.ts';
import type { EventRecord } from '../schema/record.ts';
import { resolveTime } from '../time/resolve.ts';
import type { ExplainedEvent, ExplainedSentence, Explanation } from './explanation.ts';
import { Recorder } from './recorder.ts';
import { explainSentences } from './sentences.ts';
import { signOf } from './signs.ts';
import { wordsAt } from './words.ts';

/** Makes an explainer for a set of dictionaries: it runs the extractor and tells how it came to its record. */
export function createExplainer(options: ExtractorOptions): (article: Article) => Explanation {
  const extract = createPipeline(options);
  return (article) => {
    const recorder = new Recorder();
    const { record, scene, locator, events } = extract(article, recorder);
    const context = { scene, locator };
    const told = events.filter((e) => isTold(e, scene.a.pack.tables.titles));
    const ids = new Map(told.map((e, i) => [e, record.events[i]!.id]));
    const { id, title, published, publishedFrom } = record.article;
    const sentences = explainSentences(context, recorder, { events, ids }, record.article);
    return {
      article: { id, title, published, publishedFrom },
      sentences,
      events: told.map((e, i) => explainEvent(context, e, record.events[i]!, sentences)),
    };
  };
}

function explainEvent(
  context: BuildContext,
  e: Event,
  event: EventRecord,
  sentences: readonly ExplainedSentence[],
): ExplainedEvent {
  const { scene } = context;
  const numberOf = (d: Draft) => {
    const { field, start } = wordsAt(context, d);
    return sentences.find((s) => s.field === field && s.start <= start && start < s.end)?.number ?? 0;
  };
  const { draft, byDate } = finalStatus(scene, e);
  const view = viewSentence(scene, draft.sentence);
  const inOrder = [...e.drafts].sort((x, y) => x.from - y.from);
  return {
    event,
    merged: inOrder.map((d) => ({
      sentence: numberOf(d),
      rule: scene.a.pack.tables.triggers[d.trigger]!.rule,
      text: wordsAt(context, d).text,
    })),
    status: { sentence: numberOf(draft), byDate, ...signOf(context, view, draft.status, draft.trigger) },
    time: e.time && {
      sentence: numberOf(e.time.draft),
      basis: e.time.resolved.basis,
      countsFrom: countsFrom(e.time.draft, e.time.resolved.basis, scene.published),
    },
  };
}

/** The date that a relative one counts from: one that the text names, else the publication. */
function countsFrom({ time }: Draft, basis: string, published: string | null): string | null {
  if (basis !== 'relative') return null;
  const anchor = time?.anchor && resolveTime(time.anchor.expression, { published, tense: time.anchor.tense });
  return anchor?.value ?? published;
}
