import { describe, expect, it } from 'vitest';
import { createFileNames } from '../../src/write/file-names.ts';
import { geojsonFeatures } from '../../src/write/geojson.ts';
import { select } from '../../src/write/select.ts';
import { isolate, plain, visible } from '../../src/write/terminal.ts';
import { textRows } from '../../src/write/text.ts';
import { launch, record, visit } from './record.ts';

describe('GeoJSON', () => {
  it('puts an event at all its places, longitude first, and one without a place nowhere', () => {
    const [first, second] = geojsonFeatures(record([visit, launch]), 'events');
    expect(first).toMatchObject({
      type: 'Feature',
      id: 'e:1',
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [20.5, 44.8],
          [19.1, 47.5],
        ],
      },
      properties: { type: 'visit', article: { id: 'x' } },
    });
    expect(second).toMatchObject({ geometry: null });
  });

  it('writes places as points', () => {
    const features = geojsonFeatures(record([]), 'entities');
    expect(features).toMatchObject([{ geometry: { type: 'Point', coordinates: [20.5, 44.8] } }, { id: 'Q28' }]);
  });
});

describe('text', () => {
  it('puts the facts first and Arabic last, isolated', () => {
    expect(textRows(record([visit, launch]), 'articles', false)).toEqual([
      [
        'x  2024-05-07',
        '\u2068عنوان\u2069',
        '  visit           occurred   2024-05-06             \u2068شي جين بينغ، وانغ يي\u2069 to \u2068بلغراد، المجر\u2069',
        '  missile_launch  occurred   –                      \u2068إيران\u2069 fired \u2068شهاب 3\u2069 for test',
        '\n',
      ].join('\n'),
    ]);
  });

  it('colours by type', () => {
    const [line] = textRows(record([launch]), 'events', true);
    expect(line).toContain('\u001b[31mmissile_launch\u001b[39m');
  });
});

describe('text for terminals', () => {
  it('loses what a terminal would obey', () => {
    expect(plain('a\u001b[31m\n\tb\u202e\u200fc\u009b\ud800')).toBe('a[31m bc\ufffd');
    expect(isolate('نص\u2069')).toBe('\u2068نص\u2069');
  });

  it('shows it in names, so that names stay distinct', () => {
    expect(visible('a\n\u001b\u202e ب')).toBe('a\\n\\u001b\\u202e ب');
  });
});

it('selects events by type and confidence', () => {
  const types = (s: Parameters<typeof select>[1]) => select(record([visit, launch]), s).events.map((e) => e.type);
  expect(types({ types: null, minConfidence: 0 })).toEqual(['visit', 'missile_launch']);
  expect(types({ types: ['visit'], minConfidence: 0 })).toEqual(['visit']);
  expect(types({ types: null, minConfidence: 0.81 })).toEqual([]);
});

it('names files after articles, harmlessly and each differently', () => {
  const nameOf = createFileNames();
  expect(nameOf('news-1')).toBe('news-1.json');
  expect(nameOf('NEWS-1')).toBe('NEWS-1~2.json');
  expect(nameOf('../a b/ج')).toBe('%2e.%2fa%20b%2fج.json');
  expect(nameOf('-rf')).toBe('%2drf.json');
  expect(nameOf('nul.txt')).toBe('%nul.txt.json');
  expect(nameOf('\ud800')).toBe('%ef%bf%bd.json');
  expect(nameOf('م'.repeat(300))).toMatch(/^م{30}-[0-9a-f]{12}\.json$/);
});
