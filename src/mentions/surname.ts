import { Proclitic } from '../arabic/proclitics.ts';
import { tokenEnd } from '../arabic/tokenise.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, type TitlePhrase, Unknown } from './mention.ts';
import { GRAMMAR, isWellKnownPlace, NamePart, startsWithWaw } from './name-parts.ts';
import type { NameRun } from './name-run.ts';
import { hasArticle, isComma, isWord, wordLength } from './tokens.ts';

/** People of these titles go by one name: الملك فيصل، الشيخ صالح. */
const MONONYMOUS = new Set(['honorific', 'kinship']);
const THRONES = new Set(['head_of_state', 'crown_prince']);
const RELIGIOUS = new Set([
  'x:title-sheikh',
  'x:title-imam',
  'x:title-pope',
  'x:title-prophet',
  'x:title-saint',
  'x:title-father',
  'x:title-mullah',
]);
const OTHER =
  WordFlag.Particle |
  WordFlag.Verb |
  WordFlag.Title |
  WordFlag.Trigger |
  WordFlag.Reporting |
  WordFlag.OrganisationHead |
  WordFlag.PlaceHead |
  WordFlag.Group |
  WordFlag.Plural |
  WordFlag.NameParticle |
  GRAMMAR;
const FATHATAN = 0x64b;
const ALEF = 0x627;

/**
 * الدكتور ناصر معرفية، اللواء شارل شيخاني: between a title with one given name and what can follow a name, one more word is the surname, whatever it means
 * elsewhere. Returns the end of the name.
 */
export function endWithSurname(a: Analysis, run: NameRun, limit: number, title: TitlePhrase): number {
  const { kind, id, office } = a.pack.tables.titles[title.title]!;
  if (MONONYMOUS.has(kind) || THRONES.has(office) || RELIGIOUS.has(id)) return run.to;
  const to = surnameAfter(a, run, limit, true);
  return to === run.to && isRelativeSurname(a, run, limit) ? to + 1 : to;
}

/** العقيد محمد إدريس العاصمي, الأستاذ مبارك المورقي: a definite word in ـي after given names, which is the surname where the name ends with it. */
function isRelativeSurname(a: Analysis, run: NameRun, limit: number): boolean {
  const at = run.to;
  if (run.words > 3 || at >= limit || !isWord(a, at) || !hasArticle(a, at) || a.readings.skip[at]! > 0) return false;
  if (!run.opensName || (a.readings.flags[at - 1]! & WordFlag.Given) === 0 || hasArticle(a, at - 1)) return false;
  const { codes } = a.tokens.text;
  const other = OTHER | WordFlag.Feminine | WordFlag.Former | WordFlag.Acting | WordFlag.Nisba | WordFlag.Noun;
  if (codes[a.tokens.end[at]! - 1] !== YA || (a.readings.flags[at]! & other) !== 0) return false;
  return a.unknown[at] !== Unknown.No || ends(a, at + 1, limit);
}
const YA = 0x64a;

/** قالت هاغيت أوفران، …: between the speaker's name and what is said nothing bare can stand but more of the name. */
export function speakersSurname(a: Analysis, run: NameRun, limit: number): number {
  const at = run.to;
  if (run.words !== 1 || !(isSurname(a, at, limit) || isMistakenForVerb(a, at, limit))) return at;
  // أعلن الحربش فوز أربعة: the object.
  const object = (a.readings.flags[at]! & WordFlag.Noun) !== 0 && at + 1 < limit && isWord(a, at + 1);
  return ends(a, at + 1, limit) && !object && a.tokens.text.codes[a.tokens.end[at]! - 1] !== ALEF ? at + 1 : at;
}

/** ميشيل مونتا، كريس ويفر: a form that could be a verb, where none can stand. */
function isMistakenForVerb(a: Analysis, i: number, limit: number): boolean {
  if (i >= limit || !isWord(a, i) || hasArticle(a, i)) return false;
  const flags = a.readings.flags[i]!;
  const verb = flags & WordFlag.Verb && (flags & ((OTHER & ~WordFlag.Verb) | WordFlag.Noun | WordFlag.Adjective)) === 0;
  if (!verb) return false;
  if (a.readings.skip[i] === 0) return true;
  return i + 1 >= limit || isComma(a, i + 1);
}

/** The end of a name that is one given name so far, with the word after it where that can only be the surname. */
export function surnameAfter(a: Analysis, run: NameRun, limit: number, titled = false): number {
  const given = run.first === NamePart.Known || (titled && run.first === NamePart.Everyday);
  if (run.words !== 1 || !run.opensName || !given || run.joined) return run.to;
  const at = run.to;
  const surname = isSurname(a, at, limit) || (titled && isDefiniteNoun(a, at, limit));
  return surname && ends(a, at + 1, limit) ? at + 1 : at;
}

/** Not محمد صادق، نيويورك, where the report was written. */
function isSurname(a: Analysis, i: number, limit: number): boolean {
  if (i >= limit || !isWord(a, i) || hasArticle(a, i) || wordLength(a, i) < 3) return false;
  if (a.readings.skip[i]! > 0) return isMiscut(a, i);
  if ((a.readings.word[i]! < 0 && startsWithWaw(a, i)) || isWellKnownPlace(a, i)) return false;
  return (a.readings.flags[i]! & OTHER) === 0 && !isAccusative(a, i);
}

/** باطوق, بايرس: a preposition stands before no verb and before no half of a name, so the word is one. */
function isMiscut(a: Analysis, i: number): boolean {
  const bits = a.readings.proclitics[i]!;
  if ((bits & Proclitic.Conjunction) !== 0 || (bits & (Proclitic.Ba | Proclitic.Kaf)) === 0) return false;
  const flags = a.readings.flags[i]! & ~WordFlag.Begins;
  return flags === 0 || (flags & ~(WordFlag.Past | WordFlag.Feminine | WordFlag.Plural)) === WordFlag.Verb;
}

/** عبدالله الجبر: after a title with one given name a definite noun is the surname. */
function isDefiniteNoun(a: Analysis, i: number, limit: number): boolean {
  if (i >= limit || !isWord(a, i) || a.readings.skip[i]! > 0) return false;
  const flags = a.readings.flags[i]!;
  const other = OTHER | WordFlag.Feminine | WordFlag.Former | WordFlag.Acting | WordFlag.Nisba;
  if ((flags & WordFlag.Article) === 0 || (flags & other) !== 0) return false;
  if (flags & WordFlag.Noun) return true;
  // الفريق عثمان المحرج، …: an adjective only where the phrase ends with it.
  return (flags & WordFlag.Adjective) !== 0 && (i + 1 >= limit || isComma(a, i + 1));
}

/** شارحا: an adverb rather than a name. */
function isAccusative(a: Analysis, i: number): boolean {
  const { source, codes } = a.tokens.text;
  const end = tokenEnd(a.tokens, i);
  return (
    source.charCodeAt(end - 1) === FATHATAN ||
    source.charCodeAt(end - 2) === FATHATAN ||
    (codes[a.tokens.end[i]! - 1] === ALEF && a.readings.word[i]! < 0 && a.unknown[i] !== 1)
  );
}

/** Punctuation, a word of grammar, a verb or a title: what stands after a name. */
function ends(a: Analysis, i: number, limit: number): boolean {
  if (i >= limit || !isWord(a, i) || a.readings.skip[i]! > 0) return true;
  return (a.readings.flags[i]! & (WordFlag.Particle | WordFlag.Verb | WordFlag.Title | GRAMMAR)) !== 0;
}
