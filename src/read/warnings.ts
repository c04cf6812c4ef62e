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
  const lone = article.text.match(/\p{Surrogate}/gu)?.length ?? 0;
  if (lone > 0) out.push({ code: 'W104', message: `${lone} lone surrogates in the text` });
  const sample = article.text.slice(0, 5000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic < letters / 4) out.push({ code: 'W105', message: 'hardly any Arabic in the text' });
  return out;
}
