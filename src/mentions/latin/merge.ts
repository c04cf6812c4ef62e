import { TokenKind } from '../../arabic/tokenise.ts';
import { type Analysis, changed, type Mention } from '../mention.ts';
import { isCapitalised, type Passage } from './passages.ts';

/** A name that begins in Arabic letters and ends in Latin ones, "منظمة Human": it may be part of a longer one. */
export const runsIntoLatin = ({ tokens }: Analysis, m: Mention): boolean =>
  m.candidates.length === 0 && tokens.kind[m.from] !== TokenKind.Latin && tokens.kind[m.to - 1] === TokenKind.Latin;

/** Names found elsewhere and those in Latin letters, in order. */
export function merged(
  a: Analysis,
  mentions: readonly Mention[],
  found: readonly Mention[],
  passageOf: ReadonlyMap<number, Passage>,
): Mention[] {
  const byStart = new Map(found.map((f) => [f.from, f]));
  const covered = new Uint8Array(a.tokens.count);
  const whole = mentions.map((m) => {
    if (!runsIntoLatin(a, m)) return m;
    const longer = wholeName(a, m, byStart, passageOf);
    covered.fill(1, longer.from, longer.to);
    return longer;
  });
  const rest = found.filter((f) => covered[f.from] === 0);
  const out: Mention[] = [];
  let next = 0;
  for (const m of whole) {
    while (next < rest.length && rest[next]!.from < m.from) addLatin(out, rest[next++]!);
    out.push(m);
  }
  while (next < rest.length) addLatin(out, rest[next++]!);
  return out;
}

/** "الرئيس Joe Biden": the title right before a person's name is his. */
function addLatin(out: Mention[], m: Mention): void {
  const before = out.at(-1);
  if (m.type !== 'person' || before?.type !== 'person' || before.kind !== 'title' || before.phraseTo !== m.from)
    out.push(m);
  else out.splice(-1, 1, changed(m, { phraseFrom: before.phraseFrom, title: before.title }));
}

/** "معهد Foreign Policy": the name that a head noun begins has all capitalised words after it; "منظمة Human Rights Watch" is that organisation. */
function wholeName(
  a: Analysis,
  m: Mention,
  byStart: ReadonlyMap<number, Mention>,
  passageOf: ReadonlyMap<number, Passage>,
): Mention {
  const words = passageOf.get(m.to - 1)?.words ?? [];
  const inside = words.filter((i) => i < m.to).map((i) => byStart.get(i));
  const named = inside.find((f) => f !== undefined && f.type === m.type && f.candidates.length > 0);
  if (named) return changed(named, { phraseFrom: m.phraseFrom });
  const to = Math.max(m.to, (words.filter((i) => isCapitalised(a, i)).at(-1) ?? 0) + 1);
  return changed(m, { to, phraseTo: Math.max(m.phraseTo, to) });
}
