import { TokenKind, type Tokens } from '../arabic/tokenise.ts';
import { readExpression } from './grammar/expression.ts';
import { type Granularity, granularityOf, isAnchored } from './granularity.ts';
import type { Meaning } from './meaning.ts';
import { DATE_LEXICON } from './words/lexicon.ts';
import { readDateWord, wordIndex } from './words/read-word.ts';
import { SentenceWords } from './words/sentence-words.ts';

/** How the preposition before a date relates it to the clause; `at` for في and for dates without any. */
export type Relation = 'at' | 'since' | 'until' | 'before' | 'after' | 'by';

/** A time expression of a text, not yet resolved: tokens `from` to `to` (exclusive). */
export interface TimeExpression {
  readonly from: number;
  readonly to: number;
  /** Units of proclitics at the first token that are outside the expression (و of وأمس). */
  readonly skip: number;
  readonly granularity: Granularity;
  readonly relation: Relation;
  /** It dates what is named after it rather than the clause: "قبل يومين من القمة"، "عشية زيارته". */
  readonly following: boolean;
  /** It counts from another date of the text, to be given as `TimeContext.anchor`: "الثامن منه"، "اليوم التالي". */
  readonly anchored: boolean;
  readonly meaning: Meaning;
}

/**
 * Finds the time expressions in tokens `from` to `to` (exclusive), best one sentence at a time: in order, not overlapping. Linear in
 * the number of tokens; a stretch without any word that a date could hang on costs one hash a token and no memory.
 */
export function findTimes(tokens: Tokens, from: number, to: number): TimeExpression[] {
  const found: TimeExpression[] = [];
  if (!hasPivot(tokens, from, to)) return found;
  const words = new SentenceWords(tokens, from, to);
  const openings = words.openings();
  let done = from;
  for (let k = openings.length - 1; k >= 0; k--) {
    const i = openings[k]!;
    const read = i < done ? null : readExpression(words, i);
    if (read?.value) found.push(expression(words, i, read.to, read.value));
    done = read?.to ?? done;
  }
  return found;
}

/** Whether any token can be the heart of a date: a word like a month or a unit of time, or a year. */
function hasPivot(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.Word) {
      const reading = readDateWord(tokens, i);
      if (reading >= 0 && DATE_LEXICON.pivot[wordIndex(reading)]) return true;
    } else if (tokens.kind[i] === TokenKind.Number && tokens.end[i]! - tokens.start[i]! === 4) return true;
  }
  return false;
}

function expression(words: SentenceWords, from: number, to: number, meaning: Meaning): TimeExpression {
  return {
    from,
    to,
    skip: words.skip(from),
    granularity: granularityOf(meaning),
    relation: relationAt(words, from),
    following: (meaning.kind === 'offset' || meaning.kind === 'vague') && meaning.following,
    anchored: isAnchored(meaning),
    meaning,
  };
}

const ENDS = new Set(['نهايه', 'انتهاء', 'اخر', 'اواخر', 'ختام']);

function relationAt(words: SentenceWords, i: number): Relation {
  if (words.at(i).role === 'since') return 'since';
  if (words.skip(i) > 0) return 'at';
  const { role } = words.at(i - 1);
  if (role === 'to') return 'until';
  // بعد ظهر الأربعاء is a time of that day.
  if (role === 'after') return words.at(i).partOfDay ? 'at' : 'after';
  // "قبل نهاية الشهر": in it still.
  if (role === 'before' && ENDS.has(words.form(i))) return 'by';
  return role === 'since' || role === 'before' || role === 'by' ? role : 'at';
}
