import { compareEvents } from '../../diff/compare.ts';
import { describeChange } from '../../diff/describe.ts';
import type { EventRecord } from '../../schema/record.ts';
import { readOutput } from '../diff/read-output.ts';

/** Compares articles with an earlier output as they come. */
export interface Expectation {
  /** The differences of an article, as lines. */
  compare(id: string, events: readonly EventRecord[]): string[];
  /** Articles of the earlier output that have not come. */
  missing(): string[];
}

/** Reads the earlier output. Throws `CommandError` E104. */
export async function createExpectation(path: string, color: boolean): Promise<Expectation> {
  const expected = await readOutput(path);
  return {
    compare(id, events) {
      const before = expected.get(id) ?? [];
      expected.delete(id);
      return compareEvents(before, events).map((change) => describeChange(id, change, color));
    },
    missing: () =>
      [...expected].flatMap(([id, events]) => compareEvents(events, []).map((c) => describeChange(id, c, color))),
  };
}
