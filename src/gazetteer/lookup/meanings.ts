import { encliticOf } from '../../arabic/features.ts';
import { wordText } from '../lexicon.ts';
import { NameForm } from '../name-form.ts';
import { EntityType, type Pack } from '../pack.ts';
import { Sense } from '../phrases.ts';
import { stringAt } from '../strings.ts';

/** An entry of the dictionaries for people, places or organisations. */
export interface EntityFacts {
  readonly id: string;
  readonly type: 'person' | 'place' | 'organisation';
  /** As in the dictionary: city, party …; '' for people. */
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly country: string | null;
  readonly location: { readonly lat: number; readonly lon: number } | null;
  readonly population: number | null;
  /** Offices held, earliest first. */
  readonly offices: readonly Tenure[];
}

/** A term of office; dates as in the dictionary, `to` exclusive, null while in office. */
export interface Tenure {
  readonly office: string;
  readonly of: string;
  /** English name of the organisation, null for a country. */
  readonly body: string | null;
  readonly holder: string;
  readonly from: string;
  readonly to: string | null;
}

/** What a phrase means. `listed` is false for a spelling that the compiler generated. */
export type Meaning = { readonly listed: boolean } & (
  | {
      readonly kind: 'entity';
      /** name, alias, or short: counts only where the entity was named in full. */
      readonly form: 'name' | 'alias' | 'short';
      /** Words of which one must stand beside the name. */
      readonly needs: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
      readonly entity: EntityFacts;
    }
  | { readonly kind: 'adjective'; readonly entity: EntityFacts }
  | { readonly kind: 'title'; readonly id: string; readonly office: string | null; readonly pronoun: boolean }
  | {
      readonly kind: 'weapon';
      readonly id: string;
      readonly nameEn: string;
      readonly class: string;
      readonly rangeKm: number | null;
    }
  | {
      readonly kind: 'trigger';
      readonly rule: string;
      readonly part: string;
      readonly file: string;
      readonly line: number;
    }
  | { readonly kind: 'word'; readonly role: string; readonly rule: string | null }
);

/** What a sense of a phrase stands for; `sense` is an index of `pack.phrases.sense…`. */
export function describeSense(pack: Pack, sense: number): Meaning {
  const { senseKind, senseRef, senseFeatures, senseGenerated } = pack.phrases;
  const { tables } = pack;
  const ref = senseRef[sense]!;
  const features = senseFeatures[sense]!;
  const listed = senseGenerated[sense] === 0;
  switch (senseKind[sense]) {
    case Sense.Entity:
      return { kind: 'entity', listed, form: FORMS[features]!, needs: needsOf(pack, ref), entity: factsOf(pack, ref) };
    case Sense.Nisba:
      return { kind: 'adjective', listed, entity: factsOf(pack, ref) };
    case Sense.Title: {
      const { id, office } = tables.titles[ref]!;
      return { kind: 'title', listed, id, office: office || null, pronoun: encliticOf(features) !== 0 };
    }
    case Sense.Weapon: {
      const { id, nameEn, class: weaponClass, rangeKm } = tables.weapons[ref]!;
      return { kind: 'weapon', listed, id, nameEn, class: weaponClass, rangeKm };
    }
    case Sense.Trigger: {
      const { rule, part, file, line } = tables.triggers[ref]!;
      return { kind: 'trigger', listed, rule, part, file, line };
    }
    case Sense.Cue:
      return { kind: 'word', listed, role: 'status', rule: tables.cues[ref]!.rule };
    case Sense.LightVerb:
      return { kind: 'word', listed, role: 'light verb', rule: tables.lightVerbs[ref]!.rule };
    case Sense.Head:
      return { kind: 'word', listed, role: `heads a ${tables.heads[ref]!.type}`, rule: tables.heads[ref]!.kind };
    default:
      return { kind: 'word', listed, role: ROLES[senseKind[sense]!] ?? 'grammar', rule: null };
  }
}

const FORMS: Readonly<Record<number, 'name' | 'alias' | 'short'>> = {
  [NameForm.Full]: 'name',
  [NameForm.Alias]: 'alias',
  [NameForm.Short]: 'short',
};

const ROLES: Readonly<Record<number, string>> = {
  [Sense.Group]: 'people without names',
  [Sense.Reporting]: 'who says so',
  [Sense.Given]: 'given name',
  [Sense.Anaphor]: 'refers back',
  [Sense.Thing]: 'object of an event',
  [Sense.Converter]: 'makes one type of event another',
  [Sense.Purpose]: 'says what an event is for',
};

function factsOf(pack: Pack, ref: number): EntityFacts {
  const { entities, tables } = pack;
  const code = entities.country[ref]!;
  const [lat, lon] = [entities.coordinates[2 * ref]!, entities.coordinates[2 * ref + 1]!];
  const kind = tables.kinds[entities.kind[ref]!]!;
  return {
    id: stringAt(entities.ids, ref),
    type: TYPES[entities.type[ref]!]!,
    kind,
    name: stringAt(entities.names, ref),
    nameEn: stringAt(entities.englishNames, ref) || null,
    country: code ? String.fromCharCode(code >> 8, code & 255) : null,
    location: Number.isNaN(lat) ? null : { lat: rounded(lat), lon: rounded(lon) },
    // Countries rank above everything; the rank of another place is its population.
    population: kind === 'country' || kind === 'territory' ? null : entities.rank[ref]! || null,
    offices: termsOf(pack, (t) => t.holder === ref),
  };
}

const TYPES: Readonly<Record<number, EntityFacts['type']>> = {
  [EntityType.Person]: 'person',
  [EntityType.Place]: 'place',
  [EntityType.Organisation]: 'organisation',
};

/** Coordinates are stored as 32-bit floats; the dictionaries give four decimals at most. */
const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

function needsOf({ entities, tables, lexicon }: Pack, ref: number) {
  const needs = entities.needs[ref]!;
  if (needs === 0) return null;
  const words = (ids: readonly number[]) => ids.map((id) => wordText(lexicon, id));
  const { before, after } = tables.needs[needs - 1]!;
  return { before: words(before), after: words(after) };
}

/** The terms of office that a condition holds for, earliest first. */
export function termsOf(pack: Pack, condition: (term: Pack['tables']['offices'][number]) => boolean): Tenure[] {
  const terms = pack.tables.offices.filter(condition);
  return terms
    .map(({ office, of, holder, from, to }) => ({
      office,
      of,
      body: bodyName(pack, of),
      holder: englishName(pack, holder),
      from,
      to: to || null,
    }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const englishName = ({ entities }: Pack, ref: number) =>
  stringAt(entities.englishNames, ref) || stringAt(entities.names, ref);

/** Looked for one by one: a look-up shows a few. */
function bodyName(pack: Pack, id: string): string | null {
  if (id.length === 2) return null;
  for (let ref = 0; ref < pack.entities.count; ref++)
    if (stringAt(pack.entities.ids, ref) === id) return englishName(pack, ref);
  return null;
}
