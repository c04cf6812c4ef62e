import { normalise } from '../src/arabic/normalise.ts';
import { splitSentences } from '../src/arabic/sentences.ts';
import { tokenise } from '../src/arabic/tokenise.ts';
import { link } from '../src/entities/link.ts';
import { indexOffices } from '../src/entities/offices.ts';
import { findDrafts } from '../src/events/find.ts';
import { mergeDrafts } from '../src/events/merge.ts';
import { isTold } from '../src/events/told.ts';
import { matchPhrases } from '../src/gazetteer/match.ts';
import type { Pack } from '../src/gazetteer/pack.ts';
import { readTokens } from '../src/gazetteer/readings.ts';
import { analyse } from '../src/mentions/analysis.ts';
import { findMentions } from '../src/mentions/find.ts';
import { Lookups } from '../src/mentions/lookups.ts';
import { createZoneFinder } from '../src/read/zones.ts';
import { buildEntity, buildEvent } from '../src/record/build.ts';
import { createLocator } from '../src/record/offsets.ts';
import { createSceneReader } from '../src/scene.ts';
import { findTimes } from '../src/time/find.ts';
import { median } from './measure.ts';
import { articleOf, type Texts } from './texts.ts';

/** Runs one article through the stages and tells the clock after each. */
type Run = (bytes: Uint8Array, lap: (stage: string) => void) => void;

/**
 * Megabytes of input a second of each stage, as it works on one article after the other: the median of several rounds. Stages that are part of another
 * (times are found while events are) are run once more by themselves.
 */
export function raceStages(pack: Pack, { lines, megabytes }: Texts, rounds: number): Map<string, number> {
  const run = createRun(pack);
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<string, number>();
    for (const line of lines) {
      let before = performance.now();
      run(line, (stage) => {
        const now = performance.now();
        sums.set(stage, (sums.get(stage) ?? 0) + now - before);
        before = performance.now();
      });
    }
    sums.delete('');
    for (const [stage, ms] of sums) times.set(stage, [...(times.get(stage) ?? []), ms]);
  }
  return new Map([...times].map(([stage, ms]) => [stage, (megabytes * 1000) / median(ms)]));
}

function createRun(pack: Pack): Run {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const offices = indexOffices(pack);
  const lookups = new Lookups(pack);
  const readScene = createSceneReader(pack);
  const findZones = createZoneFinder(pack.tables.zones);
  return (bytes, lap) => {
    const json = decoder.decode(bytes);
    lap('decode');
    const { title, text, published } = articleOf(json, '');
    lap('parse JSON');
    const zones = findZones(title, text);
    lap('zones');
    const { source, ...locator } = createLocator(title, text, 'codepoint');
    const normal = normalise(source);
    lap('normalise');
    const tokens = tokenise(normal);
    lap('tokenise');
    splitSentences(tokens);
    lap('sentences');
    const readings = readTokens(pack.lexicon, tokens, lookups.memo);
    matchPhrases(pack.phrases, tokens, readings);
    lap('match');
    const excluded = zones.map((z) => ({ start: z.start + title.length + 1, end: z.end + title.length + 1 }));
    const a = analyse(lookups, source, excluded);
    lap('');
    const mentions = findMentions(a);
    lap('mentions');
    link(a, mentions, offices, published);
    lap('entities');
    const scene = readScene({ source, titleLength: title.length, published, excluded });
    lap('');
    const { starts, count } = a.sentences;
    for (let s = 0; s < count; s++) findTimes(tokens, starts[s]!, starts[s + 1]!);
    lap('time (all sentences)');
    const events = mergeDrafts(scene, findDrafts(scene)).filter((e) => isTold(e, pack.tables.titles));
    lap('events (with time)');
    const context = { scene, locator: { source, ...locator } };
    const record = {
      entities: scene.linked.entities.map((e) => buildEntity(context, e)),
      events: events.map((e) => buildEvent(context, e)),
    };
    lap('record');
    JSON.stringify(record);
    lap('write JSON');
  };
}
