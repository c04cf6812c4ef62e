/**
 * Grammatical features of a word form, packed into one integer so that the compiled dictionaries can carry them.
 * Unvocalised script leaves much open; a bit is set only where the spelling shows it.
 */
export const Feature = {
  Dual: 1 << 0,
  Plural: 1 << 1,
  Feminine: 1 << 2,
  /** Written with the article. */
  Definite: 1 << 6,
  Past: 1 << 7,
  Present: 1 << 8,
  Passive: 1 << 9,
  /** First or second person: never the verb of a news report outside quotations. */
  Speaker: 1 << 10,
  /** Dual or plural without its final nun: a noun follows that belongs to it (وزيرا خارجية). */
  Construct: 1 << 11,
} as const;

/** Which pronoun is written onto the word. */
export const Enclitic = { None: 0, His: 1, Her: 2, TheirDual: 3, Their: 4, Speaker: 5 } as const;

const ENCLITIC_SHIFT = 3;
export const encliticOf = (features: number): number => (features >> ENCLITIC_SHIFT) & 7;
export const withEnclitic = (features: number, enclitic: number): number =>
  (features & ~(7 << ENCLITIC_SHIFT)) | (enclitic << ENCLITIC_SHIFT);

/** The attached pronouns with what they show of their owner. */
export const ENCLITICS: readonly (readonly [string, number])[] = [
  ['ه', Enclitic.His],
  ['ها', Enclitic.Her],
  ['هما', Enclitic.TheirDual],
  ['هم', Enclitic.Their],
  ['هن', Enclitic.Their],
  ['ي', Enclitic.Speaker],
  ['نا', Enclitic.Speaker],
  ['ك', Enclitic.Speaker],
  ['كم', Enclitic.Speaker],
];
