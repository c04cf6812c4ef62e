import { TokenKind } from '../../arabic/tokenise.ts';
import type { Analysis, Mention } from '../mention.ts';
import { isCapitalised, type Passage } from './passages.ts';

/** A name that begins in Arabic letters and ends in Latin ones, "منظمة Human": it may be part of a longer one. */
export const runsIntoLatin = ({ tokens }: Analysis, m: Mention): boolean =>
  m.candidates.length === 0 && tokens.kind[m.from] !== TokenKind.Latin && tokens.kind[m.to - 1] === TokenKind.Latin;

/** Names found elsewhere and those in Latin letters, in order. */
export function merged(
  a: Analysis,
  mentions: readonly Mention[],
  found: readonly Mention[],
  passages: readonly Passage[],
): Mention[] {
  const headed = new Map(
    mentions.filter((m) => runsIntoLatin(a, m)).map((m) => [m, wholeName(a, m, found, passages)] as const),
  );
  const within = [...headed.values()];
  const rest = found.filter((f) => !within.some((m) => m.from <= f.from && f.from < m.to));
  const out: Mention[] = [];
  let next = 0;
  for (const m of mentions) {
    while (next < rest.length && rest[next]!.from < m.from) addLatin(out, rest[next++]!);
    const whole = headed.get(m) ?? m;
    out.push(whole);
  }
  while (next < rest.length) addLatin(out, rest[next++]!);
  return out;
}

/** "الرئيس Joe Biden": the title right before a person's name is his. */
function addLatin(out: Mention[], m: Mention): void {
  const before = out.at(-1);
  if (m.type !== 'person' || before?.type !== 'person' || before.kind !== 'title' || before.phraseTo !== m.from)
    out.push(m);
  else out.splice(-1, 1, { ...m, phraseFrom: before.phraseFrom, title: before.title });
}

/** "معهد Foreign Policy": the name that a head noun begins has all capitalised words after it; "منظمة Human Rights Watch" is that organisation. */
function wholeName(a: Analysis, m: Mention, found: readonly Mention[], passages: readonly Passage[]): Mention {
  const words = passages.find((p) => p.words.some((i) => i >= m.from && i < m.to))?.words ?? [];
  const named = found.find(
    (f) => words.includes(f.from) && f.from < m.to && f.type === m.type && f.candidates.length > 0,
  );
  if (named) return { ...named, phraseFrom: m.phraseFrom };
  const to = Math.max(m.to, (words.filter((i) => isCapitalised(a, i)).at(-1) ?? 0) + 1);
  return { ...m, to, phraseTo: Math.max(m.phraseTo, to) };
}
