import type { OfficeTerm } from '../gazetteer/tables.ts';
import type { EntityIndex } from './entities.ts';
import type { Parsed } from './tsv.ts';

/**
 * Terms of office, by office and body, earliest first; rows whose holder is unknown are left to `khabar check`. Where a new term overlaps
 * one of `base`, the new one holds and the other is cut.
 */
export function compileOffices(parsed: Parsed, index: EntityIndex, base: readonly OfficeTerm[]): OfficeTerm[] {
  const added = parsed.offices.flatMap(({ row }): OfficeTerm[] => {
    const holder = index.byId.get(row.holder);
    return holder === undefined ? [] : [{ office: row.office, of: row.of, holder, from: row.from, to: row.to }];
  });
  const rivals = new Map<string, OfficeTerm[]>();
  for (const term of added) rivals.set(postOf(term), [...(rivals.get(postOf(term)) ?? []), term]);
  const kept = base.flatMap((term) => (rivals.get(postOf(term)) ?? []).reduce(without, [term]));
  return [...kept, ...added].sort((a, b) => compare(`${postOf(a)} ${a.from}`, `${postOf(b)} ${b.from}`));
}

/** The office and the body that it belongs to, as one key. */
export const postOf = (t: Pick<OfficeTerm, 'office' | 'of'>): string => `${t.office} ${t.of}`;

/** What is left of terms before and after another term. */
const without = (terms: OfficeTerm[], other: OfficeTerm): OfficeTerm[] =>
  terms.flatMap((t) => {
    if (!overlap(t, other)) return [t];
    const before = earlier(t.from, other.from) ? [{ ...t, to: other.from }] : [];
    const after = other.to !== '' && (t.to === '' || earlier(other.to, t.to)) ? [{ ...t, from: other.to }] : [];
    return [...before, ...after];
  });

type Term = Pick<OfficeTerm, 'from' | 'to'>;

/** Whether two terms surely share a day. */
export const overlap = (a: Term, b: Term): boolean =>
  (b.to === '' || earlier(a.from, b.to)) && (a.to === '' || earlier(b.from, a.to));

/** Whether one date is surely before another: 2009 is neither before nor after 2009-05. */
export const earlier = (a: string, b: string): boolean => {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
