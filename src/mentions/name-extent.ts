import { tokenForm } from '../arabic/tokenise.ts';
import { wordText } from '../gazetteer/lexicon.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, changed, type Mention, type TitlePhrase } from './mention.ts';
import { longestAt } from './senses.ts';

/**
 * Cuts a dictionary phrase of several words down to the name that an editor would capitalise: the generic noun before it stays outside
 * (نهر النيل، مدينة حلب، صحيفة الحياة، الملك فيصل), and so does what only describes it (الصين الشعبية). A phrase that is nothing but a common noun and the
 * country's adjective (الجيش اللبناني، الحكومة المصرية، مجلس النواب) stands for its entity like a title.
 */
export function nameExtent(a: Analysis, m: Mention): Mention {
  if (m.to - m.from < 2) return m;
  if (m.type === 'place') return placeExtent(a, m);
  return m.type === 'organisation' ? organisationExtent(a, m) : personExtent(a, m);
}

/** Nouns before a place's own name. */
const PLACE_NOUNS = new Set(
  (
    'مدينه بلده قريه ضاحيه حي مخيم عاصمه العاصمه محافظه ولايه اقليم منطقه قضاء مقاطعه اماره قطاع جمهوريه دوله مملكه سلطنه امبراطوريه شارع ميدان ساحه مطار قاعده معبر ميناء ' +
    'قصر مسجد جسر سد حقل ملعب فندق سجن معتقل نهر بحيره جزيره جزر جبل جبال هضبه سهل دلتا حوض ضفاف شواطئ سواحل ساحل مياه اعالي ضواحي قاره دول بلدان مناطق ريف حدود'
  ).split(' '),
);
const DIRECTIONS = new Set('شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي'.split(' '));
/** Definite nouns that with an adjective only describe: العالم العربي، القارة الأفريقية، الجنوب اللبناني. */
const REALMS = new Set(
  'العالم الوطن القاره الامه الاقطار الدول المنطقه البلدان الدوله الامبراطوريه الكيان الجنوب الشمال الساحل الاقليم القطر العاصمه'.split(
    ' ',
  ),
);
const EPITHETS = new Set(
  'المكرمه المنوره المشرفه الشعبيه المحتله الاسلاميه الشقيقه الشقيق الديمقراطيه الاتحاديه العظمي الجديد الجديده الكبير'.split(
    ' ',
  ),
);

function placeExtent(a: Analysis, m: Mention): Mention {
  const { kinds } = a.pack.tables;
  const entity = m.candidates[0]!;
  const isState = kinds[a.pack.entities.kind[entity]!] === 'country';
  const first = firstWord(a, m);
  if (REALMS.has(first) && !isState && describes(a, m.from + 1, m.to)) return describing(m);
  let from = m.from;
  let skip = m.skip;
  while (from + 1 < m.to) {
    const word = tokenForm(a.tokens, from, skip);
    if (!PLACE_NOUNS.has(word) && (isState || !DIRECTIONS.has(word))) break;
    from++;
    skip = 0;
  }
  let to = m.to;
  if (from > m.from) to = shortestName(a, from, to, entity);
  else if (EPITHETS.has(tokenForm(a.tokens, to - 1)) && isNameOf(a, from, to - 1, entity)) to--;
  return from === m.from && to === m.to ? m : changed(m, { from, to, skip });
}

/** The first word with its article where ل has swallowed the alef (للقارة). */
const firstWord = (a: Analysis, m: Mention) =>
  m.skip > 0 && m.skip === a.readings.skip[m.from]
    ? wordText(a.pack.lexicon, a.readings.word[m.from]!)
    : tokenForm(a.tokens, m.from, m.skip);

/** All words are adjectives: of places (العربي), or everyday ones. */
function describes(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const flags = a.readings.flags[i]!;
    if (flags & WordFlag.Nisba || (flags & WordFlag.Adjective && flags & WordFlag.Article)) continue;
    return false;
  }
  return true;
}

/** Nouns before an organisation's own name; with it they are read where the name alone is listed too. */
const OUTSIDE_KINDS = new Set(
  'newspaper magazine channel radio news_agency website company club armed_group party'.split(' '),
);
const CLUB_NOUNS = new Set('نادي ناد فريق'.split(' '));
/** Kinds that a common noun and a place name make a name of: جامعة قطر. */
const NAMED_KINDS = new Set('university bank company ngo think_tank'.split(' '));
/** Kinds whose phrases of common nouns are descriptions. */
const STATE_KINDS = new Set('government ministry parliament court police'.split(' '));

