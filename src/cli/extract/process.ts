import type { Article } from '../../article.ts';
import { createExtractor } from '../../extract.ts';
import type { Pack } from '../../gazetteer/pack.ts';
import type { InputWarning } from '../../read/faults.ts';
import type { ArticleRecord, EventRecord } from '../../schema/record.ts';
import { createFormatter, type FormatOptions } from '../../write/formats.ts';
import { type Selection, select } from '../../write/select.ts';
import { withRelated } from '../dictionaries.ts';
import { CommandError } from '../exit.ts';
import { lazyLatin } from '../latin.ts';

/** How articles are turned into rows. Plain data, for it is sent to worker threads. */
export interface WorkSettings {
  readonly offsets: 'codepoint' | 'utf16';
  readonly includeRelated: boolean;
  readonly includeText: boolean;
  readonly selection: Selection;
  readonly format: FormatOptions;
  /** Check each record against the schema. Costs more time than the extraction; the types and the tests hold it otherwise. */
  readonly validate: boolean;
  /** Keep the events for comparing. */
  readonly keepEvents: boolean;
}

export interface Task {
  readonly article: Article;
  readonly warnings: readonly InputWarning[];
}

/** What came of an article: plain data, with the rows ready to be written. */
export interface Outcome {
  readonly id: string;
  readonly rows: readonly string[];
  readonly events: Readonly<Record<string, number>>;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** Where the record breaks the schema; null where it does not, or was not checked. */
  readonly invalid: string | null;
  /** What the program failed on; the rows are empty then. */
  readonly failure: string | null;
  readonly kept: readonly EventRecord[] | null;
}

export type Processor = (task: Task) => Promise<Outcome>;

/** Makes ready what the work needs. Throws `CommandError` E101 for types of events that there are not. An article that the program fails on costs that article only. */
export async function createProcessor(settings: WorkSettings, pack: Pack): Promise<Processor> {
  checkTypes(settings.selection, pack);
  const dictionaries = settings.includeRelated ? withRelated(pack) : pack;
  const latin = lazyLatin();
  const extractor = createExtractor({ dictionaries, offsets: settings.offsets, latin: latin.read });
  const format = await createFormatter(settings.format);
  const validate = settings.validate ? await createValidator() : () => null;
  return async (task) => {
    try {
      await latin.prepare(task.article);
      const record = finish(extractor.extract(task.article), task, settings);
      return {
        id: record.article.id,
        rows: format(record),
        events: countTypes(record.events),
        warnings: record.warnings,
        invalid: validate(record),
        failure: null,
        kept: settings.keepEvents ? record.events : null,
      };
    } catch (error) {
      return failed(task.article, error as Error);
    }
  };
}

function checkTypes({ types }: Selection, { tables }: Pack): void {
  const known = tables.eventTypes.map((t) => t.type);
  const unknown = types?.find((type) => !known.includes(type));
  if (unknown !== undefined)
    throw new CommandError('E101', `--types: no event is of the type '${unknown}'; there are ${known.join(', ')}`);
}

export const failed = (article: Article, error: Error): Outcome => ({
  id: article.id,
  rows: [],
  events: {},
  warnings: [],
  invalid: null,
  failure: `${error.name}: ${error.message} (${error.stack?.split('\n')[1]?.trim() ?? 'no trace'})`,
  kept: null,
});

function finish(extracted: ArticleRecord, { article, warnings }: Task, settings: WorkSettings): ArticleRecord {
  const record = select(extracted, settings.selection);
  return {
    ...record,
    article: settings.includeText ? { ...record.article, text: article.text } : record.article,
    warnings: [...warnings, ...record.warnings],
  };
}

function countTypes(events: readonly EventRecord[]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const { type } of events) out[type] = (out[type] ?? 0) + 1;
  return out;
}

async function createValidator(): Promise<(record: ArticleRecord) => string | null> {
  const { recordSchema } = await import('../../schema/record.ts');
  return (record) => {
    const issue = recordSchema.safeParse(record).error?.issues[0];
    return issue ? `${issue.path.join('.')}: ${issue.message}` : null;
  };
}
