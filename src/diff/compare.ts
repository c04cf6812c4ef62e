import type { EventRecord } from '../schema/record.ts';

/** How the events of an article differ between two outputs. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly event: EventRecord }
  | {
      readonly kind: 'changed';
      readonly before: EventRecord;
      readonly after: EventRecord;
      readonly fields: readonly string[];
    };

/**
 * Pairs the events of one article before and after: first by id (what was said stayed the same), then by type and a shared mention
 * (the same place in the text read otherwise); the rest was added or removed. Equal pairs are no change.
 */
export function compareEvents(before: readonly EventRecord[], after: readonly EventRecord[]): Change[] {
  const left = [...after];
  const take = (same: (e: EventRecord) => boolean): EventRecord | null => {
    const at = left.findIndex(same);
    return at < 0 ? null : left.splice(at, 1)[0]!;
  };
  const byId = before.map((b) => [b, take((a) => a.id === b.id)] as const);
  const pairs = byId.map(
    ([b, a]) => [b, a ?? take((other) => other.type === b.type && sharesMention(b, other))] as const,
  );
  const changes = pairs.flatMap(([b, a]): Change[] => {
    if (a === null) return [{ kind: 'removed', event: b }];
    const fields = differingFields(b, a);
    return fields.length === 0 ? [] : [{ kind: 'changed', before: b, after: a, fields }];
  });
  return [...changes, ...left.map((event): Change => ({ kind: 'added', event }))];
}

const sharesMention = (a: EventRecord, b: EventRecord) =>
  a.mentions.some((m) => b.mentions.some((n) => m.field === n.field && m.start < n.end && n.start < m.end));

/** The fields that differ; the id, which follows from the others, is none of them unless nothing else differs. */
function differingFields(a: EventRecord, b: EventRecord): string[] {
  const [left, right] = [a, b] as unknown as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(left!), ...Object.keys(right!)])];
  const differing = keys.filter((key) => canonical(left![key]) !== canonical(right![key]));
  return differing.length > 1 ? differing.filter((key) => key !== 'id') : differing;
}

/** JSON with sorted keys: the order of keys in a file says nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  ) ?? '';
