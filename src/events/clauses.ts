import { type Tokens, tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Chunk } from './chunk.ts';

/**
 * A clause: the chunks of one predicate, without those of the clauses inside it. `parent` is the clause it stands in, `antecedent` the
 * chunk that a relative clause describes.
 */
export interface Clause {
  readonly index: number;
  readonly parent: number;
  readonly antecedent: number;
  readonly kind: 'main' | 'coordinate' | 'complement' | 'relative';
  /** Indices of its chunks, in order. */
  readonly chunks: number[];
  /** Index of its first verb chunk (in the sentence's chunks), or -1. */
  verb: number;
}

/**
 * Cuts a sentence's chunks into clauses. A new clause begins after a subordinator (أن، حيث), a relative pronoun, a colon, and where a
 * second verb is joined to the first (و + verb). A relative clause ends at a comma or at a verb that it has no place for; a complement
 * clause lasts to the end of the sentence or to a verb joined after a comma.
 */
export function cutClauses(chunks: readonly Chunk[], tokens: Tokens): { clauses: Clause[]; clauseOf: Int32Array } {
  const clauses: Clause[] = [];
  const clauseOf = new Int32Array(chunks.length).fill(-1);
  const open = (kind: Clause['kind'], parent: number, antecedent = -1): Clause => {
    const c: Clause = { index: clauses.length, parent, antecedent, kind, chunks: [], verb: -1 };
    clauses.push(c);
    return c;
  };
  let current = open('main', -1);
  chunks.forEach((chunk, i) => {
    const isVerb = chunk.verb !== null;
    if (chunk.kind === 'relative') current = open('relative', current.index, describedBy(chunks, tokens, current, i));
    else if (chunk.kind === 'subordinator' || chunk.kind === 'colon') current = open('complement', current.index);
    else if (announces(chunks, current, i)) current = open('coordinate', current.index);
    else if (chunk.verb?.purpose && current.verb >= 0) current = open('complement', current.index);
    else if (isVerb && current.verb < 0 && followsPredicate(chunks, current, i))
      current = open('coordinate', current.index);
    else if (isVerb && current.verb >= 0) current = clauseForVerb(chunks, tokens, clauses, current, chunk, i, open);
    else if (chunk.kind === 'comma' && current.kind === 'relative' && current.verb >= 0)
      current = clauses[current.parent]!;
    if (isVerb && current.verb < 0) current.verb = i;
    current.chunks.push(i);
    clauseOf[i] = current.index;
  });
  return { clauses, clauseOf };
}

/** "الزيارة هي الثانية له، سيتوجه بعدها": a clause without verb has had its predicate; after the comma another begins. */
const followsPredicate = (chunks: readonly Chunk[], clause: Clause, i: number): boolean =>
  chunks[i - 1]?.kind === 'comma' && !chunks[i]!.joined && clause.chunks.some((k) => chunks[k]!.kind === 'pronoun');

/** "بدأت المحادثات السبت ومن المتوقع أن تختتم الأحد": a joined announcement is said of its own. */
const announces = (chunks: readonly Chunk[], clause: Clause, i: number): boolean =>
  chunks[i]!.kind === 'cue' && chunks[i]!.joined && clause.verb >= 0 && opensComplement(chunks, i + 1);

const opensComplement = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.kind === 'subordinator' || (chunks[i]?.kind === 'event' && chunks[i]!.verb === null);

const RESUMING = new WordSet('خلالها خلاله اثناءها اثناءه فيها فيه عقبها بعدها');

/** Where a further verb belongs: joined verbs begin a coordinate clause, others return to a clause that still lacks its verb. */
function clauseForVerb(
  chunks: readonly Chunk[],
  tokens: Tokens,
  clauses: readonly Clause[],
  current: Clause,
  verb: Chunk,
  i: number,
  open: (kind: Clause['kind'], parent: number, antecedent?: number) => Clause,
): Clause {
  const auxiliary = i > 0 && chunks[current.verb]!.to === verb.from;
  if (auxiliary && !verb.joined) return current;
  if (!verb.joined && chunks[current.verb]!.auxiliary && !isFulfilled(chunks, current, i)) {
    // كان الرئيس قد زار: the second verb carries the sense, and the clause goes on.
    current.verb = i;
    return current;
  }
  if (!verb.joined && current.kind === 'relative') {
    for (let c: Clause | undefined = clauses[current.parent]; c; c = clauses[c.parent]) if (c.verb < 0) return c;
  }
  // "الذي زار المنزل والتقى رئيس الحكومة": joined without a comma, the verb goes on about the same one.
  if (
    verb.joined &&
    current.kind === 'relative' &&
    !verb.reporting &&
    !current.chunks.some((k) => chunks[k]!.kind === 'comma')
  )
    return open('relative', current.parent, current.antecedent);
  const previous = chunks[i - 1]?.kind === 'time' ? chunks[i - 2] : chunks[i - 1];
  // "زيارة إلى كوبا التقى خلالها كاسترو": the sentence goes on with its own subject.
  if (!verb.joined && chunks[i + 1] && RESUMING.has(tokens, chunks[i + 1]!.from))
    return open('coordinate', current.kind === 'relative' ? current.parent : current.index);
  // An indefinite noun is described by a clause without pronoun: "محادثات أجراها الوزير".
  if (
    !verb.joined &&
    previous &&
    (previous.kind === 'event' ||
      previous.kind === 'noun' ||
      previous.kind === 'adjective' ||
      previous.kind === 'phrase')
  ) {
    const described = lastIndefinite(chunks, current, i);
    if (described >= 0 && !isName(chunks[described]!)) return open('relative', current.index, described);
  }
  return open('coordinate', current.kind === 'relative' ? current.parent : current.index);
}

