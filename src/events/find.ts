import { Feature } from '../arabic/features.ts';
import { WordSet } from '../arabic/word-set.ts';
import type { Found } from '../mentions/senses.ts';
import { nameOrEarlier, noteAgreement } from './agreements.ts';
import { attachTime } from './attach-time.ts';
import { attribute } from './attribution.ts';
import { completeTreaty } from './complete-treaty.ts';
import { converter, unmet } from './conditions.ts';
import type { Draft, StatusVote } from './draft.ts';
import { distinct, fillerOfEntity } from './fillers.ts';
import { isToldFromBefore } from './foretold.ts';
import { isSummit } from './leaders.ts';
import { Memory } from './memory.ts';
import { purposeOfLaunch } from './purpose.ts';
import { hostsOfReceptions } from './receptions.ts';
import { fillRoles } from './roles.ts';
import type { Scene } from './scene.ts';
import { put, type Site } from './site.ts';
import { decideStatus } from './status.ts';
import { REFUSAL } from './status-cues.ts';
import { findSubject } from './subjects.ts';
import { summitName } from './summit-name.ts';
import { linkSupport, type Support } from './support.ts';
import { type SentenceView, viewSentence } from './view.ts';
import { placeInVisits, withVisitors } from './visit-place.ts';
import { readWeapon, type Weapon } from './weapons.ts';
import { isWorthReading } from './worth-reading.ts';

/** Every mention of an event in an article, in order, each with the roles, status, time and source that its own sentence gives. */
export function findDrafts(scene: Scene): Draft[] {
  const memory = new Memory(scene);
  const drafts: Draft[] = [];
  const { sentences } = scene.a;
  for (let s = 0; s < sentences.count; s++) {
    if (scene.a.excluded[s] === 1) continue;
    if (isWorthReading(scene, sentences.starts[s]!, sentences.starts[s + 1]!)) {
      const view = viewSentence(scene, s);
      draftsOf(scene, view, memory, drafts);
      memory.noteTopic(topicOf(view));
    } else memory.noteTopic(firstPerson(scene, sentences.starts[s]!, sentences.starts[s + 1]!));
  }
  return drafts;
}

function draftsOf(scene: Scene, view: SentenceView, memory: Memory, drafts: Draft[]): void {
  const found: Draft[] = [];
  view.chunks.forEach((chunk, at) => {
    if (chunk.phrase?.type === 'agreement') noteAgreement({ scene, view, memory }, at);
    if (chunk.kind !== 'event') return;
    const candidates = chunk.triggers
      .map((f) => draft(scene, view, memory, at, f))
      .filter((d): d is Draft => d !== null);
    const best = candidates.reduce<Draft | null>((b, d) => (!b || richness(d) > richness(b) ? d : b), null);
    if (!best) return;
    found.push(best);
    memory.noteSides(best.roles['participants'] ?? best.roles['parties'] ?? []);
    memory.noteParties(best.roles['parties'] ?? []);
    memory.noteOwner(best.roles['visitors'] ?? best.roles['participants'] ?? [], view.index);
  });
  drafts.push(...hostsOfReceptions(scene, view, placeInVisits(withVisitors(scene, view, asCalls(found)))));
}

/** "تشاور الرئيسان في مهاتفة": talks in the same clause as a call are the call, unless they were held somewhere. */
function asCalls(found: readonly Draft[]): Draft[] {
  const calls = new Set(found.filter((d) => d.type === 'phone_call').map((d) => d.clause));
  return found.map((d) =>
    calls.has(d.clause) && (d.type === 'meeting' || d.type === 'summit') && !d.roles['place']?.length
      ? { ...d, type: 'phone_call' }
      : d,
  );
}

const richness = (d: Draft) => Object.values(d.roles).reduce((n, f) => n + f.length, 0) + d.weapons.length + d.weight;

function draft(scene: Scene, view: SentenceView, memory: Memory, at: number, found: Found): Draft | null {
  const trigger = scene.a.pack.tables.triggers[found.ref]!;
  const type = scene.types.get(trigger.type)!;
  const clause = view.clauses[view.clauseOf[at]!]!;
  const site: Site = {
    scene,
    view,
    memory,
    type,
    trigger,
    found,
    at,
    clause,
    roles: { fillers: {}, things: { '@weapon': [], '@agreement': [] }, opened: new Set() },
  };
  fillRoles(site);
  const support = trigger.part === 'verb' ? null : trigger.adverb ? modified(site) : linkSupport(site);
  if (trigger.type === 'treaty') completeTreaty(site);
  if (trigger.type === 'missile_launch') completeLaunch(site);
  const missing = unmet(site);
  const result = missing === null ? build(site, support) : null;
  scene.trace?.concluded(site, result, missing);
  return result;
}

