import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, FIXTURES, khabarInProcess as khabar, parseLines, shell, temporaryFolder, VISIT } from './khabar.ts';

describe('-o', () => {
  it('writes a whole file, in the format of its ending', async () => {
    const folder = temporaryFolder();
    const write = async (name: string) => {
      expect((await khabar(['extract', '-o', join(folder, name)], { input: VISIT })).stdout).toBe('');
      return readFileSync(join(folder, name), 'utf8');
    };
    expect(JSON.parse(await write('a.json'))).toHaveLength(1);
    expect(await write('a.csv')).toMatch(/^article_id,.*\r\n/);
    expect(parseLines(await write('a.ndjson'))).toHaveLength(1);
    expect(JSON.parse(await write('a.geojson')).features).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.geojson', 'a.json', 'a.ndjson']);
  });

  it('keeps the mode of a file and follows a link to it', async () => {
    const folder = temporaryFolder();
    const [file, link] = [join(folder, 'real'), join(folder, 'link')];
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    await khabar(['extract', '-o', link], { input: VISIT });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(parseLines(readFileSync(file, 'utf8'))).toHaveLength(1);
  });

  it('does not replace a device', async () => {
    expect((await khabar(['extract', '-o', '/dev/null'], { input: VISIT })).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each([
    ['a missing folder', '/nowhere/at/all.ndjson', 'no such folder'],
    ['a folder', '/', 'it is a folder'],
    ['a full device', '/dev/full', 'no space left on the device'],
  ])('tells that it cannot write to %s', async (_, path, why) => {
    const { code, stderr } = await khabar(['extract', '-o', path], { input: VISIT });
    expect(code).toBe(2);
    expect(stderr).toContain('error[E302]: ');
    expect(stderr).toContain(`cannot write: ${why}\n`);
  });

  it('leaves the old file and nothing else where the disk is full', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'out.ndjson'), 'old');
    // A limit on the size of files stands for a small disk.
    const line = `trap "" XFSZ; ulimit -f 16; $KHABAR extract '${FIXTURES}' -o '${folder}/out.ndjson'`;
    const { code, stderr } = await shell(line);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^khabar: error\[E302]: .*out\.ndjson: cannot write: /);
    expect(readdirSync(folder)).toEqual(['out.ndjson']);
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toBe('old');
  });
});

describe('standard output', () => {
  it('tells that the disk behind it is full', async () => {
    const { code, stderr } = await shell(`$KHABAR extract '${FIXTURES}' > /dev/full`);
    expect(code).toBe(2);
    expect(stderr).toBe('khabar: error[E302]: standard output: cannot write: no space left on the device\n');
  });

  it('ends quietly with 0 where nobody reads on', async () => {
    const { stdout, stderr } = await shell(
      `$KHABAR extract '${FIXTURES}' '${FIXTURES}' | head -1; echo "\${PIPESTATUS[0]}"`,
    );
    const [first, code] = stdout.trim().split('\n');
    expect(JSON.parse(first!).schema).toBe('khabar/1');
    expect([code, stderr]).toEqual(['0', '']);
  });

  it('loses nothing in a slow pipe', async () => {
    const { stdout } = await shell(`$KHABAR extract '${FIXTURES}' | { sleep 0.5; cat; } | wc -l`);
    expect(Number(stdout)).toBe(28);
  });
});

describe('--out-dir', () => {
  it('writes a file an article, which cannot leave the folder', async () => {
    const folder = temporaryFolder();
    const ids = ['../../etc/passwd', 'مقال 1', 'a/b.txt', '.hidden', 'CON', 'Same', 'same', 'x'.repeat(400), ''];
    const input = ids.map((id) => JSON.stringify({ id, text: VISIT })).join('\n');
    const { code } = await khabar(['extract', '--out-dir', join(folder, 'out')], { input });
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(['out']);
    const files = readdirSync(join(folder, 'out'));
    expect(files).toHaveLength(ids.length);
    const stored = files.map((f) => JSON.parse(readFileSync(join(folder, 'out', f), 'utf8')).article.id);
    expect(stored.sort()).toEqual([...ids].sort());
  });

  it('resumes: finished articles are skipped, changed and broken ones done again', async () => {
    const [folder, out] = [temporaryFolder(), join(temporaryFolder(), 'out')];
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.txt`), VISIT);
    const run = () => khabar(['extract', '--out-dir', out, '--resume', folder]);
    expect((await run()).stderr).toContain('khabar: 3 articles');
    writeFileSync(join(folder, 'b.txt'), `${VISIT} وعاد أمس.`);
    writeFileSync(join(out, 'c.txt.json'), '{"schema":');
    const again = await run();
    expect(again.stderr).toContain('khabar: 2 articles');
    expect(again.stderr).toContain('1 done before');
    expect((await run()).stderr).toContain('3 done before');
  });

  it('needs a folder that can be made', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, stderr } = await khabar(['extract', '--out-dir', join(file, 'out')], { input: VISIT });
    expect(code).toBe(2);
    expect(stderr).toContain('error[E302]');
  });
});

describe('Ctrl-C', () => {
  /** Feeds articles without end, interrupts after the first record, and gives what came out. */
  const interrupted = (flags: string, output: string) =>
    shell(
      `mkfifo '${output}.in'; $KHABAR extract ${flags} - < '${output}.in' > '${output}' 2> '${output}.err' & pid=$!
       exec 3> '${output}.in'; for i in 1 2 3; do echo '${JSON.stringify({ text: VISIT })}' >&3; done
       for i in $(seq 100); do [ "$(grep -o khabar/1 '${output}' | wc -l)" = 3 ] && break; sleep 0.1; done
       kill -INT $pid; wait $pid; echo "code $?"; exec 3>&-`,
    );

  it('leaves valid JSON up to there and exits with 130', async () => {
    const output = join(temporaryFolder(), 'out');
    const { stdout } = await interrupted('--format json --input-format ndjson', output);
    expect(stdout).toContain('code 130');
    expect(JSON.parse(readFileSync(output, 'utf8'))).toHaveLength(3);
    expect(readFileSync(`${output}.err`, 'utf8')).toContain('khabar: interrupted after 3 articles');
  });

  it('leaves a file that was to be replaced as it was', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'kept.ndjson'), 'old');
    const controller = new AbortController();
    const run = khabar(['extract', '-o', join(folder, 'kept.ndjson'), FIXTURES], { signal: controller.signal });
    controller.abort();
    const { code, stderr } = await run;
    expect(code).toBe(130);
    expect(stderr).toContain('kept.ndjson is left as it was');
    expect(readdirSync(folder)).toEqual(['kept.ndjson']);
    expect(readFileSync(join(folder, 'kept.ndjson'), 'utf8')).toBe('old');
  });
});

describe('--jobs', () => {
  it('gives the same bytes as one thread, in the same order', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in'));
    for (let i = 0; i < 30; i++)
      writeFileSync(join(folder, 'in', `${i}.txt`), i % 7 === 0 ? '' : `${`${VISIT}\n`.repeat((i * 5) % 11)}${VISIT}`);
    for (const format of ['ndjson', 'json', 'csv', 'text']) {
      const run = (jobs: number) =>
        execFileSync('bash', [
          '--norc',
          '-c',
          `'${process.execPath}' '${BIN}' extract --format ${format} --jobs ${jobs} '${folder}/in' 2>&1 || true`,
        ]);
      expect(run(3).equals(run(1))).toBe(true);
    }
    expect(existsSync(join(folder, 'in'))).toBe(true);
  });
});
