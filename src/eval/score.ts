import type { Article } from '../article.ts';
import type { EventRecord } from '../schema/record.ts';
import { EVENT_LABELS } from '../schema/roles.ts';
import { type Count, type Counts, type Figures, figuresOf, type Type, zeroCounts } from './figures.ts';
import { containsWords, foldName } from './fold.ts';
import type { GoldArticle, GoldEvent } from './labels.ts';
import { locate, pairEvents } from './pair.ts';
import { scoreRoles } from './roles.ts';

/** A difference from the labels, for reading through. */
export interface Note {
  readonly kind: 'absent' | 'missed' | 'spurious' | 'role' | 'label' | 'status' | 'time';
  readonly doc: string;
  readonly message: string;
}

/** Counts how the events of articles agree with their labels. */
export interface Scorer {
  /**
   * Adds a labelled article and what was found in it; null where it could not be read (all its events are missed). Offsets are UTF-16.
   * Throws `Error` where a label points to nothing.
   */
  add(gold: GoldArticle, found: { readonly article: Article; readonly events: readonly EventRecord[] } | null): void;
  figures(): Partial<Record<Type, Figures>>;
  readonly notes: readonly Note[];
}

export function createScorer(): Scorer {
  const counts = new Map<Type, Counts>();
  const notes: Note[] = [];
  const bump = (type: EventRecord['type'], key: Count, by = 1) => {
    for (const t of [type, 'ALL'] as const) {
      if (!counts.has(t)) counts.set(t, zeroCounts());
      counts.get(t)![key] += by;
    }
  };
  return {
    add: (gold, found) => addArticle({ gold, found, bump, note: (n) => notes.push({ doc: gold.doc, ...n }) }),
    figures: () => Object.fromEntries([...counts].map(([type, c]) => [type, figuresOf(c)])),
    notes,
  };
}

interface Context {
  readonly gold: GoldArticle;
  readonly found: { readonly article: Article; readonly events: readonly EventRecord[] } | null;
  readonly bump: (type: EventRecord['type'], key: Count, by?: number) => void;
  readonly note: (note: Omit<Note, 'doc'>) => void;
}

function addArticle(context: Context): void {
  const { gold, found, note } = context;
  if (found === null) note({ kind: 'absent', message: 'no record of this article' });
  const located = gold.events.map((event) => ({
    event,
    spans: found === null ? [] : event.mentions.map((m) => locate(found.article, m)),
  }));
  const predicted = found?.events ?? [];
  const pairing = pairEvents(predicted, located);
  gold.events.forEach((event, i) => {
    if (event.optional) return;
    const paired = pairing.predictedOf.get(i);
    addGold(context, event, paired === undefined ? null : predicted[paired]!);
  });
  predicted.forEach((event, i) => {
    if (!pairing.ignored.has(i)) addPredicted(context, event, pairing.goldOf.has(i));
  });
}

/** A labelled event: what of it was found. */
function addGold({ bump, note }: Context, gold: GoldEvent, predicted: EventRecord | null): void {
  const where = `${gold.type} «${gold.mentions[0]?.text ?? ''}»`;
  bump(gold.type, 'gold');
  const roles = scoreRoles(gold.type, predicted, gold);
  for (const { score } of roles) bump(gold.type, 'roleGold', score.gold);
  if (predicted === null) {
    const snippet = gold.mentions[0]?.in;
    note({ kind: 'missed', message: snippet === undefined ? where : `${where} [${snippet}]` });
    return;
  }
  bump(gold.type, 'found');
  const wrong: Omit<Note, 'doc'>[] = [];
  for (const { role, score } of roles) {
    bump(gold.type, 'rolePredicted', score.predicted);
    bump(gold.type, 'roleRight', score.right);
    if (score.missed.length + score.spurious.length > 0)
      wrong.push({
        kind: 'role',
        message: `${where} ${role}: missed [${score.missed.join(' | ')}] spurious [${score.spurious.join(' | ')}]`,
      });
  }
  wrong.push(...addLabels(bump, gold, predicted, where));
  wrong.push(...addTime(bump, gold, predicted, where));
  if (predicted.status === gold.status) bump(gold.type, 'statusRight');
  else wrong.push({ kind: 'status', message: `${where} ${predicted.status} for ${gold.status}` });
  if (wrong.length === 0) bump(gold.type, 'perfect');
  wrong.forEach(note);
}

function addLabels(bump: Context['bump'], gold: GoldEvent, predicted: EventRecord, where: string): Omit<Note, 'doc'>[] {
  return EVENT_LABELS[gold.type].flatMap((label) => {
    const said = (predicted as unknown as Record<string, string | null | undefined>)[label];
    bump(gold.type, 'labelGold');
    if (label === 'name' ? sameName(said, gold.name) : said === gold[label]) {
      bump(gold.type, 'labelRight');
      return [];
    }
    return [{ kind: 'label', message: `${where} ${label}: ${said} for ${gold[label]}` }];
  });
}

function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  return x === y || containsWords(x, y) || containsWords(y, x);
}

/** A time that no words tell (taken from the publication) counts as none. */
function addTime(bump: Context['bump'], gold: GoldEvent, predicted: EventRecord, where: string): Omit<Note, 'doc'>[] {
  const said = predicted.time && predicted.time.basis !== 'publication' ? predicted.time.value : null;
  const right = said === gold.time;
  if (gold.time) bump(gold.type, 'timeGold');
  if (gold.time && right) bump(gold.type, 'timeFound');
  if (right) bump(gold.type, 'timeRight');
  return right ? [] : [{ kind: 'time', message: `${where} ${said} for ${gold.time}` }];
}

/** An event that was found: right to have been, or spurious with all its fillers. */
function addPredicted({ bump, note }: Context, event: EventRecord, paired: boolean): void {
  bump(event.type, 'predicted');
  if (paired) return;
  for (const { score } of scoreRoles(event.type, event, null)) bump(event.type, 'rolePredicted', score.predicted);
  const m = event.mentions[0];
  note({ kind: 'spurious', message: `${event.type} «${m?.text ?? ''}» at ${m?.field}:${m?.start}` });
}
