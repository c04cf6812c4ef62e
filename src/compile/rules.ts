import { conjugate, type Form } from '../arabic/conjugate.ts';
import { decline, declineNisba } from '../arabic/decline.ts';
import { spellingVariants } from '../arabic/variants.ts';
import { Sense } from '../gazetteer/phrases.ts';
import {
  type Cue,
  type EventType,
  type Group,
  IGNORED,
  type LightVerb,
  type Reporting,
  type Tables,
  type Trigger,
} from '../gazetteer/tables.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { CueFile, EventFile, GroupFile, LightVerbFile, ReportingFile, TriggerRule } from '../schema/rules.ts';
import { PackBuilder } from './builder.ts';
import type { LocatedYaml } from './yaml.ts';

type Lexeme = Pick<TriggerRule, 'verb' | 'passive' | 'noun' | 'adjective' | 'phrase'>;
type Part = Trigger['part'];

/** All spellings of a lexeme with the part of speech of each. */
function lexemeForms(lexeme: Lexeme): [Form, Part][] {
  const out: [Form, Part][] = [];
  if (lexeme.verb) {
    const [past, present, pastStem] = lexeme.verb as [string, string, string?];
    const passive = lexeme.passive && { past: lexeme.passive[0], present: lexeme.passive[1] };
    const forms = conjugate({ past, present, pastStem: pastStem?.replace(/ت$/, ''), passive });
    for (const f of forms) out.push([f, 'verb']);
  }
  if (lexeme.noun)
    for (const f of decline({ singular: lexeme.noun[0]!, plurals: lexeme.noun.slice(1) })) out.push([f, 'noun']);
  for (const a of lexeme.adjective ?? []) for (const f of declineNisba(a)) out.push([f, 'adjective']);
  for (const p of lexeme.phrase ?? []) out.push([{ text: p, features: 0 }, 'phrase']);
  return out;
}

export function addForms(
  lexeme: Lexeme,
  builder: PackBuilder,
  flag: number,
  sense: (part: Part) => { kind: number; ref: number },
): void {
  for (const [form, part] of lexemeForms(lexeme)) {
    const words = PackBuilder.split(form.text);
    const alternatives = words.map((w) => [w, ...spellingVariants(w, {})]);
    builder.phrase(
      alternatives,
      { ...sense(part), features: form.features },
      { flags: flag | (part === 'verb' ? WordFlag.Verb : 0) },
    );
  }
}

type EventTables = Pick<Tables, 'triggers' | 'eventTypes' | 'bodies' | 'purposes'>;

/**
 * Adds the triggers of event files to `base`; a verb and a noun of one rule are two rows of `Tables.triggers`. A rule whose name is
 * known takes the place of the old one.
 */
export function compileEvents(
  files: readonly LocatedYaml<EventFile>[],
  builder: PackBuilder,
  base: EventTables = { triggers: [], eventTypes: [], bodies: [], purposes: [] },
): EventTables {
  const triggers: Trigger[] = [...base.triggers];
  const eventTypes: EventType[] = [...base.eventTypes];
  const bodies = [...base.bodies];
  const purposes = [...base.purposes];
  for (const source of files) {
    const { value, file, lineOf } = source;
    const type = addType(value, eventTypes);
    addBodies(value.bodies, bodies, builder);
    addPurposes(value.purposes, purposes, builder);
    const { converts } = value;
    if (converts)
      addForms({ phrase: converts.words }, builder, WordFlag.Adjective, () => ({ kind: Sense.Converter, ref: type }));
    const names = new Set(Object.keys(value.triggers).map((name) => `${value.type}/${name}`));
    builder.forget(Sense.Trigger, (ref) => names.has(base.triggers[ref]?.rule ?? ''));
    for (const [name, rule] of Object.entries(value.triggers)) {
      const refs = new Map<Part, number>();
      addForms(rule, builder, WordFlag.Trigger, (part) => {
        if (!refs.has(part))
          refs.set(part, triggers.push(triggerRow(source, eventTypes[type]!, name, part, builder)) - 1);
        return { kind: Sense.Trigger, ref: refs.get(part)! };
      });
    }
    if (value.ignore.length === 0) continue;
    const ref = triggers.push(ignoredRow(value.type, file, lineOf(['ignore']))) - 1;
    addForms({ phrase: value.ignore }, builder, 0, () => ({ kind: Sense.Trigger, ref }));
  }
  return { triggers, eventTypes, bodies, purposes };
}

function addBodies(named: EventFile['bodies'], bodies: string[], builder: PackBuilder): void {
  for (const [id, words] of Object.entries(named)) {
    const ref = bodies.push(id) - 1;
    const adjective = words.filter((w) => w.endsWith('ي') && !w.startsWith('ال'));
    const phrase = words.filter((w) => !adjective.includes(w));
    addForms({ adjective, phrase }, builder, WordFlag.Adjective, () => ({ kind: Sense.Body, ref }));
  }
}

function addPurposes(named: EventFile['purposes'], purposes: string[], builder: PackBuilder): void {
  for (const [label, nouns] of Object.entries(named)) {
    const ref = purposes.push(label) - 1;
    for (const noun of nouns) addForms({ noun }, builder, 0, () => ({ kind: Sense.Purpose, ref }));
  }
}

/** Adds a type of event, or roles and codes to one that is known; returns its index. New codes are tried before the old. */
function addType(value: EventFile, types: EventType[]): number {
  const known = types.findIndex((t) => t.type === value.type);
  const old = types[known];
  const roles = Object.entries(value.roles).map(([name, t]) => ({ name, types: t }));
  const type = {
    type: value.type,
    roles: [...(old?.roles.filter((r) => !(r.name in value.roles)) ?? []), ...roles],
    codes: [...value.codes, ...(old?.codes ?? [])],
    convertsFrom: value.converts?.from ?? old?.convertsFrom ?? '',
    announced: value.announced || (old?.announced ?? false),
  };
  if (known < 0) return types.push(type) - 1;
  types[known] = type;
  return known;
}

