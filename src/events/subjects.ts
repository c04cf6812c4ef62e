import { Enclitic, Feature } from '../arabic/features.ts';
import type { Tokens } from '../arabic/tokenise.ts';
import { isSpelledAt } from '../arabic/word-set.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { SentenceView } from './view.ts';

/** The subject of a verb: the chunk of its noun phrase, or -1; `blocked` when something that is no phrase is the subject. */
export interface Subject {
  readonly chunk: number;
  readonly why: string;
  readonly blocked: boolean;
}

/** The noun before the verb is what is done. */
export const THING_BEFORE: Subject = { chunk: -1, why: 'thing before the verb', blocked: true };
const THINGS: ReadonlySet<string> = new Set(['weapon', 'agreement']);
const NONE: Subject = { chunk: -1, why: '', blocked: false };
type Fits = (c: Chunk) => boolean;
const MAX_DEPTH = 4;

/**
 * Finds who does what a verb says. In this order: a phrase before it in its clause (SVO), the first free phrase after it (VSO), what a relative
 * clause describes, and the subject of the clause that it is joined to or that stands above it. `fits` says which phrases can be the subject.
 */
export function findSubject(view: SentenceView, clause: Clause, verb: number, fits: Fits, depth = 0): Subject {
  const before = preverbal(view, clause, verb, fits);
  if (before.chunk >= 0 || before.blocked) return before;
  const antecedent = clause.kind === 'relative' ? view.chunks[clause.antecedent] : undefined;
  const resumed = view.chunks[verb]!.verb!.enclitic !== Enclitic.None;
  if (antecedent?.kind === 'phrase' && !resumed && fits(antecedent))
    return { chunk: clause.antecedent, why: 'relative', blocked: false };
  const after = postverbal(view, clause, verb, fits);
  if (after.chunk >= 0 || after.blocked) return after;
  return depth < MAX_DEPTH ? inherited(view, clause, verb, fits, depth) : NONE;
}

/** An everyday or an event noun. */
const isNominal = (c: Chunk): boolean => c.kind === 'noun' || (c.kind === 'event' && c.verb === null);

/** The first free noun phrase of the clause before its verb; who stands before a colon only says so. */
function preverbal(view: SentenceView, clause: Clause, verb: number, fits: Fits): Subject {
  const colon = clause.chunks.findLastIndex((i) => i < verb && view.chunks[i]!.kind === 'colon');
  for (const i of clause.chunks.slice(colon + 1)) {
    if (i >= verb) break;
    const c = view.chunks[i]!;
    // "أن الشمال أطلق": the noun after أن is the subject, known or not.
    if (isNominal(c) && c.definite && view.chunks[i - 1]?.kind === 'subordinator' && clause.chunks[0] === i - 1)
      return { chunk: -1, why: 'noun subject', blocked: true };
    if (c.verb && !c.auxiliary && i !== verb) return NONE;
    // "أن صاروخين أطلقا من الجنوب": a thing that stands before the verb has it done to it, by nobody who was named above.
    if (c.phrase && THINGS.has(c.phrase.type) && isFree(c) && !fits(c)) return THING_BEFORE;
    if (isFree(c) && c.kind === 'phrase' && fits(c) && !(c.joined && isListed(view, i)))
      return { chunk: i, why: 'subject before the verb', blocked: false };
  }
  return NONE;
}

