import { WordSet } from '../arabic/word-set.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import { type Analysis, type Mention, Unknown } from '../mentions/mention.ts';
import { GRAMMAR, mayBeInflected } from '../mentions/name-parts.ts';
import { ORDINALS } from '../mentions/name-run.ts';
import { hasPronoun } from '../mentions/titles.ts';
import { hasArticle, isSpelled, isWord } from '../mentions/tokens.ts';
import { isSubject, saidBy } from '../mentions/untitled-people.ts';
import type { ArticleEntities } from './article.ts';
import { choosePerson } from './choose.ts';
import type { Entity } from './entity.ts';

/** Links the people that mentions name, longer names first, so that a surname alone finds the full name wherever that stands. */
export function linkPeople(article: ArticleEntities, mentions: readonly Mention[]): void {
  const named = mentions.filter((m) => m.type === 'person' && m.kind === 'name');
  named.sort((x, y) => y.to - y.from - (x.to - x.from) || x.from - y.from);
  for (const m of named) linkPerson(article, m);
  const shorts = mentions.filter((m) => m.type === 'person' && m.kind === 'short');
  for (const m of shorts) if (!article.entityOf.has(m)) linkShort(article, m);
}

function linkPerson(article: ArticleEntities, m: Mention): void {
  const { index } = article;
  if (m.candidates.length === 0) {
    const known = index.exact(m.from, m.to, m.skip)?.entity ?? sameEnds(article, m);
    if (known?.type === 'person') {
      if (m.to - m.from === 1) m.kind = 'short';
      return article.attach(m, known);
    }
  }
  const entity = m.candidates.length > 0 ? article.known(choosePerson(article, m)) : article.unseen(m);
  article.attach(m, entity);
  register(article, m, entity);
}

/** "محمد البرادعي" where "محمد مصطفى البرادعي" was named: the same first and last word. */
function sameEnds({ index }: ArticleEntities, m: Mention): Entity | null {
  if (m.to - m.from < 2) return null;
  const surname = index.exact(m.to - 1, m.to, 0);
  if (!surname?.entity || surname.nameFrom === surname.from) return null;
  return index.sameWord(surname.nameFrom, surname.nameSkip, m.from, m.skip) ? surname.entity : null;
}

/** Registers the ways in which the rest of the article may call somebody. */
function register({ a, index }: ArticleEntities, m: Mention, entity: Entity): void {
  index.add(m.from, m.to, m.skip, entity);
  if (m.to - m.from < 2) return;
  // بن لادن، أبو الغيط، نصر الله: a surname of two words.
  const double = (a.readings.flags[m.to - 2]! & WordFlag.NameParticle) !== 0 || isSpelled(a, m.to - 1, 'الله');
  const surname = double ? m.to - 2 : m.to - 1;
  if (surname > m.from && !isOrdinal(a, m.to - 1)) index.add(surname, m.to, 0, entity, m.from, m.skip);
  if (a.readings.flags[m.from]! & WordFlag.Given) index.add(m.from, m.from + 1, m.skip, entity);
}

/** محمد السادس has no surname. */
const isOrdinal = (a: Analysis, i: number) =>
  (a.readings.flags[i]! & WordFlag.Article) !== 0 && ORDINALS.has(a.tokens, i);

/** A short form counts where the article names its bearer; failing that, where it can hardly be anything else. */
function linkShort(article: ArticleEntities, m: Mention): void {
  const inText = article.index.exact(m.from, m.to, m.skip)?.entity;
  const known = inText ?? article.established(m.candidates);
  if (known) return article.attach(m, known);
  if (m.title || isUnmistakable(article, m)) {
    const bearer = choosePerson(article, m);
    if (isAtHome(article, bearer)) return article.attach(m, article.known(bearer));
    return;
  } else if (isGivenName(article, m) && isSubject(article.a, m.from, undefined) && isWhole(article.a, m)) {
    // موسى: a given name is somebody, if not whom the dictionary has in mind.
    m.rule = 'person/given-alone';
  } else return;
  const entity = article.unseen(m);
  article.attach(m, entity);
  article.index.add(m.from, m.to, m.skip, entity);
}

