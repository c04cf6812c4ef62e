import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';
import type { SourceFile } from './tsv.ts';

/** A validated YAML file that still knows on which line each of its keys stands. */
export interface LocatedYaml<T> {
  readonly file: string;
  readonly value: T;
  /** Line (from 1) of the last key of a path; the file's first line where there is none. */
  lineOf(path: readonly string[]): number;
  /** The last key of a path with its value, as the file spells them; '' where there is none. */
  textOf(path: readonly string[]): string;
}

/** Parses and validates a YAML file; null, with faults added, when it does not fit its schema. */
export function parseYaml<S extends z.ZodType>(
  file: SourceFile,
  schema: S,
  faults: Fault[],
): LocatedYaml<z.output<S>> | null {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, prettyErrors: false });
  const add = (offset: number, code: Fault['code'], message: string) => {
    const { line, col } = counter.linePos(offset);
    faults.push({ code, file: file.path, line, column: col, message, severity: 'error' });
  };
  for (const error of document.errors) add(error.pos[0], 'D201', error.message);
  if (document.errors.length > 0) return null;
  const offsetOf = (path: readonly (string | number)[]): number => {
    for (let n = path.length; n > 0; n--) {
      const node = document.getIn(path.slice(0, n), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) {
    const { path: name, text } = file;
    return {
      file: name,
      value: parsed.data,
      lineOf: (path) => counter.linePos(extentOf(document, path)[0]).line,
      textOf: (path) => {
        const [start, end] = extentOf(document, path);
        const indent = ' '.repeat(counter.linePos(start).col - 1);
        return text.slice(start, end).trimEnd().replaceAll(`\n${indent}`, '\n');
      },
    };
  }
  for (const issue of parsed.error.issues) {
    const path = issue.path as (string | number)[];
    add(offsetOf(path), 'D202', `${path.join('.') || 'file'}: ${issue.message}`);
  }
  return null;
}

/** Where the key at the end of a path begins, and its value ends. */
function extentOf({ contents }: Document.Parsed, path: readonly string[]): [start: number, end: number] {
  let node: unknown = contents;
  let extent: [number, number] = [0, 0];
  for (const key of path) {
    if (!isMap(node)) return extent;
    const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!pair || !isNode(pair.key) || !pair.key.range) return extent;
    const end = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1];
    extent = [pair.key.range[0], end];
    node = pair.value;
  }
  return extent;
}
