import type { Pack } from '../../gazetteer/pack.ts';
import { type RuleText, readRuleTexts } from '../../gazetteer/rule-texts.ts';
import { CommandError } from '../exit.ts';

/** A rule by its name. Throws `CommandError` E107 with the names most like it. */
export function findRule(pack: Pack, name: string): RuleText {
  const rules = readRuleTexts(pack.ruleTexts);
  const rule = rules.find((r) => r.rule === name);
  if (rule) return rule;
  const names = rules.map((r) => r.rule);
  const near = nearest(name, names);
  throw new CommandError('E107', `no rule is called ${name}; nearest: ${near.join(', ')}`);
}

const SHOWN = 4;

/** The names with the fewest letters to change; of equals the first by the alphabet. */
function nearest(name: string, names: readonly string[]): string[] {
  const bare = (n: string) => n.slice(n.indexOf('/') + 1);
  const ranked = names.map((n) => [Math.min(distance(name, n), distance(name, bare(n))), n] as const);
  return ranked
    .sort(([a, m], [b, n]) => a - b || (m < n ? -1 : 1))
    .slice(0, SHOWN)
    .map(([, n]) => n);
}

/** Letters to add, drop or change to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}

/** The entry as its file spells it, after its place. */
export const ruleText = ({ rule, file, line, text }: RuleText): string => `${rule}  ${file}:${line}\n\n${text}\n`;
