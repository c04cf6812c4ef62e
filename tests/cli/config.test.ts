import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { configSchema } from '../../src/schema/config.ts';
import { khabarInProcess as khabar, parseLines, temporaryFolder, VISIT } from './khabar.ts';

function project(config: unknown) {
  const folder = temporaryFolder();
  const cwd = join(folder, 'a', 'b');
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(folder, 'khabar.config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return { cwd, file: join(folder, 'khabar.config.json') };
}

const inForce = async (args: string[], options: { cwd: string }) =>
  JSON.parse((await khabar(['extract', '--print-config', ...args], options)).stdout);

describe('khabar.config.json', () => {
  it('is found in a folder above', async () => {
    const { cwd } = project({ emit: 'events', types: ['visit'] });
    const { stdout } = await khabar(['extract'], { input: VISIT, cwd });
    expect(parseLines(stdout)[0].type).toBe('visit');
  });

  it('gives way to the environment, and that to flags', async () => {
    const { cwd, file } = project({ offsets: 'utf16', jobs: 2, emit: 'events' });
    vi.stubEnv('KHABAR_JOBS', '3');
    vi.stubEnv('KHABAR_EMIT', 'entities');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await inForce(['--emit', 'articles'], { cwd })).toEqual({
      file,
      values: {
        offsets: { value: 'utf16', from: 'file' },
        jobs: { value: 3, from: 'environment' },
        emit: { value: 'articles', from: 'flag' },
      },
    });
  });

  it('is left out with --no-config, and another one taken with --config', async () => {
    const { cwd } = project({ jobs: 2 });
    const other = project({ jobs: 4 });
    expect(await inForce(['--no-config'], { cwd })).toEqual({ file: null, values: {} });
    expect((await inForce(['--config', other.file], { cwd })).values.jobs.value).toBe(4);
  });

  it.each([
    ['{"jobs": }', 'JSON'],
    [{ jbos: 1 }, 'jbos'],
    [{ minConfidence: 7 }, 'minConfidence'],
    [{ types: ['War'] }, 'types.0'],
  ])('that cannot be used stops the run: %j', async (config, why) => {
    const { code, stdout, stderr } = await khabar(['extract'], { ...project(config), input: VISIT });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^khabar: error\[E103]: .*khabar\.config\.json: /);
    expect(stderr).toContain(why);
  });

  it('names flags that exist', async () => {
    const { createProgram } = await import('../../src/cli/main.ts');
    const { session } = await import('./session.ts');
    const extract = createProgram(session).commands.find((c) => c.name() === 'extract')!;
    const flags = new Set(extract.options.map((o) => o.attributeName()));
    for (const key of Object.keys(configSchema.shape)) if (key !== '$schema') expect(flags).toContain(key);
  });
});

describe('colour', () => {
  const isColored = async (args: string[], env: Record<string, string>, terminal = true) =>
    (await khabar(['extract', '--format', 'text', ...args], { input: VISIT, terminal, env })).stdout.includes(
      '\u001b[',
    );

  it('flag before NO_COLOR before FORCE_COLOR before the terminal', async () => {
    expect(await isColored([], {})).toBe(true);
    expect(await isColored([], {}, false)).toBe(false);
    expect(await isColored([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await isColored([], { FORCE_COLOR: '0' })).toBe(false);
    expect(await isColored([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(await isColored(['--color'], { NO_COLOR: '1' }, false)).toBe(true);
    expect(await isColored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});
