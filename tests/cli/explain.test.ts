import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/explain/explanation.ts';
import { khabarInProcess as khabar, parseLines, temporaryFolder, VISIT } from './khabar.ts';

const ARTICLE = {
  id: 'a',
  title: 'ماكرون في القاهرة',
  published: '2025-04-05',
  text:
    'يعتزم الرئيس الفرنسي إيمانويل ماكرون زيارة القاهرة غدا الأحد. وقال دبلوماسي إن الرئيس إيمانويل ماكرون ' +
    'سيزور القاهرة. وتوجه وزير الدفاع الفرنسي بالشكر إلى الجيش. وزار آلاف السياح الأهرام. وزار الوزير الهند مع وفد كبير.',
};
const input = JSON.stringify(ARTICLE);
const args = ['explain', '-'];

describe('khabar explain, as JSON', () => {
  let explanation: Explanation;
  beforeAll(async () => {
    const { code, stdout, stderr } = await khabar([...args, '--json'], { input });
    expect([code, stderr]).toEqual([0, '']);
    explanation = JSON.parse(stdout);
  });
  const sentence = (n: number) => explanation.sentences[n - 1]!;
  const trigger = (rule: string) => explanation.sentences.flatMap((s) => s.triggers).find((t) => t.rule === rule)!;

  it('has every sentence with its place, title first', () => {
    expect(explanation.sentences.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sentence(1)).toMatchObject({ field: 'title', text: ARTICLE.title });
    for (const s of explanation.sentences.slice(1)) expect(ARTICLE.text.slice(s.start, s.end)).toBe(s.text);
  });

  it('reads words with what was split off in front', () => {
    expect(sentence(3).tokens[0]).toMatchObject({ text: 'وقال', proclitics: 'و', word: 'قال' });
    expect(sentence(2).tokens[0]!.classes).toContain('cue');
  });

  it('names what each mention stands for, and those that stand for nothing', () => {
    expect(sentence(2).mentions).toContainEqual(
      expect.objectContaining({ entity: 'Q3052772', rule: 'dictionary', text: 'إيمانويل ماكرون', type: 'person' }),
    );
    expect(sentence(6).mentions).toContainEqual(expect.objectContaining({ text: 'الوزير', entity: null }));
  });

  it('says why a filler was chosen, with the rule and its place', () => {
    const planned = sentence(2).triggers[0]!;
    expect(planned).toMatchObject({ rule: 'visit/ziyara', file: 'dictionaries/events/visit.yaml', why: null });
    expect(planned.line).toBeGreaterThan(1);
    expect(planned.roles.map((f) => [f.role, f.entity, f.why])).toEqual([
      ['destinations', 'Q85', 'idafa'],
      ['visitors', 'Q3052772', expect.stringContaining('subject')],
    ]);
  });

  it('gives the cue of a status with its place, and the date with its basis', () => {
    const [first] = sentence(2).triggers[0]!.status;
    expect(first).toMatchObject({ status: 'planned', cue: 'status/intend', text: 'يعتزم' });
    expect(first).toMatchObject({ file: 'dictionaries/grammar/status.yaml', line: expect.any(Number) });
    expect(sentence(2).triggers[0]!.time).toMatchObject({ value: '2025-04-06', basis: 'relative' });
  });

  it('says why a trigger gave no event', () => {
    expect(sentence(5).triggers[0]).toMatchObject({ rule: 'visit/zara', event: null, why: expect.any(String) });
    expect(sentence(4).triggers.every((t) => t.event === null && t.why !== null)).toBe(true);
  });

  it('says why a phrase fills no role', () => {
    const { refused } = sentence(6).triggers[0]!;
    expect(refused).toContainEqual(expect.objectContaining({ type: 'group', why: 'no role for the preposition مع' }));
    expect(trigger('visit/zara').refused.every((r) => r.why !== '')).toBe(true);
  });

  it('says which mentions an event was merged from, and what decided it', () => {
    const [visit] = explanation.events;
    expect(visit!.merged.map((m) => [m.sentence, m.rule])).toEqual([
      [2, 'visit/ziyara'],
      [3, 'visit/zara'],
    ]);
    expect(visit!.event.id).toBe(sentence(2).triggers[0]!.event);
    expect(visit!.status).toMatchObject({ sentence: 2, cue: 'status/intend', byDate: false });
    expect(visit!.time).toEqual({ sentence: 2, basis: 'relative', countsFrom: '2025-04-05' });
  });

  it('has the events that extract gives', async () => {
    const extracted = parseLines((await khabar(['extract'], { input })).stdout)[0];
    expect(explanation.events.map((e) => e.event)).toEqual(extracted.events);
  });
});

