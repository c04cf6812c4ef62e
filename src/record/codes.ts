import type { EventType } from '../gazetteer/tables.ts';

/** PLOVER and CAMEO codes of an event: the first row of its type's table whose conditions hold. */
export function codesFor(
  type: EventType,
  properties: Readonly<Record<string, string | null>>,
): { plover: string; cameo: string } {
  const row = type.codes.find(({ when }) => Object.entries(when).every(([k, v]) => properties[k] === v));
  return { plover: row?.plover ?? '', cameo: row?.cameo ?? '' };
}
