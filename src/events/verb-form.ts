import { encliticOf, Feature } from '../arabic/features.ts';
import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind, tokenEnd, tokenStart } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Found } from '../mentions/senses.ts';
import type { Chunk, ChunkKind, VerbForm } from './chunk.ts';
import type { Scene } from './scene.ts';
import { endsInAlef } from './subjects.ts';

/** The verb that the word is here, or null where the sentence makes it a noun. */
export function verbForm(scene: Scene, i: number, senses: readonly Found[], before: Chunk[]): VerbForm | null {
  const forms = senses.filter((s) => (s.features & (Feature.Past | Feature.Present)) !== 0);
  if (forms.length === 0 || endsAsNoun(scene, i) || isCounted(scene, i) || isElative(scene, i)) return null;
  const { flags, proclitics } = scene.a.readings;
  const nounSense = senses.some((s) => (s.features & (Feature.Past | Feature.Present)) === 0);
  const everyday = (flags[i]! & (WordFlag.Noun | WordFlag.Adjective)) !== 0;
  const joined = (proclitics[i]! & Proclitic.Conjunction) !== 0;
  const position = verbPosition(before, joined) || describesEvent(forms, before);
  if (nounSense && (!position || isSubjectOfAnna(scene, forms, before))) return null;
  // "إلى أصله اليهودي": what could be "I reach him" is one only where a clause begins.
  if (!position && forms.every((s) => s.features & Feature.Speaker && encliticOf(s.features))) return null;
  if (nounSense && !joined && completesCue(scene, before)) return null;
  if (everyday && (nounPosition(before) || isObject(scene, i, forms, before))) return null;
  if (!joined && followsPast(before) && forms.every((s) => s.features & Feature.Past && encliticOf(s.features)))
    return null;
  const f = forms.find((s) => s.features & Feature.Past)?.features ?? forms[0]!.features;
  if (nominal(proclitics[i]!, (f & Feature.Past) !== 0)) return null;
  return {
    past: (f & Feature.Past) !== 0,
    future: (proclitics[i]! & Proclitic.Sin) !== 0,
    passive: (f & Feature.Passive) !== 0,
    feminine: (f & Feature.Feminine) !== 0,
    plural: (f & Feature.Plural) !== 0,
    dual: (f & Feature.Dual) !== 0,
    speaker: (f & Feature.Speaker) !== 0,
    purpose: (proclitics[i]! & Proclitic.Lam) !== 0,
    enclitic: encliticOf(f),
  };
}

/** "اجتماع عقده الوزير": a past verb with a pronoun right after an indefinite event noun describes it. */
function describesEvent(forms: readonly Found[], before: readonly Chunk[]): boolean {
  const event = before.at(-1);
  if (event?.kind !== 'event' || event.verb || event.definite) return false;
  return forms.some((f) => f.features & Feature.Past && encliticOf(f.features));
}

/** "أكد أن رفض الاتفاق خطأ": after أن a past verb stands only where بعد or the like goes before; else the word is the noun that أن needs. */
function isSubjectOfAnna({ a }: Scene, forms: readonly Found[], before: readonly Chunk[]): boolean {
  const anna = before.at(-1);
  if (anna?.kind !== 'subordinator' || !ANNA.has(a.tokens, anna.from, a.readings.skip[anna.from]!)) return false;
  if (forms.some((f) => f.features & Feature.Present)) return false;
  const opener = before.at(-2);
  return opener === undefined || !BEFORE_AN.has(a.tokens, opener.from, a.readings.skip[opener.from]!);
}
const ANNA = new WordSet('ان بان لان');
const BEFORE_AN = new WordSet('بعد منذ قبل سبق الي حتي مجرد لولا سوي لبث');

/** "مقترح عقد مؤتمر", "احتمال توقيع": an indefinite noun is completed by a noun. */
function completesCue({ a: { readings } }: Scene, before: readonly Chunk[]): boolean {
  const cue = before.at(-1);
  if (cue?.kind !== 'cue' || cue.verb || cue.definite) return false;
  const flags = readings.flags[cue.from]!;
  return (flags & WordFlag.Noun) !== 0 && (flags & (WordFlag.Verb | WordFlag.Particle)) === 0;
}

/** "تجاهلوا عرضا": right after a verb the indefinite accusative is its object, not the past of two. */
function isObject({ a }: Scene, i: number, forms: readonly Found[], before: readonly Chunk[]): boolean {
  const verb = before.at(-1);
  return (
    verb?.verb != null && !verb.auxiliary && endsInAlef(a.tokens, i) && forms.every((f) => f.features & Feature.Dual)
  );
}

/** "ترك هاتفه": after a past verb, unless it is كان or the like, a word with a pronoun is no past verb. */
const followsPast = (before: readonly Chunk[]): boolean => {
  const previous = before.at(-1);
  return previous?.verb?.past === true && !previous.auxiliary;
};

