import { type Command, InvalidArgumentError, Option } from 'commander';
import { readDate } from '../read/dates.ts';
import { isEncoding } from '../read/decode.ts';

/** Readers of flag values; each throws commander's `InvalidArgumentError`, which names the flag. */

/** A list with commas; the flag may also be given several times. */
export function listOf<T extends string>(values: readonly T[]): (text: string, before: T[] | undefined) => T[] {
  return (text, before) => {
    const parts = text.split(',').map((part) => part.trim());
    if (!parts.every((part) => values.includes(part as T)))
      throw new InvalidArgumentError(`Write one or more of ${values.join(', ')}.`);
    return [...(before ?? []), ...(parts as T[])];
  };
}

/** Types of events; whether there are such is known when the dictionaries and the user's own rules are loaded. */
export function eventTypes(text: string, before: string[] | undefined): string[] {
  const types = text.split(',').map((type) => type.trim());
  if (!types.every((type) => /^[a-z_]+$/.test(type)))
    throw new InvalidArgumentError('Write types of events, joined by commas.');
  return [...(before ?? []), ...types];
}

export function fraction(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('Write a number from 0 to 1.');
  return value;
}

export function jobCount(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 256) throw new InvalidArgumentError('Write a whole number from 0 to 256.');
  return value;
}

export function isoDate(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text) : null;
  if (date === null) throw new InvalidArgumentError('Write a date as YYYY-MM-DD.');
  return date;
}

export function encodingLabel(text: string): string {
  if (!isEncoding(text))
    throw new InvalidArgumentError('Write a WHATWG label such as utf-8, windows-1256, iso-8859-6.');
  return text;
}

export function sentenceNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(text);
}

/** Each use of a flag adds a value. */
const collect = (path: string, before: readonly string[] = []) => [...before, path];

/** What the user adds to the built-in dictionaries. */
export const addDictionaryFlags = (command: Command): Command =>
  dictionaryFlags().reduce((c, o) => c.addOption(o), command);

export const dictionaryFlags = (): Option[] => [
  new Option('--dictionary <path>', 'add a dictionary file or folder of your own (repeatable)')
    .argParser(collect)
    .env('KHABAR_DICTIONARY'),
  new Option('--rules <path>', 'add a file or folder of rules of your own (repeatable)')
    .argParser(collect)
    .env('KHABAR_RULES'),
];

/** The pair --color, --no-color; undefined where neither is given. */
export const addColorFlags = (command: Command): Command =>
  command.option('--color', 'colour the output').option('--no-color', 'do not colour the output');
