/** The small tables of a pack that are read as JSON: everything that a sense of a phrase can refer to, except entities. */
export interface Tables {
  readonly kinds: readonly string[];
  readonly needs: readonly Needs[];
  readonly titles: readonly Title[];
  readonly weapons: readonly Weapon[];
  readonly offices: readonly OfficeTerm[];
  readonly triggers: readonly Trigger[];
  readonly lightVerbs: readonly LightVerb[];
  readonly cues: readonly Cue[];
  readonly heads: readonly Head[];
  readonly groups: readonly Group[];
  readonly reporting: readonly Reporting[];
  readonly things: readonly Thing[];
  readonly eventTypes: readonly EventType[];
  /** Ids of the organisations that adjectives of event nouns name (القمة العربية). */
  readonly bodies: readonly string[];
  /** What an event can be for (test, exercise), by the nouns of `Sense.Purpose` that say so. */
  readonly purposes: readonly string[];
  readonly zones: ZoneCues;
  /** The boxes that hold each country's land, by ISO code: for checking coordinates. */
  readonly extents: Readonly<Record<string, readonly Box[]>>;
}

export const EMPTY_TABLES: Tables = {
  kinds: [''],
  needs: [],
  titles: [],
  weapons: [],
  offices: [],
  triggers: [],
  lightVerbs: [],
  cues: [],
  heads: [],
  groups: [],
  reporting: [],
  things: [],
  eventTypes: [],
  bodies: [],
  purposes: [],
  zones: { related: [], comments: [], boilerplate: [], keywords: [], byline: [], age: [] },
  extents: {},
};

/** South, west, north, east in degrees. */
export type Box = readonly [number, number, number, number];

/** How lines begin (`age`: end) that are not part of a story; folded. */
export interface ZoneCues {
  readonly related: readonly string[];
  readonly comments: readonly string[];
  readonly boilerplate: readonly string[];
  readonly keywords: readonly string[];
  readonly byline: readonly string[];
  readonly age: readonly string[];
}

/** Words of which one must stand directly beside a name for it to count; word ids. */
export interface Needs {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface Title {
  readonly id: string;
  readonly kind: string;
  /** The office of `offices/*.tsv` that the title stands for, or ''. */
  readonly office: string;
}

export interface Weapon {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly class: string;
  readonly rangeKm: number | null;
  readonly country: string;
}

/** Who held an office: dates as ISO strings, `to` exclusive, '' while in office. */
export interface OfficeTerm {
  readonly office: string;
  readonly of: string;
  readonly holder: number;
  readonly from: string;
  readonly to: string;
}

/** Where a role of an event stands relative to its trigger. */
export interface Frame {
  /** Subject of the verb; for a noun its idafa, attached pronoun, or the subject of a light verb that carries it. */
  readonly agent: readonly string[];
  /** Object of the verb; subject of the passive; for a noun its second complement. */
  readonly patient: readonly string[];
  /** Roles that a preposition opens, by the word id of the preposition. */
  readonly prepositions: Readonly<Record<string, readonly string[]>>;
}

/** The rule of the phrases that an event file ignores: they win over the triggers inside them and give nothing. */
export const IGNORED = 'ignored';

export interface Trigger {
  /** `visit/zara`: how records and `khabar explain` name the rule. */
  readonly rule: string;
  readonly type: string;
  readonly part: 'verb' | 'noun' | 'adjective' | 'phrase';
  readonly frame: Frame;
  /** Roles that the trigger's own clause must fill for the event to hold; `@weapon`, `@agreement`: an object of this class. */
  readonly requires: readonly string[];
  /** Prepositions (word ids) of which one must have filled a role; empty for most. */
  readonly with: readonly number[];
  /** Prepositions (word ids) whose noun after the trigger makes it something else. */
  readonly unless: readonly number[];
  /** The roles of a place that an adjective of the noun names. */
  readonly adjectives: readonly string[];
  /** The word (id) that completes the verb in its clause, or -1. */
  readonly completion: number;
  /** An adverb: who acts in its clause fills its roles. */
  readonly adverb: boolean;
  /** Who does it to a visitor is the visit's host. */
  readonly receives: boolean;
  /** Fixed labels: the treaty's action, the launch's purpose. */
  readonly labels: Readonly<Record<string, string>>;
  /** How people talk, which decides what "the talks" take up. */
  readonly form: 'encounter' | 'talks' | 'negotiation' | 'conference' | null;
  readonly status: string | null;
  readonly weight: number;
  /** Where the entry stands, for `khabar explain`. */
  readonly file: string;
  readonly line: number;
}

/** A verb that only carries an event noun (قام بزيارة، عقد اجتماعا): its subject is the noun's agent. */
export interface LightVerb {
  readonly rule: string;
  /** Word id of the preposition before the noun, or -1 for a direct object. */
  readonly preposition: number;
  /** Says who takes part: its negation is no denial of the event. */
  readonly attends: boolean;
  /** Its object is an event told before, during which this one happens. */
  readonly within: boolean;
  /** Goes before another verb that carries the sense (كان قد زار). */
  readonly auxiliary: boolean;
  /** What the subject is to the event. */
  readonly subject: 'agent' | 'patient' | 'place' | 'event' | 'none';
  readonly status: string | null;
  readonly file: string;
  readonly line: number;
}

/** A word or phrase that decides an event's status, with how far it reaches. */
export interface Cue {
  readonly rule: string;
  readonly status: string;
  /** `governs`: what follows in its clause; `modifies`: the noun before it. */
  readonly reach: 'governs' | 'modifies';
  /** Whether the cue's subject or its object is the agent of the event that it governs. */
  readonly control: 'none' | 'subject' | 'object';
  readonly weight: number;
  readonly file: string;
  readonly line: number;
}

/** A noun that heads a name (وزارة، مدينة). */
export interface Head {
  readonly type: 'organisation' | 'place';
  readonly kind: string;
}

/** A noun for people without names (وزراء، وفد). */
export interface Group {
  readonly name: string;
  readonly kind: string;
}

/** A noun for what an event's object must be, or a word that tells a weapon's class. */
export interface Thing {
  readonly class: 'agreement' | 'weapon' | 'weapon-class';
  readonly weaponClass: string;
}

/** A verb or preposition that says who is the source. */
export interface Reporting {
  readonly verb: string;
  readonly form: 'verb' | 'phrase';
}

export interface EventType {
  readonly type: string;
  /** The type whose events become events of this one beside a `Sense.Converter` of this type; '' for most. */
  readonly convertsFrom: string;
  /** Who announces such an event without saying whose it is speaks of his own. */
  readonly announced: boolean;
  readonly roles: readonly { readonly name: string; readonly types: readonly string[] }[];
  readonly codes: readonly {
    readonly when: Readonly<Record<string, string>>;
    readonly plover: string;
    readonly cameo: string;
  }[];
}
