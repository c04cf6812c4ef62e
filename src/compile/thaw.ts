import { flagsOf, wordText } from '../gazetteer/lexicon.ts';
import type { Pack } from '../gazetteer/pack.ts';
import { stringAt } from '../gazetteer/strings.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { PackBuilder } from './builder.ts';
import type { EntityIndex } from './entities.ts';
import type { SenseEntry } from './trie.ts';

/** A builder that holds what a pack holds, so that more can be added; words and entities keep their numbers. */
export function thaw(pack: Pack): PackBuilder {
  const builder = new PackBuilder();
  thawWords(pack, builder);
  thawPhrases(pack, builder);
  thawEntities(pack, builder);
  return builder;
}

/** The ids, kinds and needs of a pack, to be added to. */
export function thawIndex({ entities, tables }: Pack): EntityIndex {
  const byId = new Map<string, number>();
  for (let i = 0; i < entities.count; i++) byId.set(stringAt(entities.ids, i), i);
  return { byId, kinds: [...tables.kinds], needs: [...tables.needs], rows: new Map(), everyday: new Set() };
}

function thawWords({ lexicon }: Pack, { words, spellings, flags }: PackBuilder): void {
  for (let id = 0; id < lexicon.size; id++) {
    const word = wordText(lexicon, id);
    words.set(word, id);
    spellings.push(word);
    flags.push(flagsOf(lexicon, id) & ~WordFlag.Begins);
  }
}

function thawPhrases({ phrases }: Pack, { trie }: PackBuilder): void {
  const { roots, edges, nodes, senseStart } = phrases;
  const references = new Uint32Array(nodes.length);
  for (const root of roots) references[root]!++;
  for (let slot = 2; slot < edges.length; slot += 3) references[edges[slot]!]!++;
  for (let node = 1; node < nodes.length; node++) {
    const senses: SenseEntry[] = [];
    for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++) {
      senses.push({
        kind: phrases.senseKind[s]!,
        ref: phrases.senseRef[s]!,
        features: phrases.senseFeatures[s]!,
        generated: phrases.senseGenerated[s] === 1,
        listed: '',
      });
    }
    trie.addNode(senses, references[node]!);
  }
  roots.forEach((root, word) => {
    if (root > 0) trie.connect(0, word, root);
  });
  for (let slot = 0; slot < edges.length; slot += 3)
    if (edges[slot + 2] !== 0) trie.connect(edges[slot]!, edges[slot + 1]!, edges[slot + 2]!);
}

function thawEntities({ entities: e, tables }: Pack, builder: PackBuilder): void {
  for (let i = 0; i < e.count; i++) {
    const code = e.country[i]!;
    const [lat, lon] = [e.coordinates[2 * i]!, e.coordinates[2 * i + 1]!];
    builder.entity({
      id: stringAt(e.ids, i),
      type: e.type[i]!,
      kind: tables.kinds[e.kind[i]!]!,
      name: stringAt(e.names, i),
      nameEn: stringAt(e.englishNames, i),
      country: code ? String.fromCharCode(code >> 8, code & 255) : '',
      lat: Number.isNaN(lat) ? null : lat,
      lon: Number.isNaN(lon) ? null : lon,
      rank: e.rank[i]!,
      needs: e.needs[i]!,
      feminine: e.feminine[i] === 1,
    });
  }
}
