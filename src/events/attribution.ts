import { TokenKind, tokenForm } from '../arabic/tokenise.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clauses.ts';
import type { Draft, Filler } from './draft.ts';
import { fillerOf } from './fillers.ts';
import type { Site } from './site.ts';
import { findSubject } from './subjects.ts';

const SOURCES = new Set(['person', 'organisation', 'place', 'group']);
const isSource = (c: Chunk) => c.phrase !== null && SOURCES.has(c.phrase.type);

/** Who says that the event is so: the subject of a verb of saying above the trigger's clause, or the source named by بحسب، وفق. */
export function attribute(site: Site): Draft['attribution'] {
  const { view } = site;
  const speech = quoted(site);
  let inner: Clause | null = null;
  for (let clause: Clause | undefined = site.clause; clause; inner = clause, clause = view.clauses[clause.parent]) {
    const found = !speech && isAside(site, clause, inner) ? null : sayingVerb(site, clause);
    if (found) return found;
  }
  return accordingTo(site);
}

/** What only says when or where something was said, or who said it, is the article's own: "قال الوزير بعد لقائه نظيره", "قال الوزير الذي يزور بيروت". */
function isAside(site: Site, clause: Clause, inner: Clause | null): boolean {
  const { view, at, scene } = site;
  // "أكد الوزير التزام بلاده، وأجرى محادثات": what is joined to the saying is not what was said.
  if (inner?.kind === 'coordinate') return true;
  if (inner?.kind === 'relative') {
    const verb = clause.chunks.find((i) => i < inner.antecedent && view.chunks[i]!.reporting && view.chunks[i]!.verb);
    return verb !== undefined && findSubject(view, clause, verb, isSource).chunk === inner.antecedent;
  }
  return inner === null && !view.chunks[at]!.verb && ADJUNCT.has(scene.prepositionText(view.chunks[at]!.preposition));
}
const ADJUNCT = new Set(['خلال', 'اثناء', 'بعد', 'قبل', 'قبيل', 'عقب', 'اثر', 'منذ', 'لدي', 'في', 'عشيه', 'غداه']);

function sayingVerb(site: Site, clause: Clause): Draft['attribution'] {
  const { view, at } = site;
  const verb = clause.chunks.find((i) => i !== at && i < at && view.chunks[i]!.reporting && view.chunks[i]!.verb);
  if (verb === undefined) return null;
  const subject = findSubject(view, clause, verb, isSource);
  if (subject.chunk < 0 || subject.chunk > at) return null;
  return build(site, fillerOf(view.tokens, view.chunks[subject.chunk]!.phrase!, subject.why), verb);
}

function accordingTo(site: Site): Draft['attribution'] {
  const { view } = site;
  for (let i = 0; i < view.chunks.length; i++) {
    const c = view.chunks[i]!;
    if (!c.reporting || c.verb) continue;
    for (let k = i + 1; k < Math.min(view.chunks.length, i + 4); k++) {
      const source = view.chunks[k]!;
      if (source.kind === 'phrase' && isSource(source))
        return build(site, fillerOf(view.tokens, source.phrase!, 'according to'), i);
    }
  }
  return null;
}

function build(site: Site, source: Filler, at: number): Draft['attribution'] {
  const { view } = site;
  const { reporting } = view.chunks[at]!;
  const row = site.scene.a.pack.tables.reporting[reporting!.ref]!;
  return {
    source,
    verb: row.form === 'verb' ? tokenForm(view.tokens, reporting!.from, reporting!.skip) : row.verb,
    quoted: quoted(site),
  };
}

const OPEN = new Set(['«', '“', '„'].map((c) => c.charCodeAt(0)));
const CLOSE = new Set(['»', '”'].map((c) => c.charCodeAt(0)));
const STRAIGHT = '"'.charCodeAt(0);

/** Whether the trigger stands inside quotation marks of its sentence. */
function quoted(site: Site): boolean {
  const { view, at } = site;
  const { tokens } = view;
  let depth = 0;
  for (let i = view.from; i < view.chunks[at]!.from; i++) {
    if (tokens.kind[i] !== TokenKind.Punctuation) continue;
    const c = tokens.text.codes[tokens.start[i]!]!;
    if (OPEN.has(c)) depth++;
    else if (CLOSE.has(c)) depth = Math.max(0, depth - 1);
    else if (c === STRAIGHT) depth = depth > 0 ? 0 : 1;
  }
  return depth > 0;
}
