import { TokenKind } from '../arabic/tokenise.ts';
import { viewSentence } from '../events/view.ts';
import { readingOf } from '../gazetteer/lookup/readings.ts';
import { findMentions } from '../mentions/find.ts';
import type { Mention } from '../mentions/mention.ts';
import type { BuildContext } from '../record/build.ts';
import type { ArticleRecord } from '../schema/record.ts';
import type { ExplainedMention, ExplainedSentence, ExplainedToken, Words } from './explanation.ts';
import { overlooked } from './overlooked.ts';
import type { Recorder } from './recorder.ts';
import { explainTrigger, type Outcome } from './triggers.ts';
import { wordsAt } from './words.ts';

/** All sentences of an article, in order. */
export function explainSentences(
  context: BuildContext,
  recorder: Recorder,
  outcome: Outcome,
  { zones }: ArticleRecord['article'],
): ExplainedSentence[] {
  const { a } = context.scene;
  const mentions = allMentions(context);
  const out: ExplainedSentence[] = [];
  for (let s = 0; s < a.sentences.count; s++) {
    const from = a.sentences.starts[s]!;
    const to = lastWord(context, from, a.sentences.starts[s + 1]!);
    if (to === from) continue;
    const words = wordsAt(context, { from, to });
    const excluded = a.excluded[s] === 1;
    const view = excluded ? null : viewSentence(context.scene, s);
    const triggers = view
      ? [...recorder.inSentence(s).map((n) => explainTrigger(context, n, outcome)), ...overlooked(context, view)]
      : [];
    out.push({
      ...words,
      number: out.length + 1,
      zone: excluded ? (zones.find((z) => overlaps(z, words))?.kind ?? 'not the story') : null,
      tokens: excluded ? [] : explainTokens(context, from, to),
      mentions: mentions.filter((m) => m.from >= from && m.from < to).map((m) => explainMention(context, m)),
      triggers: triggers.sort((x, y) => x.start - y.start),
    });
  }
  return out;
}

const overlaps = (z: { field: string; start: number; end: number }, w: Words) =>
  z.field === w.field && z.start < w.end && z.end > w.start;

/** The end of a sentence without the line ends after it. */
function lastWord({ scene }: BuildContext, from: number, to: number): number {
  let end = to;
  while (end > from && scene.a.tokens.kind[end - 1] === TokenKind.Newline) end--;
  return end;
}

function explainTokens({ scene, locator }: BuildContext, from: number, to: number): ExplainedToken[] {
  const { pack, tokens, readings } = scene.a;
  const out: ExplainedToken[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.Punctuation || tokens.kind[i] === TokenKind.Newline) continue;
    const { text } = wordsAt({ scene, locator }, { from: i, to: i + 1 });
    out.push({ text, ...readingOf(pack, tokens, readings, i) });
  }
  return out;
}

/** The mentions that count and those that proved to name nobody, in order. */
function allMentions({ scene }: BuildContext): Mention[] {
  const kept = scene.linked.mentions;
  const at = new Set(kept.map((m) => m.from));
  const dropped = findMentions(scene.a).filter((m) => !at.has(m.from));
  return [...kept, ...dropped].sort((x, y) => x.from - y.from);
}

function explainMention(context: BuildContext, m: Mention): ExplainedMention {
  const entity = context.scene.linked.entityOf.get(m);
  return {
    ...wordsAt(context, m),
    type: m.type,
    kind: m.kind,
    rule: m.rule,
    entity: entity?.id ?? null,
    name: entity?.name ?? null,
    nameEn: entity?.nameEn ?? null,
  };
}
