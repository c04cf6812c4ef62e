import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { containsWords, foldName } from '../../src/eval/fold.ts';
import type { GoldEvent } from '../../src/eval/labels.ts';
import { locate } from '../../src/eval/pair.ts';
import { createScorer } from '../../src/eval/score.ts';
import type { EventRecord } from '../../src/schema/record.ts';
import { launch, visit } from '../write/record.ts';

const article: Article = {
  id: 'a',
  path: null,
  title: 'زيارة بلغراد',
  text: 'وصل الرئيس الصيني شي جين بينغ إلى بلغراد أمس.',
  published: '2024-05-07',
  publishedFrom: 'metadata',
  url: null,
  source: null,
  encoding: null,
  sha256: null,
};

/** The label that `visit` of the test records answers: one visitor and one destination too many. */
const gold: GoldEvent = {
  type: 'visit',
  status: 'occurred',
  mentions: [{ text: 'وصل', in: 'وصل الرئيس' }],
  visitors: [['شي جين بينغ', 'الرئيس الصيني']],
  hosts: [['ألكسندر فوتشيتش']],
  destinations: [['بلغراد', 'صربيا']],
  time: '2024-05-06',
};

function score(labels: GoldEvent[], events: EventRecord[] | null) {
  const scorer = createScorer();
  scorer.add({ doc: 'a', events: labels }, events && { article, events });
  return { figures: scorer.figures(), notes: scorer.notes };
}

describe('the measure', () => {
  it('counts events, fillers, status and time', () => {
    const { figures, notes } = score([gold], [visit]);
    expect(figures.ALL).toEqual({
      gold: 1, predicted: 1, found: 1, precision: 1, recall: 1, f1: 1,
      rolePrecision: 2 / 4, roleRecall: 2 / 3, roleF1: 4 / 7, status: 1, time: 1, timeRecall: 1, labels: null, perfect: 0,
    }); // biome-ignore format: figures
    expect(notes.map((n) => n.message.replace(/^.*» /, ''))).toEqual([
      'visitors: missed [] spurious [وانغ يي]',
      'hosts: missed [ألكسندر فوتشيتش] spurious []',
      'destinations: missed [] spurious [المجر]',
    ]);
  });

  it('counts a missed event with its fillers, and a spurious one with its own', () => {
    const { figures, notes } = score([gold], [launch]);
    expect(figures.visit).toMatchObject({
      gold: 1,
      predicted: 0,
      recall: 0,
      precision: null,
      roleRecall: 0,
      status: null,
    });
    expect(figures.missile_launch).toMatchObject({
      gold: 0,
      predicted: 1,
      precision: 0,
      recall: null,
      rolePrecision: 0,
    });
    expect(notes.map((n) => n.kind)).toEqual(['missed', 'spurious']);
  });

  it('lets an optional event count for nothing, found or not', () => {
    const optional = { ...gold, optional: true };
    expect(score([optional], [visit]).figures).toEqual({});
    expect(score([optional], []).figures).toEqual({});
    expect(score([optional], [visit, { ...visit, id: 'e:9' }]).figures).toEqual({});
  });

  it('pairs one to one, the better pair first', () => {
    const other: EventRecord = { ...visit, visitors: [], destinations: [] } as EventRecord;
    const { figures } = score([gold], [other, visit]);
    expect(figures.ALL).toMatchObject({ found: 1, predicted: 2, precision: 0.5, roleRecall: 2 / 3 });
  });

  it('takes a time from the publication date for none', () => {
    const guessed = { ...visit, time: { ...visit.time!, basis: 'publication' } } as EventRecord;
    expect(score([gold], [guessed]).figures.ALL).toMatchObject({ time: 0, timeRecall: 0 });
    expect(score([{ ...gold, time: null }], [guessed]).figures.ALL).toMatchObject({ time: 1, timeRecall: null });
  });

  it('counts class, number and name of weapons apart', () => {
    const label: GoldEvent = {
      type: 'missile_launch', status: 'planned', mentions: gold.mentions, time: null, purpose: 'attack',
      launchers: [['طهران']], weapons: [{ name: 'صاروخ شهاب 3', class: 'ballistic', count: 3 }],
    }; // biome-ignore format: a label
    const { figures } = score([label], [launch]);
    expect(figures.missile_launch).toMatchObject({
      rolePrecision: 2 / 4,
      roleRecall: 2 / 4,
      labels: 0,
      status: 0,
      time: 1,
    });
  });

  it('misses all events of an article that was not read', () => {
    const { figures, notes } = score([gold], null);
    expect(figures.ALL).toMatchObject({ gold: 1, found: 0, recall: 0 });
    expect(notes.map((n) => n.kind)).toEqual(['absent', 'missed']);
  });
});

describe('labels', () => {
  it('point into the title or the text', () => {
    expect(locate(article, { text: 'زيارة', in: 'زيارة بلغراد' })).toEqual({ field: 'title', start: 0, end: 5 });
    expect(locate(article, { text: 'بلغراد', in: 'إلى بلغراد' })).toEqual({ field: 'text', start: 34, end: 40 });
    expect(() => locate(article, { text: 'x', in: 'غير موجود' })).toThrow('snippet not found');
  });

  it('accept spellings and fuller wordings', () => {
    expect(foldName('إيران — «الجمهوريّة»')).toBe(foldName('ايران الجمهورية'));
    expect(containsWords('الرئيس شي جين بينغ', 'شي جين بينغ')).toBe(true);
    expect(containsWords('بلغراد', 'غراد')).toBe(false);
  });
});
