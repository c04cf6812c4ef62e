import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DICTIONARY_FAULTS } from '../../src/compile/faults.ts';
import { COLUMNS, OFFICES, TABLES, type TableName, WEAPON_CLASSES } from '../../src/schema/dictionary.ts';

const README = readFileSync(new URL('../../dictionaries/README.md', import.meta.url), 'utf8');
const flowing = README.replace(/\s+/g, ' ');

describe('the README of the dictionaries', () => {
  it.each(Object.entries(COLUMNS))('has the columns of %s', (_, columns) => {
    expect(flowing).toContain(`\`${columns.join(' ')}\``);
  });

  it.each(['places', 'organisations'] as const satisfies TableName[])('has the kinds of %s', (table) => {
    const line = flowing.slice(flowing.indexOf(`### \`${table}/`));
    const list = line.slice(line.indexOf('`kind`:') + 7).split(/\. [A-Z`]/)[0]!;
    const kinds = list
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((k) => k.trim());
    expect(kinds).toEqual(TABLES[table].shape.kind.options);
  });

  it('has the offices, and the classes of weapons', () => {
    for (const office of OFFICES) expect(flowing).toMatch(new RegExp(`[ ,]${office}[ ,.]`));
    expect(flowing).toContain(`\`class\`: ${WEAPON_CLASSES.join(', ')}.`);
  });

  it('has every fault of khabar check', () => {
    const rows = [...README.matchAll(/^\| (D\d+) \| (.*) \|$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(rows).toEqual(Object.entries(DICTIONARY_FAULTS));
  });
});
