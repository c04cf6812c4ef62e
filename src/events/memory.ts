import { Enclitic } from '../arabic/features.ts';
import type { Entity } from '../entities/entity.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { longestAt } from '../mentions/senses.ts';
import type { NounPhrase, VerbForm } from './chunk.ts';
import type { Filler } from './draft.ts';
import { fillerOfEntity } from './fillers.ts';
import type { Scene } from './scene.ts';

/** Mentions that a pronoun is looked for among: nobody remembers more. */
const REACH = 1000;

/** Words of the article. */
interface Words {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
}

/** What the reader of an article has in mind at a point: who was talked about, and which pair of sides met last. */
export class Memory {
  private pair: readonly Entity[] = [];
  private parties: readonly Filler[] = [];
  private readonly agreements: { readonly head: string; readonly name: Words | null }[] = [];
  private topic: Entity | null = null;
  /** Whose visit or talks a sentence told of, with the index of the sentence. */
  private owner: { readonly entity: Entity; readonly sentence: number } | null = null;
  /** How a side came in that the article never names: the country of somebody who signed for it. */
  private readonly unnamed = new Map<Entity, Filler>();
  constructor(private readonly scene: Scene) {}

  /** Remembers the sides of an event told so far. */
  noteSides(fillers: readonly Filler[]): void {
    const entities = this.sidesOf(fillers);
    if (entities.length === 2) this.pair = entities;
  }

  /** Remembers the parties of the latest agreement. */
  noteParties(fillers: readonly Filler[]): void {
    if (fillers.length >= 2) this.parties = fillers;
    this.sidesOf(fillers);
  }

  /** Remembers what an agreement was called, null for one without a name; `head` is its noun without article. */
  noteAgreement(head: string, name: Words | null): void {
    this.agreements.push({ head, name });
  }

  /** What "the agreement" was called before: the latest under the same noun, else the latest of all. */
  agreementNamed(head: string): Words | null {
    return (this.agreements.findLast((a) => a.head === head) ?? this.agreements.at(-1))?.name ?? null;
  }

  private sidesOf(fillers: readonly Filler[]): readonly Entity[] {
    const entities = new Set<Entity>();
    for (const f of fillers) {
      if (!f.entity) continue;
      entities.add(f.entity);
      if (f.entity.mentions.length === 0) this.unnamed.set(f.entity, f);
    }
    return [...entities];
  }

  /** A filler for somebody remembered: a mention of the name shows it, else the words that it came in with. */
  filler(entity: Entity, why: string): Filler {
    const told = this.unnamed.get(entity);
    return told ? { ...told, why, phrase: null, head: '' } : fillerOfEntity(entity, why);
  }

  /** Whose agreement is spoken of: the parties of the latest one, else the two sides that met. */
  lastParties(why: string): readonly Filler[] {
    const named = (e: Entity) => this.filler(e, why);
    if (this.parties.length === 0) return this.pair.map(named);
    return this.parties.map((f) => (f.entity ? named(f.entity) : { ...f, why }));
  }

  /** Remembers whom an event noun of the sentence belongs to: "زيارة الوزير هي الأولى، سيلتقي خلالها …". */
  noteOwner(fillers: readonly Filler[], sentence: number): void {
    const own = fillers.filter((f) => f.why === 'idafa');
    const entity = own.length === 1 && own[0]!.type === 'person' ? own[0]!.entity : null;
    if (entity) this.owner = { entity, sentence };
  }

  /** Remembers the subject of a sentence. */
  noteTopic(entity: Entity | null): void {
    if (entity) this.topic = entity;
  }

  /** The two (or more) that a word such as الزعيمان or الجانبان takes up. */
  resolve(phrase: NounPhrase): readonly Entity[] {
    const { name } = this.scene.a.pack.tables.groups[phrase.ref]!;
    if (name === 'own_country') return this.ownCountry(phrase.nameFrom);
    if (name === 'states') return this.states(phrase.nameFrom);
    const people = name !== 'sides';
    if (this.pair.length === 2 && this.pair.every((e) => (e.type === 'person') === people || !people)) return this.pair;
    return this.latest(phrase.nameFrom, 2, (e) => (people ? e.type === 'person' : e.type !== 'person' && isParty(e)));
  }

