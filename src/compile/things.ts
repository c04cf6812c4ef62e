import type { Form } from '../arabic/conjugate.ts';
import { decline, declineNisba } from '../arabic/decline.ts';
import { Enclitic, encliticOf, Feature } from '../arabic/features.ts';
import { spellingVariants } from '../arabic/variants.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { Thing } from '../gazetteer/tables.ts';
import type { ThingFile } from '../schema/rules.ts';
import { PackBuilder } from './builder.ts';
import { addForms } from './rules.ts';
import type { LocatedYaml } from './yaml.ts';

/** Adds the nouns of things and the words of weapon classes; returns `Tables.things`. */
export function compileThings(file: LocatedYaml<ThingFile>, builder: PackBuilder): Thing[] {
  const rows: Thing[] = [];
  for (const thing of ['agreement', 'weapon'] as const) {
    const ref = rows.push({ class: thing, weaponClass: '' }) - 1;
    for (const noun of file.value[thing].nouns) {
      // Of a noun of two words the first inflects and the second follows it in the plural listed.
      if (noun[0]!.includes(' ')) for (const form of phraseForms(noun)) addPhrase(builder, ref, form);
      else addForms({ noun }, builder, 0, () => ({ kind: Sense.Thing, ref }));
    }
  }
  for (const { noun, with: complements } of file.value.agreement.construct) {
    const ref = rows.findIndex((r) => r.class === 'agreement');
    for (const form of constructs(noun, complements)) addPhrase(builder, ref, form);
  }
  for (const [weaponClass, phrases] of Object.entries(file.value.classes)) {
    const ref = rows.push({ class: 'weapon-class', weaponClass }) - 1;
    addForms({ phrase: phrases.flatMap(inflected) }, builder, 0, () => ({ kind: Sense.Thing, ref }));
  }
  return rows;
}

/** "مذكرة تفاهم", "مذكرتي التفاهم": every form of the noun that another can complete, with each of its complements. */
function constructs(noun: readonly string[], complements: readonly string[]): Form[] {
  const heads = decline({ singular: noun[0]!, plurals: noun.slice(1) }).filter(
    ({ text, features }) => !text.startsWith('ال') && (encliticOf(features) === Enclitic.None || isDual(features)),
  );
  return heads.flatMap(({ text, features }) => {
    const own = isDual(features) ? Feature.Dual : features;
    return complements.flatMap((c) => [
      { text: `${text} ${c}`, features: own },
      { text: `${text} ال${c}`, features: own | Feature.Definite },
    ]);
  });
}

/** مذكرتي, "my memorandum", is spelled like the dual before its complement. */
const isDual = (features: number): boolean =>
  encliticOf(features) === Enclitic.Speaker && (features & Feature.Plural) === 0;

/** "مضاد للسفن": the adjective inflects, what it governs stays. */
function inflected(phrase: string): string[] {
  const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
  return [phrase, ...declineNisba(first).map((f) => [f.text, ...rest].join(' '))];
}

/** "قذيفة صاروخية", "القذائف الصاروخية": singular and plural as listed, without and with article. */
const phraseForms = (noun: readonly string[]): Form[] =>
  noun.flatMap((phrase, i) => {
    const features = i > 0 ? Feature.Plural : 0;
    const definite = phrase
      .split(' ')
      .map((w) => (w.startsWith('ال') ? w : `ال${w}`))
      .join(' ');
    return [
      { text: phrase, features },
      { text: definite, features: features | Feature.Definite },
    ];
  });

function addPhrase(builder: PackBuilder, ref: number, { text, features }: Form): void {
  const words = PackBuilder.split(text).map((w) => [w, ...spellingVariants(w, {})]);
  builder.phrase(words, { kind: Sense.Thing, ref, features });
}
