import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findDrafts } from '../../src/events/find.ts';
import { mergeDrafts } from '../../src/events/merge.ts';
import { isTold } from '../../src/events/told.ts';
import { createSceneReader } from '../../src/scene.ts';
import { dictionaryFiles, projectPack } from '../pack.ts';

/** Every trigger of dictionaries/events/ with the sentences that it must match and those that it must not. */
interface Rule {
  readonly yes: string[];
  readonly no: string[];
}

const pack = projectPack();
const readScene = createSceneReader(pack);

/** The rules whose events a sentence tells of. */
function rulesIn(sentence: string): string[] {
  const scene = readScene({ source: `\n${sentence}`, titleLength: 0, published: '2021-03-10', excluded: [] });
  return mergeDrafts(scene, findDrafts(scene))
    .filter((e) => isTold(e, pack.tables.titles))
    .flatMap((e) => e.drafts.map((d) => pack.tables.triggers[d.trigger]!.rule));
}

for (const { path, text } of dictionaryFiles().filter((f) => f.path.startsWith('events/'))) {
  const file = parse(text) as { type: string; triggers: Record<string, Rule> };
  describe(path, () => {
    for (const [name, rule] of Object.entries(file.triggers)) {
      const id = `${file.type}/${name}`;
      it.each(rule.yes)(`${name} matches: %s`, (sentence) => expect(rulesIn(sentence)).toContain(id));
      it.each(rule.no)(`${name} does not match: %s`, (sentence) => expect(rulesIn(sentence)).not.toContain(id));
    }
  });
}
