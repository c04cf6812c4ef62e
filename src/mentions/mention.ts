import type { Sentences } from '../arabic/sentences.ts';
import type { Tokens } from '../arabic/tokenise.ts';
import type { Matches } from '../gazetteer/match.ts';
import type { Pack } from '../gazetteer/pack.ts';
import type { Readings } from '../gazetteer/readings.ts';
import type { Lookups } from './lookups.ts';

export const Unknown = {
  No: 0,
  Surely: 1,
  /** The letters can be read as an everyday word with an ending, too. */
  Perhaps: 2,
} as const;

/** What the early stages know about one article: the input of everything that finds mentions and events. */
export interface Analysis {
  readonly pack: Pack;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly readings: Readings;
  readonly matches: Matches;
  /** Per sentence: 1 where the sentence lies in a zone that is not part of the story. */
  readonly excluded: Uint8Array;
  /** Per token: index of the first match that starts at it or later; matches are ordered by their start. */
  readonly matchStart: Int32Array;
  /** Per token: the kinds of phrases that start at it, bit `1 << Sense`. */
  readonly senses: Uint32Array;
  /** Per token: whether it is a word that no dictionary has in any form, mostly a name: one of `Unknown`. */
  readonly unknown: Uint8Array;
  readonly lookups: Lookups;
  /** Per sentence, how its writer spells ى and ي at the end of a word: one of `FinalYa`. */
  readonly finalYa: Uint8Array;
}

export type MentionType = 'person' | 'place' | 'organisation';
export type MentionKind = 'name' | 'short' | 'title' | 'adjective' | 'pronoun';

/** A stretch of tokens that names something. Whoever makes one gives all its properties, in this order: one shape keeps the engine fast. */
export interface Mention {
  /** Tokens `from .. to` (exclusive); `skip` units of proclitics at the first token stay outside. */
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly type: MentionType;
  kind: MentionKind;
  /** Indices into the dictionary's entities that the words can mean, likeliest first; empty for names found by rule. */
  readonly candidates: readonly number[];
  /** Which rule or dictionary the mention comes from: `dictionary`, `person/title-name`, … */
  rule: string;
  /** The words around it that belong to the same noun phrase: title and nationality before, apposition after. */
  readonly phraseFrom: number;
  readonly phraseTo: number;
  /** The title that stands with the name, or that the mention is. */
  title?: TitlePhrase | undefined;
}

/** A mention with some properties changed. A spread would give each copy a shape of its own. */
export const changed = (m: Mention, change: Partial<Mention>): Mention => ({
  from: change.from ?? m.from,
  to: change.to ?? m.to,
  skip: change.skip ?? m.skip,
  type: change.type ?? m.type,
  kind: change.kind ?? m.kind,
  candidates: change.candidates ?? m.candidates,
  rule: change.rule ?? m.rule,
  phraseFrom: change.phraseFrom ?? m.phraseFrom,
  phraseTo: change.phraseTo ?? m.phraseTo,
  title: change.title ?? m.title,
});

/** A title with what it is the title of: "وزير الخارجية الروسي السابق". */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  /** Index into `Tables.titles`. */
  readonly title: number;
  readonly features: number;
  /** Country, place or organisation that the title belongs to: indices of dictionary entities. */
  readonly of: readonly number[];
  /** السابق, الراحل, المنتخب …: not the present holder. */
  readonly former: boolean;
  /** The construct lacks its complement: "مدرب", "رئيس" with an unknown word after it. */
  readonly open: boolean;
}
