import { Proclitic } from '../arabic/proclitics.ts';
import { TokenKind, tokenEnd } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { dictionaryMention } from './dictionary.ts';
import { type HeadNoun, headAt } from './heads.ts';
import { type Analysis, changed, type Mention, Unknown } from './mention.ts';
import { isConjoined, NamePart, NOBLE, namePart, startsWithWaw } from './name-parts.ts';
import { readName } from './name-run.ts';
import { longestAt, startsSense } from './senses.ts';
import { hasArticle, isQuote, isSpelled, isWord, quotationEnd, wordLength } from './tokens.ts';

const MAX_WORDS = 3;
/** Heads that make a name even of an everyday noun: حي القصبة، شارع المنارة. */
const STRONG_HEADS = new WordSet('حي بلده قريه مخيم شارع');
const NAMED_KINDS = new Set(['settlement', 'region', 'site', 'venue', 'water', 'land']);
/** Kinds that are named after people, with the noun in the name: مطار محمد الخامس. */
const DEDICATED_KINDS = new Set(['site', 'venue']);

/** A place by the noun before it: "بلدة أجدير", "شارع المنارة", "مطار محمد الخامس". Null where a dictionary has the name, or where nothing names a place. */
export function placeByHead(a: Analysis, start: number, limit: number): Mention | null {
  const head = headAt(a, start, 'place');
  if (!head || head.definite || !NAMED_KINDS.has(head.kind) || isMeans(a, start)) return null;
  const at = head.found.to;
  if (at >= limit) return null;
  if (isQuote(a, at)) return quotedPlace(a, start, at, limit, head);
  if (!isWord(a, at) || (a.readings.skip[at]! > 0 && a.unknown[at] === Unknown.No)) return null;
  if (dictionaryMention(a, at)?.type === 'place') return null;
  const dedicated = DEDICATED_KINDS.has(head.kind) || startsSense(a, at, Sense.Title);
  const named = dedicated ? bearersName(a, at, limit) : at;
  if (named > at) return place(start, start, named, head.found.skip, `place/${head.kind}`);
  if (head.kind === 'venue') return null;
  const to = ownName(a, at, limit, head);
  return to > at ? place(start, at, to, 0, `place/${head.kind}`) : null;
}

/** عن طريق فلان: by way of somebody. */
const isMeans = (a: Analysis, i: number): boolean => i > 0 && isSpelled(a, i, 'طريق') && isSpelled(a, i - 1, 'عن');

function quotedPlace(a: Analysis, start: number, at: number, limit: number, head: HeadNoun): Mention | null {
  const to = quotationEnd(a, at, Math.min(limit, at + 3 + MAX_WORDS));
  if (to <= at + 1) return null;
  const known = dictionaryMention(a, at + 1);
  if (known?.to === to && known.type === 'place') return changed(known, { phraseFrom: start });
  return place(start, at + 1, to, 0, `place/${head.kind}`);
}

/** مطار محمد الخامس: named after somebody, the noun is part of the name. */
function bearersName(a: Analysis, at: number, limit: number): number {
  // مدينة الملك عبدالعزيز
  const titled = takesBearer(a, at, limit);
  if (titled > at) return titled;
  const known = dictionaryMention(a, at);
  if (known?.type === 'person' && known.kind === 'name' && known.to > at + 1) return known.to;
  const run = readName(a, at, limit);
  return run?.opensName && run.words > 1 && run.first === NamePart.Known ? run.to : at;
}

/** After الملك، الأمير, as they stand in names: the end of the bearer's name, or `at`. */
function takesBearer(a: Analysis, at: number, limit: number): number {
  const title = NOBLE.has(a.tokens, at) ? longestAt(a, at, Sense.Title) : null;
  if (!title || title.to >= limit) return at;
  const known = dictionaryMention(a, at);
  const run = readName(a, title.to, limit);
  return Math.max(
    known?.type === 'person' && known.to > title.to ? known.to : at,
    run && (run.known > 0 || run.opensName) ? run.to : at,
  );
}

/** Words that no dictionary has, or one definite noun after a head that is strong enough. */
function ownName(a: Analysis, at: number, limit: number, head: HeadNoun): number {
  let to = at;
  while (to < limit && to < at + MAX_WORDS && isNameWord(a, to, to === at)) to++;
  if (to > at) return to;
  const flags = a.readings.flags[at]!;
  const noun = hasArticle(a, at) && (flags & (WordFlag.Noun | WordFlag.Given | WordFlag.Family)) !== 0;
  const other = WordFlag.Title | WordFlag.Nisba | WordFlag.OrganisationHead | WordFlag.PlaceHead | WordFlag.Group;
  if (!noun || flags & other) return at;
  return STRONG_HEADS.has(a.tokens, head.found.from, head.found.skip) ? at + 1 : at;
}

