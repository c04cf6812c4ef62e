import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Draft } from './draft.ts';
import type { Site } from './site.ts';

/** A summit's own name: the noun with the body or the adjectives that make it this summit (قمة العشرين، القمة العربية الطارئة); null for "قمة" alone. */
export function summitName(site: Site): Draft['name'] {
  const { view, at, found } = site;
  const head = view.chunks[at]!;
  if (head.verb) return null;
  let to = head.to;
  for (let i = at + 1; i < Math.min(view.chunks.length, at + 6); i++) {
    const c = view.chunks[i]!;
    const body =
      c.kind === 'phrase' &&
      c.preposition < 0 &&
      !c.joined &&
      (c.phrase!.type === 'organisation' || c.phrase!.type === 'place');
    const number =
      c.kind === 'word' &&
      (site.scene.a.readings.flags[c.from]! & (WordFlag.Number | WordFlag.Article)) ===
        (WordFlag.Number | WordFlag.Article);
    const word =
      (c.kind === 'adjective' || c.kind === 'noun') &&
      c.cues.length === 0 &&
      !c.joined &&
      c.preposition < 0 &&
      (c.definite || c.nisba !== null);
    if (!body && !word && !number) break;
    to = c.to;
  }
  return to > head.to ? { from: head.from, to, skip: found.skip } : null;
}
