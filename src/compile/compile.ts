import { fold } from '../arabic/normalise.ts';
import { EMPTY_PACK } from '../gazetteer/pack.ts';
import type { Tables } from '../gazetteer/tables.ts';
import {
  closedClassesSchema,
  cueFileSchema,
  type EventFile,
  eventFileSchema,
  groupFileSchema,
  headFileSchema,
  lightVerbFileSchema,
  reportingFileSchema,
  thingFileSchema,
  zoneFileSchema,
} from '../schema/rules.ts';
import { PackBuilder } from './builder.ts';
import { compileClosedClasses } from './closed-classes.ts';
import type { Compiled } from './compiled.ts';
import { indexOf } from './entities.ts';
import { unknownRoles } from './extend-rules.ts';
import type { Fault } from './faults.ts';
import { compileHeads } from './heads.ts';
import { compileRows } from './rows.ts';
import { addRuleTexts, cueRuleTexts, eventRuleTexts, lightVerbTexts } from './rule-texts.ts';
import { compileCues, compileEvents, compileGroups, compileLightVerbs, compileReporting } from './rules.ts';
import { compileThings } from './things.ts';
import { emptyTables, parseTsv, type SourceFile } from './tsv.ts';
import { type LocatedYaml, parseYaml } from './yaml.ts';

/**
 * Compiles dictionary files (TSV tables, YAML rules) into a pack. Files are told apart by their header or, for grammar, by name.
 * Faulty lines are left out and reported; the caller decides whether to use what remains.
 */
export function compileDictionaries(files: readonly SourceFile[]): Compiled {
  const faults: Fault[] = [];
  const parsed = emptyTables();
  for (const file of files) if (file.path.endsWith('.tsv')) parseTsv(file, parsed, faults);
  const builder = new PackBuilder();
  const index = indexOf(EMPTY_PACK);
  const rows = compileRows(parsed, builder, index, faults);
  const rules = compileRules(files, builder, faults);
  const tables: Tables = { ...rows, ...rules.tables };
  return {
    pack: builder.freeze(tables, rules.texts),
    faults,
    collisions: builder.collisions,
    parsed,
    rows: index.rows,
  };
}

type RuleTables = Pick<
  Tables,
  | 'triggers'
  | 'eventTypes'
  | 'bodies'
  | 'purposes'
  | 'lightVerbs'
  | 'cues'
  | 'heads'
  | 'groups'
  | 'reporting'
  | 'things'
  | 'zones'
>;

function compileRules(
  files: readonly SourceFile[],
  builder: PackBuilder,
  faults: Fault[],
): { tables: RuleTables; texts: Uint8Array } {
  const named = (name: string) => files.find((f) => f.path.endsWith(name)) ?? { path: name, text: '' };
  const events = files
    .filter((f) => /(^|\/)events\/[a-z_]+\.yaml$/.test(f.path))
    .map((f) => parseYaml(f, eventFileSchema, faults))
    .filter((f): f is LocatedYaml<EventFile> => f !== null);
  const eventTables = compileEvents(events, builder);
  for (const file of events) faults.push(...unknownRoles(file, eventTables.eventTypes));
  const cues = parseYaml(named('grammar/status.yaml'), cueFileSchema, faults);
  const light = parseYaml(named('grammar/light-verbs.yaml'), lightVerbFileSchema, faults);
  const groups = parseYaml(named('grammar/groups.yaml'), groupFileSchema, faults);
  const reporting = parseYaml(named('grammar/reporting.yaml'), reportingFileSchema, faults);
  const heads = parseYaml(named('grammar/heads.yaml'), headFileSchema, faults);
  const things = parseYaml(named('grammar/things.yaml'), thingFileSchema, faults);
  const zones = parseYaml(named('grammar/zones.yaml'), zoneFileSchema, faults);
  const classes = parseYaml(named('grammar/closed-classes.yaml'), closedClassesSchema, faults);
  if (classes) compileClosedClasses(classes.value, builder);
  const tables = {
    ...eventTables,
    cues: cues ? compileCues(cues, builder) : [],
    lightVerbs: light ? compileLightVerbs(light, builder) : [],
    groups: groups ? compileGroups(groups, builder) : [],
    reporting: reporting ? compileReporting(reporting, builder) : [],
    things: things ? compileThings(things, builder) : [],
    zones: foldAll(zones?.value ?? NO_ZONES),
    heads: heads ? compileHeads(heads.value, builder) : [],
  };
  const texts = [
    ...events.flatMap(eventRuleTexts),
    ...(cues ? cueRuleTexts(cues) : []),
    ...(light ? lightVerbTexts(light) : []),
  ];
  return { tables, texts: addRuleTexts(EMPTY_PACK.ruleTexts, texts) };
}

const NO_ZONES: Tables['zones'] = { related: [], comments: [], boilerplate: [], keywords: [], byline: [], age: [] };

const foldAll = (cues: Tables['zones']): Tables['zones'] =>
  Object.fromEntries(
    Object.entries(cues).map(([k, list]: [string, readonly string[]]) => [k, list.map(fold)]),
  ) as unknown as Tables['zones'];
