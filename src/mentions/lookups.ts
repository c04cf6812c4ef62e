import { fold } from '../arabic/normalise.ts';
import { wordId } from '../gazetteer/lexicon.ts';
import type { Pack } from '../gazetteer/pack.ts';
import { stringAt } from '../gazetteer/strings.ts';
import { WordMemo } from '../gazetteer/word-memo.ts';
import { InflectionReader } from './inflections.ts';

/** What an entry of the dictionaries is called. */
export interface EntryNames {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** What is made once for a pack and serves all articles. Everything that it keeps is what the pack says; articles leave no trace that another could see. */
export class Lookups {
  readonly pack: Pack;
  readonly memo = new WordMemo();
  readonly inflections: InflectionReader;
  /** Word ids of إلى, حتى, على and في, -1 where the dictionaries lack them. */
  readonly ila: number;
  readonly hatta: number;
  readonly ala: number;
  readonly fi: number;
  /** Per title: a number for its office, the same for the same office of the United Nations (المبعوث الأممي is المبعوث الخاص); 0 for no office. */
  readonly officeKinds: Uint16Array;
  private readonly names = new Map<number, EntryNames>();

  constructor(pack: Pack) {
    this.pack = pack;
    this.inflections = new InflectionReader(pack.lexicon);
    this.ila = wordId(pack.lexicon, fold('إلى'));
    this.hatta = wordId(pack.lexicon, fold('حتى'));
    this.ala = wordId(pack.lexicon, fold('على'));
    this.fi = wordId(pack.lexicon, 'في');
    const kinds = [''];
    this.officeKinds = Uint16Array.from(pack.tables.titles, ({ office }) => {
      const kind = office.replace(/^un_/, '');
      const known = kinds.indexOf(kind);
      return known >= 0 ? known : kinds.push(kind) - 1;
    });
  }

  /** Id and names of an entry of the dictionaries, decoded once: articles name the same people and places. */
  namesOf(entry: number): EntryNames {
    let names = this.names.get(entry);
    if (!names) {
      const { ids, names: arabic, englishNames } = this.pack.entities;
      names = {
        id: stringAt(ids, entry),
        name: stringAt(arabic, entry),
        nameEn: stringAt(englishNames, entry) || null,
      };
      this.names.set(entry, names);
    }
    return names;
  }
}
