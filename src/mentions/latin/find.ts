import { TokenKind, tokenEnd, tokenStart } from '../../arabic/tokenise.ts';
import { EntityType, type Pack } from '../../gazetteer/pack.ts';
import { stringAt } from '../../gazetteer/strings.ts';
import { TYPE_NAMES } from '../dictionary.ts';
import type { Analysis, Mention, MentionType } from '../mention.ts';
import { merged, runsIntoLatin } from './merge.ts';
import { foldLatin, indexLatinNames, type LatinNameIndex } from './name-index.ts';
import { isCapitalised, type Passage, passagesIn } from './passages.ts';
import type { LatinReader } from './reader.ts';

/** Finds the names in Latin letters of an article, beside those that were found. */
export type LatinNames = (a: Analysis, mentions: readonly Mention[]) => readonly Mention[];

/** The dictionaries' English names are indexed with the first article that has Latin letters. `read` finds names that they do not have. */
export function createLatinNames(pack: Pack, read: LatinReader | undefined): LatinNames {
  let index: LatinNameIndex | null = null;
  return (a, mentions) => {
    const { kind, count } = a.tokens;
    if (!kind.subarray(0, count).includes(TokenKind.Latin)) return mentions;
    const passages = allPassages(a);
    const passageOf = new Map(passages.flatMap((p) => p.words.map((i) => [i, p] as const)));
    const kept = mentions.filter((m) => !isLatin(a, m) || isPlain(a, m, passageOf.get(m.from)));
    if (passages.length === 0) return kept;
    index ??= indexLatinNames(pack);
    const taken = takenTokens(a, kept);
    const found = passages.flatMap((p) => namesIn(a, p, index!, read, taken));
    return merged(a, kept, found, passageOf);
  };
}

const isLatin = ({ tokens }: Analysis, m: Mention): boolean =>
  tokens.kind[m.from] === TokenKind.Latin && tokens.kind[m.to - 1] === TokenKind.Latin;

/** Whether a name that a dictionary lists in Latin letters is one here too: the dictionaries' matching knows no capitals and no addresses. */
function isPlain(a: Analysis, m: Mention, passage: Passage | undefined): boolean {
  if (!passage || !isCapitalised(a, m.from)) return false;
  const { words } = passage;
  const k = words.indexOf(m.from);
  const n = words.filter((i) => i >= m.from && i < m.to).length;
  if (words.length === 1) return true; // in brackets too: "(CNN)" in a dateline
  const text = wordText(a, m.from, m.to - 1);
  return standsApart(a, words, k, n) && (n > 1 || text === text.toUpperCase());
}

function allPassages(a: Analysis): Passage[] {
  const { starts, count } = a.sentences;
  const out: Passage[] = [];
  for (let s = 0; s < count; s++) if (a.excluded[s] === 0) out.push(...passagesIn(a, starts[s]!, starts[s + 1]!));
  return out.filter(({ words }) => words.some((i) => isCapitalised(a, i)));
}

/** Tokens that are names already; a name that runs into Latin letters (منظمة Human) may be part of a longer one. */
function takenTokens(a: Analysis, mentions: readonly Mention[]): Uint8Array {
  const out = new Uint8Array(a.tokens.count);
  for (const m of mentions) if (!runsIntoLatin(a, m)) out.fill(1, m.from, m.to);
  return out;
}

function namesIn(
  a: Analysis,
  passage: Passage,
  index: LatinNameIndex,
  read: LatinReader | undefined,
  taken: Uint8Array,
): Mention[] {
  const { words } = passage;
  const out: Mention[] = [];
  for (let k = 0; k < words.length; k++) {
    if (taken[words[k]!] === 1 || !isCapitalised(a, words[k]!)) continue;
    const length = longestName(a, passage, k, index);
    if (length === 0) continue;
    const candidates = index.find(folded(a, words, k, length));
    out.push(mention(words[k]!, words[k + length - 1]!, typeOf(a.pack, candidates[0]!), candidates));
    k += length - 1;
  }
  for (const m of out) taken.fill(1, m.from, m.to);
  return read && hasUnreadName(a, words, taken) ? [...out, ...readNames(a, words, index, read, taken)] : out;
}

