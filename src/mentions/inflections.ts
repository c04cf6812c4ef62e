import { mayFollow, Proclitic, procliticOf } from '../arabic/proclitics.ts';
import { findWord, flagsAt, HASH_SEED, hashStep, type Lexicon } from '../gazetteer/lexicon.ts';
import { EVERYDAY } from '../gazetteer/word-flags.ts';

const codesOf = (text: string) => Uint16Array.from(text, (c) => c.charCodeAt(0));

/** Attached pronouns, which the dictionaries do not spell out (folded). */
const PRONOUNS = ['كما', 'هما', 'كم', 'هم', 'هن', 'ها', 'نا', 'ني', 'ه', 'ي', 'ك'].map(codesOf);
/** What may stand before a pronoun: the construct of duals and sound plurals (موظفيها، والداه), plural verbs (قالوه). */
const BEFORE_PRONOUN = ['ي', 'ا', 'و'].map(codesOf);
/** Endings of number, gender and case. */
const ENDINGS = ['يات', 'تين', 'تان', 'ات', 'ون', 'ين', 'ان', 'يه', 'ه', 'ا', 'ي'].map(codesOf);

const ALEF = 0x627;
const LAM = 0x644;
const HA = 0x647;
const TA = 0x62a;
const YA = 0x64a;
const HAMZA = 0x621;
const WAW_HAMZA = 0x624;
const YA_HAMZA = 0x626;
const MAX_WORD = 24;
const MIN_STEM = 2;

/**
 * Tells inflected everyday words (خلافاتهما، وستواصلها، المدنيين) from words that no dictionary has in any form: those are mostly names.
 * Holds a buffer, so that looking a word up allocates nothing.
 */
export class InflectionReader {
  private readonly stem = new Uint16Array(MAX_WORD);
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the folded letters `codes[from..to)` are an everyday word with clitics and endings. */
  isEveryday(codes: Uint16Array, from: number, to: number): boolean {
    if (to - from > MAX_WORD) return false;
    let bits = 0;
    for (let at = from; to - at > MIN_STEM; at++) {
      if (this.isInflected(codes, at, to, bits)) return true;
      const bit = procliticOf(codes[at]!);
      if (bit === 0 || !mayFollow(bits, bit)) return false;
      bits |= bit;
    }
    return false;
  }

  private isInflected(codes: Uint16Array, from: number, to: number, bits: number): boolean {
    const stem = afterArticle(codes, from, to, bits);
    if (stem > from) return this.isStem(codes, stem, to) || this.hasEnding(codes, stem, to, ENDINGS);
    // س was read before verbs of the present only; تكون is also "formed".
    if ((bits & Proclitic.Sin) !== 0 && this.isStem(codes, from, to)) return true;
    return this.hasPronoun(codes, from, to) || this.hasEnding(codes, from, to, ENDINGS);
  }

  private hasPronoun(codes: Uint16Array, from: number, to: number): boolean {
    for (const pronoun of PRONOUNS) {
      const end = to - pronoun.length;
      if (end - from < MIN_STEM || !endsWith(codes, to, pronoun)) continue;
      if (this.isStem(codes, from, end) || this.hasEnding(codes, from, end, BEFORE_PRONOUN)) return true;
    }
    return false;
  }

  private hasEnding(codes: Uint16Array, from: number, to: number, endings: readonly Uint16Array[]): boolean {
    for (const ending of endings) {
      const end = to - ending.length;
      if (end - from > MIN_STEM && endsWith(codes, to, ending) && this.isStem(codes, from, end)) return true;
    }
    return false;
  }

  /** Whether the letters are an everyday word, or one whose last letter changed before an ending (ة ت, ى ا, ء ؤ ئ). */
  private isStem(codes: Uint16Array, from: number, to: number): boolean {
    const length = to - from;
    if (length < MIN_STEM) return false;
    const { stem } = this;
    for (let i = 0; i < length; i++) stem[i] = codes[from + i]!;
    if (this.isListed(length)) return true;
    const last = stem[length - 1]!;
    if (last === TA) stem[length - 1] = HA;
    else if (last === ALEF) stem[length - 1] = YA;
    else if (last === WAW_HAMZA || last === YA_HAMZA) stem[length - 1] = HAMZA;
    else return false;
    return this.isListed(length);
  }

  private isListed(length: number): boolean {
    const { stem, lexicon } = this;
    let hash = HASH_SEED;
    for (let i = length - 1; i >= 0; i--) hash = hashStep(hash, stem[i]!);
    const record = findWord(lexicon, stem, 0, length, hash);
    return record !== 0 && (flagsAt(lexicon.pool, record) & EVERYDAY) !== 0;
  }
}

/** Where the stem begins after ال or لل, or `from` where there is no article. */
function afterArticle(codes: Uint16Array, from: number, to: number, bits: number): number {
  if (to - from < 4) return from;
  if (codes[from] === ALEF && codes[from + 1] === LAM) return from + 2;
  return (bits & Proclitic.Lam) !== 0 && codes[from] === LAM ? from + 1 : from;
}

function endsWith(codes: Uint16Array, to: number, ending: Uint16Array): boolean {
  for (let i = 0; i < ending.length; i++) if (codes[to - ending.length + i] !== ending[i]) return false;
  return true;
}
