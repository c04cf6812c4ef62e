const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x7fELF', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ', 'xz data'],
  ['\x28\xb5\x2f\xfd', 'zstd data'],
];

/** What kind of binary file some bytes begin, or null for text. Some stray control characters do not make a text binary. */
export function binaryKind(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  const length = Math.min(head.length, 4096);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const b = head[i]!;
    if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) controls++;
  }
  return controls > Math.max(4, length / 20) ? 'binary data' : null;
}
