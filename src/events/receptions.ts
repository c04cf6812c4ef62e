import { WordSet } from '../arabic/word-set.ts';
import { same } from './affinity.ts';
import type { Draft, Filler } from './draft.ts';
import { fillerOf } from './fillers.ts';
import type { Scene } from './scene.ts';
import { isFree } from './subjects.ts';
import type { SentenceView } from './view.ts';

/** Who received a visitor in the sentence that tells of the visit is its host: "استقبل الرئيس الوزير الذي يزور البلاد", "حيث استقبله الملك". */
export function hostsOfReceptions(scene: Scene, view: SentenceView, drafts: readonly Draft[]): Draft[] {
  if (!drafts.some((d) => d.type === 'visit')) return [...drafts];
  const receptions = drafts.filter((d) => scene.a.pack.tables.triggers[d.trigger]!.receives);
  const greeters = greetersAt(view);
  return drafts.map((d) => {
    if (d.type !== 'visit' || d.roles['hosts']?.length) return d;
    const visitors = d.roles['visitors'] ?? [];
    const hosts = [...receptions.flatMap((r) => receivers(r, visitors)), ...greeters].filter(
      (h) => !visitors.some((v) => same(v, h)),
    );
    return hosts.length > 0 ? { ...d, roles: { ...d.roles, hosts: hosts.slice(0, 1) } } : d;
  });
}

/** Those who receive one of the visitors. */
function receivers(reception: Draft, visitors: readonly Filler[]): Filler[] {
  const sides = reception.roles['participants'] ?? [];
  const received = sides.some((f) => !isReceiver(f) && visitors.some((v) => same(v, f)));
  return received ? sides.filter(isReceiver).map((f) => ({ ...f, why: 'who receives the visitor' })) : [];
}

/** By the link that the side came in with: the subject of the verb, or the owner of the noun. */
const isReceiver = ({ why }: Filler): boolean => RECEIVING.some((w) => why.startsWith(w));
const RECEIVING = ['subject', 'topic', 'dropped subject', 'idafa'];

const WELCOME = new WordSet('استقباله استقبالها استقبالهما استقبالهم استقبال');

/** "وكان في استقباله نظيره": who waits at the airport is the subject of كان. */
function greetersAt(view: SentenceView): Filler[] {
  const { chunks, clauses, clauseOf, tokens } = view;
  const at = chunks.findIndex((c, i) => {
    if (c.verb !== null || !WELCOME.has(tokens, c.to - 1)) return false;
    return c.to - c.from > 1 || (c.preposition >= 0 && chunks[clauses[clauseOf[i]!]!.verb]?.auxiliary === true);
  });
  if (at < 0) return [];
  const greeter = clauses[clauseOf[at]!]!.chunks.find(
    (i) => i > at && chunks[i]!.phrase?.type === 'person' && isFree(chunks[i]!),
  );
  return greeter === undefined ? [] : [fillerOf(tokens, chunks[greeter]!.phrase!, 'who waits for the visitor')];
}
