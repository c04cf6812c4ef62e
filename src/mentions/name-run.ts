import { Proclitic } from '../arabic/proclitics.ts';
import { tokenEnd, tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, Unknown } from './mention.ts';
import { continues } from './name-goes-on.ts';
import { endsInPreposition, GRAMMAR, hasMadda, NamePart, namePart, startsWithWaw } from './name-parts.ts';
import { type Found, longestAt } from './senses.ts';
import { hasArticle, isJoint, isSpelled, isStop, isWord, wordLength } from './tokens.ts';

/** A sequence of words that can be one person's name, with what speaks for it. */
export interface NameRun {
  /** Token after the last word. */
  to: number;
  /** Words, a particle counted with the word that it joins. */
  words: number;
  /** `NamePart` of the first word. */
  first: number;
  /** Opens as names do: a given name, عبد ال…, أبو …, ابن …. */
  readonly opensName: boolean;
  /** بن or the like joins two of its words: no other phrase looks so. */
  joined: boolean;
  /** `NamePart` of the second part, `No` where there is one part only. */
  second: number;
  known: number;
  unknown: number;
}

const MAX_WORDS = 6;
/** Particles in a row: بن أبي عبد الله. */
const MAX_PARTICLES = 3;
const KINSHIP = new Set(['بن', 'ابن', 'بنت', 'ال', 'ابو', 'ابا', 'ابي', 'عبد', 'ولد']);
/** Particles that a name can begin with. */
const OPENING = new Set(['بن', 'ابن', 'ابو', 'ابا', 'ابي', 'عبد']);
/** Before a kunya: سعد بن أبي وقاص. */
const KIN = new Set(['بن', 'ابن']);
const EUROPEAN = new Set(['دي', 'دو', 'دا', 'فان', 'فون', 'دل', 'ديل', 'دوس', 'ماك']);
const KUNYA = new Set(['ابو', 'ابا']);
export const ORDINALS = new WordSet(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الاولي الثانيه الثالثه',
);

/**
 * Reads the longest sequence from a token on that the grammar of names allows: given and family names, unknown words, particles with what they
 * join (بن، آل، أبو، دي), the ordinal of a king or pope, initials, hyphened halves. Everyday words, words with proclitics and punctuation end it. Null
 * where no name can start.
 */
export function readName(a: Analysis, start: number, limit: number): NameRun | null {
  const run = firstPart(a, start, limit);
  if (!run) return null;
  while (run.words < MAX_WORDS && run.to < limit && addPart(a, run, limit)) {}
  return run;
}

function firstPart(a: Analysis, start: number, limit: number, particles = 0): NameRun | null {
  if (blesses(a, start)) return null;
  if (isPatronymic(a, start, limit)) return newRun(start + 1, NamePart.Known, true);
  const compound = compoundAt(a, start);
  if (compound && compound.to <= limit) return newRun(compound.to, NamePart.Known, compound.ref === WordFlag.Given);
  const part = namePart(a, start, true);
  if (part === NamePart.Particle)
    return particles < MAX_PARTICLES ? firstParticle(a, start, limit, particles + 1) : null;
  if (part === NamePart.No) return isHalfKnown(a, start, limit) ? newRun(start + 1, NamePart.Unknown, false) : null;
  const flags = a.readings.flags[start]!;
  const given = (flags & WordFlag.Given) !== 0 && (part === NamePart.Known || (flags & WordFlag.Article) === 0);
  if (start + 1 < limit && isSpelled(a, start + 1, 'الله') && part !== NamePart.Unknown)
    return newRun(start + 2, part, given);
  return newRun(start + 1, part, given);
}

/** A given name of several words: عبد الرحمن، محمد علي. */
function compoundAt(a: Analysis, i: number): Found | null {
  const found = longestAt(a, i, Sense.Given);
  return found && !endsInPreposition(a, i, found.to) ? found : null;
}

/** What may be a form of an everyday word is a name before a word that is surely none. */
const isHalfKnown = (a: Analysis, i: number, limit: number): boolean =>
  a.unknown[i] === Unknown.Perhaps &&
  i + 1 < limit &&
  namePart(a, i + 1, false) >= NamePart.Unknown &&
  !hasArticle(a, i);

/** رحمه الله "God have mercy on him" is no رحمة الله: the first word ends in ha, not ta marbuta. Nor is من فضل الله somebody. */
export function blesses(a: Analysis, i: number): boolean {
  if (i + 1 >= a.tokens.count || !isSpelled(a, i + 1, 'الله')) return false;
  if (a.tokens.text.source.charCodeAt(tokenEnd(a.tokens, i) - 1) === HA || isSpelled(a, i, 'رضي')) return true;
  const before = i > 0 ? a.readings.flags[i - 1]! : 0;
  return GRACES.has(a.tokens, i, a.readings.skip[i]!) && (before & WordFlag.Preposition) !== 0;
}
const HA = 0x647;
const GRACES = new WordSet('فضل لطف عون رحمه حمد رزق كرم عطاء امر');