  /** "وفدا الحركتين", "ممثلي الطرفين": the two for whom a delegation or representatives stand; nobody for other groups. */
  represented(phrase: NounPhrase): readonly Entity[] {
    const { a } = this.scene;
    const group = a.pack.tables.groups[phrase.ref]?.name ?? '';
    const last = phrase.nameTo - 1;
    const anaphor = last > phrase.nameFrom ? longestAt(a, last, Sense.Anaphor) : null;
    if (phrase.type !== 'group' || !STANDING_IN.has(group) || !anaphor) return [];
    return this.resolve({ ...phrase, type: 'anaphor', ref: anaphor.ref, nisbas: [] });
  }

  /** "البلدان": the countries of the two who met, else the two named last. */
  private states(before: number): readonly Entity[] {
    const own = this.pair.map((e) => (e.type === 'person' && e.country ? this.scene.countryOf(e.country) : e));
    const named = own.filter((e) => e !== null && e.type !== 'person' && e.mentions.length > 0) as Entity[];
    if (named.length === 2 && named[0] !== named[1]) return named;
    if (this.pair.length === 2) return this.pair;
    return this.latest(before, 2, (e) => e.type !== 'person' && isParty(e));
  }

  /** "بلاده": the country of the one spoken of. */
  private ownCountry(before: number): readonly Entity[] {
    const [person] = this.latest(before, 1, (e) => e.type === 'person' && e.country !== null);
    const country = person?.country ? this.scene.countryOf(person.country) : null;
    return country && country.mentions.length > 0 ? [country] : [];
  }

  /** Who an attached pronoun stands for: the latest fitting entity before the token, with the subject of the sentence first. */
  pronoun(
    enclitic: number,
    before: number,
    subject: Entity | null,
    sentenceStart = 0,
    can: (e: Entity) => boolean = () => true,
  ): readonly Entity[] {
    if (enclitic === Enclitic.TheirDual || enclitic === Enclitic.Their) {
      if (enclitic !== Enclitic.TheirDual) return [];
      // "أكد كيم وبوتين خلال لقائهما": two of the sentence come before the pair of an earlier one.
      const near = this.latest(before, 2, (e) => e.type === 'person', sentenceStart);
      if (near.length === 2) return near;
      return this.pair.length === 2 ? this.pair : this.latest(before, 2, (e) => e.type === 'person');
    }
    const fits = (e: Entity) => fitsPronoun(e, enclitic) && can(e);
    if (subject && fits(subject)) return [subject];
    if (this.topic && fits(this.topic)) return [this.topic];
    const people = this.latest(before, 1, (e) => e.type === 'person' && fits(e));
    return people.length > 0 ? people : this.latest(before, 1, (e) => isParty(e) && fits(e));
  }

  lastTopic(): readonly Entity[] {
    return this.topic ? [this.topic] : [];
  }

  /** Who a verb without subject speaks of: the two who met for a dual, else whose event the sentence told of, else whoever the last sentence was about. */
  dropped(verb: VerbForm, before: number, sentence: number): readonly Entity[] {
    if (verb.dual) return this.pair.length === 2 ? this.pair : this.latest(before, 2, (e) => e.type === 'person');
    const topic = this.owner?.sentence === sentence ? this.owner.entity : this.topic;
    if (verb.plural || !topic) return [];
    return topic.type !== 'person' || topic.feminine === null || topic.feminine === verb.feminine ? [topic] : [];
  }

  /** The latest distinct entities that fit, in the order of the text. */
  private latest(before: number, count: number, fits: (e: Entity) => boolean, from = 0): Entity[] {
    const { mentions, entityOf } = this.scene.linked;
    const last = this.scene.mentionsAt.lastBefore(before);
    const found: Entity[] = [];
    for (let i = last; i >= Math.max(0, last - REACH) && found.length < count; i--) {
      const m = mentions[i]!;
      if (m.from >= before || m.kind === 'adjective') continue;
      if (m.from < from) break;
      const e = entityOf.get(m);
      if (e && fits(e) && !found.includes(e)) found.unshift(e);
    }
    return found.length === count ? found : [];
  }
}

const STANDING_IN = new Set(['delegation']);

/** Countries and organisations act; cities and regions are only places. */
const isParty = (e: Entity) => e.type === 'organisation' || (e.type === 'place' && e.kind === 'country');

/** Whether a pronoun can stand for the entity by its gender. */
export function fitsPronoun(e: Entity, enclitic: number): boolean {
  if (enclitic === Enclitic.Speaker) return false;
  const her = enclitic === Enclitic.Her;
  if (e.type === 'person') return e.feminine === null || e.feminine === her;
  // Countries and most organisations are feminine; a few countries (العراق، لبنان) and parties are masculine.
  return e.type === 'place' ? e.kind === 'country' : true;
}
