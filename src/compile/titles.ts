import { decline } from '../arabic/decline.ts';
import { Enclitic, Feature, withEnclitic } from '../arabic/features.ts';
import { spellingVariants } from '../arabic/variants.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { Title, Weapon } from '../gazetteer/tables.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Row } from '../schema/dictionary.ts';
import { PackBuilder } from './builder.ts';
import { needsIndex, type RowContext } from './entities.ts';
import type { Parsed } from './tsv.ts';

/** Titles with all their forms, added to `base`; returns `Tables.titles`. A title whose id is known gets the new columns and more forms. */
export function compileTitles(parsed: Parsed, builder: PackBuilder, base: readonly Title[]): Title[] {
  const titles = [...base];
  const placeOf = placeById(base);
  for (const { row } of parsed.titles) {
    const ref = placeOf(row.id);
    titles[ref] = { id: row.id, kind: row.kind, office: row.office };
    for (const [text, features] of titleForms(row)) {
      const words = PackBuilder.split(text);
      builder.phrase(
        words.map((w) => [w, ...spellingVariants(w, {})]),
        { kind: Sense.Title, ref, features },
        { flags: WordFlag.Title | (features & Feature.Feminine ? WordFlag.Feminine : 0) },
      );
    }
  }
  return titles;
}

/** Gives the place of each id among rows: its old one, or the next free. */
function placeById(rows: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(rows.map((r, i) => [r.id, i]));
  return (id) => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
}

function titleForms(row: Row<'titles'>): [string, number][] {
  const forms: [string, number][] = [];
  const add = (list: string[], features: number) => {
    for (const text of list) {
      // A construct is definite by its last word: وزير الدفاع.
      const definite = / ?ال\S+$/.test(text) ? Feature.Definite : 0;
      forms.push([text, features | definite]);
      if (text.includes(' ')) forms.push(...possessed(text, features));
      else if (!definite) forms.push([`ال${text}`, features | Feature.Definite], ...owned(text, features));
    }
  };
  // Of forms that are spelled alike the first is read: مديري are several rather than "my".
  for (const text of row.plural) forms.push(...constructs(text, Feature.Plural));
  for (const text of row.dual) forms.push(...constructs(text, Feature.Dual));
  add(row.m, 0);
  add(row.f, Feature.Feminine);
  add(row.dual, Feature.Dual);
  add(row.plural, Feature.Plural);
  return forms;
}

/** مديرو، مديري، وزيرا: a sound plural or a dual loses its ن before what it governs. */
function constructs(text: string, features: number): [string, number][] {
  if (text.includes(' ')) return [];
  const sound = (features & Feature.Plural) !== 0 && /[وي]ن$/.test(text);
  const dual = (features & Feature.Dual) !== 0 && /[اي]ن$/.test(text);
  return sound || dual ? [[text.slice(0, -1), features | Feature.Construct]] : [];
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

/** Weapons by name, added to `base`; returns `Tables.weapons`. */
export function compileWeapons({ parsed, builder, index, speller }: RowContext, base: readonly Weapon[]): Weapon[] {
  const weapons = [...base];
  const placeOf = placeById(base);
  for (const { row } of parsed.weapons) {
    const ref = placeOf(row.id);
    const { id, name, nameEn, country } = row;
    weapons[ref] = { id, name, nameEn, class: row.class, rangeKm: row.range_km, country };
    const features = needsIndex(row.needs, builder, index);
    for (const listed of [name, ...row.aliases])
      speller.add(listed, { foreign: true, english: nameEn }, { kind: Sense.Weapon, ref, features });
  }
  return weapons;
}