function organisationExtent(a: Analysis, m: Mention): Mention {
  const entity = m.candidates[0]!;
  const kind = a.pack.tables.kinds[a.pack.entities.kind[entity]!]!;
  const common = (a.readings.flags[m.from]! & EVERYDAY) !== 0;
  // العربي الكويتي is the club العربي, but منتخب فرنسا a description.
  const club = kind === 'club' && (a.readings.flags[m.from]! & WordFlag.OrganisationHead) === 0;
  const described = STATE_KINDS.has(kind) || (!NAMED_KINDS.has(kind) && !club && isNounWithCountry(a, m));
  if (common && described) return describing(m);
  let { from, to, skip } = m;
  const attached = beforeAttachment(a, from, to);
  if (attached < to && isNameOf(a, from, attached, entity)) to = attached;
  if (!OUTSIDE_KINDS.has(kind)) return to === m.to ? m : changed(m, { to });
  // نادي الظفرة, but النادي الأهلي, which is nothing without its noun.
  const outside = kind === 'club' && to > from + 1 && CLUB_NOUNS.has(tokenForm(a.tokens, from, skip));
  if (outside || (a.readings.flags[from]! & WordFlag.OrganisationHead && isNameOf(a, from + 1, to, entity))) {
    from++;
    skip = 0;
  }
  const last = to - 1;
  const whose =
    kind !== 'party' && (a.readings.flags[last]! & WordFlag.Nisba || tokenForm(a.tokens, last) === 'الرسميه');
  if (last > from && whose && (kind === 'club' || isNameOf(a, from, last, entity))) to = last;
  return changed(m, { from, to, skip });
}

/** الجيش اللبناني، منتخب فرنسا: one common noun, and a country. */
function isNounWithCountry(a: Analysis, m: Mention): boolean {
  const { kind } = a.pack.entities;
  const rest = m.from + 1;
  const nisba = longestAt(a, rest, Sense.Nisba);
  const country = nisba?.to === m.to ? nisba : longestAt(a, rest, Sense.Entity);
  return country?.to === m.to && COUNTRY_KINDS.has(a.pack.tables.kinds[kind[country.ref]!]!);
}

const COUNTRY_KINDS = new Set(['country', 'territory', 'region']);

/** Where "التابع لـ", "في" begins that says whose or where the organisation is. */
function beforeAttachment(a: Analysis, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const form = tokenForm(a.tokens, i);
    if (form === 'التابع' || form === 'التابعه' || form === 'في') return i;
  }
  return to;
}

/** الملك فيصل، النبي محمد: the title stays outside. */
function personExtent(a: Analysis, m: Mention): Mention {
  let from = m.from;
  while (from + 1 < m.to) {
    const title = longestAt(a, from, Sense.Title);
    if (!title || title.to >= m.to || isGiven(a.readings.flags[from]!)) break;
    from = title.to;
  }
  return from === m.from ? m : changed(m, { from, skip: 0 });
}

/** أمير قطر is a title, أمير خان a name; with the article a word is no given name. */
const isGiven = (flags: number) =>
  (flags & (WordFlag.Given | WordFlag.NameParticle)) !== 0 && (flags & WordFlag.Article) === 0;

/** The end of the shortest name of the entity that starts at a token; `to` where the dictionary lists none. */
function shortestName(a: Analysis, from: number, to: number, entity: number): number {
  for (let end = from + 1; end < to; end++) if (isNameOf(a, from, end, entity)) return end;
  return to;
}

/** Whether the words `from..to` alone are a name of the entity. */
function isNameOf(a: Analysis, from: number, to: number, entity: number): boolean {
  const { matches, matchStart } = a;
  const { senseStart, senseKind, senseRef } = a.pack.phrases;
  for (let m = matchStart[from]!; m < matchStart[from + 1]!; m++) {
    if (matches.to[m] !== to) continue;
    const node = matches.node[m]!;
    for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++)
      if (senseKind[s] === Sense.Entity && senseRef[s] === entity) return true;
  }
  return false;
}

/** The phrase is a description: it keeps its entity, but is no name. */
export const describing = (m: Mention): Mention =>
  changed(m, { kind: 'title', title: { ...NO_TITLE, from: m.from, to: m.to } });

export const NO_TITLE: TitlePhrase = {
  from: 0,
  to: 0,
  skip: 0,
  title: -1,
  features: 0,
  of: [],
  former: false,
  open: false,
};
