import { Enclitic, encliticOf } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import type { Site } from './site.ts';

/** Prepositions with a pronoun that the steps of a treaty take: التوقيع عليها، الانضمام إليه، العمل به. */
const PRONOUNS = new Set(['عليه', 'عليها', 'اليه', 'اليها', 'به', 'بها', 'منه', 'منها', 'فيه', 'فيها', 'له', 'لها']);
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

function hasPronoun({ view, at, found }: Site): boolean {
  const own = view.chunks[at]!.verb?.enclitic ?? encliticOf(found.features);
  if (own === Enclitic.His || own === Enclitic.Her) return true;
  for (let i = at + 1; i <= Math.min(view.chunks.length - 1, at + REACH); i++) {
    const c = view.chunks[i]!;
    if (PRONOUNS.has(tokenForm(view.tokens, c.from))) return true;
    if (c.verb || c.kind === 'comma') return false;
  }
  return false;
}
