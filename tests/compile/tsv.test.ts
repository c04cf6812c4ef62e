import { describe, expect, it } from 'vitest';
import { type Fault, formatFault } from '../../src/compile/faults.ts';
import { emptyTables, parseTsv } from '../../src/compile/tsv.ts';
import { table } from './files.ts';

function parse(text: string) {
  const faults: Fault[] = [];
  const tables = emptyTables();
  parseTsv({ path: 'd/x.tsv', text }, tables, faults);
  return { tables, faults: faults.map(formatFault) };
}

const HEADER = 'id\tname\taliases\tshort\tnameEn\tcountry\tgender\tneeds\torigin';

describe('a table', () => {
  it('is told by its header, and read with lists, needs and empty cells', () => {
    const { tables, faults } = parse(
      `\ufeff${HEADER}\r\n# a comment\r\n\r\nx:a\tسعيد علي\tأبو علي|علي سعيد\t\tSaid Ali\tEG\tm\tbefore:الشيخ|الحاج;after:المصري\tar\r\n`,
    );
    expect(faults).toEqual([]);
    expect(tables.people).toHaveLength(1);
    expect(tables.people[0]).toMatchObject({
      table: 'people',
      file: 'd/x.tsv',
      line: 4,
      row: { aliases: ['أبو علي', 'علي سعيد'], short: [], needs: { before: ['الشيخ', 'الحاج'], after: ['المصري'] } },
    });
  });

  it('with an unknown header is refused with the headers that there are', () => {
    const { faults } = parse('name\tid\nx\ty\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /^d\/x\.tsv:1:1: error\[D101\]: no table has these columns[\s\S]*people: id name aliases/,
    );
  });
});

describe('a faulty line', () => {
  it.each([
    ['too few cells', 'x:a\tسعيد علي', '2:1: error[D102]: 2 cells for 9 columns'],
    ['an id in capitals', 'x:A\tسعيد\t\t\t\t\tm\t\tar', '2:1: error[D103]: id: '],
    ['a name without Arabic', 'x:a\tSaid\t\t\t\t\tm\t\tar', '2:5: error[D103]: name: Arabic letters are missing'],
    ['vowel signs', 'x:a\tسَعيد\t\t\t\t\tm\t\tar', '2:5: error[D103]: name: vowel signs'],
    ['a country in letters of three', 'x:a\tسعيد\t\t\tS\tEGY\tm\t\tar', '2:14: error[D103]: country: '],
    ['needs without a side', 'x:a\tسعيد\t\t\tS\tEG\tm\tحركة\tar', '2:19: error[D103]: needs: write before:'],
  ])('%s is told with its place, and does not stop the rest', (_, line, message) => {
    const { tables, faults } = parse(`${HEADER}\n${line}\nx:b\tبدر علي\t\t\t\t\tm\t\tar\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.startsWith(`d/x.tsv:${message}`)).toBe(true);
    expect(tables.people.map((p) => p.row.id)).toEqual(['x:b']);
  });

  it('has every fault of its cells', () => {
    const { faults } = parse(table('places', { id: 'no', name: 'x', kind: 'planet', lat: '95', lon: 'east' }).text);
    expect(faults.map((f) => f.replace(/^.*\]: (\w+):.*$/, '$1'))).toEqual(['id', 'name', 'kind', 'lat', 'lon']);
  });
});
