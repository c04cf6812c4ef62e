import { tokenForm } from '../arabic/tokenise.ts';
import type { Entity } from '../entities/entity.ts';
import { Sense } from '../gazetteer/phrases.ts';
import type { TitlePhrase } from '../mentions/mention.ts';
import { longestAt } from '../mentions/senses.ts';
import type { NounPhrase } from './chunk.ts';
import type { Filler } from './draft.ts';
import type { Scene } from './scene.ts';

const LEADING = new Set(['head_of_state', 'head_of_government', 'supreme_leader']);

/** Whether somebody leads a state: by a title that the article gives, or by the office held on the day. */
function isLeader(scene: Scene, entity: Entity, day: string | null): boolean {
  if (entity.type !== 'person') return false;
  if (entity.titles.some((t) => isLeadingTitle(scene, t))) return true;
  if (entity.dictionary < 0) return false;
  return scene.offices.heldBy(entity.dictionary, day).some((t) => LEADING.has(t.office));
}

/** A title of a head of state or government; "رئيس" with the complement of another body (رئيس لجنة، رئيس شركة) is none. */
function isLeadingTitle(scene: Scene, title: TitlePhrase): boolean {
  const { titles, kinds } = scene.a.pack.tables;
  const row = titles[title.title]!;
  if (!LEADING.has(row.office) || title.former) return false;
  if (row.id !== GENERIC_PRESIDENT || title.to - title.from === 1) return true;
  const { kind } = scene.a.pack.entities;
  return title.of.some((e) => kinds[kind[e]!] === 'country');
}

const GENERIC_PRESIDENT = 'x:title-president';

/**
 * Talks are a summit where every named side is a leader of a state, and there are two at least. `day`: the ISO date on which they have to lead it, any
 * precision; the day of publication where the text gives none.
 */
export function isSummit(scene: Scene, participants: readonly Filler[], day = scene.published): boolean {
  const groups = participants.filter((f) => f.type === 'group');
  if (groups.some((f) => !areLeaders(scene, f))) return false;
  const people = participants.filter((f) => f.type === 'person');
  if (people.length + 2 * groups.length < 2) return false;
  return people.every((f) => (f.entity ? isLeader(scene, f.entity, day) : titledLeader(scene, f)));
}

function titledLeader(scene: Scene, f: Filler): boolean {
  const title = f.phrase?.mention?.title;
  return title !== undefined && isLeadingTitle(scene, title);
}

/** "قادة دول الخليج", "زعماء الاتحاد الأوروبي": heads of more than one state. */
function areLeaders(scene: Scene, f: Filler): boolean {
  const { phrase } = f;
  if (!phrase || !isHeads(scene, phrase)) return false;
  for (let i = phrase.nameFrom + 1; i < phrase.nameTo; i++) {
    const m = scene.mentionsAt.get(i);
    const body = m?.type === 'organisation' && scene.linked.entityOf.get(m)?.kind === 'igo';
    if (body || m?.type === 'place' || STATES.has(tokenForm(scene.a.tokens, i))) return true;
  }
  return false;
}

/** A noun for heads of states: قادة، زعيما. */
function isHeads(scene: Scene, phrase: NounPhrase): boolean {
  const { groups, titles } = scene.a.pack.tables;
  if (phrase.ref >= 0) return groups[phrase.ref]?.name === 'heads';
  const title = longestAt(scene.a, phrase.nameFrom, Sense.Title);
  return title !== null && (HEADS.has(titles[title.ref]!.id) || LEADING.has(titles[title.ref]!.office));
}
const HEADS = new Set([GENERIC_PRESIDENT, 'x:title-leader']);

const STATES = new Set(['دول', 'الدول', 'العالم', 'العرب', 'حكومات', 'افريقيا', 'افارقه']);
