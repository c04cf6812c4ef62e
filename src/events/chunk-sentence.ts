import { Feature } from '../arabic/features.ts';
import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { IGNORED } from '../gazetteer/tables.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Mention } from '../mentions/mention.ts';
import { allAt, type Found } from '../mentions/senses.ts';
import type { TimeExpression } from '../time/find.ts';
import type { Chunk, ChunkKind, NounPhrase, VerbForm } from './chunk.ts';
import { datelineLength } from './dateline.ts';
import { govern } from './govern.ts';
import { groupPhrase } from './groups.ts';
import { isPrivate, locationPhrase, mentionPhrase, placeWithHead, thingPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { unlistedVerb } from './unlisted-verb.ts';
import { isVerbHere, verbForm } from './verb-form.ts';

const NONE: readonly Found[] = [];
type NewChunk = { -readonly [K in keyof Chunk]: Chunk[K] };

/** All chunks have one shape, so that the engine keeps them fast; whoever makes one sets what it has beyond this. */
const makeChunk = (kind: ChunkKind, from: number, to: number, joined: boolean, definite = false): NewChunk => ({
  kind,
  from,
  to,
  joined,
  preposition: -1,
  phrase: null,
  verb: null,
  triggers: NONE,
  cues: NONE,
  light: NONE,
  auxiliary: false,
  reporting: null,
  nisba: null,
  definite,
  possessed: false,
  time: -1,
});

function phraseChunk(from: number, to: number, joined: boolean, phrase: NounPhrase, definite = true): Chunk {
  const chunk = makeChunk('phrase', from, to, joined, definite);
  chunk.phrase = phrase;
  return chunk;
}

function verbChunk(at: number, joined: boolean, verb: VerbForm): Chunk {
  const chunk = makeChunk('verb', at, at + 1, joined);
  chunk.verb = verb;
  return chunk;
}

/** Cuts a sentence into chunks, left to right; at each token the longest thing that starts there is taken. */
export function chunkSentence(scene: Scene, from: number, to: number, times: readonly TimeExpression[]): Chunk[] {
  const chunks: Chunk[] = [];
  const timeAt = new Map(times.map((t, i) => [t.from, i]));
  for (let i = from; i < to; ) {
    const chunk = chunkAt(scene, i, to, chunks, timeAt, times);
    chunks.push(chunk);
    i = Math.max(chunk.to, i + 1);
  }
  const dateline = scene.titleEnd <= from ? datelineLength(scene, chunks) : 0;
  if (dateline > 0) chunks.splice(0, dateline, makeChunk('comma', from, chunks[dateline - 1]!.to, false));
  govern(scene, chunks);
  return chunks;
}

function chunkAt(
  scene: Scene,
  i: number,
  to: number,
  before: Chunk[],
  timeAt: Map<number, number>,
  times: readonly TimeExpression[],
): Chunk {
  const { a } = scene;
  const kind = a.tokens.kind[i]!;
  if (kind === TokenKind.Punctuation || kind === TokenKind.Newline)
    return makeChunk(punctuation(a.tokens.text.codes[a.tokens.start[i]!]!), i, i + 1, false);
  const joined = (a.readings.proclitics[i]! & Proclitic.Conjunction) !== 0;
  const time = timeAt.get(i);
  if (time !== undefined) {
    const chunk = makeChunk('time', i, times[time]!.to, joined);
    chunk.time = time;
    return chunk;
  }
  const aside = asideEnd(scene, i, to);
  if (aside > i) return makeChunk('comma', i, aside, joined);
  const mention = scene.mentionsAt.get(i);
  const event = eventChunk(scene, i, to, before, joined, mention);
  if (event) return event;
  // Nothing without a name runs over a date.
  const end = times.length === 0 ? to : (times.find((t) => t.from > i)?.from ?? to);
  const placed = placeWithHead(scene, i, end);
  if (placed) return phraseChunk(i, placed.nameTo, joined, placed);
  if (mention && !isPrivate(scene, mention)) return mentionChunk(scene, i, end, joined, mention);
  const thing = thingPhrase(scene, i, end);
  if (thing) return unnamed(thing, joined);
  const group = groupPhrase(scene, i, end);
  if (group) return unnamed(group, joined);
  const location = locationPhrase(scene, i, end);
  return location ? unnamed(location, joined) : wordChunk(scene, i, joined, before);
}

const SIDE = new WordSet('جهه جانب ناحيه');
const OTHER = new WordSet('اخري ثانيه اخر ثان مقابله');

/** The token after "من جهة", "من جهة أخرى", which set the sides of a list apart; the token itself where there is none. */
function asideEnd({ a, words }: Scene, i: number, to: number): number {
  if (a.readings.word[i] !== words.min || i + 1 >= to || !SIDE.has(a.tokens, i + 1)) return i;
  if (i + 2 >= to || OTHER.has(a.tokens, i + 2)) return Math.min(i + 3, to);
  const conjoined = (a.readings.proclitics[i + 2]! & Proclitic.Conjunction) !== 0;
  return conjoined || a.tokens.kind[i + 2] === TokenKind.Punctuation ? i + 2 : i;
}

const unnamed = (phrase: NounPhrase, joined: boolean): Chunk =>
  phraseChunk(phrase.nameFrom, phrase.nameTo, joined, phrase, (phrase.features & Feature.Definite) !== 0);

function mentionChunk(scene: Scene, i: number, to: number, joined: boolean, m: Mention): Chunk {
  if (m.kind === 'adjective') {
    const group = groupPhrase(scene, i, to);
    if (group) return phraseChunk(i, group.nameTo, joined, group);
    const chunk = makeChunk('adjective', i, m.to, joined);
    chunk.nisba = scene.linked.entityOf.get(m) ?? null;
    return chunk;
  }
  const several = m.kind === 'title' && (m.title!.features & (Feature.Dual | Feature.Plural)) !== 0;
  const group = several ? groupPhrase(scene, i, to) : null;
  if (group) return phraseChunk(i, Math.max(group.nameTo, m.phraseTo), joined, group);
  return phraseChunk(i, m.phraseTo, joined, mentionPhrase(scene, m));
}

const EVENT_SENSES = (1 << Sense.Trigger) | (1 << Sense.Cue) | (1 << Sense.LightVerb) | (1 << Sense.Reporting);

/** A trigger, cue, light or reporting verb: whichever phrase of these is longest here, with all that it can be. */
function eventChunk(
  scene: Scene,
  i: number,
  to: number,
  before: Chunk[],
  joined: boolean,
  mention: Mention | undefined,
): Chunk | null {
  const { a } = scene;
  if ((a.senses[i]! & EVENT_SENSES) === 0) return null;
  const flags = a.readings.flags[i]!;
  const preposition = (flags & WordFlag.Preposition) !== 0;
  const found = {
    // A preposition is no trigger by itself, but it may begin one: عبر الهاتف.
    triggers: preposition ? allAt(a, i, Sense.Trigger).filter((f) => f.to > i + 1) : allAt(a, i, Sense.Trigger),
    cues: allAt(a, i, Sense.Cue),
    light: preposition ? NONE : allAt(a, i, Sense.LightVerb),
    reporting: allAt(a, i, Sense.Reporting),
  };
  const end = Math.max(endOf(found.triggers), endOf(found.cues), endOf(found.light), endOf(found.reporting));
  if (end === 0 || end > to || (mention && mention.phraseTo >= end && mention.kind !== 'adjective')) return null;
  const all = [...found.triggers, ...found.cues, ...found.light, ...found.reporting].filter((f) => f.to === end);
  const verb = verbForm(scene, i, all, before);
  // A trigger counts in the reading of the word only: وزير is no و+زير.
  const keep = (list: readonly Found[]) =>
    list.length === 0 ? NONE : list.filter((f) => f.to === end && f.skip === a.readings.skip[i]);
  const triggers = keep(found.triggers);
  const usable = verb?.speaker && !isQuoted(before) ? NONE : usableTriggers(scene, triggers, verb !== null, before, i);
  const inForm = (list: readonly Found[]) => (verb ? keep(list) : keep(list).filter((f) => !isVerbal(f)));
  // "لقاء غير متوقع"
  const cues = i > 0 && OTHER_THAN.has(a.tokens, i - 1) ? NONE : inForm(found.cues);
  const reporting = inForm(found.reporting)[0] ?? null;
  const light = inForm(found.light);
  const ignored = triggers.some((t) => a.pack.tables.triggers[t.ref]!.rule === IGNORED);
  if (!verb && !ignored && usable.length + cues.length + light.length === 0 && !reporting) return null;
  const kind: ChunkKind =
    usable.length > 0
      ? 'event'
      : verb
        ? 'verb'
        : cues.length > 0
          ? 'cue'
          : flags & WordFlag.Noun || ignored
            ? 'noun'
            : 'word';
  const definite = all.some((f) => (f.features & Feature.Definite) !== 0);
  const chunk = makeChunk(kind, i, end, joined, definite);
  chunk.verb = verb;
  chunk.triggers = usable;
  chunk.cues = cues;
  chunk.light = light;
  chunk.auxiliary = verb !== null && light.some((f) => a.pack.tables.lightVerbs[f.ref]!.auxiliary);
  chunk.reporting = reporting;
  return chunk;
}

const isVerbal = (f: Found): boolean => (f.features & (Feature.Past | Feature.Present)) !== 0;

/** Where the longest of some phrases ends; they are ordered so. */
const endOf = (found: readonly Found[]): number => (found.length === 0 ? 0 : found[0]!.to);

/** Whether what follows is somebody's own words: a quotation mark is open, or a colon stands before. */
const isQuoted = (before: readonly Chunk[]): boolean =>
  before.filter((c) => c.kind === 'quote').length % 2 === 1 || before.some((c) => c.kind === 'colon');

/** The triggers that the word can be here: verbs for a verb, the rest for a noun, less the types for which the phrase is one to ignore. */
function usableTriggers(
  { a }: Scene,
  triggers: readonly Found[],
  verb: boolean,
  before: readonly Chunk[],
  at: number,
): readonly Found[] {
  if (triggers.length === 0) return triggers;
  const rows = a.pack.tables.triggers;
  const ignoring = new Set(triggers.filter((t) => rows[t.ref]!.rule === IGNORED).map((t) => rows[t.ref]!.type));
  return triggers.filter(({ ref }) => {
    const { part, type, rule } = rows[ref]!;
    if (rule === IGNORED || ignoring.has(type) || (part !== 'phrase' && (part === 'verb') !== verb)) return false;
    // "وثائق لموقع": an adjective has no preposition.
    return part !== 'adjective' || ((a.readings.proclitics[at]! & GOVERNING) === 0 && qualifiesThing(before));
  });
}

const GOVERNING = Proclitic.Ba | Proclitic.Lam | Proclitic.Kaf;

/** "الاتفاق الموقع", "اتفاقية الغاز الموقعة": an adjective follows the thing it tells about; الموقع alone is a site. */
function qualifiesThing(before: readonly Chunk[]): boolean {
  const i = before.findLastIndex((c) => c.phrase?.type === 'agreement' || c.phrase?.type === 'weapon');
  return i >= 0 && before.slice(i + 1).every((c) => BETWEEN.has(c.kind));
}
const BETWEEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>([
  'noun',
  'adjective',
  'phrase',
  'quote',
  'comma',
  'preposition',
  'word',
]);

function wordChunk(scene: Scene, i: number, joined: boolean, before: Chunk[]): Chunk {
  const { flags, skip } = scene.a.readings;
  const f = flags[i]!;
  const definite = (f & WordFlag.Article) !== 0;
  if (f & WordFlag.Relative) return makeChunk('relative', i, i + 1, joined);
  if (f & WordFlag.Negation) return makeChunk('negation', i, i + 1, joined);
  if (f & WordFlag.Subordinator && !isPlainOther(scene, i)) return makeChunk('subordinator', i, i + 1, joined);
  if (f & WordFlag.Coordinator) return makeChunk('coordinator', i, i + 1, joined);
  if (f & WordFlag.Preposition) return makeChunk('preposition', i, i + 1, joined);
  if (f & WordFlag.Pronoun) return makeChunk('pronoun', i, i + 1, joined);
  const unlisted = unlistedVerb(scene, i, before);
  if (unlisted) return verbChunk(i, joined, unlisted);
  if (isVerbHere(scene, i, before)) {
    const future = (scene.a.readings.proclitics[i]! & Proclitic.Sin) !== 0;
    const verb = {
      past: (f & WordFlag.Past) !== 0,
      future,
      passive: false,
      feminine: (f & WordFlag.Feminine) !== 0,
      plural: (f & WordFlag.Plural) !== 0,
      dual: false,
      speaker: false,
      purpose: (scene.a.readings.proclitics[i]! & Proclitic.Lam) !== 0,
      enclitic: 0,
    };
    return verbChunk(i, joined, verb);
  }
  if (f & WordFlag.Noun) return makeChunk('noun', i, i + 1, joined, definite);
  if (f & WordFlag.Adjective) return makeChunk('adjective', i, i + 1, joined, definite);
  const number = scene.a.tokens.kind[i] === TokenKind.Number || (f & WordFlag.Number) !== 0;
  if (number || f & WordFlag.Particle || skip[i]! > 0) return makeChunk('word', i, i + 1, joined);
  return makeChunk('noun', i, i + 1, joined, definite);
}

const OTHER_THAN = new WordSet('غير بيد');
const THAT = new WordSet('ان انه انها انهم انهما انني اننا');

/** "غير أن" opens a clause, "المفاوضات غير المباشرة" does not. */
const isPlainOther = ({ a }: Scene, i: number): boolean =>
  OTHER_THAN.has(a.tokens, i, a.readings.skip[i]!) && !(i + 1 < a.tokens.count && THAT.has(a.tokens, i + 1));

const QUOTES = new Set(['"', '«', '»', '“', '”', '„'].map((c) => c.charCodeAt(0)));
const COMMAS = new Set(['،', ',', '؛', ';'].map((c) => c.charCodeAt(0)));
const BRACKETS = new Set(['(', ')', '[', ']'].map((c) => c.charCodeAt(0)));

function punctuation(code: number): ChunkKind {
  if (COMMAS.has(code)) return 'comma';
  if (QUOTES.has(code)) return 'quote';
  if (BRACKETS.has(code)) return 'bracket';
  return code === 0x3a ? 'colon' : code === 0x2e ? 'comma' : 'word';
}
