import type { Entity, Linked } from '../entities/entity.ts';
import type { Offices } from '../entities/offices.ts';
import { wordId } from '../gazetteer/lexicon.ts';
import type { EventType } from '../gazetteer/tables.ts';
import type { Analysis } from '../mentions/mention.ts';
import type { MentionTable } from './mention-table.ts';
import type { Trace } from './trace.ts';

/** The article as the event stage sees it. */
export interface Scene {
  readonly a: Analysis;
  readonly linked: Linked;
  /** Mentions by the token where their noun phrase (title included) begins. */
  readonly mentionsAt: MentionTable;
  readonly published: string | null;
  readonly offices: Offices;
  readonly words: FunctionWords;
  /** Per trigger: what its sentence has to hold besides, see `triggerNeeds`. */
  readonly needs: Uint8Array;
  /** Tokens before this one stand in the title. */
  readonly titleEnd: number;
  readonly types: ReadonlyMap<string, EventType>;
  /** The entity of a country by its ISO code: the article's own, or the dictionary's. */
  countryOf(iso: string): Entity | null;
  /** The organisation that row `ref` of `Tables.bodies` names: the article's own entity, or the dictionary's; null where no dictionary has it. */
  bodyOf(ref: number): Entity | null;
  /** The folded spelling of a preposition by its word id; '' for none. */
  prepositionText(word: number): string;
  /** Who asked for reasons. */
  readonly trace: Trace | null;
}

/** Word ids of the function words that rules of the grammar name. */
export interface FunctionWords {
  readonly ba: number;
  readonly lam: number;
  readonly kaf: number;
  readonly fi: number;
  readonly ila: number;
  readonly min: number;
  readonly maa: number;
  readonly bayn: number;
  readonly ala: number;
  readonly khilal: number;
  readonly athnaa: number;
  readonly qad: number;
  readonly qurb: number;
  readonly biwasita: number;
  readonly bidawa: number;
}

/** Looks the function words up once for a pack. */
export function functionWords(pack: Analysis['pack']): FunctionWords {
  const id = (w: string) => wordId(pack.lexicon, w);
  return {
    ba: id('ب'),
    lam: id('ل'),
    kaf: id('ك'),
    fi: id('في'),
    ila: id('الي'),
    min: id('من'),
    maa: id('مع'),
    bayn: id('بين'),
    ala: id('علي'),
    khilal: id('خلال'),
    athnaa: id('اثناء'),
    qad: id('قد'),
    qurb: id('قرب'),
    biwasita: id('بواسطه'),
    bidawa: id('بدعوه'),
  };
}