/** Not where the article is about other countries than the bearer's, who holds no office on the day: somebody else has that surname. */
function isAtHome({ a, countries, offices, published }: ArticleEntities, person: number): boolean {
  const country = a.pack.entities.country[person]!;
  return (
    country === 0 || countries.size === 0 || countries.has(country) || offices.heldBy(person, published).length > 0
  );
}

/** Not مشرف البرامج, عبد العزيز جزاء: the name goes on, or is a noun with its complement; nor زميلي الشرقاوي, which tells where he belongs. */
function isWhole(a: Analysis, m: Mention): boolean {
  if (m.title && hasPronoun(m.title.features) && hasArticle(a, m.from)) return false;
  if (m.to >= a.tokens.count || !isWord(a, m.to) || a.readings.skip[m.to]! > 0) return true;
  return (a.readings.flags[m.to]! & (WordFlag.Verb | WordFlag.Particle | WordFlag.Title | GRAMMAR)) !== 0;
}

function isGivenName({ a }: ArticleEntities, m: Mention): boolean {
  const flags = a.readings.flags[m.from]!;
  return (
    (flags & WordFlag.Given) !== 0 && (flags & (EVERYDAY | WordFlag.CommonName)) === 0 && !mayBeInflected(a, m.from)
  );
}

function isUnmistakable({ a }: ArticleEntities, m: Mention): boolean {
  if (m.to - m.from > 1) return true;
  const flags = a.readings.flags[m.from]!;
  if (flags & WordFlag.Title) return false;
  // لونغ مارش: the surname of somebody else, or of nobody.
  if (m.skip === 0 && m.from > 0 && (a.unknown[m.from - 1] === Unknown.Surely || isOtherGiven(a, m.from - 1)))
    return false;
  if (m.skip === 0 && m.from > 0 && PRODUCTS.has(a.tokens, m.from - 1, a.readings.skip[m.from - 1]!)) return false;
  if (saidBy(a, m.from)) return (flags & WordFlag.Verb) === 0;
  if (flags & (EVERYDAY | WordFlag.CommonName | WordFlag.Nisba | WordFlag.Given)) return false;
  return isNisbaSurname(a, m.from, flags) || !mayBeInflected(a, m.from);
}

/** سول كامبل: the word before is nothing but a name, and not that of the bearer, with which the whole would have been found. */
const isOtherGiven = (a: Analysis, i: number): boolean => {
  const flags = a.readings.flags[i]!;
  const names = WordFlag.Given | WordFlag.PersonToken;
  return (flags & names) !== 0 && (flags & ~(names | WordFlag.Family | WordFlag.Begins)) === 0;
};

/** Nouns after which a surname is the make of something: رشاش كلاشنيكوف، طائرات أنتونوف، جائزة نوبل. */
const PRODUCTS = new WordSet(
  'طراز رشاش رشاشا رشاشات بندقيه بنادق بندقيتين مسدس مسدسات طائره طائرات الطائرات مروحيه مروحيات دبابه دبابات سياره سيارات صاروخ صواريخ جائزه جوائز كاس دوري بطوله ' +
    'ماركه نوع منظومه جهاز اجهزه هاتف هواتف برنامج مسلسل فيلم روايه كتاب شركه مؤسسه قناه متحف معهد جامعه مدرسه مستشفي شارع مدينه بلده قريه',
);

/** عائلة الحريري: a surname that could be an adjective of حرير, but stands with no definite noun (الشهر الهجري). */
function isNisbaSurname(a: Analysis, i: number, flags: number): boolean {
  const surname = WordFlag.Family | WordFlag.Article;
  return (flags & surname) === surname && (i === 0 || (a.readings.flags[i - 1]! & WordFlag.Article) === 0);
}
