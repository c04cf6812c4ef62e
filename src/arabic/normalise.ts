import { DELETE_FORMAT, EXPAND, EXPANSIONS, FOLD, HAMZA_ABOVE, HAMZA_BELOW, MADDAH, STRICT } from './characters.ts';

/**
 * A text in its matching form.
 *
 * `codes[0..length)` are the folded code units; `offsets[i]` is the UTF-16 offset in the original of the character that unit
 * `i` came from (several units may share one: ﷲ), and `offsets[length]` is the length of the original. What was deleted
 * between two units belongs to the first.
 */
export interface NormalisedText {
  readonly source: string;
  readonly length: number;
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
}

const WAW = 0x648;
const YA = 0x64a;
const WAW_HAMZA = 0x624;
const YA_HAMZA = 0x626;
const ALEF = 0x627;

/** Folds a text for matching, with a map back to it. Never throws; any string is legal, lone surrogates included. */
export function normalise(source: string): NormalisedText {
  const n = source.length;
  let codes = new Uint16Array(n + 1);
  let offsets = new Uint32Array(n + 1);
  let k = 0;
  for (let i = 0; i < n; i++) {
    const c = source.charCodeAt(i);
    const f = FOLD[c]!;
    if (f > EXPAND) {
      codes[k] = f;
      offsets[k++] = i;
    } else if (f === EXPAND) {
      const units = EXPANSIONS.get(c)!;
      if (k + units.length + (n - i) > codes.length)
        [codes, offsets] = grow(codes, offsets, k + units.length + (n - i));
      for (const u of units) {
        codes[k] = u;
        offsets[k++] = i;
      }
    } else if ((c === HAMZA_ABOVE || c === HAMZA_BELOW) && k > 0) {
      // A decomposed hamza carrier is the letter that it composes to.
      if (codes[k - 1] === WAW) codes[k - 1] = WAW_HAMZA;
      else if (codes[k - 1] === YA) codes[k - 1] = YA_HAMZA;
    }
  }
  offsets[k] = n;
  return { source, length: k, codes, offsets };
}

function grow(
  codes: Uint16Array<ArrayBuffer>,
  offsets: Uint32Array<ArrayBuffer>,
  size: number,
): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const c = new Uint16Array(size * 2);
  const o = new Uint32Array(size * 2);
  c.set(codes);
  o.set(offsets);
  return [c, o];
}

/**
 * The strict key of units `start..end`: the letters as written, without marks, so that على and علي, أن and إن differ.
 * A decomposed alef with hamza or maddah is composed.
 */
export function strictKey(text: NormalisedText, start: number, end: number): string {
  let key = '';
  for (let i = start; i < end; i++) {
    const at = text.offsets[i]!;
    if (i > start && at === text.offsets[i - 1]) {
      key += String.fromCharCode(text.codes[i]!);
      continue;
    }
    const c = text.source.charCodeAt(at);
    const f = FOLD[c]!;
    if (f === EXPAND) key += String.fromCharCode(text.codes[i]!);
    else key += String.fromCharCode(composed(STRICT[c]!, text.source, at + 1, text.offsets[i + 1]!) ?? text.codes[i]!);
  }
  return key;
}

function composed(letter: number, source: string, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const mark = source.charCodeAt(i);
    if (mark !== HAMZA_ABOVE && mark !== HAMZA_BELOW && mark !== MADDAH) continue;
    if (letter === ALEF) return mark === MADDAH ? 0x622 : mark === HAMZA_ABOVE ? 0x623 : 0x625;
    if (mark !== MADDAH) return null; // the folded unit already holds ؤ or ئ
  }
  return letter;
}

/** The folded form of a short string: the key under which dictionaries are compiled. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const folded = FOLD[text.charCodeAt(i)]!;
    if (folded <= EXPAND) return foldThroughout(text);
    out += String.fromCharCode(folded);
  }
  return out;
}

/** With marks, controls and ligatures, which hardly any dictionary word has. */
function foldThroughout(text: string): string {
  const { codes, length } = normalise(text);
  return String.fromCharCode(...codes.subarray(0, length));
}

/** Where the original text of units `start..end` ends: after the marks that belong to the last letter, before controls. */
export function sourceEnd(text: NormalisedText, end: number): number {
  const last = text.offsets[end - 1]!;
  let k = end;
  // Units of one ligature share their offset: the text of any of them is the whole character.
  while (k < text.length && text.offsets[k] === last) k++;
  let at = text.offsets[k]!;
  while (at - 1 > last && FOLD[text.source.charCodeAt(at - 1)] === DELETE_FORMAT) at--;
  return at;
}
