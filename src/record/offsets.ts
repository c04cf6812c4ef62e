import type { Zone } from '../schema/record.ts';

/** A place in the article as records give it. */
export interface FieldSpan {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/** Turns UTF-16 offsets of `title + "\n" + text` into offsets of the field, in code points or UTF-16 units. */
export interface Locator {
  readonly source: string;
  locate(start: number, end: number): FieldSpan;
}

/** `unit` is what offsets count. Without surrogates (nearly always) both are the same and nothing is computed. */
export function createLocator(title: string, text: string, unit: 'codepoint' | 'utf16'): Locator {
  const source = `${title}\n${text}`;
  const shift = title.length + 1;
  const convert =
    unit === 'codepoint' && /[\ud800-\udfff]/.test(source)
      ? codePointMap(title, text)
      : (_: 'title' | 'text', at: number) => at;
  return {
    source,
    locate(start, end) {
      const field = start < shift - 1 ? 'title' : 'text';
      const base = field === 'title' ? 0 : shift;
      return { field, start: convert(field, start - base), end: convert(field, end - base) };
    },
  };
}

function codePointMap(title: string, text: string): (field: 'title' | 'text', at: number) => number {
  const maps = { title: prefix(title), text: prefix(text) };
  return (field, at) => maps[field][at]!;
}

/** Code points before each UTF-16 unit; a lone surrogate counts as one. */
function prefix(s: string): Uint32Array {
  const out = new Uint32Array(s.length + 1);
  for (let i = 0; i < s.length; i++) {
    const high = s.charCodeAt(i) >= 0xd800 && s.charCodeAt(i) <= 0xdbff;
    const low = high && i + 1 < s.length && s.charCodeAt(i + 1) >= 0xdc00 && s.charCodeAt(i + 1) <= 0xdfff;
    out[i + 1] = out[i]! + 1;
    if (low) {
      out[i + 2] = out[i + 1]!;
      i++;
    }
  }
  return out;
}

/** Zones with offsets in the unit asked for. */
export const locateZones = (zones: readonly Zone[], locator: Locator, titleLength: number): Zone[] =>
  zones.map((z) => {
    const base = z.field === 'title' ? 0 : titleLength + 1;
    return { kind: z.kind, ...locator.locate(z.start + base, z.end + base) };
  });
