import { fold } from './normalise.ts';

/**
 * Other spellings of one word of a name, folded, without the word itself. Generated when dictionaries are compiled so that
 * nobody lists them by hand.
 *
 * `any` name: أميركا/أمريكا, شؤون/شئون. `foreign` names: the letters that Arabic newspapers choose for sounds that Arabic lacks
 * (g: غ ج ك ق; v: ف و; t: ت ط; s: س ص; French j: ج ز; ch: تش ش), one sound at a time, and, with `vowels`, one medial long vowel
 * more or less (ترامب/ترمب).
 */
export function spellingVariants(word: string, options: { foreign: boolean; vowels: boolean }): string[] {
  const base = fold(word);
  const out = new Set<string>();
  for (const [from, to] of ANY) if (base.includes(from)) out.add(base.replaceAll(from, to));
  if (options.foreign && base.length >= 3) {
    for (const [from, to] of FOREIGN) if (base.includes(from)) out.add(base.replaceAll(from, to));
    for (const v of finalVowel(base)) out.add(v);
    if (options.vowels && base.length >= 4) for (const v of medialVowels(base)) out.add(v);
  }
  out.delete(base);
  return [...out];
}

const ANY: readonly (readonly [string, string])[] = [
  ['اميرك', 'امريك'],
  ['امريك', 'اميرك'],
  ['ؤو', 'ئو'],
  ['ئو', 'ؤو'],
  ['داود', 'داوود'],
  ['داوود', 'داود'],
];

const FOREIGN: readonly (readonly [string, string])[] = [
  ['غ', 'ج'],
  ['غ', 'ك'],
  ['غ', 'ق'],
  ['تش', 'ش'],
  ['ط', 'ت'],
  ['ت', 'ط'],
  ['ص', 'س'],
  ['بورغ', 'برغ'],
  ['برغ', 'بورغ'],
  ['بورغ', 'بورج'],
  ['برغ', 'برج'],
  ['يو', 'ييو'],
  ['ئي', 'يي'],
  ['يي', 'ئي'],
  ['اي', 'ائ'],
];

function finalVowel(base: string): string[] {
  if (base.length < 5) return [];
  if (base.endsWith('ا') && !base.endsWith('يا')) return [`${base.slice(0, -1)}ه`];
  if (base.endsWith('ه')) return [`${base.slice(0, -1)}ا`];
  return [];
}

const VOWELS = 'اوي';

/** Drops one long vowel between consonants, or writes out one ا between two of them. */
function* medialVowels(base: string): Generator<string> {
  for (let i = 1; i < base.length - 1; i++) {
    const vowel = VOWELS.includes(base[i]!);
    const open = VOWELS.includes(base[i - 1]!) || VOWELS.includes(base[i + 1]!);
    if (vowel && !open && base.length >= 5) yield base.slice(0, i) + base.slice(i + 1);
    else if (!vowel && !VOWELS.includes(base[i - 1]!) && i >= 2) yield `${base.slice(0, i)}ا${base.slice(i)}`;
  }
}
