/** What can be wrong with an input, by code; the README's table is checked against this one. */
export const INPUT_FAULTS = {
  E201: 'a file or folder cannot be read',
  E202: 'no permission to read it',
  E203: 'broken JSON',
  E204: 'JSON that is no article (an article is an object)',
  E205: 'an article without text',
  E206: 'a binary file',
  E207: 'an empty file',
  E208: 'too large: a line, a file or an article over its limit',
  E209: 'broken compressed data',
  E210: 'a named file of an unknown kind',
  E211: 'an HTML page without main text, or too deeply nested',
  E212: 'no such file or folder, and no file matches',
  E213: 'a folder without articles',
} as const;

/** What the reader should know about an article that was read all the same; goes into the record's `warnings`. */
export const INPUT_WARNINGS = {
  W101: 'bytes that are illegal in the encoding became U+FFFD',
  W102: 'the publication date cannot be read',
  W103: 'no publication date: relative dates stay open',
  W104: 'lone surrogates in the text',
  W105: 'hardly any Arabic in the text',
} as const;

export type InputFaultCode = keyof typeof INPUT_FAULTS;

export interface InputWarning {
  readonly code: keyof typeof INPUT_WARNINGS;
  readonly message: string;
}

/** Thrown where an input is no article; the other inputs go on. `line` counts from 1, in NDJSON. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: InputFaultCode,
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

/** Any error of reading as an `InputError`: what the system says about a file is put into our words. */
export function asInputError(error: unknown, line?: number): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return new InputError('E202', 'no permission to read it', line);
  if (code === 'ENOENT') return new InputError('E212', 'no such file or folder', line);
  if (code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE')
    return new InputError('E209', `broken compressed data (${message})`, line);
  return new InputError('E201', `cannot be read (${message})`, line);
}
