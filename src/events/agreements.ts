import { TokenKind, tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Entity } from '../entities/entity.ts';
import type { Chunk } from './chunk.ts';
import type { Filler } from './draft.ts';
import { coordinated, distinct, fillerOf, fillerOfEntity } from './fillers.ts';
import { plainNoun } from './plain-noun.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';
import { isAdverbial } from './subjects.ts';
import type { SentenceView } from './view.ts';

const MAX_CHUNKS = 12;

/** The name of an agreement as the article gives it: the noun with its adjectives and complements; null for a bare noun. */
export interface AgreementName {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
}

/** Reads how far an agreement's name runs: up to a verb, a comma, its parties (بين، مع), a date, or the place where it was signed. */
export function agreementName(site: AgreementSite, at: number): AgreementName | null {
  const { view, scene } = site;
  const head = view.chunks[at]!;
  let to = head.to;
  let pending = -1;
  let quote = -1;
  const quoted = view.chunks.slice(0, at).filter((c) => c.kind === 'quote').length % 2 === 1;
  for (let i = at + 1; i < Math.min(view.chunks.length, at + MAX_CHUNKS); i++) {
    const c = view.chunks[i]!;
    if (c.kind === 'preposition') {
      const word = scene.a.readings.word[c.from]!;
      if (
        pending >= 0 ||
        word === scene.words.bayn ||
        word === scene.words.maa ||
        ENDING.has(scene.prepositionText(word))
      )
        break;
      pending = i;
      continue;
    }
    if (view.tokens.kind[c.from] === TokenKind.Newline || ENDING.has(tokenForm(view.tokens, c.from))) break;
    if (c.kind === 'quote') {
      if (quoted && quote < 0 && i === at + 1) break; // «اتفاق» على خطة
      quote = quote < 0 ? i : -1;
    }
    const another = c.joined && to === head.to; // "احترام الهدنة والامتناع عن خرقها"
    if (to === head.to && GENERIC.has(view.tokens, c.from)) continue; // "اتفاق جديد": says nothing of which
    if (another || isAdverbial(view, c) || !belongs(site, c, pending >= 0)) break;
    pending = -1;
    to = c.to;
  }
  // "أي اتفاق”": a quotation mark without its fellow closes what began before the name.
  if (quote >= 0 && to >= view.chunks[quote]!.to) to = view.chunks[quote]!.from;
  return to > head.to || namesItself(view, head) ? { from: head.phrase!.nameFrom, to, skip: head.phrase!.skip } : null;
}

/** "هدنة", "مذكرة تفاهم", "وقف إطلاق النار": a noun that says by itself what was agreed. */
const namesItself = ({ tokens }: SentenceView, head: Chunk): boolean =>
  head.to - head.phrase!.nameFrom > 1 || TRUCE.has(tokens, head.phrase!.nameFrom, head.phrase!.skip);
const TRUCE = new WordSet('هدنه الهدنه هدن');

/** Adjectives that do not tell one agreement from another. */
const GENERIC = new WordSet(
  'جديد جديده الجديد الجديده مماثل مماثله مشابه مشابهه اخر اخري المذكور المذكوره السابق السابقه',
);

/** Its name here, or, where it is only taken up ("الاتفاق", "توقيعها"), what it was called before. */
export function nameOrEarlier(site: Site, at: number): AgreementName | null {
  const own = agreementName(site, at);
  const head = site.view.chunks[at]!;
  const full = own !== null && own.to > head.to;
  if (full || !head.definite) return own;
  return site.memory.agreementNamed(headWord(site, head)) ?? own;
}

/** Remembers the agreement at a chunk by its parties and its name; "اتفاقية بين مصر والسودان" is another than those named before. */
export function noteAgreement(site: AgreementSite, at: number): void {
  const head = site.view.chunks[at]!;
  const parties = agreementParties(site, at);
  site.memory.noteParties(parties);
  const name = agreementName(site, at);
  if (name && name.to > head.phrase!.nameFrom + 1) {
    if (!isGeneric(site, at, name.to)) site.memory.noteAgreement(headWord(site, head), name);
  } else if (!head.definite && parties.length > 1) site.memory.noteAgreement(headWord(site, head), null);
}

/** "اتفاق جديد حول الأسلحة": one that is still wanted. */
function isGeneric({ view }: AgreementSite, at: number, to: number): boolean {
  for (let i = at + 1; i < view.chunks.length && view.chunks[i]!.from < to; i++)
    if (GENERIC.has(view.tokens, view.chunks[i]!.from)) return true;
  return false;
}

/** اتفاق of الاتفاق. */
const headWord = ({ view }: AgreementSite, { phrase }: Chunk): string =>
  tokenForm(view.tokens, phrase!.nameFrom, phrase!.skip).replace(/^ال/, '');

const ENDING = new Set([
  'خلال',
  'بعد',
  'قبل',
  'منذ',
  'عقب',
  'اثر',
  'الي',
  'بحضور',
  'برعايه',
  'اثناء',
  'دون',
  'بدون',
  'من',
  'عبر',
  'رغم',
  'حتي',
  'بحلول',
]);

const ASIDE = new WordSet('اي قد لقد معه معها معهم به بها له لها');

