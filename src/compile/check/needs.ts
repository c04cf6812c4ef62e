import { PackBuilder } from '../builder.ts';
import type { Fault } from '../faults.ts';
import type { Check } from './checking.ts';

/** Conditions that can never hold: what must stand beside a name is one word. */
export const checkNeeds: Check = (c) =>
  [...c.rows.values()].flatMap((located) => {
    const { before, after } = located.row.needs;
    return [...before, ...after]
      .filter((word) => PackBuilder.split(word).length !== 1)
      .map((word): Fault => {
        const message = `"${word}" is not one word, so it never stands beside a name`;
        return { ...c.at(located, 'needs'), code: 'D361', severity: 'error', message };
      });
  });
