/** What can be wrong with dictionaries, by code; the table of `dictionaries/README.md` is checked against this one. */
export const DICTIONARY_FAULTS = {
  D101: 'a file whose first line is the header of no table',
  D102: 'a line with too few or too many cells',
  D103: 'a cell that its column cannot hold',
  D201: 'broken YAML',
  D202: 'YAML that does not have the shape of its file',
  D203: 'a file of rules that is neither a type of event nor status cues',
  D204: 'a trigger with a role that its type of event does not have',
  D205: 'a role that records cannot hold',
  D301: 'an id that stands twice',
  D302: 'an id that is of another type in the dictionaries added to',
  D303: 'an entry that is listed twice: one name, type, kind and country',
  D304: 'a name that entries of two countries share, or two places far apart',
  D305: 'a name that its row lists twice',
  D311: 'an id that nothing has, or something of another type',
  D321: 'terms of one office that overlap',
  D322: 'time in which nobody holds an office',
  D323: 'a term that ends before it begins',
  D331: 'coordinates outside the country',
  D332: 'half a pair of coordinates',
  D341: 'an entry that no text can name',
  D342: 'a name that no text can give',
  D343: 'a name that is an everyday word, and nothing that tells them apart',
  D351: 'a generated spelling that is something else',
  D361: 'a condition that can never hold',
} as const;

/** Something wrong in a dictionary file; lines and columns count from 1. */
export interface Fault {
  readonly code: keyof typeof DICTIONARY_FAULTS;
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
