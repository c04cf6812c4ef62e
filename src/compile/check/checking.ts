import { COLUMNS, type Row, type TableName } from '../../schema/dictionary.ts';
import type { Compiled } from '../compiled.ts';
import type { Fault } from '../faults.ts';
import type { Located, SourceFile } from '../tsv.ts';

export type Place = Pick<Fault, 'file' | 'line' | 'column'>;

type Column<T extends TableName> = T extends TableName ? keyof Row<T> & string : never;

/** What a check looks at. */
export interface Checking extends Compiled {
  /** Where a cell of a row stands, or one entry of the list in it. */
  at<T extends TableName>(row: Located<T>, column: Column<T>, entry?: string): Place;
}

/** One kind of fault, looked for in all rows. */
export type Check = (checking: Checking) => Fault[];

/** Finds cells in the text of the files, for only rows with a fault need it. Columns count UTF-16 units from 1. */
export function createLocator(files: readonly SourceFile[]): Checking['at'] {
  const lines = new Map<string, string[]>();
  const linesOf = (path: string): string[] => {
    const known = lines.get(path) ?? files.find((f) => f.path === path)!.text.split('\n');
    lines.set(path, known);
    return known;
  };
  return ({ table, file, line }, column, entry) => {
    const cells = linesOf(file)[line - 1]!.split('\t');
    const index = COLUMNS[table].indexOf(column);
    const start = cells.slice(0, index).reduce((n, cell) => n + cell.length + 1, 0);
    const inside = entry === undefined ? 0 : Math.max(0, `|${cells[index]!}|`.indexOf(`|${entry}|`));
    return { file, line, column: start + inside + 1 };
  };
}
