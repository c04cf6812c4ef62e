import { EntityType } from '../gazetteer/pack.ts';
import type { Analysis, Mention, TitlePhrase } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { fromDictionary, fromText } from './make-entity.ts';
import { NameIndex } from './name-index.ts';
import type { Offices } from './offices.ts';

/** What linking knows about an article while it works. */
export class ArticleEntities {
  readonly a: Analysis;
  readonly offices: Offices;
  /** ISO date of publication, any precision. */
  readonly published: string | null;
  readonly entityOf = new Map<Mention, Entity>();
  readonly index: NameIndex;
  readonly list: Entity[] = [];
  /** The first token of each entity that has been attached. */
  private readonly firstTokens = new Map<Entity, number>();
  private readonly byDictionary = new Map<number, Entity>();
  private named: Map<number, number> | null = null;
  private readonly mentions: readonly Mention[];

  constructor(a: Analysis, mentions: readonly Mention[], offices: Offices, published: string | null) {
    this.a = a;
    this.mentions = mentions;
    this.offices = offices;
    this.published = published;
    this.index = new NameIndex(a.tokens);
  }

  attach(m: Mention, entity: Entity): void {
    this.entityOf.set(m, entity);
    if (m.from < this.firstNamed(entity)) this.firstTokens.set(entity, m.from);
    if (m.title && m.type === 'person') this.noteTitle(entity, m.title);
  }

  /** A title in the same words tells nothing new. */
  private noteTitle({ titles }: Entity, title: TitlePhrase): void {
    const known = titles.some(
      (t) =>
        t.title === title.title &&
        t.former === title.former &&
        t.to - t.from === title.to - title.from &&
        t.of.length === title.of.length &&
        t.of.every((e, i) => e === title.of[i]) &&
        this.index.sameWord(t.from, t.skip, title.from, title.skip),
    );
    if (!known) titles.push(title);
  }

  /** The entity of a dictionary entry in this article. */
  known(entry: number): Entity {
    let entity = this.byDictionary.get(entry);
    if (!entity) {
      entity = fromDictionary(this.a, entry);
      this.byDictionary.set(entry, entity);
      this.list.push(entity);
    }
    return entity;
  }

  /** The entry among several that the article names elsewhere; of two the one that it names first, whose name the reader takes the short form for. */
  established(entries: readonly number[]): Entity | undefined {
    let best: Entity | undefined;
    for (const entry of entries) {
      const entity = this.byDictionary.get(entry);
      if (entity && (!best || this.firstNamed(entity) < this.firstNamed(best))) best = entity;
    }
    return best;
  }

  private firstNamed(entity: Entity): number {
    return this.firstTokens.get(entity) ?? Number.POSITIVE_INFINITY;
  }

  /** A new entity for a name that no dictionary has. */
  unseen(m: Mention): Entity {
    const entity = fromText(this.a, m);
    this.list.push(entity);
    return entity;
  }

  /** Codes of the countries in play: of the places and adjectives of countries that the article names, with how often. */
  get countries(): ReadonlyMap<number, number> {
    if (this.named) return this.named;
    const { country, type } = this.a.pack.entities;
    this.named = new Map();
    for (const { candidates, kind } of this.mentions) {
      if (kind === 'short' || candidates.length !== 1 || type[candidates[0]!] !== EntityType.Place) continue;
      const code = country[candidates[0]!]!;
      if (code > 0) this.named.set(code, (this.named.get(code) ?? 0) + 1);
    }
    return this.named;
  }
}