function belongs(site: AgreementSite, c: Chunk, afterPreposition: boolean): boolean {
  if (
    c.verb ||
    c.kind === 'comma' ||
    c.kind === 'time' ||
    c.kind === 'relative' ||
    c.kind === 'subordinator' ||
    c.kind === 'colon' ||
    c.kind === 'bracket'
  )
    return false;
  if (c.kind === 'cue' || c.kind === 'negation' || c.kind === 'coordinator' || c.kind === 'pronoun') return false;
  if (c.kind === 'phrase' && c.phrase?.type === 'person') return false;
  if (c.kind === 'phrase' && c.phrase?.type === 'place') return !afterPreposition && !c.joined;
  const { fi, ba, maa, bayn } = site.scene.words;
  const { triggers } = site.scene.a.pack.tables;
  const ofItself = (part: string) => part === 'phrase' || part === 'adjective'; // دخلت حيز التنفيذ، الموقعة
  if (c.kind === 'event' && c.triggers.some((t) => ofItself(triggers[t.ref]!.part))) return false;
  if (c.kind === 'word' && ASIDE.has(site.view.tokens, c.from, site.scene.a.readings.skip[c.from]!)) return false;
  if (c.kind === 'event')
    return !c.verb && c.preposition !== fi && c.preposition !== ba && c.preposition !== maa && c.preposition !== bayn;
  return true;
}

/** What parties of an agreement are read from. */
export type AgreementSite = Pick<Site, 'view' | 'scene' | 'memory'>;

/** The parties that stand with the agreement itself: "بين مصر والسودان", "مع إيران", "الاتفاقية الروسية الأميركية". */
export function agreementParties(site: AgreementSite, at: number): Filler[] {
  const { view, scene, memory } = site;
  const type = scene.types.get('treaty')!;
  const { bayn, maa } = scene.words;
  const out: Filler[] = [];
  for (const i of reachOf(view, at)) {
    const c = view.chunks[i]!;
    if (c.kind === 'adjective' && c.nisba?.kind === 'country' && inChain(view, at, i)) {
      out.push({
        type: 'place',
        entity: c.nisba,
        from: c.from,
        to: c.to,
        skip: 0,
        why: 'adjective of the agreement',
        phrase: null,
        head: '',
      });
    }
    if (c.kind === 'noun' && c.preposition === bayn) out.push(...unnamedSide(site, i));
    if (c.phrase && (c.preposition === bayn || c.preposition === maa)) {
      out.push(...coordinated(view, type, 'parties', i, c.preposition === bayn ? 'between' : 'with', memory));
    }
  }
  return asParties(scene, distinct(out));
}

/** "بين المكون العسكري وقوى الحرية": a side without a name, before one that has one. */
function unnamedSide({ view, scene }: AgreementSite, at: number): Filler[] {
  const head = view.chunks[at]!;
  const opens = view.chunks[at - 1]?.kind === 'preposition' && head.definite;
  const phrase = opens ? plainNoun(view, scene.a.readings.skip, at) : null;
  const other = view.chunks.find((c) => c.from >= (phrase?.nameTo ?? 0));
  if (!phrase || !other?.joined || other.preposition !== head.preposition || !other.phrase) return [];
  return [{ ...fillerOf(view.tokens, phrase, 'between'), type: 'group' }];
}

/** Nothing but nouns and adjectives between the agreement and its adjective. */
const inChain = (view: SentenceView, at: number, i: number) =>
  view.chunks.slice(at + 1, i).every((c) => c.preposition < 0 && IN_CHAIN.has(c.kind));
/** A hyphen is a plain word: الأميركي - الإيراني. */
const IN_CHAIN: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['adjective', 'noun', 'word']);

/** The chunks that belong to an agreement: what follows it up to a break, and the clause that describes it ("الاتفاق الذي كان منتظرا بين"). */
function reachOf(view: SentenceView, at: number): number[] {
  const out: number[] = [];
  for (let i = at + 1; i < view.chunks.length; i++) {
    const c = view.chunks[i]!;
    if (c.verb || c.kind === 'comma' || c.kind === 'relative' || c.kind === 'subordinator' || c.kind === 'colon') break;
    out.push(i);
  }
  const described = view.clauses.find((c) => c.kind === 'relative' && c.antecedent === at);
  return described ? [...out, ...described.chunks] : out;
}

/** Leaders and ministers sign for their states: a person becomes the country that he or his title belongs to, two ministers theirs; others stay. */
export function asParties(scene: Scene, fillers: readonly Filler[]): Filler[] {
  return distinct(
    fillers.flatMap((f) => {
      if (f.type !== 'person') return [f];
      const codes = f.entity?.country ? [f.entity.country] : titleCountries(scene, f);
      const countries = codes.map((iso) => scene.countryOf(iso)).filter((e): e is Entity => e !== null);
      if (countries.length === 0) return [f];
      const why = `${f.why}, for the country`;
      return countries.map((country) =>
        country.mentions.length > 0
          ? fillerOfEntity(country, why)
          : { ...f, entity: country, type: 'place' as const, why },
      );
    }),
  );
}

/** "وزيرا خارجية تركيا وأرمينيا": the countries that a title names. */
function titleCountries({ a }: Scene, f: Filler): string[] {
  const { country } = a.pack.entities;
  const codes = f.phrase?.mention?.title?.of.map((e) => country[e]!).filter((c) => c > 0) ?? [];
  return codes.map((code) => String.fromCharCode(code >> 8, code & 255));
}
