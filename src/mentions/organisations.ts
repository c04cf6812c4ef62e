import { TokenKind } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { QUALIFIERS, readComplement } from './complement.ts';
import { dictionaryMention } from './dictionary.ts';
import { type HeadNoun, headAt } from './heads.ts';
import { type Analysis, changed, type Mention, Unknown } from './mention.ts';
import { describing } from './name-extent.ts';
import { readName } from './name-run.ts';
import { startsSense } from './senses.ts';
import { meansClub } from './sports.ts';
import { isQuote, quotationEnd } from './tokens.ts';

/** How a kind of head makes a name with what follows it. */
interface Naming {
  /** The noun belongs to the name (حزب العمل) or stays outside (صحيفة الحياة). */
  readonly inside: boolean;
  /** Common nouns make a name (معهد الدراسات المتقدمة); else it takes a name to make one (كلية ترينيتي). */
  readonly nouns: boolean;
}

const NAMING: Readonly<Record<string, Naming>> = {
  party: { inside: true, nouns: true },
  university: { inside: true, nouns: true },
  igo: { inside: true, nouns: true },
  bank: { inside: true, nouns: true },
  ngo: { inside: true, nouns: true },
  armed_group: { inside: true, nouns: true },
  movement: { inside: false, nouns: false },
  institution: { inside: true, nouns: false },
  newspaper: { inside: false, nouns: true },
  channel: { inside: false, nouns: false },
  news_agency: { inside: false, nouns: false },
  company: { inside: false, nouns: false },
  club: { inside: false, nouns: false },
};
/** Kinds that describe a body of a state rather than name it. */
const DESCRIBING = new Set(['ministry']);

/**
 * An organisation by its head noun: "حزب البناء والتقدم", "معهد الدراسات المتقدمة", "صحيفة «الرأي العام»", "شركة موتورولا". Null where the head stands for
 * nothing in particular (حزب معارض، الشركة).
 */
export function organisationAt(a: Analysis, start: number, limit: number): Mention | null {
  const head = headAt(a, start, 'organisation');
  if (!head) return null;
  if (DESCRIBING.has(head.kind)) return stateBody(a, start, limit, head);
  const naming = NAMING[head.kind];
  if (head.definite)
    return (naming?.inside && naming.nouns) || isOfficial(a, head) ? definiteName(a, start, limit, head) : null;
  if (!naming) return null;
  const at = head.found.to;
  return (
    quotedName(a, start, at, limit, head) ??
    (naming.inside ? wholeName(a, start, limit, head, naming) : properName(a, start, limit, head, naming))
  );
}

/** حزب "المؤتمر": the name is what the quotation marks hold, when it is short. */
function quotedName(a: Analysis, start: number, at: number, limit: number, head: HeadNoun): Mention | null {
  if (at >= limit || !isQuote(a, at)) return null;
  const to = quotationEnd(a, at, Math.min(limit, at + 6));
  if (to <= at + 1) return null;
  // فريق «الإنقاذ» is people at work unless the sentence is about sport.
  if (head.kind === 'club' && !meansClub(a, at + 1)) return null;
  const known = dictionaryMention(a, at + 1);
  if (known?.to === to && known.type === 'organisation') return changed(known, { phraseFrom: start });
  // قناة "بنما"
  if (known?.to === to && head.kind === 'channel' && known.type === 'place') return null;
  return organisation(start, at + 1, to, 0, head);
}

/** جامعة ليدز، حزب العدالة والتنمية: head and complement. */
function wholeName(a: Analysis, start: number, limit: number, head: HeadNoun, naming: Naming): Mention | null {
  const complement = readComplement(a, head.found.to, limit, false, head.kind !== 'party');
  if (!complement || (!naming.nouns && (!complement.proper || complement.place))) return null;
  // لواء محمد إبراهيم is a general, تحت لواء الأمة under a banner.
  const { flags } = a.readings;
  const general = head.kind === 'armed_group' && (flags[head.found.from]! & WordFlag.Title) !== 0;
  if (general && complement.proper && !complement.place && isNamed(a, head)) return null;
  // حمل لواء الدعوة
  if (start > 0 && BEARING.has(a.tokens, start - 1, a.readings.skip[start - 1]!)) return null;
  // حزب المالكي, حزب رئيس الوزراء: whose it is, not what it is called.
  if (head.kind === 'party' && belongsToSomebody(a, head.found.to)) return null;
  return organisation(start, start, complement.to, head.found.skip, head);
}

const BEARING = new WordSet('تحت حمل يحمل حامل حاملا لحمل بحمل حملوا رفع يرفع رافعا لرفع');

const belongsToSomebody = (a: Analysis, at: number): boolean =>
  dictionaryMention(a, at)?.type === 'person' || startsSense(a, at, Sense.Title);

