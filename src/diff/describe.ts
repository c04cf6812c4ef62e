import { Chalk } from 'chalk';
import type { EventRecord } from '../schema/record.ts';
import { rolesOf } from '../schema/roles.ts';
import { isolate, plain } from '../write/terminal.ts';
import type { Change } from './compare.ts';

/** One line a change: `~ ID visit «يزور»: status occurred → planned`. */
export function describeChange(article: string, change: Change, color: boolean): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const at = plain(article);
  if (change.kind !== 'changed')
    return change.kind === 'added'
      ? paint.green(`+ ${at} ${brief(change.event)}`)
      : paint.red(`- ${at} ${brief(change.event)}`);
  const { before, after, fields } = change;
  const [left, right] = [before, after] as unknown as Record<string, unknown>[];
  const changes = fields.map(
    (f) => `${f} ${shownValue(f, left![f], right![f])} → ${shownValue(f, right![f], left![f])}`,
  );
  return paint.yellow(`~ ${at} ${trigger(before)}: ${changes.join('; ')}`);
}

const trigger = (e: EventRecord) => `${e.type} ${isolate(`«${e.mentions[0]?.text ?? ''}»`)}`;

function brief(e: EventRecord): string {
  const roles = e as unknown as Record<string, unknown>;
  const filled = rolesOf(e).flatMap((r) => (namesOf(roles[r]).length > 0 ? [`${r} ${show(namesOf(roles[r]))}`] : []));
  return `${trigger(e)}: ${[e.status, e.time?.value ?? 'undated', ...filled].join('; ')}`;
}

/** A value as shown beside another: by its names where these differ, else in full. */
function shownValue(field: string, value: unknown, other: unknown): string {
  if (field === 'time') return show((value as EventRecord['time'])?.value ?? null);
  if (Array.isArray(value) && show(namesOf(value)) !== show(namesOf(other))) return show(namesOf(value));
  return typeof value === 'object' && value !== null
    ? isolate(JSON.stringify(value))
    : show(value as string | number | null);
}

/** What a list of fillers, weapons or mentions holds, in words. */
function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: { name?: string | null; text?: string }) => item.name ?? item.text ?? '');
}

function show(value: string | number | null | string[]): string {
  if (value === null) return '–';
  const text = Array.isArray(value) ? `[${value.join('، ')}]` : String(value);
  return /\p{Script=Arabic}/u.test(text) ? isolate(text) : plain(text);
}
