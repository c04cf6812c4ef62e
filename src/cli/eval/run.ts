import type { Article } from '../../article.ts';
import type { Figures, Type } from '../../eval/figures.ts';
import { createScorer, type Note } from '../../eval/score.ts';
import { createExtractor } from '../../extract.ts';
import { readArticles } from '../../read/articles.ts';
import { expandInputs } from '../../read/inputs.ts';
import type { EventRecord } from '../../schema/record.ts';
import { EVENT_TYPES } from '../../schema/roles.ts';
import { isolate, plain } from '../../write/terminal.ts';
import type { Session } from '../command.ts';
import { loadDictionaries } from '../dictionaries.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { createProgress } from '../extract/progress.ts';
import { createReport } from '../extract/report.ts';
import type { Host } from '../host.ts';
import { lazyLatin } from '../latin.ts';
import { readGold } from './read-gold.ts';

export interface EvalFlags {
  readonly json?: boolean;
  readonly errors?: boolean;
}

/** `khabar eval`. Throws `CommandError` E104 and E105. */
export async function runEval(articles: string, gold: string, flags: EvalFlags, session: Session): Promise<ExitCode> {
  const labels = await readGold(gold);
  const { found, failures } = await extractAll(articles, new Set(labels.map((g) => g.doc)), session.host);
  if (session.host.signal.aborted) return EXIT.interrupted;
  const scorer = createScorer();
  for (const label of labels) {
    try {
      scorer.add(label, found.get(label.doc) ?? null);
    } catch (error) {
      throw new CommandError('E104', `${gold}: ${label.doc}: ${(error as Error).message}`);
    }
  }
  const figures = scorer.figures();
  await session.print(flags.json ? `${JSON.stringify(figures)}\n` : table(figures));
  if (flags.errors) await session.print(scorer.notes.map(noteLine).join(''));
  const absent = labels.length - found.size;
  if (absent > 0) session.host.stderr.write(`khabar: ${absent} labelled articles are not among those read\n`);
  return failures + absent > 0 ? EXIT.input : EXIT.ok;
}

type Found = Map<string, { readonly article: Article; readonly events: readonly EventRecord[] }>;

/** The events of the labelled articles; faults of others go to standard error. */
async function extractAll(path: string, ids: ReadonlySet<string>, host: Host) {
  const report = createReport(host, createProgress(host, null, true), false);
  const expansion = await expandInputs([path]);
  report.expansion(expansion);
  if (expansion.inputs.length === 0) throw new CommandError('E105', 'nothing to read');
  const latin = lazyLatin();
  const extractor = createExtractor({ dictionaries: await loadDictionaries(), offsets: 'utf16', latin: latin.read });
  const found: Found = new Map();
  let failures = expansion.faults.length;
  for await (const result of readArticles(expansion.inputs, { stdin: host.stdin, signal: host.signal, format: null })) {
    if ('error' in result) {
      failures++;
      report.unread(result);
    } else if (ids.has(result.article.id)) {
      await latin.prepare(result.article);
      found.set(result.article.id, { article: result.article, events: extractor.extract(result.article).events });
    }
  }
  return { found, failures };
}

const noteLine = ({ kind, doc, message }: Note) => `${kind.padEnd(9)} ${plain(doc)} ${isolate(message)}\n`;

const HEADER =
  'type             gold pred found     P     R    F1 | role P     R    F1 | status  time labels | whole record right\n';

function table(figures: Partial<Record<Type, Figures>>): string {
  const percent = (x: number | null) => (x === null ? '   –' : (100 * x).toFixed(1).padStart(5));
  const row = (type: Type, f: Figures) => {
    const events = [f.gold, f.predicted].map((n) => String(n).padStart(4)).join(' ');
    const parts = [
      `${type.padEnd(16)} ${events} ${String(f.found).padStart(5)} ${[f.precision, f.recall, f.f1].map(percent).join(' ')}`,
      ` ${[f.rolePrecision, f.roleRecall, f.roleF1].map(percent).join(' ')}`,
      ` ${percent(f.status)} ${percent(f.time)}  ${percent(f.labels)}`,
      percent(f.perfect),
    ];
    return `${parts.join(' | ')}\n`;
  };
  return HEADER + [...EVENT_TYPES, 'ALL' as const].map((t) => (figures[t] ? row(t, figures[t]) : '')).join('');
}
