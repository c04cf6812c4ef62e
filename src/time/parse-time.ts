import { normalise } from '../arabic/normalise.ts';
import { splitSentences } from '../arabic/sentences.ts';
import { type Tokens, tokenEnd, tokenise, tokenStart } from '../arabic/tokenise.ts';
import { findTimes, type Relation, type TimeExpression } from './find.ts';
import type { Granularity } from './granularity.ts';
import { type ResolvedTime, resolveTime } from './resolve.ts';
import { guessTense } from './tense.ts';

export interface ParseTimeOptions {
  /** ISO date that relative expressions count from. */
  readonly published?: string | null;
  /** Tense of every clause; guessed clause by clause where it is not given. */
  readonly tense?: 'past' | 'future' | null;
}

/** A time expression of a text with its value. */
export interface ParsedTime {
  /** UTF-16 offsets of the expression, without the preposition before it and without proclitics. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF (ISO 8601-2), see `ResolvedTime`; null where the words give no date (قبل أيام, a weekday without `published`). */
  readonly value: string | null;
  readonly basis: ResolvedTime['basis'];
  readonly granularity: Granularity;
  readonly relation: Relation;
}

/**
 * Reads the Arabic time expressions of a text, in order and not overlapping. "الثامن منه" and "اليوم التالي" count from the last date
 * of their sentence or the one before, "قبل يومين من القمة" from the last one of its sentence. Never throws; any string is legal.
 *
 * @example parseTime('يزور الوزير دمشق غدا', { published: '2024-06-17' })[0].value === '2024-06-18'
 */
export function parseTime(text: string, options: ParseTimeOptions = {}): ParsedTime[] {
  const tokens = tokenise(normalise(text));
  const { starts, count } = splitSentences(tokens);
  const parsed: ParsedTime[] = [];
  let before: string | null = null;
  for (let s = 0; s < count; s++) {
    const [from, to] = [starts[s]!, starts[s + 1]!];
    let here: string | null = null;
    for (const expression of findTimes(tokens, from, to)) {
      const tense = options.tense ?? guessTense(tokens, expression.from, expression.to, from, to);
      const anchor = expression.following ? here : (here ?? before);
      const resolved = resolveTime(expression, { published: options.published ?? null, tense, anchor });
      parsed.push(parsedTime(tokens, expression, resolved));
      if (resolved && !expression.following) here = resolved.value;
    }
    before = here;
  }
  return parsed;
}

function parsedTime(tokens: Tokens, expression: TimeExpression, resolved: ResolvedTime | null): ParsedTime {
  const start = tokenStart(tokens, expression.from, expression.skip);
  const end = tokenEnd(tokens, expression.to - 1);
  const { granularity, relation } = expression;
  const { value, basis } = resolved ?? { value: null, basis: 'relative' as const };
  return { start, end, text: tokens.text.source.slice(start, end), value, basis, granularity, relation };
}
