import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/schema/record.ts';
import { entityRowSchema, eventRowSchema } from '../../src/schema/rows.ts';
import { FIXTURES, khabarInProcess as khabar, parseLines, temporaryFolder, VISIT } from './khabar.ts';

describe('what is read', () => {
  it('reads a folder, sorted, each article with its own id and path', async () => {
    const { code, stdout } = await khabar(['extract', FIXTURES]);
    const records = parseLines(stdout);
    expect(code).toBe(0);
    expect(records).toHaveLength(28);
    expect(new Set(records.map((r) => r.article.id)).size).toBe(28);
    const paths = records.map((r) => r.article.path);
    expect(paths).toEqual([...paths].sort());
    for (const r of records) expect(recordSchema.safeParse(r).error).toBeUndefined();
  });

  it('reads files, globs and standard input in the order of the arguments', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.txt', 'b.txt', 'c.md']) writeFileSync(join(folder, name), VISIT);
    const args = ['extract', join(folder, 'b.txt'), '-', join(folder, '*.txt')];
    const { stdout } = await khabar(args, { input: JSON.stringify({ id: 'in', text: VISIT }) });
    const ids = parseLines(stdout).map((r) => r.article.id);
    expect(ids).toEqual(['b.txt', 'in', join(folder, 'a.txt'), join(folder, 'b.txt')]);
  });

  it('skips other kinds of files in a folder with a count, and hidden ones without', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    for (const name of ['a.txt', 'b.pdf', 'c', '.d.txt']) writeFileSync(join(folder, 'sub', name), VISIT);
    const { code, stdout, stderr } = await khabar(['extract', folder]);
    expect(code).toBe(0);
    expect(parseLines(stdout).map((r) => r.article.id)).toEqual(['sub/a.txt']);
    expect(stderr).toContain('2 of other kinds skipped');
  });

  it('reads what gzip has packed, of any format', async () => {
    const folder = temporaryFolder();
    const object = JSON.stringify({ text: VISIT });
    writeFileSync(join(folder, 'a.txt.gz'), gzipSync(VISIT));
    writeFileSync(join(folder, 'b.json.gz'), gzipSync(object));
    writeFileSync(join(folder, 'c.ndjson.gz'), gzipSync(`${object}\n${object}\n`));
    writeFileSync(join(folder, 'd.html.gz'), gzipSync(`<html><body><article><p>${VISIT}</p></article></body></html>`));
    const records = parseLines((await khabar(['extract', folder])).stdout);
    expect(records.map((r) => r.article.id)).toEqual([
      'a.txt.gz',
      'b.json.gz',
      'c.ndjson.gz#1',
      'c.ndjson.gz#2',
      'd.html.gz',
    ]);
    for (const r of records) expect(r.events.map((e: { type: string }) => e.type)).toEqual(['visit']);
  });

  it.each([
    ['NDJSON', `${JSON.stringify({ text: VISIT })}\n${JSON.stringify({ text: VISIT })}\n`, ['stdin#1', 'stdin#2']],
    ['a JSON object over several lines', JSON.stringify({ text: VISIT }, null, 2), ['stdin']],
    ['a JSON array', JSON.stringify([{ text: VISIT }, { text: VISIT }]), ['stdin#1', 'stdin#2']],
    ['HTML', `<!doctype html><html><body><article><p>${VISIT}</p></article></body></html>`, ['stdin']],
    ['plain text', VISIT, ['stdin']],
    ['gzip', gzipSync(VISIT), ['stdin']],
  ])('tells by its content that standard input is %s', async (_, input, ids) => {
    const { code, stdout } = await khabar(['extract'], { input });
    expect(code).toBe(0);
    expect(parseLines(stdout).map((r) => r.article.id)).toEqual(ids);
    expect(parseLines(stdout)[0].article.path).toBeNull();
  });

  it('calls standard input what --stdin-filename says, and dates it by that name', async () => {
    const args = ['extract', '--stdin-filename', 'wire/2025-04-07-cairo.txt'];
    const [{ article }] = parseLines((await khabar(args, { input: VISIT })).stdout);
    expect(article).toMatchObject({
      id: 'wire/2025-04-07-cairo.txt',
      published: '2025-04-07',
      publishedFrom: 'filename',
    });
  });

  it('reads as --input-format says, whatever the name', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'page.php'), JSON.stringify({ id: 'x', text: VISIT }));
    const { stdout } = await khabar(['extract', '--input-format', 'json', join(folder, 'page.php')]);
    expect(parseLines(stdout)[0].article.id).toBe('x');
  });

  it('dates an article by its metadata before --published, and by that before its name', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '2020-01-01.json'), JSON.stringify({ text: VISIT, published: '2021-02-02' }));
    writeFileSync(join(folder, '2020-01-02.txt'), VISIT);
    const dates = async (...flags: string[]) =>
      parseLines((await khabar(['extract', folder, ...flags])).stdout).map((r) => r.article.published);
    expect(await dates()).toEqual(['2021-02-02', '2020-01-02']);
    expect(await dates('--published', '2022-03-03')).toEqual(['2021-02-02', '2022-03-03']);
  });

  it('reads related articles only when told to', async () => {
    const text = `${'اجتمع الوزراء في بغداد أمس الثلاثاء وبحثوا شؤون المياه والكهرباء في البلاد.\n'.repeat(6)}اقرأ أيضا:\n${VISIT}`;
    const visits = async (...flags: string[]) =>
      parseLines((await khabar(['extract', ...flags], { input: text })).stdout)[0].events.filter(
        (e: { type: string }) => e.type === 'visit',
      ).length;
    expect(await visits()).toBe(0);
    expect(await visits('--include-related')).toBe(1);
  });
});

