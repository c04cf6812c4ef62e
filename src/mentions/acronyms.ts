import { spaceBefore, tokenStart } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, type Mention, Unknown } from './mention.ts';
import { isQuote, isStop, isWord } from './tokens.ts';

/** Names of Latin letters as newspapers spell them (folded). */
const LETTERS = new WordSet(
  'ايه اي ايي بي سي دي اف جي جيه اتش ايتش اش اي كي كيه كاي ال ام ان او بي كيو ار اس تي يو في دبليو دبلو اكس واي زد زي',
);
const MIN_LETTERS = 3;

/** An acronym spelled by the names of its letters, with or without stops: سي.أن.أن، بي بي سي, آر آي بي بي. Three letters at least. */
export function acronymAt(a: Analysis, i: number, limit: number): Mention | null {
  if (!isLetter(a, i, true)) return null;
  let to = i + 1;
  let letters = 1;
  for (;;) {
    const next = isStop(a, to) ? to + 1 : to;
    if (next >= limit || !isLetter(a, next, false)) break;
    to = next + 1;
    letters++;
  }
  if (letters > 1 && isThat(a, to - 1, limit)) {
    to--;
    letters--;
  }
  if (letters < MIN_LETTERS || !isBody(a, i)) return null;
  return {
    from: i,
    to,
    skip: a.unknown[i] === Unknown.No ? a.readings.skip[i]! : 0,
    type: 'organisation',
    kind: 'name',
    candidates: [],
    rule: 'organisation/acronym',
    phraseFrom: i,
    phraseTo: to,
    title: undefined,
  };
}

/** After the noun of a body (شركة إي إم سي) or a verb of saying: ports, genes and systems have acronyms too (يو إس بي). */
function isBody(a: Analysis, i: number): boolean {
  const before = isQuote(a, i - 1) ? i - 2 : i - 1;
  if (before < 0 || !isWord(a, before)) return false;
  const flags = a.readings.flags[before]!;
  return (
    (flags & WordFlag.OrganisationHead) !== 0 ||
    (flags & (WordFlag.Reporting | WordFlag.Verb)) === (WordFlag.Reporting | WordFlag.Verb)
  );
}

/** قال لـ بي سي إن الأمر: after a space and before more of the clause إن is no letter. */
const isThat = (a: Analysis, i: number, limit: number): boolean =>
  i + 1 < limit &&
  isWord(a, i + 1) &&
  spaceBefore(a.tokens, i) &&
  a.tokens.text.source.charCodeAt(tokenStart(a.tokens, i)) === ALEF_HAMZA_BELOW;
const ALEF_HAMZA_BELOW = 0x625;

function isLetter(a: Analysis, i: number, first: boolean): boolean {
  return isWord(a, i) && LETTERS.has(a.tokens, i, first ? a.readings.skip[i]! : 0);
}