/** "وكان في استقباله الوزير، توجه بعدها الملك": كان has had its predicate, and after the comma another clause begins. */
const isFulfilled = (chunks: readonly Chunk[], { verb }: Clause, i: number): boolean =>
  chunks[i - 1]?.kind === 'comma' && chunks[verb + 1]?.kind === 'preposition' && chunks[verb + 2]?.kind !== 'cue';

/** A name is definite by itself: a clause without pronoun cannot describe it. */
const isName = (c: Chunk): boolean =>
  c.phrase !== null && c.phrase.entity !== null && c.phrase.mention?.kind !== 'title';

const FEMININE_RELATIVES = new Set(['التي', 'اللتان', 'اللتين', 'اللاتي', 'اللواتي']);

/**
 * What a relative pronoun takes up: the nearest noun before it that agrees with it, so that in "قمة الحلف التي تستضيفها المدينة" it is the summit; the nearest
 * of all where none agrees for sure.
 */
function describedBy(chunks: readonly Chunk[], tokens: Tokens, clause: Clause, i: number): number {
  const nearest = lastNominal(chunks, clause, i);
  const feminine = FEMININE_RELATIVES.has(tokenForm(tokens, chunks[i]!.from).replace(/^و/, ''));
  for (let k = nearest, n = 0; k >= 0 && n < 3; k = lastNominal(chunks, clause, k), n++) {
    if (completesThing(chunks, k)) continue;
    const gender = genderOf(chunks[k]!, tokens);
    if (gender === null || gender === feminine) return k;
    if (!isAdjacent(chunks, k)) break;
  }
  return nearest;
}

/** A plain noun in the chain of an event or agreement (معاهدة الشراكة الاستراتيجية، التي) is not what the clause describes. */
function completesThing(chunks: readonly Chunk[], k: number): boolean {
  if (chunks[k]!.kind !== 'noun') return false;
  for (let i = k - 1; i >= 0; i--) {
    const c = chunks[i]!;
    if (c.kind === 'event' && !c.verb) return true;
    if (c.kind === 'phrase') return c.phrase?.type === 'agreement' || c.phrase?.type === 'weapon';
    if (c.kind !== 'noun' && c.kind !== 'adjective' && c.kind !== 'preposition') return false;
  }
  return false;
}

/** The phrase follows its head directly (idafa), so that the head may be what is described. */
const isAdjacent = (chunks: readonly Chunk[], k: number) => chunks[k]!.preposition < 0 && !chunks[k]!.joined;

/** True for feminine, false for masculine, null where the form does not tell. */
function genderOf(c: Chunk, tokens: Tokens): boolean | null {
  if (c.phrase?.type === 'person') return c.phrase.entity?.feminine ?? null;
  if (c.phrase?.type === 'place' || c.phrase?.type === 'group') return null;
  return /(ه|ات)$/.test(tokenForm(tokens, c.from));
}

const isThing = ({ phrase }: Chunk) => phrase?.type === 'weapon' || phrase?.type === 'agreement';

/** A clause without pronoun describes an indefinite noun: "جولة في المنطقة تشمل"; the nearest of all where every noun is definite. */
function lastIndefinite(chunks: readonly Chunk[], clause: Clause, i: number): number {
  const nearest = lastNominal(chunks, clause, i);
  // "اجتماع للرد على أعمال تهدد الأمن": a verb that carries no event describes the noun right before it.
  const plain = chunks[nearest]?.kind === 'noun' && !chunks[nearest].definite && chunks[nearest].preposition >= 0;
  if (plain && chunks[i]!.light.length === 0) return nearest;
  for (let k = nearest; k >= 0; k = lastNominal(chunks, clause, k))
    if (!chunks[k]!.definite && (chunks[k]!.kind === 'event' || isThing(chunks[k]!))) return k;
  return nearest;
}

/** The noun phrase or event noun before chunk `i` in its clause: what a relative clause there describes. */
function lastNominal(chunks: readonly Chunk[], clause: Clause, i: number): number {
  for (let k = clause.chunks.length - 1; k >= 0; k--) {
    const at = clause.chunks[k]!;
    if (at >= i) continue;
    const { kind, verb } = chunks[at]!;
    if (verb) continue;
    if (kind === 'phrase' || kind === 'event' || kind === 'noun') return at;
  }
  return -1;
}
