import { mayFollow, Proclitic, procliticOf } from '../arabic/proclitics.ts';
import { findWord, flagsAt, HASH_SEED, hashStep, type Lexicon } from '../gazetteer/lexicon.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';

const codesOf = (text: string) => Uint16Array.from(text, (c) => c.charCodeAt(0));

/** How a word that is not listed as such relates to the everyday words that are. */
export const Inflected = {
  /** In no form: mostly a name. */
  No: 0,
  /** It can be read so, by an ending or a proclitic that names have as well (ملكاوي، كاجودا). */
  Perhaps: 1,
  /** By a pronoun, or by و before a word: وستواصلها. */
  Surely: 2,
} as const;

/** Attached pronouns, which the dictionaries do not spell out (folded). */
const PRONOUNS = ['كما', 'هما', 'كم', 'هم', 'هن', 'ها', 'ه'].map(codesOf);
/** What may stand before a pronoun: the construct of duals and sound plurals (موظفيها، والداه), plural verbs (قالوه). */
const BEFORE_PRONOUN = ['ي', 'ا', 'و'].map(codesOf);
/** Endings of number, gender and case, and the pronouns that look like ends of names. */
const ENDINGS = ['يات', 'تين', 'تان', 'ات', 'ون', 'ين', 'ان', 'يه', 'نا', 'ني', 'ا', 'ي', 'ك'].map(codesOf);

const ALEF = 0x627;
const LAM = 0x644;
const MEEM = 0x645;
const HA = 0x647;
const TA = 0x62a;
const YA = 0x64a;
const HAMZA = 0x621;
const WAW_HAMZA = 0x624;
const YA_HAMZA = 0x626;
const MAX_WORD = 24;
const MIN_STEM = 2;
/** لينا is rather a name than لي with a pronoun. */
const SHORT = 4;

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

  /** Whether the folded letters `codes[from..to)` are an everyday word with clitics and endings: one of `Inflected`. */
  read(codes: Uint16Array, from: number, to: number): number {
    if (to - from > MAX_WORD) return Inflected.No;
    if (this.isRunOn(codes, from, to)) return Inflected.Surely;
    let bits = 0;
    let best: number = Inflected.No;
    for (let at = from; to - at > MIN_STEM; at++) {
      const found = this.readStem(codes, at, to, bits);
      if (found === Inflected.Surely) return found;
      if (found > best) best = found;
      const bit = procliticOf(codes[at]!);
      if (bit === 0 || !mayFollow(bits, bit)) break;
      bits |= bit;
    }
    return best;
  }

  /** لايغادر, مايدعو, يارسول: a space left out after لا or ما before a verb, after يا before a noun. */
  private isRunOn(codes: Uint16Array, from: number, to: number): boolean {
    if (to - from < 5 || codes[from + 1] !== ALEF) return false;
    const isNegated = (codes[from] === LAM || codes[from] === MEEM) && this.isVerb(codes, from + 2, to);
    return isNegated || (codes[from] === YA && codes[from + 2] !== ALEF && this.isStem(codes, from + 2, to));
  }

  private readStem(codes: Uint16Array, from: number, to: number, bits: number): number {
    if (this.hasPronoun(codes, from, to)) return to - from > SHORT ? Inflected.Surely : Inflected.Perhaps;
    const stem = afterArticle(codes, from, to, bits);
    const sure = (bits & Proclitic.Conjunction) !== 0 ? Inflected.Surely : Inflected.Perhaps;
    if (stem > from && this.isStem(codes, stem, to)) return Inflected.Surely;
    if (stem > from && this.hasEnding(codes, stem, to, ENDINGS)) return Inflected.Perhaps;
    // س stands before verbs alone (ستارت is no س+تارة); that تكون is also "formed" does not matter here.
    if ((bits & Proclitic.Sin) !== 0) return this.isVerb(codes, from, to) ? Inflected.Surely : Inflected.No;
    if (bits !== 0 && this.isStem(codes, from, to)) return sure;
    return this.hasEnding(codes, from, to, ENDINGS) ? Inflected.Perhaps : Inflected.No;
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

  private isVerb(codes: Uint16Array, from: number, to: number): boolean {
    for (let i = from; i < to; i++) this.stem[i - from] = codes[i]!;
    return this.isListed(to - from, WordFlag.Verb);
  }

  private isListed(length: number, classes: number = EVERYDAY): boolean {
    const { stem, lexicon } = this;
    let hash = HASH_SEED;
    for (let i = length - 1; i >= 0; i--) hash = hashStep(hash, stem[i]!);
    const record = findWord(lexicon, stem, 0, length, hash);
    return record !== 0 && (flagsAt(lexicon.pool, record) & classes) !== 0;
  }
}

/** Where the stem begins after ال or لل, or `from` where there is no article. */
function afterArticle(codes: Uint16Array, from: number, to: number, bits: number): number {
  if (to - from > 3 && codes[from] === ALEF && codes[from + 1] === LAM) return from + 2;
  return (bits & Proclitic.Lam) !== 0 && codes[from] === LAM ? from + 1 : from;
}

function endsWith(codes: Uint16Array, to: number, ending: Uint16Array): boolean {
  for (let i = 0; i < ending.length; i++) if (codes[to - ending.length + i] !== ending[i]) return false;
  return true;
}