/** Whether a word stands where only a noun can: after a preposition, or after an indefinite noun that it would complete. */
function nounPosition(before: readonly Chunk[]): boolean {
  const previous = before.at(-1);
  return (
    previous !== undefined && (previous.kind === 'preposition' || (previous.kind === 'noun' && !previous.definite))
  );
}

/** Whether a word that can be a noun or a verb stands where a clause begins with its verb. */
function verbPosition(before: readonly Chunk[], joined: boolean): boolean {
  const previous = before.at(-1);
  if (!previous) return true;
  if (joined && previous.kind !== 'phrase') return previous.kind === 'comma' || previous.kind === 'time';
  // "المزمع عقده في جنيف": what is planned is named by a noun.
  if (previous.kind === 'cue' && previous.definite) return false;
  return OPENING.has(previous.kind) || subjectBefore(before) || afterFrontedPlace(before);
}

/** After these a clause begins; قد and its like are plain words. */
const OPENING: ReadonlySet<ChunkKind> = new Set([
  'comma',
  'colon',
  'quote',
  'subordinator',
  'relative',
  'negation',
  'coordinator',
  'cue',
  'word',
  'adjective',
  'time',
]);

/** "وفي وارسو رفض الرئيس": a phrase with its preposition stands before the verb, and nothing before that. */
function afterFrontedPlace(before: readonly Chunk[]): boolean {
  const [phrase, preposition, first] = [before.at(-1), before.at(-2), before.at(-3)];
  return (
    phrase?.kind === 'phrase' &&
    preposition?.kind === 'preposition' &&
    (!first || first.kind === 'comma' || first.kind === 'colon')
  );
}

/** A named subject opens the clause, with its adjectives: "بوتين بحث مع كيم", "أن الوزير الأميركي عقد". */
function subjectBefore(before: readonly Chunk[]): boolean {
  let actors = 0;
  for (let k = before.length - 1; k >= 0; k--) {
    const c = before[k]!;
    if (c.phrase && ACTORS.has(c.phrase.type)) actors++;
    else if (c.kind === 'subordinator' || c.kind === 'colon') return actors > 0;
    else if (c.kind !== 'adjective' && c.kind !== 'quote' && c.kind !== 'bracket') return false;
  }
  return actors > 0;
}

const ACTORS: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'group', 'anaphor']);

/** ب and ك stand on nouns only, ل on a noun or on a present (ليزور). */
const nominal = (proclitics: number, past: boolean): boolean =>
  (proclitics & (Proclitic.Ba | Proclitic.Kaf)) !== 0 || ((proclitics & Proclitic.Lam) !== 0 && past);

/** Whether a word of the vocabulary is a verb where it stands. */
export function isVerbHere(scene: Scene, i: number, before: readonly Chunk[]): boolean {
  const flags = scene.a.readings.flags[i]!;
  const proclitics = scene.a.readings.proclitics[i]!;
  if (!(flags & WordFlag.Verb) || flags & WordFlag.Particle || nominal(proclitics, (flags & WordFlag.Past) !== 0))
    return false;
  if (endsAsNoun(scene, i) || isCounted(scene, i) || isElative(scene, i)) return false;
  if (!(flags & (WordFlag.Noun | WordFlag.Adjective))) return true;
  return verbPosition(before, (proclitics & Proclitic.Conjunction) !== 0);
}

/** "61 عاما": the accusative after a number is what it counts. */
function isCounted({ a: { tokens } }: Scene, i: number): boolean {
  if (i === 0 || tokens.kind[i - 1] !== TokenKind.Number || !endsInAlef(tokens, i)) return false;
  return tokens.text.codes[tokens.end[i]! - 2] !== WAW; // اتفقوا
}

const WAW = 0x648;

const BEFORE_ELATIVE = new WordSet('احد احدي من بين');
const HAMZA_ABOVE = 0x623;

/** "إحدى أبرز المفاوضات", "من أقدم المدن": أفعل after one of these compares, though verbs are spelled alike. */
function isElative({ a }: Scene, i: number): boolean {
  if (i === 0 || a.tokens.end[i]! - a.tokens.start[i]! !== 4 || a.readings.skip[i] !== 0) return false;
  return (
    a.tokens.text.source.charCodeAt(tokenStart(a.tokens, i)) === HAMZA_ABOVE &&
    BEFORE_ELATIVE.has(a.tokens, i - 1, a.readings.skip[i - 1]!)
  );
}

const TANWEEN = 0x64b;
const TA_MARBUTA = 0x629;

/** "رداً", "بحثاً", "قادة": no verb ends in tanween or in ة. */
function endsAsNoun({ a }: Scene, i: number): boolean {
  const { source } = a.tokens.text;
  const end = tokenEnd(a.tokens, i);
  if (source.charCodeAt(end - 1) === TA_MARBUTA) return true;
  for (let k = tokenStart(a.tokens, i); k <= end; k++) if (source.charCodeAt(k) === TANWEEN) return true;
  return false;
}
