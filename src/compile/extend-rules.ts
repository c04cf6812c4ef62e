import type { Pack } from '../gazetteer/pack.ts';
import type { RuleText } from '../gazetteer/rule-texts.ts';
import type { EventType } from '../gazetteer/tables.ts';
import { EVENT_TYPES } from '../schema/roles.ts';
import { cueFileSchema, type EventFile, eventFileSchema } from '../schema/rules.ts';
import { PackBuilder } from './builder.ts';
import { DictionaryError, type Fault } from './faults.ts';
import { addRuleTexts, cueRuleTexts, eventRuleTexts } from './rule-texts.ts';
import { compileCues, compileEvents } from './rules.ts';
import type { SourceFile } from './tsv.ts';
import { type LocatedYaml, parseYaml } from './yaml.ts';

/**
 * Adds rule files (YAML) to a compiled pack: triggers for the types of event that there are, new types with their roles (the shape of
 * `dictionaries/events/*.yaml`), or status cues (that of `dictionaries/grammar/status.yaml`). A rule whose name is known takes the
 * place of the old one. Throws `DictionaryError` with every place where a file is wrong; the pack given is not changed.
 */
export function extendRules(pack: Pack, files: readonly SourceFile[]): Pack {
  const { pack: extended, faults } = compileRulesOnto(pack, files);
  if (faults.length > 0) throw new DictionaryError(faults);
  return extended;
}

/** Like `extendRules`, but leaves faulty files out and reports them. */
export function compileRulesOnto(pack: Pack, files: readonly SourceFile[]): { pack: Pack; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const builder = new PackBuilder(pack);
  let { triggers, eventTypes, bodies, purposes, cues } = pack.tables;
  const texts: RuleText[] = [];
  for (const file of files) {
    if (/^cues:/m.test(file.text)) {
      const source = parseYaml(file, cueFileSchema, faults);
      if (!source) continue;
      cues = compileCues(source, builder, cues);
      texts.push(...cueRuleTexts(source));
    } else if (/^type:/m.test(file.text)) {
      const source = parseYaml(file, eventFileSchema, faults);
      if (!source) continue;
      const wrong = [...unknownRoles(source, eventTypes), ...unfitRoles(source, eventTypes)];
      faults.push(...wrong);
      if (wrong.length > 0) continue;
      const base = { triggers, eventTypes, bodies, purposes };
      ({ triggers, eventTypes, bodies, purposes } = compileEvents([source], builder, base));
      texts.push(...eventRuleTexts(source));
    } else {
      const message = 'a file of rules begins with "type:" (a type of event and its triggers) or "cues:" (status cues)';
      faults.push({ code: 'D203', file: file.path, line: 1, column: 1, message, severity: 'error' });
    }
  }
  const tables = { ...pack.tables, triggers, eventTypes, bodies, purposes, cues };
  return { pack: builder.freeze(tables, addRuleTexts(pack.ruleTexts, texts)), faults };
}

/** Roles that a trigger fills and its type of event does not have. */
export function unknownRoles({ value, file, lineOf }: LocatedYaml<EventFile>, types: readonly EventType[]): Fault[] {
  const known = types.find((t) => t.type === value.type)?.roles.map((r) => r.name) ?? [];
  const roles = new Set([...known, ...Object.keys(value.roles)]);
  return Object.entries(value.triggers).flatMap(([name, trigger]) => {
    const filled = [
      ...trigger.agent,
      ...trigger.patient,
      ...Object.values(trigger.prepositions).flat(),
      ...trigger.requires,
    ];
    const unknown = [...new Set(filled)].filter((role) => !roles.has(role) && !role.startsWith('@'));
    const has = roles.size > 0 ? `has ${[...roles].join(', ')}` : 'is new and needs "roles:"';
    return unknown.map(
      (role): Fault => ({
        code: 'D204',
        file,
        line: lineOf(['triggers', name]),
        column: 1,
        message: `${value.type}/${name}: no role "${role}"; ${value.type} ${has}`,
        severity: 'error',
      }),
    );
  });
}

/** Other keys of an event's record, and of the rows that are made of it. */
const RESERVED = new Set(
  'schema article id type status time attribution mentions confidence codes name action purpose weapons'.split(' '),
);

/** Roles that a type of the user's own cannot have, and new roles of a type that the program has: those are part of its record's schema. */
function unfitRoles({ value, file, lineOf }: LocatedYaml<EventFile>, types: readonly EventType[]): Fault[] {
  const known = types.find((t) => t.type === value.type)?.roles.map((r) => r.name);
  const own = known && !EVENT_TYPES.some((type) => type === value.type) ? undefined : known;
  const unfit = Object.keys(value.roles).filter((role) =>
    own ? !own.includes(role) : RESERVED.has(role) || !/^[a-z_]+$/.test(role),
  );
  return unfit.map((role): Fault => {
    const message = own
      ? `${value.type} has the roles ${own.join(', ')}; "${role}" needs a type of its own`
      : `"${role}" cannot be a role: records use the name, or it is not of a-z and _`;
    return { code: 'D205', file, line: lineOf(['roles', role]), column: 1, message, severity: 'error' };
  });
}
