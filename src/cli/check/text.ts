import { Chalk } from 'chalk';
import type { CheckReport } from '../../compile/check/check.ts';
import { type Fault, formatFault } from '../../compile/faults.ts';
import { visible } from '../../write/terminal.ts';

interface Style {
  /** Print every warning. */
  readonly all: boolean;
  readonly color: boolean;
}

/** Warnings of one code that are printed unless all are asked for. */
const SHOWN = 10;

/** Faults, one a line as editors link them, then what the dictionaries hold, then the sum. */
export function reportText({ faults, counts }: CheckReport, { all, color }: Style): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const { shown, hidden } = all ? { shown: faults, hidden: [] } : firstOfEach(faults);
  const lines = shown.map((f) =>
    visible(formatFault(f)).replace(`${f.severity}[${f.code}]`, (s) =>
      f.severity === 'error' ? paint.red(s) : paint.yellow(s),
    ),
  );
  const more = hidden.map(([code, n]) => paint.dim(`… ${n} more warnings ${code} (--all prints them)`));
  const tables = Object.entries(counts.tables).map(([table, n]) => {
    const kinds = { places: counts.kinds.places, organisations: counts.kinds.organisations }[table] ?? {};
    const list = Object.entries(kinds).map(([kind, k]) => `${kind} ${format(k)}`);
    return `${table.padEnd(14)} ${format(n).padStart(8)}  ${paint.dim(list.join(', '))}`.trimEnd();
  });
  const errors = faults.filter((f) => f.severity === 'error').length;
  const { listed, generated } = counts.phrases;
  return [
    ...lines,
    ...more,
    ...(lines.length > 0 ? [''] : []),
    ...tables,
    '',
    `${format(counts.words)} words, ${format(listed)} phrases, ${format(generated)} more by generated spelling`,
    `${plural(errors, 'error')}, ${plural(faults.length - errors, 'warning')}`,
    '',
  ].join('\n');
}

function firstOfEach(faults: readonly Fault[]): { shown: Fault[]; hidden: [string, number][] } {
  const counts = new Map<string, number>();
  const shown = faults.filter((f) => {
    const n = (counts.get(f.code) ?? 0) + 1;
    counts.set(f.code, n);
    return f.severity === 'error' || n <= SHOWN;
  });
  const warned = new Set<string>(faults.filter((f) => f.severity === 'warning').map((f) => f.code));
  const hidden = [...counts].filter(([code, n]) => warned.has(code) && n > SHOWN);
  return { shown, hidden: hidden.map(([code, n]) => [code, n - SHOWN]) };
}

const format = (n: number) => n.toLocaleString('en-US');
const plural = (n: number, noun: string) => `${format(n)} ${noun}${n === 1 ? '' : 's'}`;
