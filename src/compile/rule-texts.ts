import { packRuleTexts, type RuleText, readRuleTexts } from '../gazetteer/rule-texts.ts';
import type { CueFile, EventFile, LightVerbFile } from '../schema/rules.ts';
import type { LocatedYaml } from './yaml.ts';

interface Examples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The rules of an event file as it spells them. */
export const eventRuleTexts = (file: LocatedYaml<EventFile>): RuleText[] =>
  textsOf(file, 'triggers', file.value.triggers, file.value.type);

export const cueRuleTexts = (file: LocatedYaml<CueFile>): RuleText[] =>
  textsOf(file, 'cues', file.value.cues, 'status');

export const lightVerbTexts = (file: LocatedYaml<LightVerbFile>): RuleText[] =>
  textsOf(file, 'light_verbs', file.value.light_verbs, 'light');

function textsOf(
  { file, lineOf, textOf }: LocatedYaml<unknown>,
  group: string,
  entries: Readonly<Record<string, Examples>>,
  prefix: string,
): RuleText[] {
  return Object.entries(entries).map(([name, { yes, no }]) => {
    const path = [group, name];
    return { rule: `${prefix}/${name}`, file, line: lineOf(path), text: textOf(path), yes, no };
  });
}

/** The rules of a pack with further ones; of one name the last counts. */
export function addRuleTexts(packed: Uint8Array, added: readonly RuleText[]): Uint8Array {
  if (added.length === 0) return packed;
  const byName = new Map([...readRuleTexts(packed), ...added].map((t) => [t.rule, t]));
  return packRuleTexts([...byName.values()]);
}
