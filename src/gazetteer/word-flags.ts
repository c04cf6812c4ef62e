/**
 * What a word can be, as bits: the everyday classes that rules ask about at every step. What needs more than a bit (which
 * country an adjective stands for, which role a preposition opens) is a phrase of the trie instead.
 */
export const WordFlag = {
  Given: 1 << 0,
  Family: 1 << 1,
  /** The name is also an everyday word: it needs a second name or a title beside it. */
  CommonName: 1 << 2,
  Noun: 1 << 3,
  Adjective: 1 << 4,
  Verb: 1 << 5,
  /** Closed classes: prepositions, conjunctions, pronouns, adverbs. */
  Particle: 1 << 6,
  Preposition: 1 << 7,
  /** أن، حيث، بينما: a clause with a verb of its own follows. */
  Subordinator: 1 << 8,
  Relative: 1 << 9,
  /** بن، آل، أبو، عبد، فون: joins the words of one name. */
  NameParticle: 1 << 10,
  Title: 1 << 11,
  Nisba: 1 << 12,
  OrganisationHead: 1 << 13,
  PlaceHead: 1 << 14,
  Group: 1 << 15,
  Reporting: 1 << 16,
  Trigger: 1 << 17,
  Cue: 1 << 18,
  Demonstrative: 1 << 19,
  Number: 1 << 20,
  /** The spelling starts with the article, not with a hamza that folding made look like it (إلقاء). */
  Article: 1 << 21,
  /** Occurs in the full name of a person of the dictionaries. */
  PersonToken: 1 << 22,
  /** A verb form of the past; with `Verb` alone the form is present. */
  Past: 1 << 23,
  Plural: 1 << 24,
  Feminine: 1 << 25,
  Pronoun: 1 << 26,
  Negation: 1 << 27,
  Coordinator: 1 << 28,
  /** السابق: not the present holder of the office. */
  Former: 1 << 29,
  /** المكلف، الحالي */
  Acting: 1 << 30,
  /** A phrase of the trie begins with the word; set when the pack is frozen. */
  Begins: 1 << 31,
} as const;

/** Words of grammar that no name and no complement of a noun holds. */
export const FUNCTION_WORD =
  WordFlag.Preposition |
  WordFlag.Subordinator |
  WordFlag.Relative |
  WordFlag.Negation |
  WordFlag.Pronoun |
  WordFlag.Demonstrative;

/** Any of the classes of everyday words. */
export const EVERYDAY = WordFlag.Noun | WordFlag.Adjective | WordFlag.Verb | WordFlag.Particle;
