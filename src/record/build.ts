import { tokenEnd, tokenStart } from '../arabic/tokenise.ts';
import type { Entity } from '../entities/entity.ts';
import { stableHash } from '../entities/ids.ts';
import type { Draft, Filler } from '../events/draft.ts';
import type { Event } from '../events/merge.ts';
import type { Scene } from '../events/scene.ts';
import type { Weapon } from '../events/weapons.ts';
import type { Mention } from '../mentions/mention.ts';
import { citation } from '../mentions/tokens.ts';
import type { EntityRecord, EventRecord, FillerRecord } from '../schema/record.ts';
import { codesFor } from './codes.ts';
import { finalStatus, purposeOf, summitName, treatyName } from './labels.ts';
import type { Locator } from './offsets.ts';

/** What a record is built from. */
export interface BuildContext {
  readonly scene: Scene;
  readonly locator: Locator;
}

/** Tokens as a stretch of title or text, with their words. */
export const spanOf = ({ scene, locator }: BuildContext, from: number, to: number, skip: number) => {
  const { tokens } = scene.a;
  const start = tokenStart(tokens, from, skip);
  const end = tokenEnd(tokens, to - 1);
  const at = locator.locate(start, end);
  return { field: at.field, start: at.start, end: at.end, text: locator.source.slice(start, end) };
};

export function buildEntity(context: BuildContext, e: Entity): EntityRecord {
  return {
    id: e.id,
    type: e.type,
    name: e.name,
    nameEn: e.nameEn,
    country: e.country,
    location: locationOf(context.scene, e),
    origin: e.dictionary >= 0 ? 'dictionary' : 'rule',
    rule: e.dictionary >= 0 ? null : (e.mentions[0]?.rule ?? null),
    mentions: e.mentions.map((m: Mention) => {
      const { field, start, end, text } = spanOf(context, m.from, m.to, m.skip);
      return { field, start, end, text, kind: m.kind };
    }),
  };
}

const LEVELS: Readonly<Record<string, 'country' | 'region' | 'city' | 'site' | 'water'>> = {
  country: 'country', territory: 'country', region: 'region', area: 'region', island: 'region', mountain: 'region', desert: 'region',
  city: 'city', town: 'city', village: 'city', camp: 'city', district: 'city', sea: 'water', river: 'water', lake: 'water', strait: 'water',
}; // biome-ignore format: a table

function locationOf(scene: Scene, e: Entity): EntityRecord['location'] {
  if (e.type !== 'place' || e.dictionary < 0) return null;
  const { coordinates } = scene.a.pack.entities;
  const lat = coordinates[2 * e.dictionary]!;
  const lon = coordinates[2 * e.dictionary + 1]!;
  if (Number.isNaN(lat) || Number.isNaN(lon)) return null;
  const round = (x: number) => Math.round(x * 1e5) / 1e5;
  return { lat: round(lat), lon: round(lon), level: LEVELS[e.kind] ?? 'site' };
}

export function buildFiller(context: BuildContext, f: Filler): FillerRecord {
  const span = spanOf(context, f.from, f.to, f.skip);
  return {
    entity: f.entity?.id ?? null,
    name: f.entity?.name ?? citation(context.scene.a, f.from, f.to, f.skip),
    nameEn: f.entity?.nameEn ?? null,
    type: f.type,
    country: f.entity?.country ?? null,
    ...span,
  };
}

function buildWeapon(context: BuildContext, w: Weapon) {
  return {
    name: w.name,
    class: w.class as 'unknown',
    count: w.count,
    countText: w.countText,
    range_km: w.rangeKm,
    ...spanOf(context, w.from, w.to, w.skip),
  };
}

