import { Enclitic } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import { antecedents } from './antecedent.ts';
import type { FunctionWords } from './scene.ts';
import { put, type Site } from './site.ts';

/** Prepositions with the pronoun written onto them. */
const COMPANY: ReadonlyMap<string, readonly [keyof FunctionWords, number]> = new Map([
  ['به', ['ba', Enclitic.His]],
  ['بها', ['ba', Enclitic.Her]],
  ['معه', ['maa', Enclitic.His]],
  ['معها', ['maa', Enclitic.Her]],
  ['منه', ['min', Enclitic.His]],
  ['منها', ['min', Enclitic.Her]],
  ['اليه', ['ila', Enclitic.His]],
  ['اليها', ['ila', Enclitic.Her]],
]);
const REACH = 4;

/** "اتصل به هاتفيا", "أجرى محادثات معه": the other side is a pronoun that a preposition of the trigger's frame takes. */
export function pronounCompany(site: Site): void {
  const { view, scene, clause, at, trigger } = site;
  for (const i of clause.chunks) {
    if (i <= at || i > at + REACH) continue;
    const c = view.chunks[i]!;
    if (c.verb) return;
    const company = COMPANY.get(tokenForm(view.tokens, c.from));
    const roles = company && trigger.frame.prepositions[String(scene.words[company[0]])];
    const role = roles?.find((r) => r === 'participants');
    if (!company || !role || c.kind === 'phrase') continue;
    const [other] = antecedents(site, company[1], [role], true);
    if (other?.type !== 'person') continue;
    put(site, role, [site.memory.filler(other, 'pronoun after a preposition')]);
    site.roles.opened.add(scene.words[company[0]]);
  }
}
