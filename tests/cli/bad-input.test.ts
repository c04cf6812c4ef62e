import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { khabarInProcess as khabar, parseLines, khabar as spawned, temporaryFolder, VISIT } from './khabar.ts';

const GOOD = JSON.stringify({ id: 'good', text: VISIT });

/** Runs on a faulty file between two good ones: the good ones must come through, with one line for the fault. */
async function besideGoodFiles(name: string, content: string | Buffer) {
  const folder = temporaryFolder();
  const path = (n: string) => join(folder, n);
  writeFileSync(path('a.json'), GOOD);
  writeFileSync(path(name), content);
  writeFileSync(path('z.json'), GOOD);
  const result = await khabar(['extract', path('a.json'), path(name), path('z.json'), '--quiet']);
  return { ...result, path: path(name), records: parseLines(result.stdout) };
}

describe('a fault costs its own article only', () => {
  it.each([
    ['an empty file', 'm.txt', '', 'E207'],
    ['white space', 'm.txt', ' \n\t\n', 'E205'],
    ['an article without text', 'm.json', '{"title":"عنوان"}', 'E205'],
    ['an article with an empty text', 'm.json', '{"text":"  "}', 'E205'],
    ['a text that is no string', 'm.json', '{"text":["سطر"]}', 'E205'],
    ['JSON that is no article', 'm.json', '"نص"', 'E204'],
    ['broken JSON', 'm.json', '{"text": "نص', 'E203'],
    ['NDJSON under the wrong name', 'm.json', `${GOOD}\n${GOOD}\n`, 'E203'],
    ['a PDF under the wrong name', 'm.txt', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'E206'],
    ['binary data', 'm.txt', Buffer.from(Array.from({ length: 512 }, (_, i) => (i * 7) % 32)), 'E206'],
    ['cut gzip', 'm.json.gz', gzipSync(GOOD.repeat(500)).subarray(0, 90), 'E209'],
    ['an unknown kind', 'm.docx', 'نص', 'E210'],
    ['HTML without text', 'm.html', '<html><body><script>alert(1)</script></body></html>', 'E211'],
    ['HTML that is nested without end', 'm.html', `<html><body>${'<div>'.repeat(5000)}${VISIT}`, 'E211'],
    ['an article that is too long', 'm.txt', 'كلمة '.repeat(1_250_000), 'E208'],
  ])('%s', async (_, name, content, code) => {
    const { code: exit, stderr, records, path } = await besideGoodFiles(name, content);
    expect(records.map((r) => r.article.id)).toEqual(['good', 'good']);
    expect(exit).toBe(3);
    expect(stderr.split('\n').filter(Boolean)).toHaveLength(1);
    expect(stderr.startsWith(`${path}: error[${code}]: `)).toBe(true);
  });

  it('a broken line in the middle of NDJSON, told with its number', async () => {
    const lines = [GOOD, '{"text": ', '', '[]', GOOD, '{"id":"x"}', GOOD];
    const { code, stdout, stderr } = await khabar(['extract', '--quiet'], { input: lines.join('\n') });
    expect(parseLines(stdout)).toHaveLength(3);
    expect(code).toBe(3);
    expect(
      stderr
        .split('\n')
        .filter(Boolean)
        .map((l) => l.replace(/: [^:]*$/, '')),
    ).toEqual(['stdin:2: error[E203]', 'stdin:4: error[E204]', expect.stringMatching(/^stdin:6: error\[E205]/)]);
  });

  it('a line longer than any article, without holding it in memory', async () => {
    const folder = temporaryFolder();
    const long = join(folder, 'long.ndjson');
    writeFileSync(
      long,
      Buffer.concat([Buffer.from(`${GOOD}\n{"text":"`), Buffer.alloc(40 << 20, 'x'), Buffer.from(`"}\n${GOOD}\n`)]),
    );
    const { code, stdout, stderr } = await khabar(['extract', '--quiet', long]);
    expect(parseLines(stdout)).toHaveLength(2);
    expect(stderr).toBe(`${long}:2: error[E208]: a line longer than 36 MiB\n`);
    expect(code).toBe(3);
  });

  it('a file that is missing', async () => {
    const { code, stderr, stdout } = await khabar(['extract', '/nowhere/a.txt', '-'], { input: GOOD });
    expect(parseLines(stdout)).toHaveLength(1);
    expect(stderr).toContain('/nowhere/a.txt: error[E212]: ');
    expect(code).toBe(3);
  });

  it.skipIf(process.getuid?.() === 0)('a file and a folder that may not be read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), VISIT);
    writeFileSync(join(folder, 'b.txt'), VISIT);
    mkdirSync(join(folder, 'c'));
    chmodSync(join(folder, 'a.txt'), 0);
    chmodSync(join(folder, 'c'), 0);
    const { code, stdout, stderr } = await khabar(['extract', folder]);
    chmodSync(join(folder, 'c'), 0o700);
    expect(parseLines(stdout).map((r) => r.article.id)).toEqual(['b.txt']);
    expect(stderr.match(/error\[E202]/g)).toHaveLength(2);
    expect(code).toBe(3);
  });
});

