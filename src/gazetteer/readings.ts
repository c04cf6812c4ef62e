import { FOREIGN_LETTERS } from '../arabic/characters.ts';
import { mayFollow, Proclitic, procliticOf } from '../arabic/proclitics.ts';
import { TokenKind, type Tokens } from '../arabic/tokenise.ts';
import { findWithArticle, findWord, flagsAt, HASH_SEED, hashOf, hashStep, idOf, type Lexicon } from './lexicon.ts';
import { EVERYDAY, WordFlag } from './word-flags.ts';
import type { WordMemo } from './word-memo.ts';

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
const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const YA = 0x64a;
/** The one mark that is part of a name: أوبك+. */
const PLUS = 0x2b;
const FIRST_FOREIGN_LETTER = 0x67e;

/**
 * Looks every token up: the whole token wins; else proclitics are stripped one by one while they form a legal sequence, and
 * the first rest that a dictionary knows is the reading ("licensed stripping": nothing unknown is ever cut). A memo is for one lexicon.
 */
export function readTokens(lexicon: Lexicon, tokens: Tokens, memo: WordMemo | null = null): Readings {
  const { count, kind, start, end } = tokens;
  const { codes } = tokens.text;
  const r = {
    whole: new Int32Array(count).fill(-1),
    word: new Int32Array(count).fill(-1),
    skip: new Uint8Array(count),
    proclitics: new Uint8Array(count),
    flags: new Uint32Array(count),
    other: new Int32Array(count).fill(-1),
    otherSkip: new Uint8Array(count),
  };
  // Hash of the token from its k-th unit on: what a rest after k units of proclitics is looked up by.
  const suffix = new Int32Array(MAX_PROCLITICS + 2);
  const unread = memo === null ? wordsOf(tokens) : recallWords(lexicon, tokens, r, memo);
  for (let n = 0; n < unread.length; n++) {
    const i = unread[n]!;
    const from = start[i]!;
    const to = end[i]!;
    const highest = hashSuffixes(codes, from, to, suffix);
    let whole = findWord(lexicon, codes, from, to, suffix[0]!);
    if (whole === 0 && highest >= FIRST_FOREIGN_LETTER) whole = findForeign(lexicon, codes, from, to);
    let flags = 0;
    if (whole !== 0) {
      const id = idOf(lexicon, whole);
      r.whole[i] = id;
      flags = flagsAt(lexicon.pool, whole);
      if ((flags & ~WordFlag.Article) !== 0) {
        r.word[i] = id;
        r.flags[i] = flags;
      }
    }
    if (kind[i] === TokenKind.Word && procliticOf(codes[from]!) !== 0) strip(lexicon, tokens, i, r, suffix);
    memo?.note(r, i, codes, from, to, suffix[0]!, hamzas(tokens, from, to));
  }
  return r;
}

/** The tokens that a dictionary can know: all but marks and line ends. */
function wordsOf({ count, kind, start, text: { codes } }: Tokens): Int32Array {
  const out = new Int32Array(count);
  let n = 0;
  for (let i = 0; i < count; i++) {
    const k = kind[i]!;
    if (k !== TokenKind.Newline && (k !== TokenKind.Punctuation || codes[start[i]!] === PLUS)) out[n++] = i;
  }
  return out.subarray(0, n);
}

/**
 * Gives the words that the memo holds their readings, and tells the others. All places of memory that will be asked are touched in one go first: the
 * processor fetches them side by side, where word for word it would wait for each.
 */
