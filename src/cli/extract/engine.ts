import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from copying functions into one another as eagerly as it does by default. The rules are many small functions that call each other: optimised at
 * full length they take several seconds of another processor, again in every thread, and run no faster for it.
 */
export function tuneEngine(): void {
  setFlagsFromString('--max-inlined-bytecode-size=120');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=120');
}