describe('nothing to read', () => {
  it('a folder without articles', async () => {
    const { code, stdout, stderr } = await khabar(['extract', temporaryFolder()]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('error[E213]: a folder without articles');
  });

  it('a glob that matches nothing', async () => {
    const { code, stderr } = await khabar(['extract', join(temporaryFolder(), '*.txt')]);
    expect(code).toBe(2);
    expect(stderr).toContain('error[E212]');
  });

  it('an empty standard input', async () => {
    const { code, stderr } = await khabar(['extract', '-']);
    expect(code).toBe(3);
    expect(stderr).toContain('stdin: error[E207]: empty');
  });
});

describe('odd but readable', () => {
  it.each([
    ['windows-1256', Buffer.from([0xd2, 0xc7, 0xd1, 0x20, 0xc7, 0xe1, 0xd1, 0xc6, 0xed, 0xd3]), 'زار الرئيس'],
    ['iso-8859-6', Buffer.from([0xd2, 0xc7, 0xd1, 0x20, 0xc7, 0xe4, 0xd1, 0xc6, 0xea, 0xd3]), 'زار الرئيس'],
    ['utf-16le', Buffer.from('\ufeffزار الرئيس', 'utf16le'), 'زار الرئيس'],
    ['utf-16le', Buffer.from('زار الرئيس بلدا', 'utf16le'), 'زار الرئيس بلدا'],
    [
      'utf-8',
      Buffer.concat([Buffer.from('زار الرئيس البلد '), Buffer.from([0xc7]), Buffer.from(' أمس')]),
      'زار الرئيس البلد \ufffd أمس',
    ],
  ])('tells %s by its bytes', async (encoding, input, text) => {
    const { code, stdout } = await khabar(['extract', '--include-text'], { input });
    expect(code).toBe(0);
    expect(parseLines(stdout)[0].article).toMatchObject({ encoding, text });
  });

  it('lines of different encodings in one stream', async () => {
    const line = (bytes: Buffer) => Buffer.concat([Buffer.from('{"text":"'), bytes, Buffer.from('"}\n')]);
    const old = line(Buffer.from([0xc7, 0xe1, 0xd1, 0xc6, 0xed, 0xd3]));
    const input = Buffer.concat([line(Buffer.from('الرئيس')), old, line(Buffer.from('الرئيس'))]);
    const { stdout } = await khabar(['extract', '--include-text'], { input });
    expect(parseLines(stdout).map((r) => [r.article.text, r.article.encoding])).toEqual([
      ['الرئيس', 'utf-8'],
      ['الرئيس', 'windows-1256'],
      ['الرئيس', 'utf-8'],
    ]);
  });

  it('NDJSON in UTF-16, as some shells write it', async () => {
    const input = Buffer.from(`\ufeff${GOOD}\r\n${GOOD}\r\n`, 'utf16le');
    const { stdout } = await khabar(['extract', '--input-format', 'ndjson'], { input });
    expect(parseLines(stdout).map((r) => r.article.encoding)).toEqual(['utf-16le', 'utf-16le']);
  });

  it('what --encoding says goes before the guess', async () => {
    const input = Buffer.from([0xc7, 0xe4]);
    const { stdout } = await khabar(['extract', '--include-text', '--encoding', 'iso-8859-6'], { input });
    expect(parseLines(stdout)[0].article.text).toBe('ال');
  });

  it('lone surrogates, NULs and keys with a meaning', async () => {
    const input = `{"id":"\\ud800","__proto__":{"text":"x"},"constructor":1,"text":"${VISIT} \\udfff\\u0000"}\n`;
    const { code, stdout } = await khabar(['extract', '--include-text', '--verbose'], { input });
    const [record] = parseLines(stdout);
    expect(code).toBe(0);
    expect(record.article.text).toBe(`${VISIT} \udfff\0`);
    expect(record.events).toHaveLength(1);
    expect(record.warnings.map((w: { code: string }) => w.code)).toContain('W104');
    expect(({} as { text?: string }).text).toBeUndefined();
  });

  it('names with spaces, newlines and escape sequences', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a b\nc\u001b[31m.txt'), VISIT);
    writeFileSync(join(folder, 'd\n\u001b[31m.txt'), '');
    const { stdout, stderr } = await khabar(['extract', folder]);
    expect(parseLines(stdout).map((r) => r.article.id)).toEqual(['a b\nc\u001b[31m.txt']);
    expect(stderr).toContain('/d\\n\\u001b[31m.txt: error[E207]: empty\n');
    expect(stderr).not.toContain('\u001b');
  });

  it('links that lead in a circle', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'x.txt'), VISIT);
    symlinkSync(folder, join(folder, 'a', 'up'));
    symlinkSync(join(folder, 'l2.txt'), join(folder, 'l1.txt'));
    symlinkSync(join(folder, 'l1.txt'), join(folder, 'l2.txt'));
    symlinkSync(join(folder, 'a', 'x.txt'), join(folder, 'link.txt'));
    const { code, stdout, stderr } = await khabar(['extract', folder]);
    expect(parseLines(stdout).map((r) => r.article.id)).toEqual(['a/x.txt', 'link.txt']);
    expect(stderr.match(/error\[E201]/g)).toHaveLength(2);
    expect(code).toBe(3);
  });

  it('a date that cannot be read is a warning', async () => {
    const input = JSON.stringify({ text: VISIT, published: 'yesterday' });
    const [{ article, warnings }] = parseLines((await khabar(['extract'], { input })).stdout);
    expect(article.published).toBeNull();
    expect(warnings.map((w: { code: string }) => w.code)).toEqual(['W102', 'W103']);
  });

  it('nothing from an article reaches the terminal as an escape sequence', async () => {
    const input = JSON.stringify({ id: 'x\u001b]0;y\u0007', title: '\u001b[2Jعنوان\u202e\u009b31m', text: VISIT });
    const { stdout } = await khabar(['extract', '--no-color'], { input, terminal: true });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(stdout).toContain('عنوان');
  });
});

it('the spawned program tells faults and codes as well', async () => {
  const { code, stdout, stderr } = await spawned(['extract'], { input: `${GOOD}\n{\n${GOOD}\n` });
  expect(code).toBe(3);
  expect(parseLines(stdout)).toHaveLength(2);
  expect(stderr).toContain('stdin:2: error[E203]: broken JSON');
  expect(stderr).toContain('khabar: 2 articles, 2 events (2 visit), 1 failed');
});
