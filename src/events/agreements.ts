import type { Chunk } from './chunk.ts';
import type { Filler } from './draft.ts';
import { coordinated, distinct, fillerOfEntity } from './fillers.ts';
import type { Site } from './roles.ts';

const MAX_CHUNKS = 12;

/** The name of an agreement as the article gives it: the noun with its adjectives and complements; null for a bare noun. */
export interface AgreementName {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
}

/** Reads how far an agreement's name runs: up to a verb, a comma, its parties (بين، مع), a date, or the place where it was signed. */
export function agreementName(site: Site, at: number): AgreementName | null {
  const { view, scene } = site;
  const head = view.chunks[at]!;
  let to = head.to;
  let pending = -1;
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
    if (!belongs(site, c, pending >= 0)) break;
    pending = -1;
    to = c.to;
  }
  return to > head.to ? { from: head.phrase!.nameFrom, to, skip: head.phrase!.skip } : null;
}

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
]);

function belongs(site: Site, c: Chunk, afterPreposition: boolean): boolean {
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
  if (c.kind === 'event')
    return !c.verb && c.preposition !== fi && c.preposition !== ba && c.preposition !== maa && c.preposition !== bayn;
  return true;
}

/** The parties that stand with the agreement itself: "بين مصر والسودان", "مع إيران", "الاتفاقية الروسية الأميركية". */
export function agreementParties(site: Site, at: number): Filler[] {
  const { view, scene, type, memory } = site;
  const out: Filler[] = [];
  for (let i = at + 1; i < view.chunks.length; i++) {
    const c = view.chunks[i]!;
    if (c.verb || c.kind === 'comma' || c.kind === 'relative' || c.kind === 'subordinator' || c.kind === 'colon') break;
    if (c.kind === 'adjective' && c.nisba?.kind === 'country')
      out.push({
        type: 'place',
        entity: c.nisba,
        from: c.from,
        to: c.to,
        skip: 0,
        why: 'adjective of the agreement',
        phrase: null,
      });
    if (c.kind === 'phrase' && (c.preposition === scene.words.bayn || c.preposition === scene.words.maa) && c.phrase) {
      out.push(
        ...coordinated(view, type, 'parties', i, c.preposition === scene.words.bayn ? 'between' : 'with', memory),
      );
    }
  }
  return distinct(out);
}

/** Leaders sign for their states: a person with a country becomes that country, others stay. */
export function asParties(site: Site, fillers: readonly Filler[]): Filler[] {
  return distinct(
    fillers.map((f) => {
      if (f.type !== 'person' || !f.entity?.country) return f;
      const country = site.scene.countryOf(f.entity.country);
      if (!country) return f;
      return country.mentions.length > 0
        ? { ...fillerOfEntity(country, `${f.why}, for the country`) }
        : { ...f, entity: country, type: 'place' as const, why: `${f.why}, for the country` };
    }),
  );
}
