import type { ArticleRecord } from '../schema/record.ts';
import { csvHeader, csvRows } from './csv.ts';
import { geojsonFeatures } from './geojson.ts';
import { type Emit, rowsOf } from './rows.ts';

export const OUTPUT_FORMATS = ['text', 'ndjson', 'json', 'csv', 'geojson'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface FormatOptions {
  readonly format: OutputFormat;
  readonly emit: Emit;
  readonly color: boolean;
  readonly csvSafe: boolean;
}

/** What stands around and between the rows of an output. */
export interface Frame {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
}

export function frameOf({ format, emit }: Pick<FormatOptions, 'format' | 'emit'>, bom: boolean): Frame {
  if (format === 'json') return { head: '[\n', separator: ',\n', tail: '\n]\n' };
  if (format === 'geojson')
    return { head: '{"type":"FeatureCollection","features":[\n', separator: ',\n', tail: '\n]}\n' };
  const head = format === 'csv' ? `${bom ? '\ufeff' : ''}${csvHeader(emit)}` : '';
  return { head, separator: '', tail: '' };
}

/** Turns records into rows of text. Asynchronous only because what draws for terminals is loaded when it is needed. */
export async function createFormatter(options: FormatOptions): Promise<(record: ArticleRecord) => string[]> {
  const { format, emit, color, csvSafe } = options;
  switch (format) {
    case 'text': {
      const { textRows } = await import('./text.ts');
      return (record) => textRows(record, emit, color);
    }
    case 'csv':
      return (record) => csvRows(record, emit, csvSafe);
    case 'geojson':
      return (record) => geojsonFeatures(record, emit === 'entities' ? emit : 'events').map((f) => JSON.stringify(f));
    case 'json':
      return (record) => rowsOf(record, emit).map((row) => JSON.stringify(row));
    case 'ndjson':
      return (record) => rowsOf(record, emit).map((row) => `${JSON.stringify(row)}\n`);
  }
}
