import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, khabarInProcess as khabar, parseLines, temporaryFolder, VISIT } from './khabar.ts';

const NOTHING = JSON.stringify({ text: 'الطقس جميل.', published: '2024-01-01' });
const article = (id: string, text: string) => JSON.stringify({ id, text, published: '2025-04-07' });

describe('--fail-on', () => {
  it.each([
    ['empty', NOTHING, 1, 'failed: no event in the whole run'],
    ['empty', article('a', VISIT), 0, ''],
    ['warning', JSON.stringify({ text: VISIT }), 1, 'failed: 1 article with warnings'],
    ['warning', article('a', VISIT), 0, ''],
    ['invalid', article('a', VISIT), 0, ''],
    ['warning,empty', NOTHING, 1, 'failed: no event'],
  ])('%s', async (what, input, code, message) => {
    const result = await khabar(['extract', '--fail-on', what], { input });
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(message);
    expect(parseLines(result.stdout)).toHaveLength(1);
  });

  it('goes before the exit code of failed inputs', async () => {
    const { code } = await khabar(['extract', '--fail-on', 'empty'], { input: `${NOTHING}\n{\n` });
    expect(code).toBe(1);
  });
});

describe('--expect and diff', () => {
  const before = [article('a', VISIT), article('b', VISIT), article('c', 'الطقس جميل.'), article('d', VISIT)].join(
    '\n',
  );
  const changed = VISIT.replace('6 أبريل', '5 أبريل');
  const after = [article('a', VISIT), article('b', changed), article('c', VISIT), article('d', 'الطقس جميل.')].join(
    '\n',
  );

  async function outputs(...flags: string[]) {
    const folder = temporaryFolder();
    const [old, now] = [join(folder, 'old'), join(folder, 'new')];
    writeFileSync(old, (await khabar(['extract', ...flags], { input: before })).stdout);
    writeFileSync(now, (await khabar(['extract', ...flags], { input: after })).stdout);
    return { old, now };
  }

  it('passes where nothing changed', async () => {
    const { old } = await outputs();
    expect((await khabar(['extract', '--expect', old], { input: before })).code).toBe(0);
    expect(await khabar(['diff', old, old])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('tells an event that changed, came or went, a line each', async () => {
    const { old, now } = await outputs();
    const { code, stdout } = await khabar(['diff', '--no-color', old, now]);
    expect(code).toBe(1);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('~ b visit \u2068«وصل»\u2069: time 2025-04-06 → 2025-04-05');
    expect(lines[1]).toMatch(/^\+ c visit \u2068«وصل»\u2069: \w+; 2025-04-06; visitors \u2068\[إيمانويل ماكرون]\u2069/);
    expect(lines[2]).toMatch(/^- d visit /);
    const gate = await khabar(['extract', '--expect', old], { input: after });
    expect(gate.code).toBe(1);
    for (const line of lines) expect(gate.stderr).toContain(line);
    expect(gate.stderr).toContain('khabar: failed: 3 differences from what was expected');
  });

  it('counts events of articles that are missing', async () => {
    const { old } = await outputs();
    const { code, stderr } = await khabar(['extract', '--expect', old], { input: article('a', VISIT) });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^- b visit /m);
  });

  it.each([
    ['a JSON array', ['--format', 'json']],
    ['event rows', ['--emit', 'events']],
    ['event rows in a JSON array', ['--emit', 'events', '--format', 'json']],
  ])('reads %s as well', async (_, flags) => {
    const { old, now } = await outputs(...flags);
    expect((await khabar(['diff', old, old])).code).toBe(0);
    expect((await khabar(['diff', old, now])).stdout).toContain('time 2025-04-06 → 2025-04-05');
  });

  it('refuses what is no output', async () => {
    const file = join(temporaryFolder(), 'x');
    writeFileSync(file, '{"id":1}\n');
    for (const args of [
      ['diff', file, file],
      ['extract', '--expect', file, '-'],
      ['diff', '/nowhere', file],
    ]) {
      const { code, stderr } = await khabar(args, { input: NOTHING });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^khabar: error\[E104]: /);
    }
  });
});

it('the fixtures hold against themselves over threads and orders', async () => {
  const file = join(temporaryFolder(), 'expected.json');
  await khabar(['extract', '-o', file, FIXTURES]);
  expect((await khabar(['extract', '--expect', file, FIXTURES, '--fail-on', 'invalid'])).code).toBe(0);
});
