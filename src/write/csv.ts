import type { ArticleRecord, EntityRecord } from '../schema/record.ts';
import { EVENT_ROLES, EVENT_TYPES, rolesOf } from '../schema/roles.ts';
import { type Emit, type EntityRow, type EventRow, entityRows, eventRows } from './rows.ts';

type Cell = string | number | boolean | null | undefined;
type Columns<Row> = readonly (readonly [string, (row: Row) => Cell])[];

/** Several values of a cell; names hold no such sign. */
const LIST = ' | ';
const ROLE_COLUMNS = [...new Set(Object.values(EVENT_ROLES).flat())].filter((role) => role !== 'weapons');

const roleOf = (row: EventRow, role: string): Cell =>
  ((row as unknown as Record<string, readonly { name: string }[] | undefined>)[role] ?? [])
    .map((f) => f.name)
    .join(LIST);
/** `protesters: … | demands: …`: the roles of types of the user's own that no other column holds. */
const otherRoles = (row: EventRow): Cell =>
  rolesOf(row)
    .filter((role) => role !== 'weapons' && !ROLE_COLUMNS.some((column) => column === role) && roleOf(row, role) !== '')
    .map((role) => `${role}: ${roleOf(row, role)}`)
    .join(LIST);
const labelOf = (row: EventRow, label: string): Cell => (row as unknown as Record<string, string | null>)[label];
const weaponsOf = (row: EventRow): Cell =>
  row.type === 'missile_launch'
    ? row.weapons.map((w) => `${w.count === null ? '' : `${w.count} × `}${w.name ?? w.text} (${w.class})`).join(LIST)
    : '';

const ARTICLE_COLUMNS: Columns<EventRow | EntityRow> = [
  ['article_id', (r) => r.article.id],
  ['article_path', (r) => r.article.path],
  ['article_title', (r) => r.article.title],
  ['article_published', (r) => r.article.published],
];

const EVENTS: Columns<EventRow> = [
  ...ARTICLE_COLUMNS,
  ['event_id', (r) => r.id],
  ['type', (r) => r.type],
  ['status', (r) => r.status],
  ['time', (r) => r.time?.value],
  ['time_text', (r) => r.time?.text],
  ['time_basis', (r) => r.time?.basis],
  ...ROLE_COLUMNS.map((role) => [role, (r: EventRow) => roleOf(r, role)] as const),
  ['weapons', weaponsOf],
  ...['name', 'action', 'purpose'].map((label) => [label, (r: EventRow) => labelOf(r, label)] as const),
  ['source', (r) => r.attribution?.source.name],
  ['quoted', (r) => r.attribution?.quoted],
  ['trigger', (r) => r.mentions[0]?.text],
  ['rule', (r) => r.mentions[0]?.rule],
  ['confidence', (r) => r.confidence],
  ['plover', (r) => r.codes.plover],
  ['cameo', (r) => r.codes.cameo],
  ['other_roles', otherRoles],
];

const ENTITIES: Columns<EntityRow> = [
  ...ARTICLE_COLUMNS,
  ['entity_id', (r) => r.id],
  ['type', (r) => r.type],
  ['name', (r) => r.name],
  ['name_en', (r) => r.nameEn],
  ['country', (r) => r.country],
  ['lat', (r) => r.location?.lat],
  ['lon', (r) => r.location?.lon],
  ['level', (r) => r.location?.level],
  ['origin', (r) => r.origin],
  ['mentions', (r) => r.mentions.length],
  ['texts', (r) => distinct(r.mentions).join(LIST)],
];

const ARTICLES: Columns<ArticleRecord> = [
  ['article_id', (r) => r.article.id],
  ['article_path', (r) => r.article.path],
  ['article_title', (r) => r.article.title],
  ['article_published', (r) => r.article.published],
  ['published_from', (r) => r.article.publishedFrom],
  ['url', (r) => r.article.url],
  ['source', (r) => r.article.source],
  ['encoding', (r) => r.article.encoding],
  ['sha256', (r) => r.article.sha256],
  ['characters', (r) => r.article.characters],
  ['sentences', (r) => r.article.sentences],
  ['entities', (r) => r.entities.length],
  ['events', (r) => r.events.length],
  ...EVENT_TYPES.map((type) => [type, (r: ArticleRecord) => r.events.filter((e) => e.type === type).length] as const),
  ['warnings', (r) => r.warnings.map((w) => w.code).join(LIST)],
];

const distinct = (mentions: EntityRecord['mentions']) => [...new Set(mentions.map((m) => m.text))];
const lineOf = (cells: readonly Cell[], safe: boolean) => `${cells.map((c) => quote(c, safe)).join(',')}\r\n`;

/** The header line of a table. */
export function csvHeader(emit: Emit): string {
  const columns = emit === 'articles' ? ARTICLES : emit === 'events' ? EVENTS : ENTITIES;
  return lineOf(
    columns.map(([name]) => name),
    false,
  );
}

/** A record as lines of the table, RFC 4180. `safe` puts a ' before text that a spreadsheet would run as a formula. */
export function csvRows(record: ArticleRecord, emit: Emit, safe: boolean): string[] {
  const lines = <Row>(rows: readonly Row[], columns: Columns<Row>) =>
    rows.map((row) =>
      lineOf(
        columns.map(([, get]) => get(row)),
        safe,
      ),
    );
  if (emit === 'articles') return lines([record], ARTICLES);
  return emit === 'events' ? lines(eventRows(record), EVENTS) : lines(entityRows(record), ENTITIES);
}

function quote(cell: Cell, safe: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  // White space and invisible signs in front do not keep a spreadsheet from seeing a formula.
  const text = safe && /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
