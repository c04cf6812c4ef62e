import { Feature } from '../arabic/features.ts';
import { TokenKind } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import { longestAt } from '../mentions/senses.ts';
import type { NounPhrase } from './chunk.ts';
import { phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { endsInAlef } from './subjects.ts';

/** Reads the group that starts at a token. */
type ReadGroup = (scene: Scene, start: number, limit: number) => NounPhrase | null;

/** Kinds of titles that are held in office. */
export const OFFICIAL = new Set(['office', 'role']);

const PARTITIVES = new WordSet(
  'عدد عددا مجموعه العديد عشرات مئات الاف اثنين اثنان ثلاثه بعض كثير الكثير كبار نخبه حشد حشدا جمع جمعا لفيف لفيفا كوكبه طائفه',
);

/** "عدد من الوزراء", "عشرات المسؤولين": so many of a group are that group. */
export function partitive(scene: Scene, start: number, limit: number, groupPhrase: ReadGroup): NounPhrase | null {
  const { a } = scene;
  if (start + 1 >= limit) return null;
  const counted = a.tokens.kind[start] === TokenKind.Number || (a.readings.flags[start]! & WordFlag.Number) !== 0;
  if (!counted && !PARTITIVES.has(a.tokens, start, a.readings.skip[start]!)) return null;
  let at = start + 1;
  while (at < limit - 1 && a.readings.flags[at]! & WordFlag.Adjective && a.readings.skip[at] === 0) at++;
  if (a.readings.word[at] === scene.words.min) at++;
  const officials = counted ? countedOffice(scene, start, limit) : null;
  if (officials) return officials;
  const group = at < limit ? groupPhrase(scene, at, limit) : null;
  // "ست دول كبرى", but not "السبت مسؤولون".
  if (counted && group && (group.features & Feature.Definite) !== 0) return null;
  return group && group.type === 'group' ? { ...group, nameFrom: start, skip: a.readings.skip[start]! } : null;
}

const ATTENDING = new WordSet('بمشاركه بحضور مشاركه حضور');

/** "27 قنصلا", "12 وزيرا عربيا": the accusative singular of an office after a number. */
function countedOffice(scene: Scene, start: number, limit: number): NounPhrase | null {
  const { a } = scene;
  const title = longestAt(a, start + 1, Sense.Title);
  if (!title || title.to > limit || title.skip > 0 || !endsInAlef(a.tokens, title.to - 1)) return null;
  if (!OFFICIAL.has(a.pack.tables.titles[title.ref]!.kind)) return null;
  // "بمشاركة 60 زعيما" only says how many came.
  if (start > 0 && ATTENDING.has(a.tokens, start - 1)) return null;
  const adjective = scene.mentionsAt.get(title.to);
  const to = adjective?.kind === 'adjective' && adjective.to <= limit ? adjective.to : title.to;
  return { ...phrase('group', start, to, a.readings.skip[start]!, 0, -1), several: true, delegated: true };
}
