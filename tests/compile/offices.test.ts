import { describe, expect, it } from 'vitest';
import { compileDictionaries } from '../../src/compile/compile.ts';
import { extendPack } from '../../src/compile/extend.ts';
import { earlier, overlap } from '../../src/compile/offices.ts';
import type { Pack } from '../../src/gazetteer/pack.ts';
import { stringAt } from '../../src/gazetteer/strings.ts';
import { EGYPT, table } from './files.ts';

const PEOPLE = table(
  'people',
  { id: 'x:a', name: 'سعيد علي' },
  { id: 'x:b', name: 'بدر علي' },
  { id: 'x:c', name: 'جلال علي' },
);
const term = (holder: string, from: string, to: string) => ({ office: 'head_of_state', of: 'EG', holder, from, to });

const terms = (pack: Pack) =>
  pack.tables.offices.map((t) => `${stringAt(pack.entities.ids, t.holder)} ${t.from}..${t.to}`);

it('sorts the terms of each office by their beginning', () => {
  const rows = table('offices', term('x:b', '2014-06-08', ''), term('x:a', '2012-06-30', '2013-07-03'));
  const { pack } = compileDictionaries([PEOPLE, rows]);
  expect(terms(pack)).toEqual(['x:a 2012-06-30..2013-07-03', 'x:b 2014-06-08..']);
});

describe('a term that is added', () => {
  const base = compileDictionaries([
    PEOPLE,
    table('countries', EGYPT),
    table('offices', term('x:a', '2000', '2010'), term('x:b', '2010', '')),
  ]).pack;
  it.each([
    [
      'inside another splits it',
      ['2003', '2005'],
      ['x:a 2000..2003', 'x:c 2003..2005', 'x:a 2005..2010', 'x:b 2010..'],
    ],
    [
      'over the end of one and the beginning of the next cuts both',
      ['2008', '2012'],
      ['x:a 2000..2008', 'x:c 2008..2012', 'x:b 2012..'],
    ],
    ['without an end takes all that follows', ['2009-05-01', ''], ['x:a 2000..2009-05-01', 'x:c 2009-05-01..']],
    ['before all leaves the rest', ['1990', '2000'], ['x:c 1990..2000', 'x:a 2000..2010', 'x:b 2010..']],
  ])('%s', (_, [from, to], expected) => {
    expect(terms(extendPack(base, [table('offices', term('x:c', from!, to!))]))).toEqual(expected);
  });

  it('leaves other offices alone', () => {
    const rows = table('offices', { ...term('x:c', '2003', ''), office: 'head_of_government' });
    expect(terms(extendPack(base, [rows]))).toEqual(['x:c 2003..', 'x:a 2000..2010', 'x:b 2010..']);
  });
});

describe('dates of unlike precision', () => {
  it.each([
    ['2009', '2010', true],
    ['2009-05', '2009', false],
    ['2009', '2009-05', false],
    ['2009-05-01', '2009-06', true],
    ['2009-05-31', '2009-05', false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(earlier(a, b)).toBe(expected);
  });

  it('overlap only where they surely share a day', () => {
    expect(overlap({ from: '2005', to: '2009' }, { from: '2009-03-01', to: '' })).toBe(false);
    expect(overlap({ from: '2005', to: '2009-05-01' }, { from: '2009-03-01', to: '' })).toBe(true);
    expect(overlap({ from: '2005', to: '' }, { from: '2004', to: '2006' })).toBe(true);
  });
});
