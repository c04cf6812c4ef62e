/** Text with the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes bytes by their byte order mark, else as strict UTF-8, else as windows-1256, the usual encoding of old Arabic pages, in which every
 * byte is legal. `encoding` (a WHATWG label) overrides; bytes that are illegal in it become U+FFFD. Throws `RangeError` for an unknown label.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const bom = BOMS.find(([mark]) => mark.every((b, i) => bytes[i] === b));
  if (bom) return { text: new TextDecoder(bom[1]).decode(bytes), encoding: bom[1] };
  if (encoding) {
    const decoder = new TextDecoder(encoding);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1256').decode(bytes), encoding: 'windows-1256' };
  }
}
