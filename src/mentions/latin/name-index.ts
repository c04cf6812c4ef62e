import { EntityType, type Pack } from '../../gazetteer/pack.ts';
import { stringAt } from '../../gazetteer/strings.ts';

/** The English names of the dictionaries. */
export interface LatinNameIndex {
  /** Entities of a folded name, likeliest first, all of one type; empty where there are none. */
  find(folded: string): readonly number[];
  /** The words of the longest name. */
  readonly longest: number;
}

/** Words in lower case without accents, joined by one space; hyphens, stops and apostrophes separate. */
export const foldLatin = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

const NONE: readonly number[] = [];

/** Indexes a pack; takes a few tens of milliseconds. */
export function indexLatinNames({ entities }: Pack): LatinNameIndex {
  const byName = new Map<string, number[]>();
  let longest = 0;
  const add = (folded: string, entity: number) => {
    if (folded === '') return;
    longest = Math.max(longest, folded.split(' ').length);
    const list = byName.get(folded);
    if (!list) byName.set(folded, [entity]);
    else if (!list.includes(entity)) list.push(entity);
  };
  for (let i = 0; i < entities.count; i++) {
    const name = stringAt(entities.englishNames, i);
    add(foldLatin(name), i);
    // "Washington, D.C.", "The New York Times"
    const short = name.replace(/,.*| \(.*/, '').replace(/^The /, '');
    if (short !== name) add(foldLatin(short), i);
  }
  return { find: (folded) => likeliest(entities, byName.get(folded) ?? NONE), longest };
}

/** Countries and cities before others, the more populous first; of several types only that of the first. */
function likeliest({ rank, type }: Pack['entities'], found: readonly number[]): readonly number[] {
  if (found.length < 2) return found;
  const order = (i: number) =>
    type[i] === EntityType.Place ? rank[i]! + 1 : type[i] === EntityType.Organisation ? 1 : 0;
  const sorted = [...found].sort((x, y) => order(y) - order(x) || x - y);
  return sorted.filter((i) => type[i] === type[sorted[0]!]);
}
