import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/schema/record.ts';
import { eventRowSchema } from '../../src/schema/rows.ts';
import { khabarInProcess as khabar, parseLines, khabar as spawned, temporaryFolder, VISIT } from './khabar.ts';

const PEOPLE = 'id\tname\taliases\tshort\tnameEn\tcountry\tgender\tneeds\torigin';
const RULES = `type: protest
roles: {protesters: [group, person, organisation], against: [organisation, person, place], place: [place]}
triggers:
  tazahara:
    verb: [تظاهر, يتظاهر]
    agent: protesters
    prepositions: {ضد: [against]}
    requires: [protesters]
    yes: ["تظاهر أعضاء النقابة في تونس."]
    no: ["تظاهر اللص بالنوم."]
`;
const TEXT = 'زارت نوفلة الدهشاني تونس أمس. وتظاهر وزراء فرنسيون ضد الحكومة الإسرائيلية في عمان.';

function write(name: string, ...lines: string[]): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
const people = (...rows: string[]) => write('mine.tsv', PEOPLE, ...rows);
const NAWFALA = 'x:nawfala\tنوفلة الدهشاني\t\t\tNawfala al-Dahshani\tTN\tf\t\tar';

const extract = (args: readonly string[], options: Parameters<typeof khabar>[1] = {}) =>
  khabar(['extract', '--published', '2024-01-09', ...args], { input: TEXT, ...options });
const eventsOf = (stdout: string) => parseLines(stdout)[0].events;

describe('--dictionary', () => {
  it('adds entries without a rebuild: a file, and a folder of files', async () => {
    expect((await extract([])).stdout).not.toContain('x:nawfala');
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'people'));
    writeFileSync(join(folder, 'people', 'p.tsv'), `${PEOPLE}\n${NAWFALA}\n`);
    for (const path of [people(NAWFALA), folder]) {
      const { code, stdout } = await extract(['--dictionary', path]);
      expect(code).toBe(0);
      const [visit] = eventsOf(stdout);
      expect(visit.visitors[0]).toMatchObject({ entity: 'x:nawfala', nameEn: 'Nawfala al-Dahshani', country: 'TN' });
    }
  });

  it('overrides an entry by its id', async () => {
    const path = people('Q3052772\tإيمانويل ماكرون\t\t\tE. M.\tFR\tm\t\tforeign');
    const { stdout } = await extract(['--dictionary', path], { input: 'زار إيمانويل ماكرون تونس.' });
    expect(eventsOf(stdout)[0].visitors[0]).toMatchObject({ entity: 'Q3052772', nameEn: 'E. M.' });
  });

  it.each([
    ['extract', []],
    ['extract', ['--jobs', '2']],
    ['extract', ['--format', 'csv']],
    ['explain', ['-']],
  ])('stops %s %j at a faulty line, with its place and nothing written', async (command, args) => {
    const path = people(NAWFALA, 'x:b\tنوفل\t\t\tN\tEGY\tm\t\tar');
    const { code, stdout, stderr } = await khabar([command, ...args, '--dictionary', path], { input: TEXT });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`${path}:3:14: error[D103]: country: a country is its ISO 3166-1 alpha-2 code\n`);
  });

  it('is known to worker threads, and to explain', async () => {
    const input = `${JSON.stringify({ text: TEXT })}\n`.repeat(4);
    const args = ['extract', '--published', '2024-01-09', '--jobs', '2', '--dictionary', people(NAWFALA)];
    const { code, stdout } = await spawned([...args, '--rules', write('p.yaml', RULES), '--input-format', 'ndjson'], {
      input,
    });
    expect(code).toBe(0);
    for (const record of parseLines(stdout)) {
      expect(record.events.map((e: { type: string }) => e.type)).toEqual(['visit', 'protest']);
    }
    const explained = await khabar(['explain', '-', '--json', '--dictionary', people(NAWFALA)], { input: TEXT });
    expect(JSON.parse(explained.stdout).sentences[0].mentions[0]).toMatchObject({ entity: 'x:nawfala' });
  });

  it('comes from the environment and from the configuration file, whose paths count from its folder', async () => {
    const path = people(NAWFALA);
    const byName = await spawned(['extract'], { input: TEXT, env: { KHABAR_DICTIONARY: path } });
    expect(byName.stdout).toContain('x:nawfala');
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'mine.tsv'), `${PEOPLE}\n${NAWFALA}\n`);
    writeFileSync(join(folder, 'khabar.config.json'), JSON.stringify({ dictionary: ['mine.tsv'] }));
    const below = { cwd: join(folder, 'below') };
    expect((await extract([], below)).stdout).toContain('x:nawfala');
    expect((await khabar(['explain', '-'], { input: TEXT, ...below })).stdout).toContain('x:nawfala');
    expect((await khabar(['explain', '-', '--no-config'], { input: TEXT, ...below })).stdout).not.toContain(
      'x:nawfala',
    );
  });
});