/** سهل بن حنيف: whatever stands before بن is a name. */
export const isPatronymic = (a: Analysis, start: number, limit: number): boolean =>
  start + 2 < limit &&
  isWord(a, start) &&
  (a.readings.flags[start + 1]! & WordFlag.NameParticle) !== 0 &&
  isSpelled(a, start + 1, 'بن') &&
  (namePart(a, start, true) !== NamePart.No ||
    (isBareNoun(a.readings.flags[start]!) && (a.readings.flags[start + 2]! & NAMED) !== 0)) &&
  // مرمى بن فوستر
  ((a.readings.flags[start]! & (WordFlag.Given | WordFlag.Family)) !== 0 ||
    a.unknown[start] !== Unknown.No ||
    (a.readings.flags[start + 2]! & (WordFlag.Given | WordFlag.NameParticle)) !== 0) &&
  (a.readings.flags[start]! & (WordFlag.NameParticle | WordFlag.Title)) === 0;

const NAMED = WordFlag.Given | WordFlag.Family | WordFlag.NameParticle;

/** مقرب بن سعد: no verb, nothing definite, no word of grammar. */
const isBareNoun = (flags: number): boolean =>
  (flags & (WordFlag.Noun | WordFlag.Adjective)) !== 0 &&
  (flags &
    (WordFlag.Verb |
      WordFlag.Article |
      WordFlag.Particle |
      WordFlag.Feminine |
      WordFlag.OrganisationHead |
      WordFlag.PlaceHead |
      WordFlag.Group |
      GRAMMAR)) ===
    0;

const newRun = (to: number, first: number, opensName: boolean): NameRun => ({
  to,
  words: 1,
  first,
  opensName,
  joined: false,
  second: NamePart.No,
  known: first === NamePart.Known ? 1 : 0,
  unknown: first === NamePart.Unknown ? 1 : 0,
});

/** أبو حمزة، عبد الوحيد، ابن الأبار، بن لادن، فان باستن. */
function firstParticle(a: Analysis, start: number, limit: number, particles: number): NameRun | null {
  const next = start + 1;
  if (next >= limit || !isWord(a, next)) return null;
  const particle = tokenForm(a.tokens, start, a.readings.skip[start]!);
  const part = namePart(a, next, false);
  if (EUROPEAN.has(particle))
    return part === NamePart.Unknown || part === NamePart.Known ? newRun(start + 2, NamePart.Unknown, false) : null;
  if (!OPENING.has(particle)) return null;
  if (part === NamePart.Particle) {
    // أبو عبد الله
    const inner = firstPart(a, next, limit, particles);
    return inner && { ...inner, opensName: true, joined: true };
  }
  const article = hasArticle(a, next);
  const plain = (a.readings.flags[next]! & (WordFlag.Particle | GRAMMAR)) === 0;
  const attached = particle === 'عبد' ? article : part >= NamePart.Unknown || article || (KUNYA.has(particle) && plain);
  if (!attached && !(part === NamePart.Everyday && (a.readings.flags[next]! & WordFlag.Given) !== 0)) return null;
  return { ...newRun(start + 2, NamePart.Known, true), joined: true };
}

/** Takes one more part into the run; false where the name ends. */
function addPart(a: Analysis, run: NameRun, limit: number): boolean {
  const at = run.to;
  if (isJoint(a, at)) {
    // البشيري-الباحة: who wrote, and where.
    const part = at + 1 < limit && !hasArticle(a, at + 1) ? namePart(a, at + 1, false) : NamePart.No;
    return part === NamePart.Known || part === NamePart.Unknown ? grow(run, at + 2, part) : false;
  }
  if (!isWord(a, at)) return false;
  if (blesses(a, at)) return false;
  if (wordLength(a, at) === 1) return addInitial(a, run, limit);
  const compound = compoundAt(a, at);
  if (compound && compound.skip === 0 && compound.to <= limit) return grow(run, compound.to, NamePart.Known);
  if (isSpelled(a, at, 'الله')) return grow(run, at + 1, NamePart.Everyday);
  if (addOrdinal(a, run, limit)) return true;
  const part = namePart(a, at, false);
  if (part === NamePart.Particle) return addParticle(a, run, limit);
  if (part === NamePart.Everyday) return continues(a, run, limit) && grow(run, at + 1, part);
  if (part === NamePart.Known || part === NamePart.Unknown) return grow(run, at + 1, part);
  // محمد شطا، محمد النقلي: after a given name what may be a form of an everyday word is rather the surname.
  const first = run.words === 1 && run.opensName && run.first === NamePart.Known;
  // أشرف سالمان
  if (
    run.words === 1 &&
    run.opensName &&
    a.unknown[at] === Unknown.Perhaps &&
    !hasArticle(a, at) &&
    !startsWithWaw(a, at)
  )
    return grow(run, at + 1, NamePart.Unknown);
  const surname = a.unknown[at] === Unknown.Perhaps ? !startsWithWaw(a, at) : isUnlisted(a, at) && endsName(a, at);
  return first && surname && grow(run, at + 1, NamePart.Unknown);
}

