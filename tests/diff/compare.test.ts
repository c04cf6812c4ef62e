import { describe, expect, it } from 'vitest';
import { compareEvents } from '../../src/diff/compare.ts';
import { describeChange } from '../../src/diff/describe.ts';
import type { EventRecord } from '../../src/schema/record.ts';
import { launch, visit } from '../write/record.ts';

const lines = (before: EventRecord[], after: EventRecord[]) =>
  compareEvents(before, after).map((change) => describeChange('x', change, false));

describe('compareEvents', () => {
  it('finds equal what is equal, in any order of events and keys', () => {
    const reordered = Object.fromEntries(Object.entries(visit).reverse()) as EventRecord;
    expect(compareEvents([visit, launch], [launch, reordered])).toEqual([]);
  });

  it('pairs by id, then by a shared mention, and names the fields that differ', () => {
    const denied = { ...visit, id: 'e:new', status: 'denied', visitors: [] } as unknown as EventRecord;
    expect(compareEvents([visit], [denied])).toEqual([
      { kind: 'changed', before: visit, after: denied, fields: ['status', 'visitors'] },
    ]);
    expect(lines([visit], [denied])).toEqual([
      '~ x visit \u2068«وصل»\u2069: status occurred → denied; visitors \u2068[شي جين بينغ، وانغ يي]\u2069 → []',
    ]);
  });

  it('tells what came and went, with what it says', () => {
    expect(lines([visit], [launch])).toEqual([
      '- x visit \u2068«وصل»\u2069: occurred; 2024-05-06; visitors \u2068[شي جين بينغ، وانغ يي]\u2069; destinations \u2068[بلغراد، المجر]\u2069',
      '+ x missile_launch \u2068«وصل»\u2069: occurred; undated; launchers \u2068[إيران]\u2069; weapons \u2068[شهاب 3]\u2069',
    ]);
  });

  it('shows in full what differs behind equal names', () => {
    const moved = { ...launch, confidence: 0.5, codes: { plover: 'ASSAULT', cameo: '194' } } as EventRecord;
    const [line] = lines([launch], [moved]);
    expect(line).toContain('confidence 0.8 → 0.5');
    expect(line).toContain('"cameo":"194"');
  });
});