describe('what is written', () => {
  it('writes text on a terminal and NDJSON elsewhere', async () => {
    const terminal = await khabar(['extract', '--no-color'], { input: VISIT, terminal: true });
    expect(terminal.stdout).toMatch(
      /^ {2}visit +\S+ +2025-04-06 +\u2068إيمانويل ماكرون\u2069 to \u2068القاهرة\u2069$/m,
    );
    expect(terminal.stderr).toContain('1 article, 1 event (1 visit)');
    const piped = await khabar(['extract'], { input: VISIT });
    expect(parseLines(piped.stdout)).toHaveLength(1);
    expect(piped.stderr).toBe('');
  });

  it('writes events and entities a line each, with their article', async () => {
    const input = JSON.stringify({ id: 'x', title: 'ماكرون في القاهرة', published: '2025-04-07', text: VISIT });
    const events = parseLines((await khabar(['extract', '--emit', 'events'], { input })).stdout);
    const entities = parseLines((await khabar(['extract', '--emit', 'entities'], { input })).stdout);
    const article = { id: 'x', path: null, title: 'ماكرون في القاهرة', published: '2025-04-07' };
    expect(events.length).toBeGreaterThan(0);
    for (const e of events) expect(eventRowSchema.parse(e)).toMatchObject({ article });
    expect(entities.length).toBeGreaterThan(1);
    for (const e of entities) expect(entityRowSchema.parse(e)).toMatchObject({ article });
  });

  it('writes JSON as one array, also where nothing was found', async () => {
    expect(JSON.parse((await khabar(['extract', '--format', 'json', FIXTURES])).stdout)).toHaveLength(28);
    const none = await khabar(['extract', '--format', 'json', '--emit', 'events'], { input: 'لا خبر هنا.' });
    expect(JSON.parse(none.stdout)).toEqual([]);
  });

  it('writes GeoJSON with the event at its place', async () => {
    const { stdout } = await khabar(['extract', '--format', 'geojson'], { input: VISIT });
    const { type, features } = JSON.parse(stdout);
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(1);
    const [lon, lat] = features[0].geometry.coordinates;
    expect(lon).toBeCloseTo(31.2, 0);
    expect(lat).toBeCloseTo(30, 0);
    expect(features[0].properties.type).toBe('visit');
  });

  it('keeps the types and the confidence that were asked for', async () => {
    const only = async (...flags: string[]) =>
      parseLines((await khabar(['extract', '--emit', 'events', FIXTURES, ...flags])).stdout);
    const all = await only();
    const types = (rows: { type: string }[]) => [...new Set(rows.map((e) => e.type))].sort();
    expect(types(await only('--types', 'visit,treaty'))).toEqual(['treaty', 'visit']);
    expect(types(await only('--types', 'visit', '--types', 'treaty'))).toEqual(['treaty', 'visit']);
    expect(await only('--min-confidence', '0.9')).toEqual(all.filter((e) => e.confidence >= 0.9));
  });

  it('counts offsets in code points, or in UTF-16 units when told to', async () => {
    const input = JSON.stringify({ text: `😀😀 ${VISIT}` });
    const [byPoint] = parseLines((await khabar(['extract', '--include-text'], { input })).stdout);
    const [byUnit] = parseLines((await khabar(['extract', '--include-text', '--offsets', 'utf16'], { input })).stdout);
    const { text } = byPoint.article;
    for (const m of byPoint.entities.flatMap((e: { mentions: object[] }) => e.mentions))
      expect([...text].slice(m.start, m.end).join('')).toBe(m.text);
    for (const m of byUnit.entities.flatMap((e: { mentions: object[] }) => e.mentions))
      expect(text.slice(m.start, m.end)).toBe(m.text);
    expect(byUnit.entities[0].mentions[0].start).toBe(byPoint.entities[0].mentions[0].start + 2);
  });

  it.each([
    [['--format', 'geojson', '--emit', 'articles'], 'E102'],
    [['--resume'], 'E102'],
    [['--out-dir', 'x', '-o', 'y'], 'E102'],
    [['--out-dir', 'x', '--format', 'csv'], 'E102'],
    [['--format', 'xml'], 'E101'],
    [['--types', 'visit,war'], 'E101'],
    [['--min-confidence', '2'], 'E101'],
    [['--published', '2024-02-30'], 'E101'],
    [['--encoding', 'klingon'], 'E101'],
    [['--jobs', '-1'], 'E101'],
    [['--nonsense'], 'E101'],
  ])('refuses %j with exit code 2 and one message', async (flags, code) => {
    const result = await khabar(['extract', ...flags], { input: VISIT });
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(new RegExp(`^khabar: error\\[${code}\\]: .+`));
  });

  it('asks for input where standard input is a terminal', async () => {
    const stdin = Object.assign((await import('node:stream')).Readable.from([]), { isTTY: true });
    const { main } = await import('../../src/cli/main.ts');
    const { PassThrough } = await import('node:stream');
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const signal = new AbortController().signal;
    expect(await main(['extract'], { stdin, stdout, stderr, env: {}, cwd: '/', signal })).toBe(2);
    expect(String(stderr.read())).toContain('error[E105]');
  });
});
