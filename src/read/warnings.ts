import type { Article } from '../article.ts';
import type { Decoded } from './decode.ts';
import type { InputWarning } from './faults.ts';

/** What the reader of a record should know about how its article was read. */
export function warningsOf(article: Article, decoded: Decoded): InputWarning[] {
  const out: InputWarning[] = [];
  if (decoded.replaced > 0)
    out.push({ code: 'W101', message: `${decoded.replaced} illegal bytes in ${decoded.encoding} became U+FFFD` });
  if (article.published === null)
    out.push({ code: 'W103', message: 'no publication date; relative dates stay open (--published gives one)' });
  const lone = article.text.isWellFormed() ? 0 : (article.text.match(/\p{Surrogate}/gu)?.length ?? 0);
  if (lone > 0) out.push({ code: 'W104', message: `${lone} lone surrogates in the text` });
  if (isHardlyArabic(article.text)) out.push({ code: 'W105', message: 'hardly any Arabic in the text' });
  return out;
}

const SAMPLE = 5000;
const LETTER = /\p{L}/u;

/** Whether fewer than one letter in four of the text's beginning is Arabic. */
function isHardlyArabic(text: string): boolean {
  let letters = 0;
  let arabic = 0;
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const code = text.charCodeAt(i);
    const isArabic = code >= 0x620 && code <= 0x6d3;
    if (isArabic) arabic++;
    if (isArabic || (code >= 0x41 && (code < 0x80 ? isAsciiLetter(code) : LETTER.test(text[i]!)))) letters++;
  }
  return arabic < letters / 4;
}

const isAsciiLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
