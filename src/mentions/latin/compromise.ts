import nlp from 'compromise';
import type { LatinName, LatinReader } from './reader.ts';

/** What is read of a term that compromise found. */
interface Term {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

const isTitle = ({ tags }: Term) => tags.includes('Honorific') || tags.includes('Actor');

const KNOWN_PLACES = ['City', 'Region', 'Country'];
const isKnownPlace = ({ tags }: Term) => tags.some((tag) => KNOWN_PLACES.includes(tag));

/**
 * Names in English as the library compromise finds them. Of what it takes for people only those with a known given name, titles
 * ("President", "Dr.") left off; of what it takes for places only those with a known name inside ("Lake Michigan").
 */
export const readLatinNames: LatinReader = (passage) => {
  const document = nlp(passage);
  const terms = (view: { json(options: object): unknown }) =>
    (view.json({ offset: true, terms: { offset: true } }) as { terms: Term[] }[]).map((found) => found.terms);
  const people = terms(document.people())
    .map((name) => name.slice(name.findIndex((t) => !isTitle(t))))
    .filter((name) => name[0]?.tags.includes('FirstName'));
  return [
    ...people.map((name) => span(name, 'person')),
    ...terms(document.places())
      .filter((name) => name.some(isKnownPlace))
      .map((name) => span(name, 'place')),
    ...terms(document.organizations()).map((name) => span(name, 'organisation')),
  ];
};

function span(terms: readonly Term[], type: LatinName['type']): LatinName {
  const last = terms.at(-1)!.offset;
  return { start: terms[0]!.offset.start, end: last.start + last.length, type };
}
