import { COLUMNS, type Row, TABLES, type TableName } from '../schema/dictionary.ts';
import type { Fault } from './faults.ts';

/** A dictionary file as text; `path` is how messages name it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A row of a table with the line it stands on. */
export interface Located<T extends TableName> {
  readonly table: T;
  readonly row: Row<T>;
  readonly file: string;
  readonly line: number;
}

export type Parsed = { [T in TableName]: Located<T>[] };

export const emptyTables = (): Parsed =>
  Object.fromEntries(Object.keys(TABLES).map((t) => [t, []])) as unknown as Parsed;

/** Which table a file is, by its header line; null where no table has these columns. */
function tableOf(header: string): TableName | null {
  const columns = header.replace(/\r$/, '').split('\t').join(' ');
  return (Object.keys(COLUMNS) as TableName[]).find((t) => COLUMNS[t].join(' ') === columns) ?? null;
}

/** Parses one TSV file into `tables`; every fault has its line and column, and a faulty line does not stop the rest. */
export function parseTsv(file: SourceFile, tables: Parsed, faults: Fault[]): void {
  const lines = file.text.replace(/^\ufeff/, '').split('\n');
  const table = tableOf(lines[0] ?? '');
  if (!table) {
    const known = Object.entries(COLUMNS).map(([t, c]) => `${t}: ${c.join(' ')}`);
    faults.push(fault(file, 1, 1, 'D101', `no table has these columns; a header is one of\n  ${known.join('\n  ')}`));
    return;
  }
  const columns = COLUMNS[table];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!.replace(/\r$/, '');
    if (line === '' || line.startsWith('# ')) continue;
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      faults.push(
        fault(file, i + 1, 1, 'D102', `${cells.length} cells for ${columns.length} columns (${columns.join(', ')})`),
      );
      continue;
    }
    const parsed = TABLES[table].safeParse(Object.fromEntries(columns.map((c, k) => [c, cells[k]])));
    if (parsed.success)
      (tables[table] as Located<TableName>[]).push({ table, row: parsed.data, file: file.path, line: i + 1 });
    else {
      for (const issue of parsed.error.issues) {
        const cell = columns.indexOf(String(issue.path[0]));
        const column = 1 + cells.slice(0, Math.max(0, cell)).reduce((n, c) => n + c.length + 1, 0);
        faults.push(fault(file, i + 1, column, 'D103', `${columns[cell] ?? 'line'}: ${issue.message}`));
      }
    }
  }
}

const fault = (file: SourceFile, line: number, column: number, code: Fault['code'], message: string): Fault => ({
  code,
  file: file.path,
  line,
  column,
  message,
  severity: 'error',
});