function isNameWord(a: Analysis, i: number, first: boolean): boolean {
  if (!isWord(a, i) || (!first && isConjoined(a, i))) return false;
  if (a.unknown[i] !== Unknown.No) return a.unknown[i] === Unknown.Surely || first;
  return namePart(a, i, first) === NamePart.Known && a.readings.skip[i] === 0;
}

/** Words after which a place is named. */
const LOCATIVE = new WordSet('في شمال جنوب شرق غرب وسط قرب ضواحي');
/** Words that say where a place lies. */
const SITUATED = new WordSet(
  'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي شمالا جنوبا شرقا غربا قرب علي وسط بوسط بشمال بجنوب بشرق بغرب بشمالي بجنوبي بشرقي بغربي الواقعه الواقع المجاوره المجاور التي حيث',
);
const MIN_LENGTH = 5;

/** An unknown word where a place is named: after "في" or a direction, and nothing that it could govern after it. Weak evidence, so nothing else may fit. */
export function placeByContext(a: Analysis, i: number): Mention | null {
  if (a.unknown[i] !== Unknown.Surely || wordLength(a, i) < MIN_LENGTH || hasArticle(a, i) || i === 0) return null;
  if (startsWithWaw(a, i) || endsInDual(a, i)) return null;
  if (!isWord(a, i - 1) || !LOCATIVE.has(a.tokens, i - 1, a.readings.skip[i - 1]!)) return null;
  return isSituated(a, i + 1) && !endsInPronoun(a, i) ? place(i, i, i + 1, 0, 'place/locative') : null;
}

/** A mark, و, a word that says where: في سوروتش (جنوب تركيا), but في أواسط الشهر. */
function isSituated(a: Analysis, i: number): boolean {
  if (i >= a.tokens.count) return true;
  // ساهم في إشهار 100 كتاب, مقال في الصفحة "أ": the word governs what follows.
  if (a.tokens.kind[i] === TokenKind.Number || (isQuote(a, i) && !isQuote(a, i - 2))) return false;
  if (!isWord(a, i) || isConjoined(a, i)) return true;
  const within = (a.readings.proclitics[i]! & Proclitic.Ba) !== 0;
  if (within && (startsSense(a, i, Sense.Entity) || (a.readings.flags[i]! & WordFlag.PlaceHead) !== 0)) return true;
  return SITUATED.has(a.tokens, i, a.readings.skip[i]!) || SITUATED.has(a.tokens, i);
}

/** في رحابها، في منطوقه: ـه is a pronoun where ـة is not. */
function endsInPronoun({ tokens }: Analysis, i: number): boolean {
  const { codes, source } = tokens.text;
  const end = tokens.end[i]!;
  const last = codes[end - 1]!;
  if (last === HA) return source.charCodeAt(tokenEnd(tokens, i) - 1) === HA;
  return (codes[end - 2] === HA && (last === ALEF || last === MEEM)) || (codes[end - 2] === NOON && last === ALEF);
}
/** في بحثين: two of something, though towns end so as well. */
const endsInDual = ({ tokens }: Analysis, i: number): boolean =>
  tokens.text.codes[tokens.end[i]! - 1] === NOON && tokens.text.codes[tokens.end[i]! - 2] === YA;
const YA = 0x64a;
const ALEF = 0x627;
const HA = 0x647;
const MEEM = 0x645;
const NOON = 0x646;

const SAINTS = new WordSet('سان سانت سانتا سانتو بورت نيو');

/** سان فيسينتي، نيو فيلدز: a word that begins names of towns, with one that is no everyday word. */
export function placeByOpening(a: Analysis, i: number, limit: number): Mention | null {
  if (i + 1 >= limit || !isWord(a, i + 1)) return null;
  const skip = a.readings.skip[i]!;
  const next = namePart(a, i + 1, false);
  if ((next !== NamePart.Known && next !== NamePart.Unknown) || hasArticle(a, i + 1)) return null;
  return SAINTS.has(a.tokens, i, skip) ? place(i, i, i + 2, skip, 'place/opening') : null;
}

const place = (phraseFrom: number, from: number, to: number, skip: number, rule: string): Mention => ({
  from,
  to,
  skip,
  type: 'place',
  kind: 'name',
  candidates: [],
  rule,
  phraseFrom,
  phraseTo: to,
  title: undefined,
});