function triggerRow(
  { value, file, lineOf }: LocatedYaml<EventFile>,
  type: EventType,
  name: string,
  part: Part,
  builder: PackBuilder,
): Trigger {
  const r = value.triggers[name]!;
  return {
    rule: `${value.type}/${name}`,
    type: value.type,
    part,
    frame: { agent: r.agent, patient: r.patient, prepositions: prepositionRoles(type, r, builder) },
    requires: r.requires,
    adjectives: r.adjectives,
    with: r.with.map((w) => builder.word(w)),
    unless: r.unless.map((w) => builder.word(w)),
    completion: part === 'verb' && r.completion ? builder.word(r.completion) : -1,
    adverb: r.adverb,
    receives: r.receives,
    labels: r.labels,
    form: r.form ?? null,
    status: r.status ?? null,
    weight: r.weight,
    file,
    line: lineOf(['triggers', name]),
  };
}

/** The roles that prepositions open, by word id; where a type has a place, في opens it unless the trigger says otherwise. */
function prepositionRoles(type: EventType, r: TriggerRule, builder: PackBuilder): Record<string, readonly string[]> {
  const rows = Object.entries(r.prepositions).flatMap(([words, roles]) =>
    words.split('|').map((w) => [w, roles] as const),
  );
  if (type.roles.some((role) => role.name === 'place') && !rows.some(([w]) => w === 'في')) rows.push(['في', ['place']]);
  // من قبل، من جانب: the clause grammar reads them as بواسطة.
  if (!rows.some(([w]) => w === 'بواسطة')) rows.push(['بواسطة', r.agent]);
  return Object.fromEntries(rows.map(([w, roles]) => [builder.word(w), roles]));
}

const ignoredRow = (type: string, file: string, line: number): Trigger => ({
  rule: IGNORED,
  type,
  part: 'phrase',
  frame: { agent: [], patient: [], prepositions: {} },
  requires: [],
  adjectives: [],
  with: [],
  unless: [],
  completion: -1,
  adverb: false,
  receives: false,
  labels: {},
  form: null,
  status: null,
  weight: 0,
  file,
  line,
});

/** Adds status cues to `base`; returns `Tables.cues`. A cue whose name is known takes the place of the old one. */
export function compileCues(file: LocatedYaml<CueFile>, builder: PackBuilder, base: readonly Cue[] = []): Cue[] {
  const cues = [...base];
  const names = new Set(Object.keys(file.value.cues).map((name) => `status/${name}`));
  builder.forget(Sense.Cue, (ref) => names.has(base[ref]?.rule ?? ''));
  for (const [name, cue] of Object.entries(file.value.cues)) {
    const { status, reach, control, weight } = cue;
    const line = file.lineOf(['cues', name]);
    const ref = cues.push({ rule: `status/${name}`, status, reach, control, weight, file: file.file, line }) - 1;
    addForms(cue, builder, WordFlag.Cue, () => ({ kind: Sense.Cue, ref }));
  }
  return cues;
}

/** Adds light verbs; returns `Tables.lightVerbs`. */
export function compileLightVerbs(file: LocatedYaml<LightVerbFile>, builder: PackBuilder): LightVerb[] {
  return Object.entries(file.value.light_verbs).map(([name, verb], ref) => {
    addForms(verb, builder, 0, () => ({ kind: Sense.LightVerb, ref }));
    return {
      rule: `light/${name}`,
      preposition: verb.preposition ? builder.word(verb.preposition) : -1,
      subject: verb.subject,
      attends: verb.attends,
      within: verb.within,
      auxiliary: verb.auxiliary,
      status: verb.status ?? null,
      file: file.file,
      line: file.lineOf(['light_verbs', name]),
    };
  });
}

/** Adds reporting verbs and phrases; returns `Tables.reporting`. */
export function compileReporting(file: LocatedYaml<ReportingFile>, builder: PackBuilder): Reporting[] {
  const { verbs, phrases } = file.value;
  const rows: Reporting[] = verbs.map(([past, present, stem]) => {
    addForms(
      { verb: [past!, present!, ...(stem ? [stem] : [])] as [string, string] },
      builder,
      WordFlag.Reporting,
      () => ({ kind: Sense.Reporting, ref: verbs.findIndex(([p]) => p === past) }),
    );
    return { verb: past!, form: 'verb' };
  });
  phrases.forEach((phrase, i) => {
    addForms({ phrase: [phrase] }, builder, WordFlag.Reporting, () => ({
      kind: Sense.Reporting,
      ref: verbs.length + i,
    }));
    rows.push({ verb: phrase, form: 'phrase' });
  });
  return rows;
}

/** Adds group nouns and anaphors; returns `Tables.groups`. */
export function compileGroups(file: LocatedYaml<GroupFile>, builder: PackBuilder): Group[] {
  const rows: Group[] = [];
  for (const [name, { kind, nouns }] of Object.entries(file.value.groups)) {
    const ref = rows.push({ name, kind }) - 1;
    for (const noun of nouns) addForms({ noun }, builder, WordFlag.Group, () => ({ kind: Sense.Group, ref }));
  }
  for (const [name, phrases] of Object.entries(file.value.anaphors)) {
    const ref = rows.push({ name, kind: 'anaphor' }) - 1;
    addForms({ phrase: phrases }, builder, WordFlag.Group, () => ({ kind: Sense.Anaphor, ref }));
  }
  return rows;
}
