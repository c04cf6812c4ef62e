import { FOREIGN_LETTERS } from '../arabic/characters.ts';
import { mayFollow, Proclitic, procliticOf } from '../arabic/proclitics.ts';
import { TokenKind, type Tokens } from '../arabic/tokenise.ts';
import { findWithArticle, findWord, HASH_SEED, hashStep, type Lexicon } from './lexicon.ts';
import { WordFlag } from './word-flags.ts';

/** What the words of a text are: for each token its reading, after the proclitics that the dictionaries license. */
export interface Readings {
  /** Word id of the whole token, proclitics and all, or -1: how a token continues a phrase. */
  readonly whole: Int32Array;
  /** Word id of the reading chosen, or -1 where no dictionary knows the word. */
  readonly word: Int32Array;
  /** How many normalised units of proclitics stand before that reading. */
  readonly skip: Uint8Array;
  /** `Proclitic` bits of the reading. */
  readonly proclitics: Uint8Array;
  /** `WordFlag` bits of the reading, 0 for unknown words. */
  readonly flags: Uint32Array;
  /** A second reading where the whole token is an everyday word but a stripped one begins a name (ولي: ولي العهد, و+لي). */
  readonly other: Int32Array;
  readonly otherSkip: Uint8Array;
}

const MAX_PROCLITICS = 3;
const LAM = 0x644;

/**
 * Looks every token up: the whole token wins; else proclitics are stripped one by one while they form a legal sequence, and
 * the first rest that a dictionary knows is the reading ("licensed stripping": nothing unknown is ever cut).
 */
export function readTokens(lexicon: Lexicon, roots: Int32Array, tokens: Tokens): Readings {
  const n = tokens.count;
  const r = {
    whole: new Int32Array(n).fill(-1),
    word: new Int32Array(n).fill(-1),
    skip: new Uint8Array(n),
    proclitics: new Uint8Array(n),
    flags: new Uint32Array(n),
    other: new Int32Array(n).fill(-1),
    otherSkip: new Uint8Array(n),
  };
  const suffix = new Int32Array(MAX_PROCLITICS + 2);
  for (let i = 0; i < n; i++) {
    const kind = tokens.kind[i]!;
    if (kind === TokenKind.Punctuation || kind === TokenKind.Newline) continue;
    readToken(lexicon, roots, tokens, i, r, suffix);
  }
  return r;
}

function readToken(
  lexicon: Lexicon,
  roots: Int32Array,
  tokens: Tokens,
  i: number,
  r: Readings,
  suffix: Int32Array,
): void {
  const { codes } = tokens.text;
  const from = tokens.start[i]!;
  const to = tokens.end[i]!;
  let h = HASH_SEED;
  for (let k = to - 1; k > from + MAX_PROCLITICS; k--) h = hashStep(h, codes[k]!);
  for (let k = Math.min(to - 1, from + MAX_PROCLITICS); k >= from; k--) {
    h = hashStep(h, codes[k]!);
    suffix[k - from] = h;
  }
  let whole = findWord(lexicon, codes, from, to, suffix[0]!);
  if (whole < 0) whole = findForeign(lexicon, codes, from, to);
  r.whole[i] = whole;
  const flags = whole < 0 ? 0 : lexicon.flags[whole]!;
  const begins = whole >= 0 && roots[whole]! > 0;
  if (begins || (flags & ~WordFlag.Article) !== 0) {
    r.word[i] = whole;
    r.flags[i] = flags;
    if (begins && (flags & WordFlag.Title) === 0) return;
  }
  if (tokens.kind[i] === TokenKind.Word) strip(lexicon, roots, tokens, i, r, suffix);
}

function strip(lexicon: Lexicon, roots: Int32Array, tokens: Tokens, i: number, r: Readings, suffix: Int32Array): void {
  const { codes } = tokens.text;
  const from = tokens.start[i]!;
  const to = tokens.end[i]!;
  const secondary = r.word[i]! >= 0;
  let bits = 0;
  for (let k = 0; k < MAX_PROCLITICS && from + k + 2 < to; k++) {
    const bit = procliticOf(codes[from + k]!);
    if (bit === 0 || !mayFollow(bits, bit)) return;
    bits |= bit;
    const skip = k + 1;
    let word = findWord(lexicon, codes, from + skip, to, suffix[skip]!);
    if (!usable(lexicon, roots, word, bits) && bit === Proclitic.Lam && codes[from + k + 1] === LAM) {
      const article =
        from + k + 2 < to
          ? findWithArticle(lexicon, codes, from + k + 2, to, suffixAt(codes, from + k + 2, to, suffix, k + 2))
          : -1;
      if (article >= 0 && (lexicon.flags[article]! & WordFlag.Article) !== 0) word = article;
    }
    if (!usable(lexicon, roots, word, bits)) continue;
    if (secondary) {
      // و before a word is everyday; a second reading is worth keeping only where it begins a name or another phrase.
      if (roots[word]! > 0) {
        r.other[i] = word;
        r.otherSkip[i] = skip;
      }
      return;
    }
    r.word[i] = word;
    r.skip[i] = skip;
    r.proclitics[i] = bits;
    r.flags[i] = lexicon.flags[word]!;
    return;
  }
}

const suffixAt = (codes: Uint16Array, from: number, to: number, suffix: Int32Array, k: number): number => {
  if (k <= MAX_PROCLITICS) return suffix[k]!;
  let h = HASH_SEED;
  for (let p = to - 1; p >= from; p--) h = hashStep(h, codes[p]!);
  return h;
};

/** Whether a rest is a word that may carry these proclitics: a verb takes و ف س ل, anything else no س. */
function usable(lexicon: Lexicon, roots: Int32Array, word: number, bits: number): boolean {
  if (word < 0) return false;
  const flags = lexicon.flags[word]!;
  if ((flags & ~WordFlag.Article) === 0 && roots[word] === 0) return false;
  const verb = (flags & WordFlag.Verb) !== 0;
  if ((bits & Proclitic.Sin) !== 0) return verb && (flags & WordFlag.Past) === 0;
  return true;
}

/** Second chance for words with پ چ ڤ گ: the key of foreign names writes them with Arabic letters. */
function findForeign(lexicon: Lexicon, codes: Uint16Array, from: number, to: number): number {
  let k = from;
  while (k < to && codes[k]! < 0x67e && codes[k] !== 0x6a4) k++;
  if (k === to) return -1;
  const folded = codes.slice(from, to);
  for (let p = 0; p < folded.length; p++) folded[p] = FOREIGN_LETTERS.get(folded[p]!) ?? folded[p]!;
  let h = HASH_SEED;
  for (let p = folded.length - 1; p >= 0; p--) h = hashStep(h, folded[p]!);
  return findWord(lexicon, folded, 0, folded.length, h);
}
