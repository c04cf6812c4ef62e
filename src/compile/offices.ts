import type { OfficeTerm } from '../gazetteer/tables.ts';
import type { EntityIndex } from './entities.ts';
import type { Parsed } from './tsv.ts';

/**
 * Terms of office, by office and body, earliest first; rows whose holder is unknown are left to `khabar check`. Where a new term overlaps
 * one of `base`, the new one holds and the other is cut.
 */
export function compileOffices(parsed: Parsed, index: EntityIndex, base: readonly OfficeTerm[]): OfficeTerm[] {
  const added = parsed.offices.flatMap(({ row }) => {
    const holder = index.byId.get(row.holder);
    return holder === undefined ? [] : [{ office: row.office, of: row.of, holder, from: row.from, to: row.to }];
  });
  const byPost = Map.groupBy(added, post);
  const kept = base.flatMap((term) => (byPost.get(post(term)) ?? []).reduce(cut, [term]));
  return [...kept, ...added].sort((a, b) => compare(`${post(a)} ${a.from}`, `${post(b)} ${b.from}`));
}

const post = (t: OfficeTerm) => `${t.office} ${t.of}`;

/** What is left of terms before and after another term. */
const cut = (terms: readonly OfficeTerm[], other: OfficeTerm): readonly OfficeTerm[] =>
  terms.flatMap((t) => {
    if (!overlap(t, other)) return [t];
    const before = t.from < other.from ? [{ ...t, to: other.from }] : [];
    const after = other.to !== '' && (t.to === '' || other.to < t.to) ? [{ ...t, from: other.to }] : [];
    return [...before, ...after];
  });

/** Whether two terms share a day. Dates of less precision stand for their first day. */
export const overlap = (a: OfficeTerm | Term, b: OfficeTerm | Term): boolean =>
  (b.to === '' || a.from < b.to) && (a.to === '' || b.from < a.to);

type Term = Pick<OfficeTerm, 'from' | 'to'>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