/** Written as surnames are, or where a mark follows: دانيال كاورت (20 عاما). */
const endsName = (a: Analysis, i: number): boolean =>
  hasArticle(a, i) || (i + 1 < a.tokens.count && !isWord(a, i + 1) && !startsWithWaw(a, i));

/** In no dictionary as it stands, though its letters can be read as a form of an everyday word. */
const isUnlisted = (a: Analysis, i: number) => a.readings.word[i]! < 0 && a.unknown[i] === Unknown.No;

function grow(run: NameRun, to: number, part: number): true {
  run.to = to;
  if (++run.words === 2) run.second = part;
  if (part === NamePart.Known) run.known++;
  else if (part === NamePart.Unknown) run.unknown++;
  return true;
}

/** بن لادن، آل ثاني، أبو ريدة، دي وايت: the particle and the word after it, whatever that is but a phrase of its own (ابن أخيه). */
function addParticle(a: Analysis, run: NameRun, limit: number, after = '', particles = 1): boolean {
  const next = run.to + 1;
  if (next >= limit || !isWord(a, next)) return false;
  const particle = tokenForm(a.tokens, run.to);
  const compound = compoundAt(a, next);
  const part = namePart(a, next, false);
  if (part === NamePart.Particle && !compound) {
    const { to } = run;
    run.to = next;
    if (particles < MAX_PARTICLES && addParticle(a, run, limit, particle, particles + 1)) return true;
    run.to = to;
    return false;
  }
  // "المصري أبو حمزة": a name of its own begins.
  const last = run.to - 1;
  const opens = run.opensName && !hasArticle(a, last) && !mayBeClause(a, last);
  const separate =
    run.first === NamePart.Everyday && run.words === 1 && !opens && particle !== 'بن' && particle !== 'ال';
  if (separate && (particle !== 'ابن' || hasArticle(a, run.to - 1))) return false;
  if (particle === 'ولد' && part < NamePart.Everyday && !hasArticle(a, next)) return false;
  if (!joins(a, KIN.has(after) ? 'بن' : particle, next, part)) return false;
  run.joined ||= KINSHIP.has(particle);
  return grow(run, compound?.to ?? next + 1, NamePart.Known);
}

/** فولى أبا بكر، بتولي أبي جميل: a verb or a noun with a preposition before the name. */
const mayBeClause = (a: Analysis, i: number): boolean =>
  (a.readings.proclitics[i]! & ~Proclitic.Conjunction) !== 0 ||
  (a.readings.skip[i]! > 0 && (a.readings.flags[i]! & WordFlag.Verb) !== 0);

/** What a particle can join: بن any word that is none of grammar (سعد بن أبي وقاص), but not a kinsman (ابن أخيه); دي a name. */
function joins(a: Analysis, particle: string, next: number, part: number): boolean {
  if (part >= NamePart.Everyday) return !EUROPEAN.has(particle) || part >= NamePart.Unknown;
  if (EUROPEAN.has(particle)) return false;
  const given = particle === 'بن' && (a.readings.flags[next]! & WordFlag.Given) !== 0;
  if (a.readings.flags[next]! & (WordFlag.Particle | GRAMMAR)) return given || isSpelled(a, next, 'علي');
  if (particle === 'بن' || (particle === 'ال' && hasMadda(a, next - 1))) return true;
  if (a.readings.flags[next]! & WordFlag.Title) return false;
  return a.readings.skip[next]! > 0 || hasArticle(a, next) || (a.readings.flags[next]! & EVERYDAY) === 0;
}

/** محمد السادس، بنديكت السادس عشر */
function addOrdinal(a: Analysis, run: NameRun, limit: number): boolean {
  const at = run.to;
  // فرناندو غونزاليز الثالث was third.
  const given = run.words === 1 || (a.readings.flags[at - 1]! & WordFlag.Given) !== 0;
  if (run.words > 2 || run.joined || !given || !ORDINALS.has(a.tokens, at)) return false;
  return grow(run, at + 1 < limit && isSpelled(a, at + 1, 'عشر') ? at + 2 : at + 1, NamePart.Everyday);
}

/** جورج و. بوش: one letter and a full stop, before more of the name. */
function addInitial(a: Analysis, run: NameRun, limit: number): boolean {
  const at = run.to;
  if (!isStop(a, at + 1) && isSpelled(a, at, 'و')) return false;
  const next = isStop(a, at + 1) ? at + 2 : at + 1;
  const part = next < limit ? namePart(a, next, false) : NamePart.No;
  return part === NamePart.Known || part === NamePart.Unknown ? grow(run, next + 1, part) : false;
}
