import { expect, it } from 'vitest';
import { khabarInProcess as khabar, parseLines, khabar as spawned } from './khabar.ts';

const TEXT = 'التقى الرئيس الفرنسي إيمانويل ماكرون في باريس أمس Walter Pembrook. وقال حلف NATO إنه مستعد.';
const FOUND = ['latin/person', 'Q7184'];

const found = (record: { entities: { id: string; rule: string | null; mentions: { text: string }[] }[] }) =>
  record.entities.filter((e) => e.mentions.some((m) => /[A-Z]/.test(m.text))).map((e) => e.rule ?? e.id);

it('extract reads names in Latin letters, here and in worker threads', async () => {
  const input = `${JSON.stringify({ text: TEXT })}\n`.repeat(3);
  for (const jobs of ['1', '2']) {
    const { code, stdout } = await spawned(['extract', '--input-format', 'ndjson', '--jobs', jobs], { input });
    expect(code).toBe(0);
    expect(parseLines(stdout).map(found)).toEqual([FOUND, FOUND, FOUND]);
  }
});

it('an article gives the same before and after one for which the reader is loaded', async () => {
  const plain = { id: 'plain', text: 'وقال حلف NATO إنه مستعد.' };
  const input = [plain, { text: TEXT }, plain].map((a) => JSON.stringify(a)).join('\n');
  const { stdout } = await spawned(['extract', '--input-format', 'ndjson'], { input });
  const [first, , last] = parseLines(stdout);
  expect(last.entities).toEqual(first.entities);
});

it('explain names the rule', async () => {
  const { sentences } = JSON.parse((await khabar(['explain', '-', '--json'], { input: TEXT })).stdout);
  expect(sentences[0].mentions).toContainEqual(
    expect.objectContaining({ text: 'Walter Pembrook', rule: 'latin/person', type: 'person' }),
  );
  expect(sentences[1].mentions).toContainEqual(expect.objectContaining({ text: 'NATO', entity: 'Q7184' }));
});