/** How many words from the `k`-th on are a name of the dictionaries that no capitalised word beside it makes part of another; 0 for none. */
function longestName(a: Analysis, { words, bracketed }: Passage, k: number, index: LatinNameIndex): number {
  for (let n = Math.min(index.longest, words.length - k); n > 0; n--) {
    const [entity] = index.find(folded(a, words, k, n));
    if (entity === undefined) continue;
    const counts =
      n > 1 ? standsApart(a, words, k, n) : words.length === 1 && !bracketed && isNameAlone(a, words[k]!, entity);
    if (counts) return n;
  }
  return 0;
}

/** Whether the word of a passage at `k` begins with a capital. */
const goesOn = (a: Analysis, words: readonly number[], k: number): boolean =>
  k >= 0 && k < words.length && isCapitalised(a, words[k]!);

const standsApart = (a: Analysis, words: readonly number[], k: number, n: number): boolean =>
  !goesOn(a, words, k - 1) && !goesOn(a, words, k + n);

const SHORTEST = 3;
const LONGEST_ACRONYM = 5;

/** One word is a name where it stands by itself, spelled as the dictionary has it; people have two. */
function isNameAlone(a: Analysis, word: number, entity: number): boolean {
  const { type, needs, englishNames } = a.pack.entities;
  const text = wordText(a, word, word);
  if (text.length < SHORTEST || type[entity] === EntityType.Person || needs[entity]! > 0) return false;
  if (a.tokens.kind[word - 1] === TokenKind.Number) return false; // a unit
  const name = stringAt(englishNames, entity);
  return name === name.toUpperCase() ? text === name : text !== text.toUpperCase() || text.length > LONGEST_ACRONYM;
}

/** Two words with capitals in a row that no dictionary name covers. */
const hasUnreadName = (a: Analysis, words: readonly number[], taken: Uint8Array): boolean =>
  words.some((w, k) => k > 0 && [words[k - 1]!, w].every((i) => taken[i] === 0 && isCapitalised(a, i)));

/** What the reader finds: names of two words or more that begin and end with a capital and are no part of a longer one. */
function readNames(
  a: Analysis,
  words: readonly number[],
  index: LatinNameIndex,
  read: LatinReader,
  taken: Uint8Array,
): Mention[] {
  const start = tokenStart(a.tokens, words[0]!);
  return read(wordText(a, words[0]!, words.at(-1)!)).flatMap((name) => {
    const inside = (i: number) =>
      tokenStart(a.tokens, i) >= start + name.start && tokenEnd(a.tokens, i) <= start + name.end;
    const k = words.findIndex(inside);
    const named = words.filter(inside);
    const last = named.at(-1);
    if (last === undefined || named.length < 2 || named.some((i) => taken[i] === 1)) return [];
    if (!isCapitalised(a, named[0]!) || !isCapitalised(a, last)) return [];
    const candidates = index.find(folded(a, words, k, named.length));
    if (candidates.length > 0) return [mention(named[0]!, last, typeOf(a.pack, candidates[0]!), candidates)];
    // Of "American Society of …" the library knows a part; people are told by their given names.
    const whole = name.type === 'person' ? !goesOn(a, words, k + named.length) : named.length === words.length;
    return whole ? [mention(named[0]!, last, name.type, [])] : [];
  });
}

const mention = (first: number, last: number, type: MentionType, candidates: readonly number[]): Mention => ({
  from: first,
  to: last + 1,
  skip: 0,
  type,
  kind: 'name',
  candidates,
  rule: candidates.length > 0 ? 'latin/dictionary' : `latin/${type}`,
  phraseFrom: first,
  phraseTo: last + 1,
  title: undefined,
});

const typeOf = ({ entities }: Pack, entity: number): MentionType => TYPE_NAMES[entities.type[entity]!]!;

const wordText = ({ tokens }: Analysis, first: number, last: number): string =>
  tokens.text.source.slice(tokenStart(tokens, first), tokenEnd(tokens, last));

const folded = (a: Analysis, words: readonly number[], k: number, n: number): string =>
  foldLatin(wordText(a, words[k]!, words[k + n - 1]!));
