/** Text with the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes that are illegal in the encoding became this many U+FFFD. */
  readonly replaced: number;
}

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes bytes by their byte order mark, else as `encoding` (a WHATWG label), else by what they look like: UTF-8, UTF-16 without a mark, or one
 * of the two old Arabic encodings. `declared` is what the content says of itself (HTML) and counts only where the bytes are no valid UTF-8,
 * for pages are often saved in UTF-8 with their old declaration. Throws `RangeError` for an unknown `encoding`.
 */
export function decode(bytes: Uint8Array, encoding?: string, declared?: string | null): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked ?? encoding) return decodeAs(bytes, (marked ?? encoding)!);
  const wide = looksLikeUtf16(bytes);
  if (wide) return decodeAs(bytes, wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', replaced: 0 };
  } catch {
    return decodeAs(bytes, mostlyUtf8(bytes) ? 'utf-8' : isEncoding(declared) ? declared : oldArabicEncoding(bytes));
  }
}

/** The encoding that a byte order mark tells, or null. */
export const encodingOfMark = (bytes: Uint8Array): string | null =>
  BOMS.find(([mark]) => mark.every((b, i) => bytes[i] === b))?.[1] ?? null;

/** Whether a WHATWG label is known. */
export function isEncoding(label: string | null | undefined): label is string {
  try {
    return Boolean(label && new TextDecoder(label));
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  let replaced = 0;
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) replaced++;
  return { text, encoding: decoder.encoding, replaced };
}

/** A few bad bytes in UTF-8 (cut or mixed files) make it no other encoding: two-byte letters of Arabic decide. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, 1 << 16));
  const arabic = sample.match(/[\u0600-\u06ff]/g)?.length ?? 0;
  return arabic > 4 * (sample.match(/\ufffd/g)?.length ?? 0);
}

/** The article ال is the commonest pair of letters in Arabic; its second letter has another byte in each encoding. */
function oldArabicEncoding(bytes: Uint8Array): string {
  const pairs = (second: number) => {
    let n = 0;
    for (let i = bytes.indexOf(0xc7); i >= 0; i = bytes.indexOf(0xc7, i + 1)) if (bytes[i + 1] === second) n++;
    return n;
  };
  return pairs(0xe4) > pairs(0xe1) ? 'iso-8859-6' : 'windows-1256';
}

/** UTF-16 without a mark: every second byte is the page of ASCII or of Arabic. */
function looksLikeUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8 || bytes.length % 2 !== 0) return null;
  const pages = [0, 0];
  let zeros = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0 || bytes[i] === 6) pages[i & 1]!++;
    if (bytes[i] === 0) zeros++;
  }
  if (zeros === 0) return null;
  if (pages[1]! > 0.45 * length) return 'utf-16le';
  return pages[0]! > 0.45 * length ? 'utf-16be' : null;
}
