import type { Host } from '../host.ts';

/** The line on standard error that tells how far a long run has come. */
export interface Progress {
  bytes(count: number): void;
  article(): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
}

const EVERY_MS = 200;
/** Short runs show nothing. */
const AFTER_MS = 1000;

/** A progress line where both outputs are terminals and no CI watches; else nothing. `total` in bytes, null where unknown. */
export function createProgress({ stdout, stderr, env }: Host, total: number | null, quiet: boolean): Progress {
  if (quiet || !stdout.isTTY || !stderr.isTTY || env.CI || env.TERM === 'dumb')
    return { bytes: () => {}, article: () => {}, clear: () => {} };
  const started = Date.now();
  let last = started + AFTER_MS - EVERY_MS;
  let shown = false;
  let articles = 0;
  let read = 0;
  return {
    bytes: (n) => {
      read += n;
    },
    article: () => {
      articles++;
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      shown = true;
      stderr.write(`\r\x1b[2K${progressLine(articles, read, total, (now - started) / 1000)}`);
    },
    clear: () => {
      if (shown) stderr.write('\r\x1b[2K');
      shown = false;
    },
  };
}

/** `1,200 articles, 400/s, 35 %, 0:12 left` */
export function progressLine(articles: number, read: number, total: number | null, seconds: number): string {
  const parts = [`${articles.toLocaleString('en')} articles`, `${Math.round(articles / seconds)}/s`];
  if (total !== null && read > 0 && read < total) {
    const left = Math.ceil((seconds * (total - read)) / read);
    parts.push(
      `${Math.floor((100 * read) / total)} %`,
      `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')} left`,
    );
  }
  return parts.join(', ');
}
