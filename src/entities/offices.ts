import type { Pack } from '../gazetteer/pack.ts';
import type { OfficeTerm } from '../gazetteer/tables.ts';

/** Looks up who held an office on a day. */
export interface Offices {
  /**
   * Index of who holds the office that a title stands for, or -1 when the dictionaries do not say. `of` is a country code or an
   * organisation's id.
   */
  holder(office: string, of: string, day: string): number;
  /** Offices that a person held on a day; at any time where the day is not known. */
  heldBy(person: number, day: string | null): readonly OfficeTerm[];
}

/** Where nobody holds an office of this name: زعيم of a party is its secretary-general, رئيس of a body its leader. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  leader: ['secretary_general', 'supreme_leader'],
  head_of_state: ['leader'],
};

/** Indexes the terms of office when they are first asked for. */
export function indexOffices(pack: Pack): Offices {
  let made: Offices | null = null;
  const index = () => {
    made ??= createIndex(pack);
    return made;
  };
  return {
    holder: (office, of, day) => index().holder(office, of, day),
    heldBy: (person, day) => index().heldBy(person, day),
  };
}

function createIndex(pack: Pack): Offices {
  const byOffice = new Map<string, OfficeTerm[]>();
  const byPerson = new Map<number, OfficeTerm[]>();
  for (const term of pack.tables.offices) {
    append(byOffice, `${term.office} ${term.of}`, term);
    append(byPerson, term.holder, term);
  }
  const inOffice = (office: string, of: string, day: string) =>
    byOffice.get(`${office} ${of}`)?.find((t) => inTerm(t, day))?.holder ?? -1;
  return {
    holder(office, of, day) {
      for (const name of [office, ...(OTHERWISE[office] ?? [])]) {
        const holder = inOffice(name, of, day);
        if (holder >= 0) return holder;
      }
      return -1;
    },
    heldBy: (person, day) => byPerson.get(person)?.filter((t) => day === null || inTerm(t, day)) ?? [],
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
