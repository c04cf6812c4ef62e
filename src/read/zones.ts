import { fold } from '../arabic/normalise.ts';
import type { ZoneCues } from '../gazetteer/tables.ts';
import type { Zone } from '../schema/record.ts';

type Kind = Zone['kind'];
interface Line {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const PROSE_WORDS = 18;
/** A heading of links in the first part of a text is followed by more of the story; later on nothing but links follows. */
const EARLY = 0.35;
const MAX_CUE_LINE = 200;

/**
 * Finds what in a text is not the story: link lists and pasted second articles, share and comment furniture, keyword lines, source lines, and
 * repeated headlines. Decides line by line, from how lines begin; offsets are UTF-16 units of the text.
 */
export function findZones(title: string, text: string, cues: ZoneCues): Zone[] {
  const lines = splitLines(text);
  const zones: Zone[] = [];
  const seen = new Set(title.trim() === '' ? [] : [bare(fold(title))]);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.folded === '') continue;
    const kind = kindOf(line, cues) ?? repeats(line, seen);
    if (kind === null) continue;
    const last =
      kind === 'related'
        ? relatedEnd(lines, i, text.length, cues)
        : kind === 'boilerplate' && begins(line.folded, cues.comments)
          ? lines.length - 1
          : i;
    zones.push({ kind, field: 'text', start: line.start, end: lines[last]!.end });
    i = last;
  }
  return zones;
}

function splitLines(text: string): Line[] {
  const out: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    // Only a line's beginning tells; prose is not folded a second time.
    const folded =
      end - start > MAX_CUE_LINE ? fold(text.slice(start, start + 40)).trim() : fold(text.slice(start, end)).trim();
    out.push({ start, end, folded });
    start = end + 1;
  }
  return out;
}

const begins = (line: string, cues: readonly string[]) =>
  cues.some((c) => line.startsWith(c) && !/^[\u0621-\u064a]/.test(line.slice(c.length)));

function kindOf(line: Line, cues: ZoneCues): Kind | null {
  const text = line.folded.replace(/^[•*\-–ـ>»«"\s]+/, '');
  const short = line.end - line.start <= MAX_CUE_LINE;
  if (begins(text, cues.related) && (short || /^[^:]{0,25}:/.test(text))) return 'related';
  if (begins(text, cues.comments) && short) return 'boilerplate';
  if (begins(text, cues.keywords)) return 'keywords';
  if (short && cues.boilerplate.some((c) => text.startsWith(c)) && text.split(' ').length <= 8) return 'boilerplate';
  if (short && begins(text, cues.byline) && text.split(' ').length <= 9) return 'byline';
  if (short && (begins(text.split(' ').slice(-2).join(' '), cues.age) || /منذ \d+ (ساع|دقي|يوم|ايام)\S*$/.test(text)))
    return 'related';
  return null;
}

/** The headline once more, or a line that stood before (a list of headings pasted at the end). */
function repeats(line: Line, seen: Set<string>): Kind | null {
  if (line.end - line.start > MAX_CUE_LINE) return null;
  const key = bare(line.folded);
  if (key.split(' ').length < 4) return null;
  if (seen.has(key)) return 'repeated';
  seen.add(key);
  return null;
}

const bare = (folded: string) =>
  folded
    .replace(/\s*[|•].*$/, '')
    .replace(/[^\u0621-\u064a\d ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** How far a heading of links reaches: its own line when a link follows on it, else the lines of links, or the rest of the text. */
function relatedEnd(lines: readonly Line[], at: number, length: number, cues: ZoneCues): number {
  const heading = lines[at]!.folded.replace(/[:\s]+$/, '');
  const alone = cues.related.some((c) => heading.length <= c.length + 12 && heading.includes(c));
  if (!alone) return at;
  if (lines[at]!.start > EARLY * length) return lines.length - 1;
  let last = at;
  for (let i = at + 1; i < lines.length; i++) {
    const { folded } = lines[i]!;
    if (folded.split(' ').length >= PROSE_WORDS || /[.؟!]["»]?$/.test(folded)) break;
    if (folded !== '') last = i;
  }
  return last;
}
