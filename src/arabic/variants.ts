import { fold } from './normalise.ts';

export interface VariantOptions {
  /** A foreign name in Arabic letters: other letters may stand for its sounds. */
  readonly foreign?: boolean;
  /** One medial long vowel more or less (ترامب، ترمب). */
  readonly vowels?: boolean;
  /** Which other sounds the letters may stand for, by `soundsOf` the English name. */
  readonly sounds?: number;
}

/**
 * Other spellings of one word of a name, folded, without the word itself. Generated when dictionaries are compiled so that
 * nobody lists them by hand. Each differs from the word by one rule; a rule changes all places that it fits.
 *
 * Every name: أميركا/أمريكا, شؤون/شئون, داود/داوود. Foreign names: the letters that Arabic newspapers choose for sounds that Arabic
 * lacks, and endings and doubled letters that they write or leave.
 */
export function spellingVariants(word: string, options: VariantOptions): string[] {
  const base = fold(word);
  const out = new Set<string>();
  for (const [from, to] of ANY) if (base.includes(from)) out.add(base.replaceAll(from, to));
  if (options.foreign && base.length >= 3) {
    const { sounds = 0 } = options;
    for (const [from, to] of LETTERS) out.add(base.replaceAll(from, to));
    for (let i = 0; i < SOUNDS.length; i++)
      if (sounds & (1 << i)) for (const [from, to] of SOUNDS[i]!.exchanged) out.add(base.replaceAll(from, to));
    for (const v of finalVowel(base)) out.add(v);
    if (options.vowels) for (const v of medialVowels(base)) out.add(v);
  }
  out.delete(base);
  return [...out];
}

type Pair = readonly [from: string | RegExp, to: string];

const ANY: readonly (readonly [string, string])[] = [
  ['اميرك', 'امريك'],
  ['امريك', 'اميرك'],
  ['ؤو', 'ئو'],
  ['ئو', 'ؤو'],
  ['داود', 'داوود'],
  ['داوود', 'داود'],
];

/** Letters that are exchanged in any foreign name: they rarely stand for another sound there. */
const LETTERS: readonly Pair[] = [
  ['غ', 'ج'], ['تش', 'ش'], ['ط', 'ت'], ['ص', 'س'],
  ['بورغ', 'برغ'], ['برغ', 'بورغ'], ['بورغ', 'بورج'], ['برغ', 'برج'], ['بورج', 'برج'], ['برج', 'بورج'],
  ['ئي', 'يي'], ['يي', 'ئي'], ['ائي', 'اي'], [/(?<=.)ئ(?=.)/g, ''], ['وو', 'و'], [/(?<=.)يي/g, 'ي'],
]; // biome-ignore format: a table

/** A sound as English letters write it, and the letters that are exchanged where a name has it. */
const SOUNDS: readonly { readonly english: RegExp; readonly exchanged: readonly Pair[] }[] = [
  { english: /g(?!h)/i, exchanged: [['غ', 'ك'], ['غ', 'ق']] },
  { english: /g(?![hei])/i, exchanged: [['ج', 'غ'], ['ك', 'غ'], ['ق', 'غ']] },
  { english: /v/i, exchanged: [['ف', 'و'], [/(?<=[اي])و(?=[اوي])/g, 'ف']] },
  { english: /t/i, exchanged: [[/^ت(?=[او])/g, 'ط'], [/(?<=.)ت(?=[او])/g, 'ط']] },
  { english: /th/i, exchanged: [['ث', 'ت'], ['ت', 'ث']] },
  { english: /s/i, exchanged: [[/^س(?=[اور])/g, 'ص']] },
  { english: /j|zh/i, exchanged: [['ج', 'ز'], ['ز', 'ج']] },
  { english: /ch/i, exchanged: [[/(?<!ت)ش/g, 'تش']] },
  { english: /k|c/i, exchanged: [['ق', 'ك']] },
]; // biome-ignore format: a table

/** Bits of the sounds that a name in English letters has. */
export const soundsOf = (english: string): number =>
  SOUNDS.reduce((bits, { english: sound }, i) => (sound.test(english) ? bits | (1 << i) : bits), 0);

function finalVowel(base: string): string[] {
  if (base.length < 5) return [];
  if (base.endsWith('ا') && !base.endsWith('يا')) return [`${base.slice(0, -1)}ه`];
  if (base.endsWith('ه')) return [`${base.slice(0, -1)}ا`];
  return [];
}

const isConsonant = (letter: string | undefined) => letter !== undefined && !'اوي'.includes(letter);

/** Drops one long vowel between consonants (ترامب، ترمب), or writes ا between two of three or more in a row (نتنياهو، نتانياهو). */
function* medialVowels(base: string): Generator<string> {
  for (let i = 1; i < base.length - 1; i++) {
    const [before, here, after] = [base[i - 1], base[i], base[i + 1]];
    if (!isConsonant(before)) continue;
    if (!isConsonant(here)) {
      if (isConsonant(after) && base.length >= 5) yield base.slice(0, i) + base.slice(i + 1);
    } else if (i >= 2 && base.length >= 4 && (isConsonant(base[i - 2]) || isConsonant(after)))
      yield `${base.slice(0, i)}ا${base.slice(i)}`;
  }
}
