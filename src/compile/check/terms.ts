import { stringAt } from '../../gazetteer/strings.ts';
import type { Fault } from '../faults.ts';
import { earlier, overlap, postOf } from '../offices.ts';
import type { Located } from '../tsv.ts';
import type { Check, Checking } from './checking.ts';

type Term = Located<'offices'>;

/** Terms of one office that overlap (D321), leave it unfilled (D322), or end before they begin (D323). */
export const checkTerms: Check = (c) => {
  const posts = new Map<string, Term[]>();
  for (const term of c.parsed.offices) {
    const post = posts.get(postOf(term.row));
    if (post) post.push(term);
    else posts.set(postOf(term.row), [term]);
  }
  const names = holderNames(c);
  return [
    ...c.parsed.offices.flatMap((term) => inverted(c, term)),
    ...[...posts.values()].flatMap((terms) => {
      const sorted = terms.toSorted((a, b) => (a.row.from < b.row.from ? -1 : a.row.from > b.row.from ? 1 : 0));
      return sorted.slice(1).flatMap((term, i) => neighbours(c, sorted[i]!, term, names));
    }),
  ];
};

function inverted(c: Checking, term: Term): Fault[] {
  const { from, to } = term.row;
  if (to === '' || !earlier(to, from)) return [];
  return [{ ...c.at(term, 'to'), code: 'D323', severity: 'error', message: `${to} is before ${from}` }];
}

/** Compares a term with the one before it. */
function neighbours(c: Checking, before: Term, term: Term, names: (id: string) => string): Fault[] {
  const place = c.at(term, 'from');
  const post = `${term.row.office} of ${term.row.of}`;
  const first = `${names(before.row.holder)} (${before.file}:${before.line})`;
  if (overlap(before.row, term.row)) {
    const message = `${post}: ${names(term.row.holder)} begins while ${first} is in office`;
    return [{ ...place, code: 'D321', severity: 'error', message }];
  }
  if (!earlier(before.row.to, term.row.from)) return [];
  const message = `${post}: nobody from ${before.row.to}, when ${first} leaves, to ${term.row.from}`;
  return [{ ...place, code: 'D322', severity: 'warning', message }];
}

function holderNames({ pack }: Checking): (id: string) => string {
  const { ids, names, englishNames } = pack.entities;
  const index = new Map(Array.from({ length: pack.entities.count }, (_, ref) => [stringAt(ids, ref), ref]));
  return (id) => {
    const ref = index.get(id);
    return ref === undefined ? id : stringAt(englishNames, ref) || stringAt(names, ref);
  };
}
