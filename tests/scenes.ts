import { tokenEnd, tokenStart } from '../src/arabic/tokenise.ts';
import type { Scene } from '../src/events/scene.ts';
import type { Mention } from '../src/mentions/mention.ts';
import { createSceneReader } from '../src/scene.ts';
import { projectPack } from './pack.ts';

const readScene = createSceneReader(projectPack());

/** Reads a text without a title, as if published on a day. */
export const sceneOf = (text: string, published = '2021-03-10'): Scene =>
  readScene({ source: `\n${text}`, titleLength: 0, published, excluded: [] });

/** The words of a mention as they stand in the text. */
export const wordsOf = ({ a }: Scene, m: Mention): string =>
  a.tokens.text.source.slice(tokenStart(a.tokens, m.from, m.skip), tokenEnd(a.tokens, m.to - 1));
