import type { SourceFile } from '../../src/compile/tsv.ts';
import { COLUMNS, type TableName } from '../../src/schema/dictionary.ts';

/** A dictionary file of rows given by column; cells not given are empty, `origin` is ar. */
export function table(name: TableName, ...rows: Readonly<Record<string, string>>[]): SourceFile {
  const columns = COLUMNS[name];
  const line = (row: Readonly<Record<string, string>>) =>
    columns.map((c) => row[c] ?? (c === 'origin' ? 'ar' : '')).join('\t');
  return { path: `${name}.tsv`, text: `${[columns.join('\t'), ...rows.map(line)].join('\n')}\n` };
}

export const EGYPT = { id: 'Q79', name: 'مصر', nameEn: 'Egypt', kind: 'country', country: 'EG', lat: '27', lon: '30' };
export const SYRIA = {
  id: 'Q858',
  name: 'سوريا',
  nameEn: 'Syria',
  kind: 'country',
  country: 'SY',
  lat: '35',
  lon: '38',
};
