import { decline } from '../arabic/decline.ts';
import { Enclitic, Feature, withEnclitic } from '../arabic/features.ts';
import { spellingVariants } from '../arabic/variants.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { OfficeTerm, Title, Weapon } from '../gazetteer/tables.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Row } from '../schema/dictionary.ts';
import { PackBuilder } from './builder.ts';
import { type EntityIndex, shapes } from './entities.ts';
import type { Parsed } from './tsv.ts';

/** Titles with all their forms; returns `Tables.titles`. */
export function compileTitles(parsed: Parsed, builder: PackBuilder): Title[] {
  return parsed.titles.map(({ row }, ref) => {
    for (const [text, features] of titleForms(row)) {
      const words = PackBuilder.split(text);
      builder.phrase(
        words.map((w) => [w, ...spellingVariants(w, { foreign: false, vowels: false })]),
        { kind: Sense.Title, ref, features },
        WordFlag.Title | (features & Feature.Feminine ? WordFlag.Feminine : 0),
      );
    }
    return { id: row.id, kind: row.kind, office: row.office };
  });
}

function titleForms(row: Row<'titles'>): [string, number][] {
  const forms: [string, number][] = [];
  const add = (list: string[], features: number) => {
    for (const text of list) {
      const definite = text.startsWith('ال') ? Feature.Definite : 0;
      forms.push([text, features | definite]);
      if (text.includes(' ')) forms.push(...possessed(text, features));
      else if (!definite) forms.push([`ال${text}`, features | Feature.Definite], ...owned(text, features));
    }
  };
  add(row.m, 0);
  add(row.f, Feature.Feminine);
  add(row.dual, Feature.Dual);
  add(row.plural, Feature.Plural);
  return forms;
}

/** نظيره، رئيسها، وزيرته. */
const owned = (text: string, features: number): [string, number][] =>
  decline({ singular: text })
    .filter((f) => (f.features >> 3) & 7)
    .map((f) => [f.text, f.features | features]);

/** وزير خارجيتها، رئيس وزرائه: the pronoun stands on the last word of the construct. */
function possessed(text: string, features: number): [string, number][] {
  const base = text.endsWith('ة') ? `${text.slice(0, -1)}ت` : text.endsWith('اء') ? `${text.slice(0, -1)}ئ` : null;
  if (!base || / ال\S+$/.test(text)) return [];
  return [
    [`${base}ه`, withEnclitic(features, Enclitic.His)],
    [`${base}ها`, withEnclitic(features, Enclitic.Her)],
    [`${base}هم`, withEnclitic(features, Enclitic.Their)],
    [`${base}هما`, withEnclitic(features, Enclitic.TheirDual)],
  ];
}

/** Weapons by name; returns `Tables.weapons`. */
export function compileWeapons(parsed: Parsed, builder: PackBuilder, index: EntityIndex): Weapon[] {
  return parsed.weapons.map(({ row }, ref) => {
    let needs = 0;
    if (row.needs.before.length + row.needs.after.length > 0) {
      const ids = (words: string[]) => words.map((w) => builder.word(w));
      index.needs.push({ before: ids(row.needs.before), after: ids(row.needs.after) });
      needs = index.needs.length;
    }
    for (const name of [row.name, ...row.aliases]) {
      for (const shape of shapes(name, { foreign: true, vowels: false }))
        builder.phrase(shape, { kind: Sense.Weapon, ref, features: needs });
    }
    return { name: row.name, nameEn: row.nameEn, class: row.class, rangeKm: row.range_km, country: row.country };
  });
}

/** Terms of office, by office and body, earliest first; rows whose holder is unknown are left to `khabar check`. */
export function compileOffices(parsed: Parsed, index: EntityIndex): OfficeTerm[] {
  return parsed.offices
    .flatMap(({ row }) => {
      const holder = index.byId.get(row.holder);
      return holder === undefined ? [] : [{ office: row.office, of: row.of, holder, from: row.from, to: row.to }];
    })
    .sort((a, b) => compare(`${a.office} ${a.of} ${a.from}`, `${b.office} ${b.of} ${b.from}`));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