function recallWords(lexicon: Lexicon, tokens: Tokens, r: Readings, memo: WordMemo): Int32Array {
  const words = wordsOf(tokens);
  const { start, end } = tokens;
  const { codes } = tokens.text;
  const hashes = new Int32Array(words.length);
  for (let n = 0; n < words.length; n++) hashes[n] = hashOf(codes, start[words[n]!]!, end[words[n]!]!);
  memo.fetch(hashes, hashes.length);
  let unread = 0;
  for (let n = 0; n < words.length; n++) {
    const i = words[n]!;
    const from = start[i]!;
    const to = end[i]!;
    if (memo.recall(r, i, codes, from, to, hashes[n]!, hamzas(tokens, from, to))) continue;
    words[unread] = i;
    hashes[unread++] = hashes[n]!;
  }
  memo.fetchSlots(lexicon, hashes, unread);
  return words.subarray(0, unread);
}

/** Which letters after proclitics are written with a hamza that folding takes away, as bits: all that a reading depends on besides the folded letters. */
function hamzas({ text: { codes, offsets, source } }: Tokens, from: number, to: number): number {
  let bits = 0;
  for (let skip = 1; skip <= MAX_PROCLITICS && from + skip < to; skip++) {
    if (procliticOf(codes[from + skip - 1]!) === 0) break;
    if (codes[from + skip] === ALEF && isHamza(source.charCodeAt(offsets[from + skip]!))) bits |= 1 << skip;
  }
  return bits;
}

/** Fills `suffix` and returns the highest unit. */
function hashSuffixes(codes: Uint16Array, from: number, to: number, suffix: Int32Array): number {
  let h = HASH_SEED;
  let highest = 0;
  let k = to - 1;
  for (const stop = from + MAX_PROCLITICS + 1; k > stop; k--) {
    const code = codes[k]!;
    if (code > highest) highest = code;
    h = hashStep(h, code);
  }
  for (; k >= from; k--) {
    const code = codes[k]!;
    if (code > highest) highest = code;
    h = hashStep(h, code);
    suffix[k - from] = h;
  }
  return highest;
}

function strip(
  lexicon: Lexicon,
  tokens: Tokens,
  i: number,
  r: { -readonly [K in keyof Readings]: Readings[K] },
  suffix: Int32Array,
): void {
  const { codes, offsets, source } = tokens.text;
  const from = tokens.start[i]!;
  const to = tokens.end[i]!;
  const secondary = r.word[i]! >= 0;
  let bits = 0;
  for (let skip = 1; skip <= MAX_PROCLITICS && from + skip + 1 < to; skip++) {
    const bit = procliticOf(codes[from + skip - 1]!);
    if (bit === 0 || !mayFollow(bits, bit)) return;
    bits |= bit;
    let word = findWord(lexicon, codes, from + skip, to, suffix[skip]!);
    if (bit === Proclitic.Lam && codes[from + skip] === LAM) {
      const article = afterLam(lexicon, codes, from + skip + 1, to, suffix[skip + 1]!);
      if (article !== 0 && (!usable(lexicon, word, bits) || begins(lexicon, article))) word = article;
    }
    if (!usable(lexicon, word, bits)) continue;
    const rest = flagsAt(lexicon.pool, word);
    // An everyday word gives way to و or ف with a particle (ولم), unless it is a particle itself (كما) or begins a phrase (ولي العهد).
    const hamza = isHamza(source.charCodeAt(offsets[from + skip]!));
    const gives =
      secondary &&
      (isRatherVerb(r.flags[i]!, rest, bits) ||
        givesWay(r.flags[i]!, rest, bits, to - from - skip, hamza, startsWith(codes, from, WAW, YA)));
    if (
      secondary &&
      !gives &&
      ((rest & WordFlag.Particle) === 0 || (r.flags[i]! & (WordFlag.Particle | WordFlag.Begins)) !== 0)
    ) {
      // و before a word is everyday; a second reading is worth keeping only where it begins a name or another phrase.
      if (begins(lexicon, word)) {
        r.other[i] = idOf(lexicon, word);
        r.otherSkip[i] = skip;
      }
      return;
    }
    if (gives && (r.flags[i]! & WordFlag.Begins) !== 0 && !(hamza && (rest & WordFlag.Particle) !== 0)) {
      r.other[i] = r.word[i]!;
      r.otherSkip[i] = 0;
    }
    r.word[i] = idOf(lexicon, word);
    r.skip[i] = skip;
    r.proclitics[i] = bits;
    r.flags[i] = rest;
    return;
  }
}

