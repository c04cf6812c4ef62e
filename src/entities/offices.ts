import type { Pack } from '../gazetteer/pack.ts';
import type { OfficeTerm } from '../gazetteer/tables.ts';

/** Looks up who held an office on a day. */
export interface Offices {
  /** Index of the holder, or -1 when the dictionaries do not say. `of` is a country code or an organisation's id. */
  holder(office: string, of: string, day: string): number;
  /** Offices that a person held on a day. */
  heldBy(person: number, day: string): readonly OfficeTerm[];
}

export function indexOffices(pack: Pack): Offices {
  const byOffice = new Map<string, OfficeTerm[]>();
  const byPerson = new Map<number, OfficeTerm[]>();
  for (const term of pack.tables.offices) {
    append(byOffice, `${term.office} ${term.of}`, term);
    append(byPerson, term.holder, term);
  }
  return {
    holder: (office, of, day) => byOffice.get(`${office} ${of}`)?.find((t) => inTerm(t, day))?.holder ?? -1,
    heldBy: (person, day) => byPerson.get(person)?.filter((t) => inTerm(t, day)) ?? [],
  };
}

/** Compares ISO dates of any precision: 2009-01 holds the whole month. */
function inTerm(term: OfficeTerm, day: string): boolean {
  return (
    term.from <= day &&
    (term.to === '' || day < term.to || (term.to.startsWith(day.slice(0, term.to.length)) && term.to.length < 10))
  );
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
