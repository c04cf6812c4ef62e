import { Enclitic, encliticOf } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import { isPartOf } from './part-of.ts';
import type { Site } from './site.ts';

/** Prepositions with a pronoun that the steps of a treaty take: التوقيع عليها، الانضمام إليه، انسحابها منها. */
const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['عليه', 'علي'],
  ['عليها', 'علي'],
  ['اليه', 'الي'],
  ['اليها', 'الي'],
  ['منه', 'من'],
  ['منها', 'من'],
  ['له', 'ل'],
  ['لها', 'ل'],
]);
/** العمل بها */
const WORKED = new Set(['به', 'بها']);
const REACH = 3;

/**
 * The agreement that a pronoun stands for: "معاهدة ... إلى الكونغرس للمصادقة عليها", "اتفاق سلام، ومن المنتظر توقيعه". The nearest one before the
 * trigger in the sentence; null where the trigger has no pronoun or no agreement was named.
 */
export function pronounAgreement(site: Site): number | null {
  const { view, at, clause } = site;
  if (clause.kind === 'relative' && clause.antecedent >= 0 && hasPronoun(site))
    if (view.chunks[clause.antecedent]!.phrase?.type === 'agreement') return clause.antecedent;
  if (!hasPronoun(site)) return null;
  for (let i = at - 1; i >= 0; i--) if (view.chunks[i]!.phrase?.type === 'agreement') return i;
  return null;
}

function hasPronoun(site: Site): boolean {
  const { view, at, found } = site;
  const own = view.chunks[at]!.verb?.enclitic ?? encliticOf(found.features);
  if (own === Enclitic.His || own === Enclitic.Her) return true;
  for (let i = at + 1; i <= Math.min(view.chunks.length - 1, at + REACH); i++) {
    const c = view.chunks[i]!;
    const form = tokenForm(view.tokens, c.from);
    if (opensAgreement(site, PRONOUNS.get(form)) || (WORKED.has(form) && isPartOf(view, i - 1))) return true;
    if (c.verb || c.kind === 'comma') return false;
  }
  return false;
}

/** Whether the trigger has its agreement after this preposition. */
function opensAgreement({ trigger, scene }: Site, preposition: string | undefined): boolean {
  if (preposition === undefined) return false;
  const { prepositions } = trigger.frame;
  return Object.keys(prepositions).some(
    (word) => scene.prepositionText(Number(word)) === preposition && prepositions[word]!.includes('@agreement'),
  );
}
