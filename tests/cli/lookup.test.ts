import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { khabarInProcess as khabar, temporaryFolder } from './khabar.ts';

const PEOPLE = 'id\tname\taliases\tshort\tnameEn\tcountry\tgender\tneeds\torigin';

function dictionary(...rows: string[]): string {
  const path = join(temporaryFolder(), 'mine.tsv');
  writeFileSync(path, `${[PEOPLE, ...rows].join('\n')}\n`);
  return path;
}

describe('khabar lookup', () => {
  it('shows how words are read and what they name, Arabic isolated', async () => {
    const { code, stdout } = await khabar(['lookup', 'والصين']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ {2}\u2068و\u2069 \+ \u2068الصين\u2069$/m);
    expect(stdout).toMatch(/Q148 {2}place \(country\) {2}CN .* as name {2}\u2068الصين\u2069$/m);
  });

  it('shows who held an office when', async () => {
    const { stdout } = await khabar(['lookup', 'الرئيس', 'الأميركي']);
    expect(stdout).toMatch(/^ {2}2009-01-20 to 2017-01-20 {2}head_of_state of US {2}Barack Obama$/m);
  });

  it('names the organisation of an office', async () => {
    const { stdout } = await khabar(['lookup', 'كوفي عنان']);
    expect(stdout).toMatch(/^ {6}1997-01-01 to 2007-01-01 {2}secretary_general of Q1065 \(United Nations\)$/m);
  });

  it.each([
    ['2009-10-28', 'Q76', 'Barack Obama'],
    ['2003-03-20', 'Q207', 'George W. Bush'],
  ])('reads the words as an article of the day would be read: %s', async (day, id, name) => {
    const { stdout } = await khabar(['lookup', '--published', day, 'الرئيس الأميركي']);
    expect(stdout).toContain(`in an article of these words alone, of ${day}`);
    expect(stdout).toMatch(new RegExp(`^ {2}${id} {2}person {2}US {2}${name} {2}title {2}`, 'm'));
  });

  it('reads words without a day as an undated article', async () => {
    const { article } = JSON.parse((await khabar(['lookup', '--json', 'الرئيس الأميركي'])).stdout);
    expect(article.published).toBeNull();
    expect(article.entities.map((e: { id: string }) => e.id)).toEqual(['Q30']);
  });

  it('refuses what is no date', async () => {
    const { code, stderr } = await khabar(['lookup', '--published', 'أمس', 'الرئيس']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--published')]);
  });

  it.each([
    ['عمان', ['Q3805', 'Q842']],
    ['طرابلس', ['Q3579', 'Q168954']],
  ])('puts first what words alone mean: %s', async (text, ids) => {
    const found = JSON.parse((await khabar(['lookup', '--json', text])).stdout);
    const meanings: { entity?: { id: string } }[] = found.phrases[0].meanings;
    expect(meanings.map((m) => m.entity?.id)).toEqual(ids);
  });

  it('says so where it knows nothing', async () => {
    const { code, stdout } = await khabar(['lookup', 'ظغضثق']);
    expect(code).toBe(0);
    expect(stdout).toContain('in no dictionary');
    expect(stdout).toContain('none: nothing in the dictionaries is called so');
  });

  it('gives JSON', async () => {
    const found = JSON.parse((await khabar(['lookup', '--json', 'الروسية'])).stdout);
    expect(found.text).toBe('الروسية');
    expect(found.phrases[0].meanings).toContainEqual(
      expect.objectContaining({ kind: 'adjective', entity: expect.objectContaining({ id: 'Q159' }) }),
    );
  });

  it('knows the entries of --dictionary, several of them', async () => {
    const first = dictionary('x:test-one\tنوفل الدهشان\t\t\tOne\tEG\tm\t\tar');
    const second = dictionary('x:test-two\tدهشان النوفلي\t\t\tTwo\tEG\tm\t\tar');
    const args = ['lookup', '--dictionary', first, '--dictionary', second, 'نوفل الدهشان ودهشان النوفلي'];
    const { code, stdout } = await khabar(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/x:test-one {2}person/);
    expect(stdout).toMatch(/x:test-two {2}person/);
  });

  it('stops at a faulty dictionary with its place and exit code 2', async () => {
    const path = dictionary('x:test\tName\t\t\tN\tEG\tm\t\tar', 'x:test\tنوفل\t\t\tN\tEGY\tm\t\tar');
    const { code, stdout, stderr } = await khabar(['lookup', '--dictionary', path, 'نوفل']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      `${path}:2:8: error[D103]: name: Arabic letters are missing`,
      `${path}:3:17: error[D103]: country: a country is its ISO 3166-1 alpha-2 code`,
    ]);
  });

  it('stops at a dictionary that is not there', async () => {
    const { code, stderr } = await khabar(['lookup', '--dictionary', 'nowhere.tsv', 'نوفل']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^khabar: error\[E106]: nowhere\.tsv: /);
  });
});
