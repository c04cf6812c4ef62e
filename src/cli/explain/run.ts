import { createExplainer } from '../../explain/explain.ts';
import type { Explanation } from '../../explain/explanation.ts';
import type { Pack } from '../../gazetteer/pack.ts';
import { readArticles } from '../../read/articles.ts';
import { expandInputs } from '../../read/inputs.ts';
import { wantsColor } from '../color.ts';
import type { Session } from '../command.ts';
import { loadDictionaries } from '../dictionaries.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { createProgress } from '../extract/progress.ts';
import { createReport } from '../extract/report.ts';
import { lazyLatin } from '../latin.ts';
import { explanationText } from './article-text.ts';
import { findRule, ruleText } from './rule.ts';

export interface ExplainFlags {
  readonly rule?: string;
  readonly published?: string;
  readonly sentence?: number;
  readonly dictionary?: readonly string[];
  readonly rules?: readonly string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** `khabar explain`. Throws `CommandError`, and `DictionaryError` for a faulty dictionary of the user's own. */
export async function explainCommand(
  file: string | undefined,
  flags: ExplainFlags,
  session: Session,
): Promise<ExitCode> {
  if (flags.rule !== undefined && file !== undefined)
    throw new CommandError('E102', '--rule prints a rule: leave the article out');
  const pack = await loadDictionaries({ dictionaries: flags.dictionary ?? [], rules: flags.rules ?? [] });
  if (flags.rule === undefined) return explainArticles(file ?? '-', pack, flags, session);
  const rule = findRule(pack, flags.rule);
  await session.print(flags.json ? `${JSON.stringify(rule, null, 2)}\n` : ruleText(rule));
  return EXIT.ok;
}

async function explainArticles(
  file: string,
  dictionaries: Pack,
  flags: ExplainFlags,
  { host, print }: Session,
): Promise<ExitCode> {
  if (file === '-' && host.stdin.isTTY)
    throw new CommandError('E105', 'nothing to read: name an article, or pipe it in');
  const report = createReport(host, createProgress(host, null, true), false);
  const expansion = await expandInputs([file]);
  report.expansion(expansion);
  if (expansion.inputs.length === 0) throw new CommandError('E105', 'nothing to read');
  const latin = lazyLatin();
  const explain = createExplainer({ dictionaries, latin: latin.read });
  const { stdin, signal } = host;
  let failures = expansion.faults.length;
  for await (const result of readArticles(expansion.inputs, {
    stdin,
    signal,
    format: null,
    published: flags.published,
  })) {
    if ('error' in result) {
      failures++;
      report.unread(result);
      continue;
    }
    await latin.prepare(result.article);
    const explanation = onlySentence(explain(result.article), flags.sentence);
    await print(
      flags.json
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : explanationText(explanation, wantsColor(flags.color, host)),
    );
  }
  if (signal.aborted) return EXIT.interrupted;
  return failures > 0 ? EXIT.input : EXIT.ok;
}

/** The explanation of one sentence, with the events that it speaks of. Throws `CommandError` E107. */
function onlySentence(explanation: Explanation, number: number | undefined): Explanation {
  if (number === undefined) return explanation;
  const { article, sentences, events } = explanation;
  if (number > sentences.length)
    throw new CommandError('E107', `${article.id}: no sentence ${number}, the article has ${sentences.length}`);
  return {
    article,
    sentences: sentences.filter((s) => s.number === number),
    events: events.filter((e) => e.merged.some((m) => m.sentence === number)),
  };
}
