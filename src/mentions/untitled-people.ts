import { TokenKind, tokenForm } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis, Mention } from './mention.ts';
import { isConjoined, NamePart, namePart } from './name-parts.ts';
import { type NameRun, readName } from './name-run.ts';
import { startsSense } from './senses.ts';
import { describesPerson, personByRun } from './titled-people.ts';
import { hasArticle, isComma, isQuote, isWord, opensBracket, wordLength } from './tokens.ts';

/** Whether a name can start at a token at all: asked before anything is read. */
export const mayStartName = (a: Analysis, i: number): boolean =>
  a.unknown[i] === 1 ||
  (a.readings.flags[i]! & (WordFlag.Given | WordFlag.Family | WordFlag.NameParticle | WordFlag.PersonToken)) !== 0 ||
  startsSense(a, i, Sense.Given);

/**
 * A person without a title before the name. The words alone are enough where they open as names do (given name and more, أبو …, … بن …);
 * others need a context in which only a person stands: the subject of a verb of saying, an apposition, an age, a list of people.
 */
export function untitledPerson(
  a: Analysis,
  i: number,
  limit: number,
  previous: Mention | undefined,
): Mention | null {
  const run = readName(a, i, limit);
  if (!run) return null;
  const rule = ruleByWords(a, i, run) ?? ruleByContext(a, i, limit, run, previous);
  if (!rule) return null;
  const skip = a.unknown[i] === 1 && rule === 'person/list' ? 1 : a.readings.skip[i]!;
  return personByRun(i, run, skip, rule);
}

function ruleByWords(a: Analysis, i: number, run: NameRun): string | null {
  if (run.joined) return 'person/patronymic';
  if (!run.opensName) return null;
  const flags = a.readings.flags[i]!;
  if (run.first === NamePart.Known) {
    if (run.words > 1) return 'person/given-name';
    return flags & (EVERYDAY | WordFlag.Nisba) ? null : 'person/given-alone';
  }
  // لقاء and its like are given names too: a word that tells of an event opens no name.
  const surely = (flags & WordFlag.Trigger) === 0 && run.unknown === 0 && namePart(a, i + 1, false) === NamePart.Known;
  return run.words > 1 && surely ? 'person/given-name' : null;
}

function ruleByContext(
  a: Analysis,
  i: number,
  limit: number,
  run: NameRun,
  previous: Mention | undefined,
): string | null {
  const evidence = run.known + run.unknown;
  if (run.first === NamePart.Everyday || evidence === 0) return null;
  if (saidBy(a, i)) return 'person/reporting';
  if (previous?.type === 'person' && previous.kind !== 'title' && previous.to === i && isConjoined(a, i))
    return 'person/list';
  if (ageFollows(a, run.to, limit)) return 'person/age';
  if (evidence > 1 && describesPerson(a, isComma(a, run.to) ? run.to + 1 : run.to, limit)) return 'person/apposition';
  if (evidence > 1 && !hasArticle(a, i) && isBare(a, i)) return 'person/two-names';
  return null;
}

/** قال X: the subject of a verb of saying stands right after it. */
function saidBy(a: Analysis, i: number): boolean {
  const before = isQuote(a, i - 1) ? i - 2 : i - 1;
  if (before < 0 || a.readings.skip[i]! > 0) return false;
  const flags = a.readings.flags[before]!;
  return (flags & WordFlag.Reporting) !== 0 && (flags & WordFlag.Verb) !== 0 && wordLength(a, i) > 2;
}

/** X (45 عاما)، X، 34 عاما */
function ageFollows(a: Analysis, at: number, limit: number): boolean {
  const number = isComma(a, at) || opensBracket(a, at) ? at + 1 : at;
  if (number === at || number + 1 >= limit || a.tokens.kind[number] !== TokenKind.Number) return false;
  return isWord(a, number + 1) && YEARS.has(tokenForm(a.tokens, number + 1));
}
const YEARS = new Set(['عاما', 'سنه', 'عام', 'سنوات', 'ربيعا']);

/** Not after a preposition or the head of another name. */
function isBare(a: Analysis, i: number): boolean {
  const before = i - 1;
  if (before < 0 || a.readings.skip[i]! > 0) return true;
  const flags = a.readings.flags[before]!;
  return (flags & (WordFlag.OrganisationHead | WordFlag.PlaceHead)) === 0;
}
