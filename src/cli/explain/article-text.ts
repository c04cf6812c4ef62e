import { Chalk, type ChalkInstance } from 'chalk';
import type {
  ExplainedEvent,
  ExplainedMention,
  ExplainedSentence,
  ExplainedToken,
  Explanation,
} from '../../explain/explanation.ts';
import { isolate, plain } from '../../write/terminal.ts';
import { signText, triggerLines } from './trigger-text.ts';

/** An explanation for reading in a terminal: facts in Latin letters first, Arabic last on its line and isolated. */
export function explanationText({ article, sentences, events }: Explanation, color: boolean): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const published =
    article.published === null ? 'undated' : `published ${article.published} (${article.publishedFrom})`;
  const lines = [
    paint.dim(`${plain(article.id)}  ${published}`),
    ...(article.title === null ? [] : [paint.bold(isolate(article.title))]),
    '',
    ...sentences.flatMap((s) => sentenceLines(s, paint)),
    ...(events.length === 0 ? ['no events'] : events.flatMap((e) => eventLines(e, paint))),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function sentenceLines(s: ExplainedSentence, paint: ChalkInstance): string[] {
  const zone = s.zone === null ? '' : paint.yellow(`  not read: ${s.zone}`);
  const head = `${paint.bold(`sentence ${s.number}`)}  ${paint.dim(`${s.field} ${s.start}–${s.end}`)}${zone}`;
  if (s.zone !== null) return [head, `  ${isolate(s.text)}`, ''];
  return [
    head,
    `  ${isolate(s.text)}`,
    paint.dim('  words'),
    ...s.tokens.map((t) => tokenLine(t, paint)),
    ...(s.mentions.length > 0 ? [paint.dim('  names'), ...s.mentions.map((m) => mentionLine(m, paint))] : []),
    ...(s.triggers.length > 0 ? s.triggers.flatMap((t) => triggerLines(t, paint)) : [paint.dim('  no trigger')]),
    '',
  ];
}

function tokenLine({ text, proclitics, word, classes }: ExplainedToken, paint: ChalkInstance): string {
  const read = word === null ? 'in no dictionary' : classes.join(', ') || 'part of a phrase';
  const rest = proclitics === '' ? isolate(text) : `${isolate(proclitics)} + ${isolate(text.slice(proclitics.length))}`;
  return `    ${paint.dim(read)}  ${rest}`;
}

function mentionLine(m: ExplainedMention, paint: ChalkInstance): string {
  const facts = `    ${m.type.padEnd(12)}  ${m.kind.padEnd(9)}  ${paint.dim(m.rule)}`;
  if (m.entity === null) return `${facts}  ${paint.yellow('names nobody known here')}  ${isolate(m.text)}`;
  const named = m.name === m.text ? '' : `${isolate(m.name!)}  `;
  return `${facts}  ${m.entity}  ${m.nameEn === null ? '' : `${plain(m.nameEn)}  `}${named}${isolate(m.text)}`;
}

function eventLines({ event, merged, status, time }: ExplainedEvent, paint: ChalkInstance): string[] {
  const from = merged.map((m) => `    sentence ${m.sentence}  ${paint.dim(m.rule)}  ${isolate(m.text)}`);
  const byDate = status.byDate ? ', and the date makes it a plan' : '';
  const counted = time?.countsFrom ? `, counted from ${time.countsFrom}` : '';
  const when = event.time ? `${event.time.value} (${event.time.basis}${counted})` : null;
  const source = event.attribution;
  return [
    `${paint.bold('event')} ${event.id}  ${paint.cyan(event.type)}  confidence ${event.confidence}`,
    paint.dim(merged.length > 1 ? '  merged from' : '  from'),
    ...from,
    `  status ${paint.bold(event.status)}  from sentence ${status.sentence}: ${signText(status, paint)}${byDate}`,
    ...(when && time ? [`  time ${when} from sentence ${time.sentence}  ${isolate(event.time!.text ?? '')}`] : []),
    ...(source ? [`  source ${source.verb ? `${isolate(source.verb)} ` : ''}${isolate(source.source.name)}`] : []),
    '',
  ];
}
