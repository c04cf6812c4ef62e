import { WordSet } from '../arabic/word-set.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import type { SentenceView } from './view.ts';

const AMONG = new WordSet('بينهم منهم ضمنهم ابرزهم اولهم راسهم مقدمتهم');
const REACH = 4;

/** "عدد من الزعماء، من بينهم فلان وفلان": the people of the group that starts at chunk `at` whom the sentence names. */
export function membersNamed({ chunks, tokens }: SentenceView, at: number): NounPhrase[] {
  if (chunks[at]!.phrase?.type !== 'group') return [];
  const out: NounPhrase[] = [];
  for (let i = at + 1, found = false; i < chunks.length; i++) {
    const c = chunks[i]!;
    if (found && isNamed(c) && (out.length === 0 || c.joined)) out.push(c.phrase!);
    else if (found || i > at + REACH) break;
    else if (AMONG.has(tokens, c.from)) found = true;
    else if (!LEADS.has(c.kind)) break;
  }
  return out;
}

const LEADS: ReadonlySet<string> = new Set(['comma', 'preposition', 'adjective', 'coordinator']);

const isNamed = ({ phrase }: Chunk): boolean => phrase?.type === 'person' && phrase.mention?.kind !== 'title';
