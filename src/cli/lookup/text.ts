import { Chalk, type ChalkInstance } from 'chalk';
import type { FoundPhrase, Lookup } from '../../gazetteer/lookup/lookup.ts';
import type { EntityFacts, Tenure } from '../../gazetteer/lookup/meanings.ts';
import type { WordReading } from '../../gazetteer/lookup/readings.ts';
import type { EntityRecord } from '../../schema/record.ts';
import { isolate } from '../../write/terminal.ts';

/** A look-up, and what an article of a day that holds nothing but the words names. */
export interface LookupReport extends Lookup {
  readonly article: { readonly published: string | null; readonly entities: readonly EntityRecord[] };
}

/** A look-up for reading in a terminal: words with their readings, phrases with their meanings; Arabic last on its line and isolated. */
export function lookupText(found: LookupReport, color: boolean): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const words = found.words.flatMap((w) => w.readings.map((r, i) => readingLine(w.text, r, i === 0, paint)));
  const phrases = found.phrases.flatMap((p) => phraseLines(p, paint));
  const holders = found.holders.map((t) => `  ${term(t)}  ${t.holder}`);
  return [
    paint.bold('words'),
    ...words,
    '',
    paint.bold('phrases'),
    ...(phrases.length > 0 ? phrases : ['  none: nothing in the dictionaries is called so']),
    ...(holders.length > 0 ? ['', paint.bold('who held the office'), ...holders] : []),
    '',
    paint.bold(`in an article of these words alone${found.article.published ? `, of ${found.article.published}` : ''}`),
    ...articleLines(found.article.entities),
    '',
  ].join('\n');
}

function articleLines(entities: readonly EntityRecord[]): string[] {
  if (entities.length === 0) return ['  nobody and nothing'];
  return entities.map((e) => {
    const named = e.mentions.map((m) => isolate(m.text)).join(' ');
    return `  ${[e.id, e.type, e.country, e.nameEn, e.rule ?? e.mentions[0]!.kind].filter(Boolean).join('  ')}  ${named}`;
  });
}

function readingLine(text: string, reading: WordReading, chosen: boolean, paint: ChalkInstance): string {
  const classes = reading.word === null ? 'in no dictionary' : reading.classes.join(', ') || 'part of a phrase';
  const split = reading.proclitics === '' ? '' : `${isolate(reading.proclitics)} + `;
  return `  ${chosen ? ' ' : paint.dim('or')} ${paint.dim(classes)}  ${split}${isolate(reading.word ?? text)}`;
}

function phraseLines({ text, meanings }: FoundPhrase, paint: ChalkInstance): string[] {
  return [`  ${paint.cyan(isolate(text))}`, ...meanings.flatMap((m) => meaningLines(m, paint))];
}

function meaningLines(m: FoundPhrase['meanings'][number], paint: ChalkInstance): string[] {
  const source = m.listed ? '' : paint.yellow('  generated spelling');
  switch (m.kind) {
    case 'entity':
      return [
        `    ${entity(m.entity)}  ${paint.dim(FORMS[m.form])}${source}  ${isolate(m.entity.name)}`,
        ...(m.needs ? [`      needs ${needs(m.needs)}`] : []),
        ...spellings('listed', m.spellings?.listed ?? [], paint),
        ...spellings(`generated${m.spellings?.more ? ', the first' : ''}`, m.spellings?.generated ?? [], paint),
        ...m.entity.offices.map((t) => `      ${term(t)}`),
      ];
    case 'adjective':
      return [`    adjective of ${entity(m.entity)}${source}  ${isolate(m.entity.name)}`];
    case 'title':
      return [
        `    title ${m.id}${m.office ? `, office ${m.office}` : ''}${m.pronoun ? ', with a pronoun' : ''}${source}`,
      ];
    case 'weapon':
      return [`    weapon ${m.id}  ${m.nameEn}, ${m.class}${m.rangeKm === null ? '' : `, ${m.rangeKm} km`}${source}`];
    case 'trigger':
      return [`    trigger ${m.rule} (${m.part})  ${paint.dim(`${m.file}:${m.line}`)}${source}`];
    case 'word':
      return [`    ${m.role}${m.rule ? ` ${m.rule}` : ''}${source}`];
  }
}

const FORMS = {
  name: 'as name',
  alias: 'as alias',
  short: 'as short form, which counts where the article has the full name or a title',
};

function entity(e: EntityFacts): string {
  const kind = e.kind ? `${e.type} (${e.kind})` : e.type;
  const where = e.location ? `${e.location.lat}, ${e.location.lon}` : '';
  const people = e.population ? `pop. ${e.population.toLocaleString('en-US')}` : '';
  return [e.id, kind, e.country, where, people, e.nameEn].filter(Boolean).join('  ');
}

const needs = ({ before, after }: { before: readonly string[]; after: readonly string[] }) =>
  [
    ...(before.length > 0 ? [`before it ${before.map(isolate).join(' ')}`] : []),
    ...(after.length > 0 ? [`after it ${after.map(isolate).join(' ')}`] : []),
  ].join(', or ');

const spellings = (label: string, list: readonly string[], paint: ChalkInstance): string[] =>
  list.length > 0 ? [paint.dim(`      ${label}: ${list.map(isolate).join(' ')}`)] : [];

const term = (t: Tenure) => `${t.from} to ${t.to ?? 'now'}  ${t.office} of ${t.of}${t.body ? ` (${t.body})` : ''}`;