function buildMentions(context: BuildContext, e: Event) {
  const { scene, locator } = context;
  const { tokens, sentences } = scene.a;
  const seen = new Set<number>();
  const rows: { d: Draft; from: number; to: number; skip: number }[] = [];
  for (const d of e.drafts) {
    rows.push({ d, from: d.from, to: d.to, skip: d.skip });
    if (d.agreement) rows.push({ d, from: d.agreement.nameFrom, to: d.agreement.nameTo, skip: d.agreement.skip });
  }
  rows.sort((x, y) => x.from - y.from);
  return rows
    .filter((r) => !seen.has(r.from) && seen.add(r.from))
    .map(({ d, from, to, skip }) => {
      const last = sentences.starts[d.sentence + 1]! - 1;
      const end = tokens.kind[last] === 5 && last > sentences.starts[d.sentence]! ? last - 1 : last;
      const sentence = locator.locate(tokenStart(tokens, sentences.starts[d.sentence]!), tokenEnd(tokens, end));
      return {
        ...spanOf(context, from, to, skip),
        sentence: { start: sentence.start, end: sentence.end },
        rule: scene.a.pack.tables.triggers[d.trigger]!.rule,
      };
    });
}

function buildTime(context: BuildContext, e: Event): EventRecord['time'] {
  if (!e.time) return null;
  const { expression } = e.time.draft.time!;
  return {
    value: e.time.resolved.value,
    ...spanOf(context, expression.from, expression.to, expression.skip),
    basis: e.time.resolved.basis,
  };
}

/** The record of an event; roles that its type has and nothing fills are empty lists. */
export function buildEvent(context: BuildContext, e: Event): EventRecord {
  const { scene } = context;
  const { status, draft } = finalStatus(scene, e);
  const labels = labelsOf(context, e);
  const type = scene.types.get(e.type)!;
  const roles = Object.fromEntries(
    type.roles.map(({ name }) => [
      name,
      name === 'weapons'
        ? weaponsOf(e).map((w) => buildWeapon(context, w))
        : (e.roles[name] ?? []).map((f) => buildFiller(context, f)),
    ]),
  );
  // Who says so: the source of the mention that decided the status.
  const attributed = draft.attribution;
  const time = buildTime(context, e);
  const body = {
    type: e.type,
    status,
    ...roles,
    ...labels,
    time,
    attribution: attributed && {
      source: buildFiller(context, attributed.source),
      verb: attributed.verb,
      quoted: attributed.quoted,
    },
    mentions: buildMentions(context, e),
    confidence: confidenceOf(scene, e),
    codes: codesFor(type, { status, ...labels }),
  };
  const key = [
    e.type,
    ...type.roles.flatMap(({ name }) =>
      (e.roles[name] ?? []).map(
        (f) =>
          f.entity?.id ??
          context.locator.source.slice(tokenStart(scene.a.tokens, f.from), tokenEnd(scene.a.tokens, f.to - 1)),
      ),
    ),
    time?.value ?? '',
    labels['action'] ?? '',
  ];
  return { id: `e:${stableHash(key.join('|'))}`, ...body } as unknown as EventRecord;
}

/** The fullest description of the weapons: the draft that knows most about them. */
function weaponsOf(e: Event): readonly Weapon[] {
  const worth = (w: readonly Weapon[]) =>
    w.reduce((n, x) => n + 1 + Number(x.name !== null) + Number(x.count !== null) + Number(x.class !== 'unknown'), 0);
  return e.drafts.map((d) => d.weapons).reduce((best, w) => (worth(w) > worth(best) ? w : best), []);
}

function labelsOf(context: BuildContext, e: Event): Record<string, string | null> {
  if (e.type === 'summit') return { name: summitName(context, e) };
  if (e.type === 'missile_launch') return { purpose: purposeOf(context.scene, e, weaponsOf(e)) };
  if (e.type === 'treaty') return { name: treatyName(context, e), action: e.drafts[0]!.labels['action'] ?? null };
  return {};
}

/** Sureness of the surest trigger, less where the principal roles are empty; two decimals. */
function confidenceOf(scene: Scene, e: Event): number {
  const trigger = Math.max(...e.drafts.map((d) => d.weight));
  const roles = scene.types.get(e.type)!.roles;
  const filled = roles.filter(({ name }) => (e.roles[name]?.length ?? 0) > 0).length;
  return Math.round(100 * Math.min(0.99, trigger * (0.7 + (0.3 * Math.min(2, filled)) / 2))) / 100;
}