/** The first free noun phrase after the verb; an everyday noun there is the subject itself and blocks the search. */
function postverbal(view: SentenceView, clause: Clause, verb: number, fits: Fits): Subject {
  for (const i of clause.chunks) {
    if (i <= verb) continue;
    const c = view.chunks[i]!;
    if (c.verb || c.reporting || c.kind === 'colon' || c.kind === 'subordinator') return NONE;
    if (c.kind === 'event' && c.preposition < 0) return NONE;
    if (c.kind === 'phrase' && isFree(c)) return fits(c) ? { chunk: i, why: 'subject', blocked: false } : NONE;
    // "ينوي القيام بزيارة": what he means to do.
    if (c.kind === 'noun' && c.light.length > 0 && !c.joined) return NONE;
    // "بحث مع نظيره تفعيل الاتفاق": what comes after the company is the object.
    if (c.kind === 'preposition' && isMaa(view.tokens, c.from)) return NONE;
    const noun = c.kind === 'noun' || (c.definite && (c.kind === 'cue' || (c.kind === 'adjective' && i === verb + 1)));
    // "يقوم بزيارة خاصة": it belongs to the event noun.
    if (noun && view.chunks[i - 1]?.kind === 'event' && !view.chunks[i - 1]!.verb) continue;
    if (noun && c.preposition < 0 && !isAdverbial(view, c)) return { chunk: -1, why: 'noun subject', blocked: true };
  }
  return NONE;
}

/** "ضد الحركة والتنظيم": joined to a phrase that a preposition governs, it is governed with it. */
function isListed({ chunks }: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const c = chunks[i]!;
    if (c.kind === 'phrase') {
      if (c.preposition >= 0) return true;
      if (!c.joined) return false;
    } else if (c.kind !== 'quote' && c.kind !== 'bracket' && c.kind !== 'adjective') return false;
  }
  return false;
}

const isMaa = ({ text, start, end }: Tokens, i: number): boolean => isSpelledAt(text.codes, start[i]!, end[i]!, 'مع');

function inherited(view: SentenceView, clause: Clause, verb: number, fits: Fits, depth: number): Subject {
  if (clause.parent < 0 || clause.kind === 'relative') return NONE;
  const parent = view.clauses[clause.parent]!;
  if (parent.verb < 0 || parent.verb >= verb) return inheritedAbove(view, parent, verb, fits, depth);
  const s = findSubject(view, parent, parent.verb, fits, depth + 1);
  return s.chunk >= 0 ? { ...s, why: `subject of the clause before (${s.why})` } : NONE;
}

function inheritedAbove(view: SentenceView, parent: Clause, verb: number, fits: Fits, depth: number): Subject {
  // "الأمين العام الذي من المقرر أن يصل غدا"
  const described = parent.kind === 'relative' ? view.chunks[parent.antecedent] : undefined;
  if (described?.kind === 'phrase' && fits(described))
    return { chunk: parent.antecedent, why: 'relative', blocked: false };
  const first = parent.chunks.find(
    (i) => i < verb && view.chunks[i]!.kind === 'phrase' && isFree(view.chunks[i]!) && fits(view.chunks[i]!),
  );
  if (first !== undefined) return { chunk: first, why: 'topic', blocked: false };
  return depth < MAX_DEPTH && parent.parent >= 0 ? inherited(view, parent, verb, fits, depth + 1) : NONE;
}

/** Governed by no preposition and owned by no noun. */
export const isFree = (c: Chunk): boolean => c.preposition < 0 && !c.possessed;

/** An indefinite accusative (رسميا، صباحا) says how or when, not who. */
export function isAdverbial(view: SentenceView, c: Chunk): boolean {
  if (c.definite) return false;
  return endsInAlef(view.tokens, c.to - 1);
}

/** "التقى عددا من المسؤولين", "استقبل وفدا": a group in the accusative is no subject; "وزيرا خارجية" is a dual. */
export const isAccusativeGroup = (view: SentenceView, { phrase }: Chunk): boolean =>
  phrase?.type === 'group' &&
  (phrase.features & (Feature.Definite | Feature.Dual)) === 0 &&
  endsInAlef(view.tokens, phrase.nameFrom);

const ALEF = 0x627;

/** As an indefinite accusative is written: two letters at least, and alef. */
export const endsInAlef = ({ text, start, end }: Tokens, i: number): boolean =>
  end[i]! - start[i]! > 2 && text.codes[end[i]! - 1] === ALEF;
