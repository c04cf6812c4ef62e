/** Folds what Arabic spelling leaves open, so that two spellings of one name compare equal. More lenient than the program's own folding. */
export const foldName = (s: string | null | undefined): string =>
  (s ?? '')
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/گ/g, 'غ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether whole words of a folded text are the folded `part`. */
export const containsWords = (text: string, part: string): boolean => part !== '' && ` ${text} `.includes(` ${part} `);
