import type { EventRecord } from '../schema/record.ts';
import type { GoldEvent, GoldMention } from './labels.ts';
import { scoreRoles } from './roles.ts';

/** A place in an article: UTF-16 offsets of a field. */
export interface Span {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/** Where a label points. Throws `Error` where its snippet does not stand in the article. */
export function locate(article: { readonly title: string; readonly text: string }, mention: GoldMention): Span {
  if (mention.in === undefined) return mention;
  const at = `${article.title}\n${article.text}`.indexOf(mention.in);
  if (at < 0) throw new Error(`snippet not found: ${mention.in}`);
  const start = at + mention.in.indexOf(mention.text);
  const shift = article.title.length + 1;
  const { length } = mention.text;
  return start < shift - 1
    ? { field: 'title', start, end: start + length }
    : { field: 'text', start: start - shift, end: start - shift + length };
}

const overlap = (a: Span, b: Span) => a.field === b.field && a.start < b.end && b.start < a.end;

/** Which predicted event is which labelled one; indices into the two lists. */
export interface Pairing {
  readonly goldOf: ReadonlyMap<number, number>;
  readonly predictedOf: ReadonlyMap<number, number>;
  /** Predicted events that only overlap an optional one: neither right nor wrong. */
  readonly ignored: ReadonlySet<number>;
}

interface Candidate {
  readonly p: number;
  readonly g: number;
  readonly weight: number;
}

/**
 * Pairs events one to one: the types agree and a mention of one overlaps a mention of the other. Where several could be paired, required
 * events go before optional ones, then the pairs with more right fillers, then those with more mentions in common.
 */
export function pairEvents(
  predicted: readonly EventRecord[],
  gold: readonly { readonly event: GoldEvent; readonly spans: readonly Span[] }[],
): Pairing {
  const candidates = predicted
    .flatMap((event, p) => gold.map((g, i): Candidate => ({ p, g: i, weight: weigh(event, g.event, g.spans) })))
    .filter((c) => c.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.p - b.p || a.g - b.g);
  const goldOf = new Map<number, number>();
  const predictedOf = new Map<number, number>();
  for (const { p, g } of candidates) {
    if (goldOf.has(p) || predictedOf.has(g)) continue;
    goldOf.set(p, g);
    predictedOf.set(g, p);
  }
  const optional = (g: number) => gold[g]!.event.optional === true;
  const ignored = predicted
    .map((_, p) => p)
    .filter((p) => (goldOf.has(p) ? optional(goldOf.get(p)!) : candidates.some((c) => c.p === p && optional(c.g))));
  return { goldOf, predictedOf, ignored: new Set(ignored) };
}

/** 0 where the two cannot be the same event. */
function weigh(predicted: EventRecord, gold: GoldEvent, spans: readonly Span[]): number {
  if (predicted.type !== gold.type) return 0;
  const shared = predicted.mentions.filter((m) => spans.some((s) => overlap(m, s))).length;
  if (shared === 0) return 0;
  const right = scoreRoles(predicted.type, predicted, gold).reduce((sum, { score }) => sum + score.right, 0);
  return (gold.optional ? 0 : 1000) + 10 * right + shared;
}
