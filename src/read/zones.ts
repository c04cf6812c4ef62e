import { EXPAND, FOLD, HAMZA_ABOVE, HAMZA_BELOW, NEWLINE, SPACE } from '../arabic/characters.ts';
import { fold } from '../arabic/normalise.ts';
import type { ZoneCues } from '../gazetteer/tables.ts';
import type { Zone } from '../schema/record.ts';

type Kind = Zone['kind'];
interface Line {
  readonly start: number;
  readonly end: number;
}

const PROSE_WORDS = 18;
/** A heading of links in the first part of a text is followed by more of the story; later on nothing but links follows. */
const EARLY = 0.35;
const MAX_CUE_LINE = 200;

/**
 * Finds what in a text is not the story: link lists and pasted second articles, share and comment furniture, keyword lines, source lines, and
 * repeated headlines. Decides line by line, from how lines begin; offsets are UTF-16 units of the text. Only lines that begin or end with the first
 * letters of a cue are folded and read.
 */
export function createZoneFinder(cues: ZoneCues): (title: string, text: string) => Zone[] {
  const letters = firstLettersOf(cues);
  return (title, text) => {
    const lines = splitLines(text);
    const zones: Zone[] = [];
    const seen = new Set(title.trim() === '' ? [] : [bareHash(title, 0, title.length).hash]);
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      const opening = openingOf(text, line);
      if (opening === 0) continue;
      const kind =
        (letters.openings.has(opening) ? kindOf(line, folded(text, line), cues) : null) ??
        (endsInAge(text, line, letters.ages) && isAge(folded(text, line), cues) ? 'related' : null) ??
        repeats(text, line, seen);
      if (kind === null) continue;
      const last = zoneEnd(text, lines, i, kind, cues);
      zones.push({ kind, field: 'text', start: line.start, end: lines[last]!.end });
      i = last;
    }
    return zones;
  };
}

/** The last line of a zone that begins at a line. */
function zoneEnd(text: string, lines: readonly Line[], at: number, kind: Kind, cues: ZoneCues): number {
  if (kind === 'related') return relatedEnd(text, lines, at, cues);
  const comments = kind === 'boilerplate' && begins(folded(text, lines[at]!), cues.comments);
  return comments ? lines.length - 1 : at;
}

function splitLines(text: string): Line[] {
  const out: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    out.push({ start, end });
    start = end + 1;
  }
  return out;
}

const isShort = ({ start, end }: Line) => end - start <= MAX_CUE_LINE;

/** A line folded; of prose only the beginning, which alone tells. */
const folded = (text: string, line: Line): string =>
  fold(text.slice(line.start, isShort(line) ? line.end : line.start + OPENING)).trim();
const OPENING = 40;

const BULLETS = new Set([...'•*-–>»«"'].map((c) => c.charCodeAt(0)));

/** Two folded units as one number; a ligature stands for whatever comes. */
const pair = (first: number, second: number): number =>
  first === EXPAND || second === EXPAND ? EXPAND : (first << 16) | second;

/** The first two folded units of a line after bullets and space, as a `pair`: 0 where there is none. */
function openingOf(text: string, line: Line): number {
  const to = isShort(line) ? line.end : line.start + OPENING;
  let first = 0;
  for (let i = line.start; i < to; i++) {
    const unit = FOLD[text.charCodeAt(i)]!;
    if (unit < EXPAND) continue;
    if (first > 0) return pair(first, unit);
    if (unit !== SPACE && unit !== NEWLINE && !BULLETS.has(unit)) first = unit;
  }
  return first === 0 ? 0 : pair(first, 0);
}

function firstLettersOf({ age, ...openings }: ZoneCues) {
  const letters = (words: readonly string[]) => new Set(words.map((w) => pair(w.charCodeAt(0), w.charCodeAt(1))));
  return {
    openings: letters(Object.values(openings).flat()).add(EXPAND),
    ages: letters([...age, SINCE]).add(EXPAND),
  };
}

const SINCE = 'منذ';
const AGE_WORDS = 3;

