import { normalise } from '../arabic/normalise.ts';
import { TokenKind, type Tokens, tokenForm, tokenise } from '../arabic/tokenise.ts';
import { formatPoint } from './calendar/edtf.ts';
import { exists } from './calendar/span.ts';
import { findTimes, type TimeExpression } from './find.ts';
import { resolveTime } from './resolve.ts';

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d{1,3}(?!\d))/;
const YEAR_LAST = /(?<!\d)(\d\d)([-_.])(\d\d)\2((?:19|20)\d\d)(?!\d)/;

/**
 * The date that a file is named or filed by, as an ISO date: `2023-09-13-summit.txt`, `20230913.json`, `2023/09/13/summit.html`,
 * `13-09-2023.txt`; null where the name holds none.
 */
export function publishedFromFilename(name: string): string | null {
  const first = YEAR_FIRST.exec(name);
  if (first) return isoDate(first[1]!, first[3]!, first[4]!);
  const last = YEAR_LAST.exec(name);
  return last && isoDate(last[4]!, last[3]!, last[1]!);
}

function isoDate(year: string, month: string, day: string): string | null {
  const point = { year: Number(year), month: Number(month), day: Number(day) };
  return point.month > 0 && point.day > 0 && exists(point) ? formatPoint(point) : null;
}

/** Where a dateline can stand, and how many words (place, agency, weekday) it has before its date. */
const HEAD_LINES = 3;
const HEAD_LENGTH = 600;
const WORDS_BEFORE = 6;

/**
 * The date of an agency's dateline, at the head of one of the first lines: "بغداد 13 سبتمبر 2023 (رويترز) -"، "جدة 05 محرم 1447 هـ الموافق 30
 * يونيو 2025 م واس -"; `XXXX-09-13` where it gives no year, null where there is none.
 */
export function publishedFromDateline(text: string): string | null {
  const tokens = tokenise(normalise(text.slice(0, HEAD_LENGTH)));
  let from = 0;
  for (let line = 0; line < HEAD_LINES && from < tokens.count; ) {
    let to = from;
    while (to < tokens.count && tokens.kind[to] !== TokenKind.Newline) to++;
    const date = to > from ? dateOfLine(tokens, from, to) : null;
    if (date) return date;
    if (to > from) line++;
    from = to + 1;
  }
  return null;
}

function dateOfLine(tokens: Tokens, from: number, to: number): string | null {
  const found = findTimes(tokens, from, Math.min(to, from + WORDS_BEFORE + 16)).find(isDate);
  if (!found || found.from > from + WORDS_BEFORE || !isHeaded(tokens, from, to, found)) return null;
  return resolveTime(found, { published: null, tense: null })?.value ?? null;
}

const isDate = ({ meaning }: TimeExpression): boolean =>
  meaning.kind === 'calendar' && meaning.day > 0 && typeof meaning.month === 'number' && meaning.direction === null;

/** A dash, bracket or slash closes a dateline, at once or after the agency's name; a line of its own needs none. */
function isHeaded(tokens: Tokens, from: number, to: number, date: TimeExpression): boolean {
  if (date.to === to) return hasYear(date) && date.from <= from + 1;
  if (isSign(tokens, date.to, to)) return true;
  if (hasYear(date) && isSign(tokens, date.from - 1, to)) return true;
  return tokens.kind[date.to] === TokenKind.Word && isSign(tokens, date.to + 1, to);
}

const hasYear = ({ meaning }: TimeExpression): boolean =>
  meaning.kind === 'calendar' && (typeof meaning.year === 'number' || typeof meaning.equivalent?.year === 'number');

const isSign = (tokens: Tokens, i: number, to: number): boolean =>
  i >= 0 && i < to && tokens.kind[i] === TokenKind.Punctuation && '-–—(/:'.includes(tokenForm(tokens, i));