describe('khabar explain', () => {
  it('prints the same as text, Arabic isolated', async () => {
    const { code, stdout } = await khabar(args, { input });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /trigger visit\/ziyara \(noun\) {2}dictionaries\/events\/visit\.yaml:\d+ {2}\u2068زيارة\u2069/,
    );
    expect(stdout).toMatch(/trigger visit\/zara .*\n {4}no event: ./);
    expect(stdout).toMatch(/status planned {2}from sentence 2: status\/intend \(weight 5\) {2}dictionaries\/grammar\//);
    expect(stdout).toMatch(/time 2025-04-06 \(relative, counted from 2025-04-05\)/);
    expect(stdout).not.toContain('\x1b[');
    expect((await khabar([...args, '--color'], { input })).stdout).toContain('\x1b[');
  });

  it('shows one sentence, with the events that it speaks of', async () => {
    const { stdout } = await khabar([...args, '--sentence', '3', '--json'], { input });
    const { sentences, events } = JSON.parse(stdout);
    expect([sentences.length, sentences[0].number, events.length]).toEqual([1, 3, 1]);
    const missing = await khabar([...args, '--sentence', '7'], { input });
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toBe('khabar: error[E107]: a: no sentence 7, the article has 6\n');
  });

  it('counts dates from --published', async () => {
    const { stdout } = await khabar([...args, '--json', '--published', '2024-01-09'], {
      input: 'زار الرئيس الصيني باريس أمس.',
    });
    expect(JSON.parse(stdout).events[0].time).toEqual({ sentence: 1, basis: 'relative', countsFrom: '2024-01-09' });
  });

  it('says what is not read', async () => {
    const text = `${VISIT}\n\nاقرأ أيضا: زار الرئيس الصيني باريس أمس`;
    const { sentences, events } = JSON.parse((await khabar([...args, '--json'], { input: text })).stdout);
    expect(sentences.at(-1)).toMatchObject({ zone: 'related', tokens: [], triggers: [] });
    expect(events.length).toBe(1);
  });

  it('tells faults of the input like extract', async () => {
    expect(await khabar(['explain', 'nowhere.json'])).toMatchObject({ code: 2, stdout: '' });
    const broken = await khabar(args, { input: '{"id": "a"}' });
    expect([broken.code, broken.stdout]).toEqual([3, '']);
    expect(broken.stderr).toContain('error[E205]');
  });
});

it('says what talks are made by the words beside them', async () => {
  const text = 'بحث الرئيس الصيني هاتفيا مع نظيره الروسي الأزمة.';
  const { sentences, events } = JSON.parse((await khabar([...args, '--json'], { input: text })).stdout);
  const told = sentences[0].triggers.filter((t: { event: string | null }) => t.event !== null);
  expect(told.map((t: { type: string }) => t.type)).toEqual(['phone_call']);
  expect(events[0].event.type).toBe('phone_call');
});

it('names the condition of a rule that does not hold', async () => {
  const { stdout } = await khabar([...args, '--json'], { input: 'ألغت الشركة عشرات الرحلات إلى أوروبا.' });
  const [treaty, journey] = JSON.parse(stdout).sentences[0].triggers;
  expect(treaty).toMatchObject({ event: null, why: 'no agreement goes with it (requires)' });
  expect(journey).toMatchObject({ rule: 'visit/rihla', event: null, why: 'nothing fills visitors (requires)' });
});

describe('khabar explain --rule', () => {
  it('prints a rule as the dictionary has it', async () => {
    const { code, stdout } = await khabar(['explain', '--rule', 'visit/zara']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^visit\/zara {2}dictionaries\/events\/visit\.yaml:\d+\n\nzara:\n {2}verb: \[زار, /);
    expect(stdout).toMatch(/^ {2}yes: \[/m);
    const { yes, no, ...rest } = JSON.parse((await khabar(['explain', '--rule', 'status/intend', '--json'])).stdout);
    expect(rest).toMatchObject({ rule: 'status/intend', file: 'dictionaries/grammar/status.yaml' });
    expect([yes.length, no.length].every((n) => n > 0)).toBe(true);
  });

  it('knows the rules of the user', async () => {
    const path = join(temporaryFolder(), 'mine.yaml');
    writeFileSync(path, 'type: visit\ntriggers:\n  safar: {noun: [سفر], agent: visitors, yes: [أ], no: [ب]}\n');
    const { stdout } = await khabar(['explain', '--rules', path, '--rule', 'visit/safar']);
    expect(stdout).toBe(`visit/safar  ${path}:3\n\nsafar: {noun: [سفر], agent: visitors, yes: [أ], no: [ب]}\n`);
  });

  it('names the nearest rules where there is none', async () => {
    const { code, stdout, stderr } = await khabar(['explain', '--rule', 'visit/zaraa']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^khabar: error\[E107]: no rule is called visit\/zaraa; nearest: visit\/zara, /);
  });

  it('goes without an article', async () => {
    expect(await khabar(['explain', 'a.txt', '--rule', 'visit/zara'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('E102'),
    });
  });
});
