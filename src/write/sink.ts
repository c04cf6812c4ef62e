import type { Writable } from 'node:stream';
import { asOutputError } from './output-error.ts';

/** Where output goes. Writes are awaited one after the other, so that nothing piles up in memory. */
export interface Sink {
  /** Throws `OutputError`, or `OutputClosed` where nobody reads any more. */
  write(text: string): Promise<void>;
  /** Finishes the output. */
  close(): Promise<void>;
  /** Gives the output up: a file that was to be replaced stays as it was. */
  abandon(): Promise<void>;
}

/** A stream that stays open (standard output). */
export function streamSink(stream: Writable, name = 'standard output'): Sink {
  // Faults reach the caller by write(); without a listener they would end the process.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(asOutputError(error, name)) : resolve()));
      }),
    close: async () => {},
    abandon: async () => {},
  };
}