/** What follows the noun is somebody's name. */
const isNamed = (a: Analysis, { found }: HeadNoun): boolean =>
  dictionaryMention(a, found.to)?.type === 'person' || readName(a, found.to, a.tokens.count)?.opensName === true;

/** المعهد الوطني لرصد الزلازل: with the article it takes adjectives and what the body is for. */
function definiteName(a: Analysis, start: number, limit: number, head: HeadNoun): Mention | null {
  let at = head.found.to;
  while (at < limit && isDefiniteAdjective(a, at)) at++;
  // دعم الاتحاد الأوروبي للعملية السلمية: a body that the dictionary knows is not named anew by what it does.
  if (at === head.found.to || dictionaryMention(a, start)?.kind === 'name') return null;
  const purpose = readComplement(a, at, limit, true);
  return purpose && organisation(start, start, purpose.to, head.found.skip, head);
}

/** Kinds whose definite nouns make a name with an adjective of rank and a purpose. */
const OFFICIAL = new Set(['institution', 'committee', 'news_agency']);
const AUTHORITIES = new WordSet('المجلس مجلس الهيئه المديريه المصلحه الامانه الرئاسه هيئه مديريه مصلحه امانه رئاسه');
/** Adjectives that tell the rank or reach of a body; other ones only describe it. */
const REACH = new WordSet(
  'العام العامه الوطني الوطنيه الدولي الدوليه العالمي العالميه الاعلي العليا الاتحادي الاتحاديه القومي القوميه المركزي المركزيه الاقليمي الاقليميه ' +
    'العربي العربيه الاسلامي الاسلاميه الاوروبي الاوروبيه الاستشاري الاستشاريه',
);

/** الهيئة العامة للاستثمار، المركز القومي للترجمة, but not الإدارة الجيدة للنفايات. */
function isOfficial(a: Analysis, { kind, found }: HeadNoun): boolean {
  const { to } = found;
  if (to >= a.tokens.count) return false;
  if (!OFFICIAL.has(kind) && !AUTHORITIES.has(a.tokens, found.from, found.skip)) return false;
  return (a.readings.flags[to]! & WordFlag.Nisba) !== 0 || REACH.has(a.tokens, to);
}

const isDefiniteAdjective = (a: Analysis, i: number) =>
  (a.readings.flags[i]! & (WordFlag.Adjective | WordFlag.Nisba)) !== 0 &&
  (a.readings.flags[i]! & WordFlag.Article) !== 0 &&
  a.readings.skip[i] === 0 &&
  !QUALIFIERS.has(a.tokens, i);

/** صحيفة القادسية، شركة كونكو فيليبس: the words after the head are the name. */
function properName(a: Analysis, start: number, limit: number, head: HeadNoun, naming: Naming): Mention | null {
  const at = head.found.to;
  if (at >= limit || a.readings.skip[at]! > 0) return null;
  const known = dictionaryMention(a, at);
  if (known?.type === 'organisation') return null;
  if (known && head.kind !== 'newspaper' && head.kind !== 'club') return null;
  // فريق كورودا: the people around somebody, unless the sentence is about sport.
  if (head.kind === 'club' && !meansClub(a, at)) return null;
  // حركة مهووسة: an adjective of the noun rather than a name.
  if (head.kind === 'movement' && a.unknown[at] !== Unknown.No && endsAsFeminine(a, at)) return null;
  let to = known?.to ?? at;
  if (a.tokens.kind[to] === TokenKind.Latin) while (to < limit && a.tokens.kind[to] === TokenKind.Latin) to++;
  else if (to === at) {
    const run = a.unknown[at] === 1 ? readName(a, at, limit) : null;
    to = run?.to ?? (naming.nouns ? (readComplement(a, at, limit)?.to ?? at) : at);
  }
  return to > at ? organisation(start, at, to, 0, head) : null;
}

const HA = 0x647;
const endsAsFeminine = ({ tokens }: Analysis, i: number): boolean => tokens.text.codes[tokens.end[i]! - 1] === HA;

function organisation(phraseFrom: number, from: number, to: number, skip: number, head: HeadNoun): Mention {
  return {
    from,
    to,
    skip,
    type: 'organisation',
    kind: 'name',
    candidates: [],
    rule: `organisation/${head.kind}`,
    phraseFrom,
    phraseTo: to,
    title: undefined,
  };
}

/** وزارة الصحة اللبنانية: a description, with the country's adjective. */
function stateBody(a: Analysis, start: number, limit: number, head: HeadNoun): Mention | null {
  const complement = head.definite ? null : readComplement(a, head.found.to, limit);
  return complement && describing(organisation(start, start, complement.to, head.found.skip, head));
}