function build(site: Site, support: Support | null): Draft {
  const { scene, view, trigger, found, at } = site;
  const chunk = view.chunks[at]!;
  const decided = decideStatus(site, support);
  const refused = isRefusal(site, decided);
  const status = refused ? { ...decided, status: 'occurred' as const } : decided;
  const summit = trigger.type === 'meeting' && isSummit(scene, site.roles.fillers['participants'] ?? []);
  const agreement = site.roles.things['@agreement'][0];
  return {
    type: converter(site)?.type ?? (summit ? 'summit' : trigger.type),
    trigger: found.ref,
    sentence: view.index,
    clause: site.clause.index,
    from: chunk.from,
    to: chunk.to,
    skip: found.skip,
    form: trigger.form,
    inTitle: chunk.from < scene.titleEnd,
    definite: !chunk.verb && (found.features & (Feature.Definite | (7 << 3))) !== 0,
    another: isAnother(site),
    plural: !chunk.verb && (found.features & Feature.Plural) !== 0,
    verbal: chunk.verb !== null,
    roles: site.roles.fillers,
    weapons: weaponsOf(site),
    labels: refused ? { ...labelsOf(site), action: 'rejected' } : labelsOf(site),
    agreement: agreement === undefined ? null : view.chunks[agreement]!.phrase,
    name:
      agreement !== undefined ? nameOrEarlier(site, agreement) : trigger.type === 'summit' ? summitName(site) : null,
    status,
    foretold: isToldFromBefore(site),
    time: attachTime(site, support, status),
    attribution: attribute(site),
    weight: trigger.weight,
  };
}

/** "رفضت الحركة التوقيع على الاتفاق": a step that has been taken, and not that of signing. */
const isRefusal = ({ trigger }: Site, { status, cue }: StatusVote): boolean =>
  trigger.type === 'treaty' && trigger.labels['action'] !== undefined && status === 'denied' && cue === REFUSAL;

const ANOTHER = new WordSet('اخر اخري جديد جديده ثان ثانيه مماثل مماثله مشابه مشابهه');

/** "لقاء آخر", "جولة مباحثات جديدة": an indefinite noun with one of these, its own complement between them. */
function isAnother({ view, at, found }: Site): boolean {
  const { chunks, tokens } = view;
  if (chunks[at]!.verb || (found.features & (Feature.Definite | (7 << 3))) !== 0) return false;
  for (let i = at + 1; i < Math.min(chunks.length, at + 3); i++) {
    const c = chunks[i]!;
    if (ANOTHER.has(tokens, c.from)) return true;
    if ((c.kind !== 'noun' && c.kind !== 'adjective') || c.preposition >= 0 || c.joined) return false;
  }
  return false;
}

function labelsOf(site: Site): Record<string, string> {
  const { labels, type } = site.trigger;
  const purpose = type === 'missile_launch' && !labels['purpose'] ? purposeOfLaunch(site) : null;
  return purpose ? { ...labels, purpose } : { ...labels };
}

/** The verb that an adverb modifies. */
const modified = ({ clause }: Site): Support | null =>
  clause.verb >= 0 ? { chunk: clause.verb, clause, light: null } : null;

/** The weapons of a launch; two wordings of one type are one weapon. */
function weaponsOf(site: Site): Weapon[] {
  const all = site.roles.things['@weapon'].map((i) => readWeapon(site.scene, site.view.chunks[i]!.phrase!));
  return all.filter((w, i) => all.findIndex((v) => v.name === w.name && v.class === w.class) === i);
}

/** A launcher named by an adjective of the weapon: "صواريخ إيرانية". */
function completeLaunch(site: Site): void {
  const launchers = site.roles.fillers['launchers'] ?? [];
  if (launchers.length > 0) return;
  for (const i of site.roles.things['@weapon']) {
    const { nisbas } = readWeapon(site.scene, site.view.chunks[i]!.phrase!);
    put(site, 'launchers', distinct(nisbas.map((e) => fillerOfEntity(e, 'adjective of the weapon'))));
  }
}

/** The subject of the sentence's first clause: what its pronouns and its successor's go back to. */
function topicOf(view: SentenceView) {
  const clause = view.clauses[0]!;
  if (clause.verb >= 0) {
    const s = findSubject(view, clause, clause.verb, (c) => c.phrase?.entity?.type === 'person');
    if (s.chunk >= 0) return view.chunks[s.chunk]!.phrase!.entity;
  }
  return view.chunks.find((c) => c.phrase?.type === 'person' && c.phrase.entity)?.phrase?.entity ?? null;
}

function firstPerson(scene: Scene, from: number, to: number) {
  const { mentions, entityOf } = scene.linked;
  for (let i = scene.mentionsAt.lastBefore(from) + 1; i < mentions.length; i++) {
    const m = mentions[i]!;
    if (m.from >= to) break;
    if (m.type === 'person') return entityOf.get(m) ?? null;
  }
  return null;
}
