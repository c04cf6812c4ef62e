import { createHash } from 'node:crypto';

const MAX_BYTES = 120;

/** Gives each article of a run a file name of its own; the same articles in the same order get the same names. */
export function createFileNames(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const stem = stemOf(id);
    // Some file systems know no difference of case or of composed letters.
    const key = stem.normalize('NFC').toLowerCase();
    const n = (used.get(key) ?? 0) + 1;
    used.set(key, n);
    return `${n === 1 ? stem : `${stem}~${n}`}.json`;
  };
}

/** An id is text from outside: whatever could leave the folder, hide the file or trouble a shell is written as %XX. */
function stemOf(id: string): string {
  const safe = id
    .replace(/[^\p{L}\p{M}\p{N}._#@+=-]|^\.|^-/gu, (c) =>
      [...Buffer.from(c)].map((b) => `%${b.toString(16).padStart(2, '0')}`).join(''),
    )
    .replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '%$1');
  if (safe !== '' && Buffer.byteLength(safe) <= MAX_BYTES) return safe;
  const start = [...safe].slice(0, 30).join('');
  return `${start || 'article'}-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}
