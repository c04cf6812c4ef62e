import { fold } from './normalise.ts';

export interface VariantOptions {
  /** A foreign name in Arabic letters: other letters may stand for its sounds. */
  readonly foreign?: boolean;
  /** One medial long vowel more or less (ترامب، ترمب). */
  readonly vowels?: boolean;
  /** The name in English letters: it tells which other sounds the letters may stand for. */
  readonly english?: string;
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
    const english = options.english?.toLowerCase() ?? '';
    const sounds = SOUNDS.filter(([sound]) => sound.test(english)).flatMap(([, ...pairs]) => pairs);
    for (const [from, to] of [...LETTERS, ...sounds]) out.add(base.replaceAll(from, to));
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
const SOUNDS: readonly (readonly [RegExp, ...Pair[]])[] = [
  [/g(?!h)/, ['غ', 'ك'], ['غ', 'ق']],
  [/g(?![hei])/, ['ج', 'غ'], ['ك', 'غ'], ['ق', 'غ']],
  [/v/, ['ف', 'و'], ['و', 'ف']],
  [/t/, [/ت(?=[او])/g, 'ط']],
  [/th/, ['ث', 'ت'], ['ت', 'ث']],
  [/s/, [/^س(?=[اور])/g, 'ص']],
  [/j|zh/, ['ج', 'ز'], ['ز', 'ج']],
  [/ch/, [/(?<!ت)ش/g, 'تش']],
  [/k|c/, ['ق', 'ك']],
]; // biome-ignore format: a table

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
