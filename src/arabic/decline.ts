import type { Form } from './conjugate.ts';
import { ENCLITICS, Feature, withEnclitic } from './features.ts';

/** A noun with its plurals, all without article (a sound plural is listed in the nominative: مسؤولون). */
export interface Noun {
  readonly singular: string;
  readonly plurals?: readonly string[] | undefined;
  readonly feminine?: boolean | undefined;
}

/**
 * The spellings of a noun: bare, with the article, accusative alef, dual, plurals, and each with attached pronouns.
 * Source: Wright I §§ 299–317.
 */
export function decline(noun: Noun): Form[] {
  const gender = noun.feminine || noun.singular.endsWith('ة') ? Feature.Feminine : 0;
  const forms = [...stemForms(noun.singular, gender), ...dualForms(noun.singular, gender)];
  for (const plural of noun.plurals ?? []) forms.push(...pluralForms(plural));
  const seen = new Set<string>();
  return forms.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** A form as it stands, with article, with accusative alef and with pronouns. */
function stemForms(stem: string, features: number): Form[] {
  const forms: Form[] = [
    { text: stem, features },
    { text: `ال${stem}`, features: features | Feature.Definite },
  ];
  if (!/[ةاىءي]$/.test(stem) || /[^ا]ء$/.test(stem)) forms.push({ text: `${stem}ا`, features });
  else if (stem.endsWith('ي')) forms.push({ text: `${stem}ا`, features });
  return [...forms, ...withPronouns(stem, features)];
}

function dualForms(singular: string, gender: number): Form[] {
  const base = beforeEnding(singular);
  const f = gender | Feature.Dual;
  const whole = [`${base}ان`, `${base}ين`];
  const cut = [`${base}ا`, `${base}ي`];
  return [
    ...whole.flatMap((text) => [
      { text, features: f },
      { text: `ال${text}`, features: f | Feature.Definite },
    ]),
    ...cut.map((text) => ({ text, features: f | Feature.Construct })),
  ];
}

function pluralForms(plural: string): Form[] {
  const f = Feature.Plural;
  if (!plural.endsWith('ون')) return stemForms(plural, f | (plural.endsWith('ات') ? Feature.Feminine : 0));
  const base = plural.slice(0, -2);
  return [
    ...[`${base}ون`, `${base}ين`].flatMap((text) => [
      { text, features: f },
      { text: `ال${text}`, features: f | Feature.Definite },
    ]),
    ...[`${base}و`, `${base}ي`].flatMap((text) => [
      { text, features: f | Feature.Construct },
      ...withPronouns(text, f),
    ]),
  ];
}

function withPronouns(stem: string, features: number): Form[] {
  const base = beforeEnding(stem);
  // لقاء: the hamza changes its seat with the case (لقاؤه، لقائه، لقاءه)
  const seats = base.endsWith('اء') ? [base, `${base.slice(0, -1)}ؤ`, `${base.slice(0, -1)}ئ`] : [base];
  return seats.flatMap((seat) =>
    ENCLITICS.map(([text, who]) => ({ text: seat + text, features: withEnclitic(features, who) })),
  );
}

/** ة opens to ت before an ending, ى to ا. */
const beforeEnding = (stem: string) => stem.replace(/ة$/, 'ت').replace(/ى$/, 'ا');

/**
 * The forms of an adjective in ـي (روسي): feminine, dual, plural, each with and without article.
 * `broken` are irregular plurals (روس).
 */
export function declineNisba(nisba: string, broken: readonly string[] = []): Form[] {
  const parts = nisba.split(' ');
  // جنوب أفريقي: only adjectives inflect, a noun in front stays as it is.
  const inflects = (part: string) => parts.length === 1 || part.endsWith('ي');
  const bodies: readonly (readonly [string, number])[] = [
    ['', 0],
    ['ة', Feature.Feminine],
    ['ا', 0],
    ['ان', Feature.Dual],
    ['ين', Feature.Plural], // also the dual oblique: unvocalised script does not tell
    ['تان', Feature.Dual | Feature.Feminine],
    ['تين', Feature.Dual | Feature.Feminine],
    ['ون', Feature.Plural],
    ['ات', Feature.Plural | Feature.Feminine],
  ];
  const regular = bodies.flatMap(([ending, features]) => [
    { text: parts.map((p) => p + (inflects(p) ? ending : '')).join(' '), features },
    ...(ending === 'ا'
      ? []
      : [
          {
            text: parts.map((p) => `ال${p}${inflects(p) ? ending : ''}`).join(' '),
            features: features | Feature.Definite,
          },
        ]),
  ]);
  const irregular = broken.flatMap((text) => [
    { text, features: Feature.Plural },
    {
      text: text
        .split(' ')
        .map((p) => `ال${p}`)
        .join(' '),
      features: Feature.Plural | Feature.Definite,
    },
  ]);
  const seen = new Set<string>();
  return [...regular, ...irregular].filter(({ text }) => !seen.has(text) && seen.add(text));
}
