import type { Outcome } from './process.ts';
import type { FailOn } from './settings.ts';

/** What a run came to, for the summary, the gates and the exit code. */
export interface Tally {
  articles: number;
  /** Articles whose file was there already (--resume). */
  finished: number;
  events: Record<string, number>;
  /** Inputs that failed. */
  failures: number;
  /** Files of unknown kinds in folders. */
  skipped: number;
  warnings: number;
  invalid: number;
  differences: number;
}

export const emptyTally = (): Tally => ({
  articles: 0,
  finished: 0,
  events: {},
  failures: 0,
  skipped: 0,
  warnings: 0,
  invalid: 0,
  differences: 0,
});

/** Counts an outcome in. */
export function count(tally: Tally, outcome: Outcome): void {
  if (outcome.failure !== null) tally.failures++;
  else tally.articles++;
  for (const [type, n] of Object.entries(outcome.events)) tally.events[type] = (tally.events[type] ?? 0) + n;
  if (outcome.warnings.length > 0) tally.warnings++;
  if (outcome.invalid !== null) tally.invalid++;
}

const totalEvents = (tally: Tally) => Object.values(tally.events).reduce((a, b) => a + b, 0);

/** Which of the requested gates failed, in words. */
export function failedGates(tally: Tally, failOn: readonly FailOn[]): string[] {
  const out: string[] = [];
  if (failOn.includes('empty') && totalEvents(tally) === 0) out.push('no event in the whole run');
  if (failOn.includes('warning') && tally.warnings > 0) out.push(`${plural(tally.warnings, 'article')} with warnings`);
  if (failOn.includes('invalid') && tally.invalid > 0)
    out.push(`${plural(tally.invalid, 'record')} against the schema`);
  if (tally.differences > 0) out.push(`${plural(tally.differences, 'difference')} from what was expected`);
  return out;
}

/** `3 articles, 5 events (2 visit, 3 meeting), 1 failed` */
export function summary(tally: Tally): string {
  const types = Object.entries(tally.events).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const byType = types.length === 0 ? '' : ` (${types.map(([type, n]) => `${n} ${type}`).join(', ')})`;
  const rest: [number, string][] = [
    [tally.finished, 'done before'],
    [tally.failures, 'failed'],
    [tally.skipped, 'of other kinds skipped'],
    [tally.warnings, 'with warnings'],
  ];
  return [
    plural(tally.articles, 'article'),
    `${plural(totalEvents(tally), 'event')}${byType}`,
    ...rest.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`),
  ].join(', ');
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
