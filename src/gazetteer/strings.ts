/** Many strings in two flat arrays; each is decoded when it is asked for, so that loading costs nothing. */
export interface StringTable {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

const decoder = new TextDecoder();

export function stringAt(table: StringTable, index: number): string {
  return decoder.decode(table.bytes.subarray(table.offsets[index]!, table.offsets[index + 1]!));
}

/** Whether a string of the table is just these bytes; nothing is decoded. */
export function isStringAt({ offsets, bytes }: StringTable, index: number, wanted: Uint8Array): boolean {
  const from = offsets[index]!;
  if (offsets[index + 1]! - from !== wanted.length) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[from + i] !== wanted[i]) return false;
  return true;
}

/** Packs strings, or what is encoded already. */
export function packStrings(strings: readonly (string | Uint8Array)[]): StringTable {
  const encoder = new TextEncoder();
  const parts = strings.map((s) => (typeof s === 'string' ? encoder.encode(s) : s));
  const offsets = new Uint32Array(strings.length + 1);
  parts.forEach((p, i) => {
    offsets[i + 1] = offsets[i]! + p.length;
  });
  const bytes = new Uint8Array(offsets[strings.length]!);
  parts.forEach((p, i) => {
    bytes.set(p, offsets[i]!);
  });
  return { offsets, bytes };
}
