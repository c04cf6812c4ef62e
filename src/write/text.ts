import { Chalk, type ChalkInstance } from 'chalk';
import type { ArticleRecord, EntityRecord, EventRecord, FillerRecord } from '../schema/record.ts';
import { rolesOf } from '../schema/roles.ts';
import type { Emit } from './rows.ts';
import { isolate, plain } from './terminal.ts';

/** A record as lines for reading in a terminal: facts in Latin letters first, Arabic last on its line and isolated. */
export function textRows(record: ArticleRecord, emit: Emit, color: boolean): string[] {
  const paint = new Chalk({ level: color ? 1 : 0 });
  if (emit === 'entities') return record.entities.map((e) => `${plain(record.article.id)}  ${entityLine(e, paint)}\n`);
  const events = record.events.map((e) => eventLine(e, paint));
  if (emit === 'events') return events.map((line) => `${plain(record.article.id)}  ${line}\n`);
  return [`${heading(record, paint)}${events.map((line) => `  ${line}\n`).join('')}\n`];
}

function heading({ article, events }: ArticleRecord, paint: ChalkInstance): string {
  const facts = [article.published ?? 'undated', events.length === 0 ? 'no events' : ''].filter(Boolean);
  const title = article.title === null ? '' : `${paint.bold(isolate(article.title))}\n`;
  return `${paint.dim(`${plain(article.id)}  ${facts.join('  ')}`)}\n${title}`;
}

const COLORS: Readonly<Record<EventRecord['type'], 'green' | 'magenta' | 'cyan' | 'blue' | 'red' | 'yellow'>> = {
  visit: 'green',
  summit: 'magenta',
  meeting: 'cyan',
  phone_call: 'blue',
  missile_launch: 'red',
  treaty: 'yellow',
};

/** `visit           planned    2024-06-18             who to where`: columns first, for their width is known. */
function eventLine(e: EventRecord, paint: ChalkInstance): string {
  const type = paint[COLORS[e.type] ?? 'white'](e.type.padEnd(14));
  const time = (e.time?.value ?? '–').padEnd(21);
  return `${type}  ${paint.bold(e.status.padEnd(9))}  ${time}  ${story(e)}`.trimEnd();
}

/** Who, with whom and where, the parts told apart by English words, which keep their order in every terminal. */
function story(e: EventRecord): string {
  switch (e.type) {
    case 'visit':
      return parts([
        ['', e.visitors],
        ['to', e.destinations],
        ['host', e.hosts],
      ]);
    case 'summit':
      return parts([
        ['', e.participants],
        ['named', e.name],
        ['at', e.place],
      ]);
    case 'meeting':
      return parts([
        ['', e.participants],
        ['at', e.place],
      ]);
    case 'phone_call':
      return parts([['', e.participants]]);
    case 'missile_launch':
      return parts([
        ['', e.launchers],
        ['fired', e.weapons.map((w) => w.name ?? w.text)],
        ['from', e.origin],
        ['at', e.targets],
        ['for', e.purpose === 'unknown' ? null : e.purpose],
      ]);
    case 'treaty':
      return parts([
        ['', e.parties],
        ['', e.action],
        ['', e.name],
        ['at', e.place],
      ]);
    default:
      return otherStory(e);
  }
}

/** An event of a type of the user's own: who acts, then each role after its name. */
function otherStory(e: EventRecord): string {
  const roles = e as unknown as Record<string, readonly FillerRecord[]>;
  return parts(rolesOf(e).map((role, i) => [i === 0 ? '' : role, roles[role]!]));
}

type Part = readonly [label: string, values: readonly (FillerRecord | string)[] | string | null];

/** The parts that hold something, each after its label. */
const parts = (list: readonly Part[]): string =>
  list
    .filter(([, values]) => values !== null && values.length > 0)
    .map(([label, values]) => {
      const names = typeof values === 'string' ? [values] : values!.map((v) => (typeof v === 'string' ? v : v.name));
      const text = names.join('، ');
      return `${label} ${/\p{Script=Arabic}/u.test(text) ? isolate(text) : plain(text)}`.trim();
    })
    .join(' ');

function entityLine(e: EntityRecord, paint: ChalkInstance): string {
  const facts = `${e.type.padEnd(12)}  ${plain(e.id).padEnd(12)}  ${(e.country ?? '').padEnd(2)}  ${String(e.mentions.length).padStart(3)} ×`;
  return `${facts}  ${e.nameEn === null ? '' : `${plain(e.nameEn)}  `}${paint.bold(isolate(e.name))}`;
}