describe('--rules', () => {
  const rules = () => ['--rules', write('protest.yaml', RULES)];

  it('make events of a new type, which fit the schema', async () => {
    const { code, stdout } = await extract([...rules(), '--fail-on', 'invalid']);
    expect(code).toBe(0);
    const [record] = parseLines(stdout);
    recordSchema.parse(record);
    const protest = record.events.find((e: { type: string }) => e.type === 'protest');
    expect(Object.keys(protest)).toEqual(
      'id type status protesters against place time attribution mentions confidence codes'.split(' '),
    );
    expect(protest).toMatchObject({
      status: 'occurred',
      protesters: [{ type: 'group', entity: null }],
      against: [{ type: 'organisation', country: 'IL' }],
      place: [{ name: 'عمان' }],
      mentions: [{ text: 'تظاهر', rule: 'protest/tazahara' }],
      codes: { plover: '', cameo: '' },
    });
    const [row] = parseLines((await extract([...rules(), '--emit', 'events', '--types', 'protest'])).stdout);
    expect(eventRowSchema.parse(row)).toMatchObject({ type: 'protest' });
  });

  it('show them in text and CSV', async () => {
    const args = [...rules(), '--types', 'protest'];
    expect((await extract([...args, '--format', 'text'])).stdout).toMatch(
      /^ {2}protest {9}occurred .*\u2068وزراء فرنسيون\u2069 against \u2068الحكومة الإسرائيلية\u2069 place \u2068عمان\u2069$/m,
    );
    const [head, row] = (await extract([...args, '--format', 'csv'])).stdout.split('\r\n');
    const cell = (name: string) => row!.split(',')[head!.split(',').indexOf(name)];
    expect([cell('type'), cell('place'), cell('visitors')]).toEqual(['protest', 'عمان', '']);
    expect(cell('other_roles')).toBe('protesters: وزراء فرنسيون | against: الحكومة الإسرائيلية');
  });

  it('add a trigger to a type there is', async () => {
    const path = write(
      'v.yaml',
      'type: visit',
      'triggers:',
      '  anakha: {verb: [أناخ, ينيخ], agent: visitors, prepositions: {في: [destinations]}, yes: [أ], no: [ب]}',
    );
    const { stdout } = await extract(['--rules', path], { input: 'أناخ الرئيس الصيني في تونس.' });
    expect(eventsOf(stdout)[0]).toMatchObject({ type: 'visit', mentions: [{ rule: 'visit/anakha' }] });
  });

  it.each([
    ['a role that records use otherwise', RULES.replaceAll('against', 'time'), '2:1: error[D205]'],
    ['a new role of a type there is', RULES.replace('protest', 'visit'), '2:1: error[D205]'],
    ['broken YAML', 'type: [', '2:1: error[D201]'],
  ])('stop at %s', async (_, text, place) => {
    const path = write('p.yaml', text);
    const { code, stdout, stderr } = await extract(['--rules', path]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${path}:${place.replace(']', '\\]').replace('[', '\\[')}`));
  });

  it('must be there for their types to be asked for', async () => {
    const { code, stdout, stderr } = await extract(['--types', 'protest']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^khabar: error\[E101]: --types: no event is of the type 'protest'; there are .*visit/);
  });
});

describe('what is read and written', () => {
  const RELATED = `${TEXT}\n\nاقرأ أيضا: زار الرئيس الصيني باريس أمس`;

  it('--include-related reads lists of links too', async () => {
    const texts = async (...args: string[]) =>
      eventsOf((await extract(args, { input: RELATED })).stdout).flatMap((e: { mentions: { start: number }[] }) =>
        e.mentions.map((m) => m.start > TEXT.length),
      );
    expect(await texts()).not.toContain(true);
    expect(await texts('--include-related')).toContain(true);
  });

  it('--include-text puts the text in, to which the offsets count', async () => {
    const [{ article, events }] = parseLines((await extract(['--include-text'], { input: VISIT })).stdout);
    expect(article.text).toBe(VISIT);
    const { start, end, text } = events[0].mentions[0];
    expect(article.text.slice(start, end)).toBe(text);
    expect(parseLines((await extract([])).stdout)[0].article.text).toBeUndefined();
  });
});
