import { headAt } from '../mentions/heads.ts';
import type { Site } from './site.ts';
import { isFree } from './subjects.ts';

const MEDIA = new Set(['newspaper', 'magazine', 'channel', 'radio', 'news_agency', 'website']);

/** "قال الناشط في اتصال مع الصحيفة", "«الوطن» اتصلت بالمدير": talks with the press, or that the press asks for, are an interview. */
export function isForPress(site: Site): boolean {
  const { view, clause, type, trigger } = site;
  if (!type.roles.some((r) => r.name === 'participants')) return false;
  const { verb } = clause;
  const asks = verb >= 0 && !view.chunks[verb]!.reporting;
  return clause.chunks.some((i) => {
    const c = view.chunks[i]!;
    // The medium is the subject: before the verb, or right after it.
    const beside = i === verb + 1 || verb === (view.chunks[i + 1]?.kind === 'quote' ? i + 2 : i + 1);
    if (isFree(c)) return asks && beside && isPress(site, i);
    const opened = trigger.frame.prepositions[String(c.preposition)]?.includes('participants') ?? false;
    return opened && i > site.at && i <= site.at + REACH && isPress(site, i);
  });
}
const REACH = 5;

/** A medium by its name or by its noun (الصحيفة); a place in quotation marks is one as well («الرياض»). */
function isPress({ view, scene }: Site, i: number): boolean {
  const c = view.chunks[i]!;
  const { phrase } = c;
  if (phrase?.type === 'organisation') return MEDIA.has(phrase.entity?.kind ?? '');
  if (phrase?.type === 'place') return view.chunks[i - 1]?.kind === 'quote' && view.chunks[i + 1]?.kind === 'quote';
  if (c.kind !== 'noun' || !c.definite) return false;
  // "الوكالة" is as often the one for atomic energy.
  const kind = headAt(scene.a, c.from, 'organisation')?.kind ?? '';
  return MEDIA.has(kind) && kind !== 'news_agency';
}
