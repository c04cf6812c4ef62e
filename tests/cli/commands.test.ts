import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, FIXTURES, khabarInProcess as khabar, khabar as spawned, temporaryFolder, VISIT } from './khabar.ts';

describe('khabar schema', () => {
  it.each(['article', 'event', 'entity', 'dictionary', 'config'])('%s is a JSON Schema', async (what) => {
    const schema = JSON.parse((await khabar(['schema', what])).stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title.length).toBeGreaterThan(5);
  });

  it('requires every key of a record', async () => {
    const { required, properties } = JSON.parse((await khabar(['schema'])).stdout);
    expect(required).toEqual(['schema', 'article', 'entities', 'events', 'warnings']);
    expect(properties.article.required).not.toContain('text');
  });

  it('has the columns of the dictionaries', async () => {
    const { $defs } = JSON.parse((await khabar(['schema', 'dictionary'])).stdout);
    expect($defs.people.required).toEqual(expect.arrayContaining(['id', 'name', 'aliases', 'short', 'gender']));
  });

  it('knows no other', async () => {
    expect((await khabar(['schema', 'nonsense'])).code).toBe(2);
  });
});

describe('khabar completion', () => {
  const complete = async (...words: string[]) => {
    const script = (await khabar(['completion', 'bash'])).stdout;
    const test = `${script}\nCOMP_WORDS=(${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _khabar; echo "\${COMPREPLY[*]}"`;
    return execFileSync('bash', ['--norc', '-c', test], { encoding: 'utf8' }).trim().split(/\s+/);
  };

  it('completes commands, flags and values in bash', async () => {
    expect(await complete('khabar', 'ex')).toEqual(['extract', 'explain']);
    expect(await complete('khabar', 'extract', '--out')).toEqual(['--output', '--out-dir']);
    expect(await complete('khabar', 'extract', '--emit', 'e')).toEqual(['events', 'entities']);
    expect(await complete('khabar', 'schema', 'co')).toEqual(['config']);
  });

  it.each(['zsh', 'fish'])('has every command and flag for %s', async (shell) => {
    const script = (await khabar(['completion', shell])).stdout;
    for (const word of ['extract', 'explain', 'diff', 'eval', 'schema', 'completion', 'min-confidence', 'geojson']) {
      expect(script).toContain(word);
    }
  });
});

describe('khabar eval', () => {
  it('prints a table, or figures as JSON', async () => {
    const labels = join(FIXTURES, '..', 'labels.jsonl');
    const table = await khabar(['eval', FIXTURES, labels]);
    expect(table.code).toBe(0);
    expect(table.stdout).toMatch(/^type +gold pred found +P +R +F1/);
    const { ALL } = JSON.parse((await khabar(['eval', FIXTURES, labels, '--json'])).stdout);
    const percent = (x: number) => (100 * x).toFixed(1);
    expect(table.stdout).toMatch(
      new RegExp(
        `^ALL +${ALL.gold} +${ALL.predicted} +${ALL.found} +${percent(ALL.precision)} +${percent(ALL.recall)}`,
        'm',
      ),
    );
    expect(ALL.gold).toBe(152);
  });

  it('tells labels that cannot be used, and articles that are not there', async () => {
    const folder = temporaryFolder();
    const write = (name: string, value: unknown) => {
      writeFileSync(join(folder, name), `${JSON.stringify(value)}\n`);
      return join(folder, name);
    };
    const articles = write('a.jsonl', { doc: 'a', text: VISIT });
    const event = { type: 'visit', status: 'occurred', mentions: [{ text: 'وصل', in: 'وصل الرئيس' }], time: null };
    const run = (gold: unknown) => khabar(['eval', articles, write('g.jsonl', gold)]);
    expect((await run({ doc: 'a', events: [event] })).code).toBe(0);
    expect(await run({ doc: 'b', events: [event] })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('1 labelled'),
    });
    const astray = { ...event, mentions: [{ text: 'وصل', in: 'وصل الملك' }] };
    expect(await run({ doc: 'a', events: [astray] })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('E104'),
    });
    const misspelt = await run({ doc: 'a', events: [{ ...event, type: 'vist' }] });
    expect(misspelt.stderr).toMatch(/error\[E104]: .*g\.jsonl: line 1: events\.0\.type/);
  });
});

describe('the program', () => {
  it('prints help and version on standard output with 0, and a hint for a wrong command with 2', async () => {
    expect(await spawned(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(await spawned(['--help'])).toMatchObject({ code: 0, stderr: '' });
    const wrong = await spawned(['extrct']);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain("khabar: error[E101]: unknown command 'extrct'\n(Did you mean extract?)");
  });

  it('loads no schema library, YAML, HTML parser, glob or English names to extract from a file', () => {
    const dist = join(dirname(BIN), '../dist');
    const extract = readdirSync(dist).find(
      (f) => f.endsWith('.js') && read(dist, f).includes('nothing to read: name files'),
    );
    const code = [...staticImports(dist, 'cli.js'), ...staticImports(dist, extract!)]
      .map((f) => read(dist, f))
      .join('');
    expect(code).toContain('createExtractor');
    for (const mark of ['ZodError', 'YAMLParseError', 'DOMParser', 'micromatch', 'MaleName']) {
      expect(code.includes(mark), mark).toBe(false);
    }
  });
});

const read = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8');

/** The files of the build that loading one of them loads. */
function staticImports(dist: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of read(dist, file).matchAll(
    /(?:^|;)\s*(?:import|export|\} from)\s*(?:[^'"();]*from\s*)?["']\.\/([^"']+)["']/gm,
  ))
    staticImports(dist, path!, seen);
  return seen;
}
