import { ENCLITICS, Enclitic, Feature, withEnclitic } from './features.ts';

/** A spelled form with its grammatical features. */
export interface Form {
  readonly text: string;
  readonly features: number;
}

/**
 * The principal parts of a verb, third person masculine singular, without vowel signs.
 *
 * `pastStem` is the past before endings that begin with a consonant, as `زرت` without its ت; it is derived where absent, which is
 * right for all but hollow verbs (زار: زر) and doubled ones (رد: ردد). `passive` are the passive past and present where the spelling differs.
 */
export interface Verb {
  readonly past: string;
  readonly present: string;
  readonly pastStem?: string | undefined;
  readonly passive?: { readonly past: string; readonly present: string } | undefined;
}

/**
 * All unvocalised spellings of a verb: past and present (indicative, subjunctive and jussive), every person, with and without object
 * pronouns, and the passive. After W. Wright, A Grammar of the Arabic Language, I §§ 90–178: hollow, defective, doubled and
 * hamzated verbs follow from the principal parts.
 */
export function conjugate(verb: Verb): Form[] {
  const active = [...past(verb.past, verb.pastStem ?? deriveStem(verb.past), 0), ...present(verb.present, 0)];
  const { passive } = verb;
  // Where the passive is spelled like the active, syntax has to tell them apart; nothing is added.
  const extra = passive
    ? [...past(passive.past, deriveStem(passive.past), Feature.Passive), ...present(passive.present, Feature.Passive)]
    : [];
  return unique([...active, ...extra]);
}

/** أجرى → أجري, دعا → دعو, otherwise the verb itself. */
function deriveStem(verb: string): string {
  if (verb.endsWith('ى')) return `${verb.slice(0, -1)}ي`;
  if (isShortDefective(verb)) return `${verb.slice(0, -1)}و`;
  return verb;
}

/** دعا، شكا: the weak letter is و. (In longer verbs a final ا follows ي: أحيا.) */
const isShortDefective = (verb: string) => verb.endsWith('ا') && verb.length === 3;

function past(verb: string, stem: string, voice: number): Form[] {
  const f = Feature.Past | voice;
  const weak = /[ىا]$/.test(verb);
  const short = weak ? verb.slice(0, -1) : verb;
  const beforeWaw = verb.endsWith('ي') ? verb.slice(0, -1) : short; // بقي → بقوا
  const dual = weak ? (isShortDefective(verb) ? `${short}وا` : `${short}يا`) : `${verb}ا`;
  const forms: Form[] = [
    { text: verb, features: f },
    { text: `${short}ت`, features: f | Feature.Feminine },
    { text: dual, features: f | Feature.Dual },
    { text: `${short}تا`, features: f | Feature.Dual | Feature.Feminine },
    { text: `${beforeWaw}وا`, features: f | Feature.Plural },
    { text: `${stem}ن`, features: f | Feature.Plural | Feature.Feminine },
    { text: `${stem}ت`, features: f | Feature.Speaker },
    { text: `${stem}نا`, features: f | Feature.Speaker | Feature.Plural },
  ];
  if (voice) return forms;
  const joined = weak ? `${short}ا` : verb;
  return [
    ...forms,
    ...withObjects(joined, f),
    ...withObjects(`${short}ت`, f | Feature.Feminine),
    ...withObjects(`${beforeWaw}و`, f | Feature.Plural),
    ...withObjects(dual, f | Feature.Dual),
    ...withObjects(`${stem}نا`, f | Feature.Speaker | Feature.Plural),
  ];
}

function present(verb: string, voice: number): Form[] {
  const body = verb.slice(1);
  const weak = /[ىيو]$/.test(body);
  const short = weak ? body.slice(0, -1) : body;
  const dual = body.endsWith('ى') ? `${short}ي` : body;
  const hollow = jussiveOfHollow(body);
  const f = Feature.Present | voice;
  const forms: Form[] = [];
  const add = (prefix: string, stem: string, ending: string, features: number) => {
    forms.push({ text: prefix + stem + ending, features: f | features });
    if (voice || ending === 'ون' || ending === 'ان') {
      if (!voice) forms.push(...withObjects(prefix + stem + ending, f | features));
      return;
    }
    const base = ending === 'وا' ? 'و' : ending;
    forms.push(...withObjects(prefix + stem.replace(/ى$/, 'ا') + base, f | features));
  };
  for (const [prefix, gender] of [
    ['ي', 0],
    ['ت', Feature.Feminine],
  ] as const) {
    add(prefix, body, '', gender);
    if (weak) add(prefix, short, '', gender);
    if (hollow) add(prefix, hollow, '', gender);
    add(prefix, dual, 'ان', gender | Feature.Dual);
    add(prefix, dual, 'ا', gender | Feature.Dual);
    // With ت these are of the second person (تزورون), or another verb's past (تجمعوا).
    const plural = prefix === 'ت' ? Feature.Speaker | Feature.Plural : Feature.Plural;
    add(prefix, short, 'ون', plural);
    add(prefix, short, 'وا', plural);
  }
  add('ن', body, '', Feature.Speaker | Feature.Plural);
  add('أ', body, '', Feature.Speaker);
  return forms;
}

/** يزور → يزر, يقيم → يقم, ينال → ينل: a long vowel before the last consonant goes in the jussive. */
function jussiveOfHollow(body: string): string | null {
  return /^..?[ويا][^ويىا]$/.test(body) || /^.{2,3}[يا][^ويىا]$/.test(body) ? body.slice(0, -2) + body.slice(-1) : null;
}

function withObjects(stem: string, features: number): Form[] {
  return ENCLITICS.map(([text, who]) => ({
    text: stem + (text === 'ي' ? 'ني' : text),
    features: withEnclitic(features, who === Enclitic.Speaker ? Enclitic.Speaker : who),
  }));
}

/** First come, first kept: the plain reading of a spelling precedes the rarer ones. */
function unique(forms: Form[]): Form[] {
  const seen = new Set<string>();
  return forms.filter(({ text, features }) => {
    const key = `${text} ${features & (Feature.Past | Feature.Present | Feature.Passive)}`;
    return !seen.has(key) && seen.add(key);
  });
}
