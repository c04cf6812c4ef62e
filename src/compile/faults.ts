/** Something wrong in a dictionary file; lines and columns count from 1. */
export interface Fault {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Warnings are reported but do not stop a build. */
  readonly severity: 'error' | 'warning';
}

/** `file:line:column: error[D101]: message`, the form that editors and CI logs link. */
export const formatFault = (f: Fault): string =>
  `${f.file}:${f.line}:${f.column}: ${f.severity}[${f.code}]: ${f.message}`;

/** Thrown where dictionaries cannot be used; `faults` has every place. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
  }
}