/** وأكد is a surname too: a word that only surnames hold gives way to و or ف with a verb. */
const isRatherVerb = (whole: number, rest: number, bits: number): boolean =>
  bits === Proclitic.Conjunction &&
  (rest & WordFlag.Verb) !== 0 &&
  (whole & (EVERYDAY | WordFlag.Given | WordFlag.Begins)) === 0;

/** A word that nothing but names of people, places or bodies hold. */
const isNameOnly = (flags: number): boolean => (flags & (EVERYDAY | WordFlag.Given | WordFlag.NameParticle)) === 0;

/**
 * Whether a name gives way to everyday words of the same letters: ب or the like with article and noun (بالدور), و with a particle (وسوف) or, `third`, with a
 * verb in the third person of the present (ويلبي), and whatever has a hamza where the proclitic ends (بإرسال).
 */
function givesWay(whole: number, rest: number, bits: number, length: number, hamza: boolean, third: boolean): boolean {
  if ((rest & EVERYDAY) === 0) return false;
  // وإلى, which folds to the same letters as والي, a governor.
  if (hamza && bits === Proclitic.Conjunction && (rest & WordFlag.Particle) !== 0) return true;
  if (hamza && (whole & (EVERYDAY | WordFlag.Given)) === 0) return true;
  if (!isNameOnly(whole)) return false;
  if ((rest & WordFlag.Article) !== 0)
    return length > 4 && (bits & Proclitic.Kaf) === 0 && (rest & (WordFlag.Noun | WordFlag.Adjective)) !== 0;
  if (bits !== Proclitic.Conjunction) return false;
  if ((rest & WordFlag.Particle) !== 0) return length > 2;
  return third && (rest & WordFlag.Verb) !== 0 && length > 3;
}

const startsWith = (codes: Uint16Array, from: number, first: number, second: number): boolean =>
  codes[from] === first && codes[from + 1] === second;

const isHamza = (code: number): boolean => code === 0x623 || code === 0x625;

/** للأردن, لليمن: the article loses its alef after ل. A rest that begins with ل itself (للندن) is left to the caller. */
function afterLam(lexicon: Lexicon, codes: Uint16Array, from: number, to: number, hash: number): number {
  if (from >= to) return 0;
  const word = findWithArticle(lexicon, codes, from, to, hash);
  if (word === 0 || !usable(lexicon, word, Proclitic.Lam)) return 0;
  return (flagsAt(lexicon.pool, word) & WordFlag.Article) !== 0 ? word : 0;
}

const begins = (lexicon: Lexicon, word: number): boolean => (flagsAt(lexicon.pool, word) & WordFlag.Begins) !== 0;

/** Whether a rest is a word that may carry these proclitics: a verb takes و ف س ل, anything else no س. */
function usable(lexicon: Lexicon, word: number, bits: number): boolean {
  if (word === 0) return false;
  const flags = flagsAt(lexicon.pool, word);
  if ((flags & ~WordFlag.Article) === 0) return false;
  if ((bits & Proclitic.Sin) === 0) return true;
  return (flags & WordFlag.Verb) !== 0 && (flags & WordFlag.Past) === 0;
}

/** Second chance for words with پ چ ڤ گ: the key of foreign names writes them with Arabic letters. */
function findForeign(lexicon: Lexicon, codes: Uint16Array, from: number, to: number): number {
  const folded = codes.slice(from, to);
  let h = HASH_SEED;
  for (let p = folded.length - 1; p >= 0; p--) {
    folded[p] = FOREIGN_LETTERS.get(folded[p]!) ?? folded[p]!;
    h = hashStep(h, folded[p]!);
  }
  return findWord(lexicon, folded, 0, folded.length, h);
}