/** Whether one of the last words of a short line begins with one of the pairs of letters. */
function endsInAge(text: string, line: Line, ages: ReadonlySet<number>): boolean {
  if (!isShort(line)) return false;
  let next = 0;
  let after = 0;
  for (let i = line.end - 1, words = 0; i >= line.start && words < AGE_WORDS; i--) {
    const unit = FOLD[text.charCodeAt(i)]!;
    if (unit === EXPAND) return true;
    if (unit === SPACE && next !== 0) {
      if (ages.has(pair(next, after))) return true;
      words++;
      next = 0;
      after = 0;
    } else if (unit > EXPAND && unit !== SPACE) {
      after = next;
      next = unit;
    }
  }
  return false;
}

/** A line that ends in the age of an article, as lists of links do: منذ ساعتين. */
function isAge(line: string, cues: ZoneCues): boolean {
  const text = bare(line);
  return begins(text.split(' ').slice(-2).join(' '), cues.age) || /منذ \d+ (ساع|دقي|يوم|ايام)\S*$/.test(text);
}

/** Without bullets. */
const bare = (opening: string) => opening.replace(/^[•*\-–ـ>»«"\s]+/, '');

const begins = (line: string, cues: readonly string[]) =>
  cues.some((c) => line.startsWith(c) && !/^[\u0621-\u064a]/.test(line.slice(c.length)));

function kindOf(line: Line, opening: string, cues: ZoneCues): Kind | null {
  const text = bare(opening);
  const short = isShort(line);
  if (begins(text, cues.related) && (short || /^[^:]{0,25}:/.test(text))) return 'related';
  if (begins(text, cues.comments) && short) return 'boilerplate';
  if (begins(text, cues.keywords)) return 'keywords';
  if (short && cues.boilerplate.some((c) => text.startsWith(c)) && text.split(' ').length <= 8) return 'boilerplate';
  if (short && begins(text, cues.byline) && text.split(' ').length <= 9) return 'byline';
  return null;
}

/** The headline once more, or a line that stood before (a list of headings pasted at the end). */
function repeats(text: string, line: Line, seen: Set<number>): Kind | null {
  if (!isShort(line)) return null;
  const { hash, words } = bareHash(text, line.start, line.end);
  if (words < MIN_WORDS) return null;
  if (seen.has(hash)) return 'repeated';
  seen.add(hash);
  return null;
}

const MIN_WORDS = 4;
const BAR = 0x7c;
const BULLET = 0x2022;
const isBare = (unit: number) => (unit >= 0x621 && unit <= 0x64a) || (unit >= 0x30 && unit <= 0x39);

/** Number of words, and a hash of 52 bits, of the letters and digits of a line up to a bar or bullet, whatever stands between the words. */
function bareHash(text: string, from: number, to: number): { hash: number; words: number } {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  let words = 0;
  let inside = false;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    const unit = FOLD[c]!;
    // Ligatures and decomposed letters: hashed as the whole folded text has them.
    if (unit === EXPAND || c === HAMZA_ABOVE || c === HAMZA_BELOW) {
      const whole = fold(text.slice(from, to));
      return bareHash(whole, 0, whole.length);
    }
    if (unit < EXPAND) continue;
    if (unit === BAR || unit === BULLET) break;
    const bare = isBare(unit);
    if (bare && !inside) {
      words++;
      h1 = Math.imul(h1 ^ SPACE, 2654435761);
      h2 = Math.imul(h2 ^ SPACE, 1597334677);
    }
    inside = bare;
    if (!bare) continue;
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  return { hash: (h1 >>> 0) * 0x100000 + (h2 >>> 12), words };
}

/** How far a heading of links reaches: its own line when a link follows on it, else the lines of links, or the rest of the text. */
function relatedEnd(text: string, lines: readonly Line[], at: number, cues: ZoneCues): number {
  const heading = folded(text, lines[at]!).replace(/[:\s]+$/, '');
  const alone = cues.related.some((c) => heading.length <= c.length + 12 && heading.includes(c));
  if (!alone) return at;
  if (lines[at]!.start > EARLY * text.length) return lines.length - 1;
  let last = at;
  for (let i = at + 1; i < lines.length; i++) {
    const line = folded(text, lines[i]!);
    if (line.split(' ').length >= PROSE_WORDS || /[.؟!]["»]?$/.test(line)) break;
    if (line !== '') last = i;
  }
  return last;
}
