import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { khabarInProcess as khabar, temporaryFolder } from './khabar.ts';

const PEOPLE = 'id\tname\taliases\tshort\tnameEn\tcountry\tgender\tneeds\torigin';
const PLACES = 'id\tname\taliases\tshort\tnameEn\tkind\tcountry\tlat\tlon\tpopulation\tneeds\torigin';

/** A folder with files of the user's own. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

const SOUND = { 'people/mine.tsv': `${PEOPLE}\nx:test-person\tنوفل الدهشان\t\t\tNawfal\tEG\tm\t\tar\n` };

describe('khabar check', () => {
  it('counts what sound dictionaries hold, and exits with 0', async () => {
    const { code, stdout, stderr } = await khabar(['check', folder(SOUND)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^people +1$/m);
    expect(stdout).toMatch(/^0 errors, 0 warnings$/m);
  });

  it('tells each fault with its place, and exits with 1', async () => {
    const path = folder({
      ...SOUND,
      'towns.tsv': `${PLACES}\nx:test-town\tدهشانية\t\t\tTown\ttown\tEG\t3.1\t31\t\t\tar\n`,
    });
    const { code, stdout } = await khabar(['check', path]);
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(
      new RegExp(`^${path}/towns\\.tsv:2:36: error\\[D331]: دهشانية \\(3\\.1, 31\\) lies outside EG`),
    );
    expect(stdout).toMatch(/^1 error, 0 warnings$/m);
  });

  it('knows the built-in entries: their ids, their names', async () => {
    const path = folder({
      'offices.tsv':
        'office\tof\tholder\tfrom\tto\nspokesperson\tEG\tQ7747\t1990\t1991\nspokesperson\tEG\tQ30\t1991\t1992\n',
    });
    const { stdout } = await khabar(['check', path]);
    expect(stdout).toMatch(/offices\.tsv:3:17: error\[D311]: Q30 is no person/);
    expect(stdout).toMatch(/^1 error, /m);
  });

  it('exits with 1 for warnings where --strict asks for it', async () => {
    const path = folder({
      'mine.tsv': `${PEOPLE}\nx:test-person\tنوفل الدهشان\tنوفل الدهشان\t\tNawfal\tEG\tm\t\tar\n`,
    });
    expect(await khabar(['check', path])).toMatchObject({ code: 0, stdout: expect.stringContaining('warning[D305]') });
    expect((await khabar(['check', path, '--strict'])).code).toBe(1);
  });

  it('prints the first warnings of a kind, or all', async () => {
    const rows = Array.from(
      { length: 14 },
      (_, i) => `x:t-${i}\tنوفل الدهشان ${i}\tنوفل الدهشان ${i}\t\tN\tEG\tm\t\tar`,
    );
    const path = folder({ 'mine.tsv': `${[PEOPLE, ...rows].join('\n')}\n` });
    const first = await khabar(['check', path]);
    expect(first.stdout.match(/warning\[D305]/g)).toHaveLength(10);
    expect(first.stdout).toContain('… 4 more warnings D305 (--all prints them)');
    expect((await khabar(['check', path, '--all'])).stdout.match(/warning\[D305]/g)).toHaveLength(14);
  });

  it('gives JSON', async () => {
    const { stdout } = await khabar(['check', folder(SOUND), '--json']);
    const { faults, counts } = JSON.parse(stdout);
    expect(faults).toEqual([]);
    expect(counts.tables).toEqual({ people: 1 });
  });

  it.each([
    ['a folder that is not there', 'nowhere'],
    ['a folder without dictionaries', '.'],
  ])('exits with 2 for %s', async (_, name) => {
    const { code, stdout, stderr } = await khabar(['check', join(folder({}), name)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^khabar: error\[E106]: /);
  });

  it('shows what a terminal would obey', async () => {
    const path = folder({ 'mine.tsv': `${PEOPLE}\nx:\u001b[31m\tنوفل\t\t\tN\tEG\tm\t\tar\n` });
    const { stdout } = await khabar(['check', path], { terminal: true });
    expect(stdout).not.toContain('\u001b[31m\tنوفل');
  });
});
