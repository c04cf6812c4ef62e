import { TokenKind } from '../arabic/tokenise.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Analysis, Mention } from '../mentions/mention.ts';
import { isAli, isConjoined, mayBeInflected, NamePart, namePart } from '../mentions/name-parts.ts';
import { blesses } from '../mentions/name-run.ts';
import type { ArticleEntities } from './article.ts';
import type { IndexedName } from './name-index.ts';

const NAME = WordFlag.Given | WordFlag.Family | WordFlag.PersonToken | WordFlag.NameParticle;
/** What says more of a word than that names hold it. */
const OTHER = ~(WordFlag.Begins | WordFlag.Article);
const AMBIGUOUS = EVERYDAY | WordFlag.CommonName | WordFlag.Nisba | WordFlag.Title | WordFlag.Trigger;

/**
 * Words outside all mentions that name somebody or something whom the article names in full elsewhere: surnames (قال الدويك), unseen names without their
 * context, with or without proclitics. Titles that end in such a surname (الوزير المعلم) become its title.
 */
export function findShortNames(article: ArticleEntities, mentions: readonly Mention[]): Mention[] {
  const { a } = article;
  const covered = new Uint8Array(a.tokens.count);
  for (const m of mentions)
    if (article.entityOf.has(m) || m.kind === 'title') covered.fill(1, m.from, m.kind === 'title' ? m.to - 1 : m.to);
  const titles = new Map<number, Mention>();
  for (const m of mentions) if (m.kind === 'title' && m.type === 'person') titles.set(m.to, m);
  const out: Mention[] = [];
  for (let s = 0; s < a.sentences.count; s++) {
    if (a.excluded[s] === 1) continue;
    const limit = a.sentences.starts[s + 1]!;
    for (let i = a.sentences.starts[s]!; i < limit; i++) {
      const flags = a.readings.flags[i]!;
      if (covered[i] === 1) continue;
      if (a.unknown[i] === 0 && (flags & NAME) === 0 && ((flags & OTHER) !== 0 || a.readings.word[i]! < 0)) continue;
      if (a.tokens.kind[i] !== TokenKind.Word || blesses(a, i)) continue;
      if (flags & WordFlag.Preposition && !isAli(a, i, a.readings.skip[i]!)) continue;
      const m = shortAt(article, i, limit, titles.get(i) ?? titles.get(i + 1));
      if (!m) continue;
      out.push(m);
      i = m.to - 1;
    }
  }
  return out;
}

const MAX_PROCLITICS = 2;
const PROCLITICS = new Set([0x648, 0x641, 0x628, 0x644]);

function shortAt(article: ArticleEntities, i: number, limit: number, title: Mention | undefined): Mention | null {
  const { a, index } = article;
  let skip = a.readings.skip[i]!;
  let found = index.longest(i, limit, skip);
  if (!found && skip > 0) {
    skip = 0;
    found = index.longest(i, limit, 0);
  }
  // No dictionary licenses the stripping of an unknown word; a name of the article does.
  const { start, text } = a.tokens;
  while (!found && a.unknown[i] === 1 && skip < MAX_PROCLITICS && PROCLITICS.has(text.codes[start[i]! + skip]!)) {
    skip++;
    found = index.longest(i, limit, skip);
  }
  if (!found?.entity || !standsForName(article, i, found, title !== undefined)) return null;
  const to = i + found.to - found.from;
  if (isLonger(a, i, to, limit, found)) return null;
  const m: Mention = {
    from: i,
    to,
    skip,
    type: found.entity.type,
    kind: 'short',
    candidates: [],
    rule: `${found.entity.type}/short`,
    phraseFrom: title?.phraseFrom ?? i,
    phraseTo: to,
    title: title?.title,
  };
  article.attach(m, found.entity);
  return m;
}

/** أحمد الخماش, though the article knows one أحمد: a given name that goes on belongs to somebody else. */
function isLonger(a: Analysis, i: number, to: number, limit: number, found: IndexedName): boolean {
  if (to !== i + 1 || to >= limit || found.entity!.type !== 'person' || found.nameFrom !== found.from) return false;
  if ((a.readings.flags[i]! & WordFlag.Given) === 0) return false;
  // في رغد العيش
  const next = a.readings.flags[to]!;
  const definite = WordFlag.Noun | WordFlag.Article;
  const governed = i > 0 && (a.readings.flags[i - 1]! & WordFlag.Preposition) !== 0;
  const idafa = governed && (next & definite) === definite && (next & (WordFlag.Adjective | WordFlag.Verb)) === 0;
  return idafa || namePart(a, to, false) >= NamePart.Unknown;
}

/** Whether a word that may be an everyday one is the name here. */
function standsForName({ a }: ArticleEntities, i: number, found: IndexedName, titled: boolean): boolean {
  const flags = a.readings.flags[i]!;
  if (a.unknown[i] === 0 && (flags & NAME) === 0 && mayBeInflected(a, i)) return false;
  if (titled || a.unknown[i] === 1 || found.to - found.from > 1) return true;
  if (flags & WordFlag.NameParticle) return false;
  if ((flags & AMBIGUOUS) === 0) return true;
  if (found.entity!.type !== 'person') return false;
  const before = i > 0 ? a.readings.flags[i - 1]! : 0;
  if (before & WordFlag.Verb && !isConjoined(a, i)) return true;
  // "مع محفوظ": a bare word after a preposition is a noun, and this one the article knows as a name.
  const named =
    flags & (WordFlag.Given | WordFlag.Family) && !(flags & (WordFlag.Noun | WordFlag.Article | WordFlag.Nisba));
  if (before & WordFlag.Preposition && named && a.readings.skip[i] === 0) return true;
  return (
    (flags & WordFlag.Article) !== 0 &&
    (flags & WordFlag.Family) !== 0 &&
    (flags & (WordFlag.Title | WordFlag.Nisba)) === 0
  );
}
