import type { ChalkInstance } from 'chalk';
import type { ExplainedTrigger, Sign } from '../../explain/explanation.ts';
import { isolate, plain } from '../../write/terminal.ts';

/** A trigger with its roles, what was refused, and what it came to. */
export function triggerLines(t: ExplainedTrigger, paint: ChalkInstance): string[] {
  const head = `  ${paint.bold('trigger')} ${paint.cyan(t.rule)} (${t.part})  ${paint.dim(`${plain(t.file)}:${t.line}`)}  ${isolate(t.text)}`;
  const outcome = t.event === null ? paint.yellow(`no event: ${t.why}`) : paint.green(`event ${t.event} (${t.type})`);
  const [first, ...others] = t.status;
  return [
    head,
    `    ${outcome}`,
    ...t.roles.map(
      (f) => `    ${f.role}  ${paint.dim(arabicApart(f.why))}  ${f.entity ?? 'no entity'}  ${isolate(f.name)}`,
    ),
    ...t.refused.map(
      (r) => `    ${paint.dim('not')} ${isolate(r.text)}  ${paint.dim(`${r.type}: ${arabicApart(r.why)}`)}`,
    ),
    ...(first ? [`    status ${first.status}  ${signText(first, paint)}`] : []),
    ...others.map((s) => paint.dim(`    outweighed: ${s.status}  ${signText(s, paint)}`)),
    ...(t.time ? [`    time ${t.time.value ?? 'open'}  ${t.time.basis ?? 'no date'}  ${isolate(t.time.text)}`] : []),
    ...(t.source
      ? [`    source  ${paint.dim(t.source.why)}  ${isolate(t.source.verb)} ${isolate(t.source.text)}`]
      : []),
  ];
}

/** What a sign of the status is and where it stands in the dictionaries. */
export function signText({ cue, weight, text, file, line }: Sign, paint: ChalkInstance): string {
  const place = file === null ? '' : paint.dim(`  ${plain(file)}:${line}`);
  return `${arabicApart(cue)} (weight ${weight})${place}${text === null ? '' : `  ${isolate(text)}`}`;
}

/** Arabic words inside an English line, isolated. */
const arabicApart = (text: string): string => text.replace(/\p{Script=Arabic}+/gu, isolate);
