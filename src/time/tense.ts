import { fold } from '../arabic/normalise.ts';
import { TokenKind, type Tokens, tokenForm } from '../arabic/tokenise.ts';

const CLAUSE_MARKS = '،؛.:!؟"«»()';

/** Words that announce something, after proclitics and article. */
const ANNOUNCING = new RegExp(
  `^[وف]?(?:ب?ال|ل)?(?:${'سوف مقرر مقررة مرتقب مرتقبة مزمع متوقع متوقعة منتظر منتظرة مقبل مقبلة موعد يعتزم تعتزم ينوي تنوي يستعد تستعد يفترض ينتظر يتوقع يرتقب'
    .split(' ')
    .map(fold)
    .join('|')})$`,
);

/** س before a verb of the present: سيزور، ستعقد، سنلتقي. */
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{2,}$/u;

/** Other words that begin so: سياسة، سيناء، ستين، سنوات and foreign names. */
const NO_VERB =
  /^[وف]?(?:سياس|سيار|سياح|سياد|سياج|سيد|سينا|سينم|سيطر|سيرغ|سيرج|سيرا|سيرته|سيره|سيما|سيئه|سيول|سيمنز|سيبيري|سيلفي|ستون$|ستين|ستيف|ستار|ستال|ستوك|ستراس|سنوات|سنوي|سنغاف|سنجار)/;

/** Tokens from the time that are looked through on either side: a clause is hardly longer. */
const REACH = 50;

/**
 * A simple guess at the tense of the clause around tokens `from` to `to`, within tokens `start` to `end`: `future` where a verb with
 * س stands in it or an announcing word before the time, else `past`, the tense of news.
 */
export function guessTense(tokens: Tokens, from: number, to: number, start: number, end: number): 'past' | 'future' {
  for (let i = from - 1; i >= Math.max(start, from - REACH) && !endsClause(tokens, i); i--) {
    if (isWord(tokens, i) && (isFutureVerb(tokenForm(tokens, i)) || ANNOUNCING.test(tokenForm(tokens, i))))
      return 'future';
  }
  for (let i = to; i < Math.min(end, to + REACH) && !endsClause(tokens, i); i++) {
    if (isWord(tokens, i) && isFutureVerb(tokenForm(tokens, i))) return 'future';
  }
  return 'past';
}

const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i] === TokenKind.Word;

const endsClause = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Newline ||
  (tokens.kind[i] === TokenKind.Punctuation && CLAUSE_MARKS.includes(tokenForm(tokens, i)));

const isFutureVerb = (word: string): boolean => FUTURE_VERB.test(word) && !NO_VERB.test(word);
