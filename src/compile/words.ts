import { conjugate } from '../arabic/conjugate.ts';
import { decline, declineNisba } from '../arabic/decline.ts';
import { encliticOf, Feature } from '../arabic/features.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Row } from '../schema/dictionary.ts';
import type { PackBuilder } from './builder.ts';
import type { EntityIndex } from './entities.ts';
import { shapes } from './spellings.ts';
import type { Parsed } from './tsv.ts';

/** Everyday vocabulary and the words of names: flags on words, no phrases (but for names of two words). */
export function compileWords(parsed: Parsed, builder: PackBuilder): void {
  for (const { row } of parsed.words) for (const [text, flags] of wordForms(row)) builder.word(text, flags);
  for (const { row } of parsed.given) addName(row, WordFlag.Given, builder);
  for (const { row } of parsed.family) addName(row, WordFlag.Family, builder);
}

/** The spellings of a vocabulary row with their flags. Attached pronouns are stripped at look-up, so they are not listed. */
function wordForms(row: Row<'words'>): [string, number][] {
  const plain = (f: { features: number }) => encliticOf(f.features) === 0;
  const shown = (features: number) =>
    (features & Feature.Plural ? WordFlag.Plural : 0) | (features & Feature.Feminine ? WordFlag.Feminine : 0);
  switch (row.pos) {
    case 'verb': {
      // Verbs that differ in vowels alone share a line: one past, several presents (وصل: يصل, يوصل).
      const [present = '', past, ...presents] = row.forms;
      const pastStem = past?.replace(/ت$/, '');
      return [present, ...presents]
        .flatMap((p) => conjugate({ past: row.word, present: p, pastStem }))
        .filter(plain)
        .map((f) => [f.text, WordFlag.Verb | shown(f.features) | (f.features & Feature.Past ? WordFlag.Past : 0)]);
    }
    case 'noun':
      return decline({ singular: row.word, plurals: [...row.forms, ...soundPlurals(row.word)] })
        .filter(plain)
        .map((f) => [f.text, WordFlag.Noun | shown(f.features)]);
    case 'adj': {
      const broken = row.forms.filter((f) => !f.endsWith('ون') && !f.endsWith('ات'));
      return declineNisba(row.word, broken).map((f) => [f.text, WordFlag.Adjective | shown(f.features)]);
    }
    case 'number':
      return [row.word, ...row.forms].flatMap((w) => definiteToo(w).map((x): [string, number] => [x, NUMBER]));
    default:
      return [row.word, ...row.forms].map((w) => [w, WordFlag.Particle]);
  }
}

/** Endings that any noun may take; a form that nobody writes costs a table entry and nothing else. */
const soundPlurals = (word: string) => [`${word.replace(/ة$/, '')}ات`, ...(word.endsWith('ة') ? [] : [`${word}ون`])];

const NUMBER = WordFlag.Number | WordFlag.Particle;
/** "الوزراء الثلاثة"; الأحد and الاثنين are days. */
const definiteToo = (number: string): string[] =>
  number.startsWith('أحد') || number.startsWith('اثن') ? [number] : [number, `ال${number}`];

function addName(row: Row<'given'> | Row<'family'>, flag: number, builder: PackBuilder): void {
  const flags =
    flag | (row.common ? WordFlag.CommonName : 0) | ('gender' in row && row.gender === 'f' ? WordFlag.Feminine : 0);
  shapes(row.name, { foreign: row.origin === 'foreign' }).forEach((shape, i) => {
    if (shape.length === 1) {
      const [own, ...variants] = shape[0]!;
      builder.word(own!, flags);
      for (const v of variants) if (builder.words.find(v) < 0) builder.word(v, flags);
    } else builder.phrase(shape, { kind: Sense.Given, ref: flag, features: 0 }, { generated: i > 0 });
  });
}

/** Adjectives of places (الروسية، كوري شمالي، الأتراك) as phrases that refer to the place. */
export function compileNisba(parsed: Parsed, builder: PackBuilder, index: EntityIndex): void {
  for (const { row } of parsed.nisba) {
    const ref = index.byId.get(row.id);
    if (ref === undefined) continue; // `khabar check` reports it
    for (const nisba of row.nisba) {
      for (const form of declineNisba(nisba, nisba === row.nisba[0] ? row.broken : [])) {
        const words = form.text.split(' ');
        builder.phrase(
          words.map((w) => [w, ...americanSpelling(w)]),
          { kind: Sense.Nisba, ref, features: form.features },
          { flags: WordFlag.Nisba | (form.features & Feature.Feminine ? WordFlag.Feminine : 0) },
        );
      }
    }
  }
}

const americanSpelling = (word: string) =>
  word.includes('مريك') ? [word.replace('مريك', 'ميرك')] : word.includes('ميرك') ? [word.replace('ميرك', 'مريك')] : [];
