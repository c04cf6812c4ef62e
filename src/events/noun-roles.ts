import { Enclitic, encliticOf, Feature } from '../arabic/features.ts';
import { tokenForm } from '../arabic/tokenise.ts';
import { Sense } from '../gazetteer/phrases.ts';
import { longestAt } from '../mentions/senses.ts';
import { antecedents } from './antecedent.ts';
import type { Chunk } from './chunk.ts';
import type { Filler } from './draft.ts';
import { distinct } from './fillers.ts';
import { isQuantifier } from './govern.ts';
import { acceptsEntity, fill, put, type Site, taken, takesBack } from './site.ts';
import { findSubject } from './subjects.ts';

/** Owner, objects and adjectives of a trigger that is a noun. */
export function nounRoles(site: Site): void {
  const { agent, patient } = site.trigger.frame;
  const enclitic = encliticOf(site.found.features);
  if (enclitic !== Enclitic.None) ownedBy(site, enclitic, agent);
  let next = site.at + 1;
  const definite = (site.found.features & Feature.Definite) !== 0;
  if (!definite) {
    next = skipFillers(site, next);
    const c = site.view.chunks[next];
    if (c?.kind === 'phrase' && c.preposition < 0 && !c.joined && enclitic === Enclitic.None) {
      const venue = isVenue(site, next) && fill(site, ['place'], next, 'idafa');
      if (venue || fill(site, agent, next, 'idafa') || fill(site, patient, next, 'idafa')) next = afterList(site, next);
    }
    next = skipFillers(site, next);
    const object = site.view.chunks[next];
    if (object?.kind === 'phrase' && object.preposition < 0 && !object.joined && !taken(site, next))
      fill(site, patient, next, 'object of the noun');
  }
  adjectives(site);
  bodies(site);
  pronounAfter(site);
}

/** "قمة الدوحة", "لقاء مينسك": one place alone after talks is where they are held, two are the sides. */
function isVenue(site: Site, at: number): boolean {
  const roles = site.type.roles.map((r) => r.name);
  if (!roles.includes('place') || !roles.includes('participants') || site.view.chunks[at]!.phrase?.type !== 'place')
    return false;
  const next = site.view.chunks[at + 1];
  return !(next?.joined && next.phrase?.type === 'place');
}

/** The next chunk that can be an argument: quotation marks, brackets, numbers and quantifiers are passed over. */
function skipFillers(site: Site, i: number): number {
  const c = site.view.chunks[i];
  if (!c) return i;
  const quantifier = c.kind === 'noun' && isQuantifier(site.scene, c);
  const number = c.kind === 'word' && site.view.chunks[i + 1]?.kind === 'phrase';
  return c.kind === 'quote' || c.kind === 'bracket' || quantifier || number ? skipFillers(site, i + 1) : i;
}

/** The chunk after a list and the adjectives that follow it. */
function afterList(site: Site, at: number): number {
  let i = at + 1;
  while (
    i < site.view.chunks.length &&
    (site.view.chunks[i]!.kind === 'adjective' ||
      (site.view.chunks[i]!.joined && site.view.chunks[i]!.kind === 'phrase'))
  )
    i++;
  return i;
}

function ownedBy(site: Site, enclitic: number, roles: readonly string[]): void {
  const { view, at, clause } = site;
  // "رحب بالوفد وزيارته": joined to a noun phrase, it is theirs.
  const before = view.chunks[at - 1]?.phrase;
  const joined = view.chunks[at]!.joined && (before?.type === 'group' || before?.type === 'person');
  if (joined && fill(site, roles, at - 1, 'pronoun of the noun before')) return;
  const dual = enclitic === Enclitic.TheirDual;
  const owner = clause.verb >= 0 ? ownerInClause(site, (c) => isOwner(c) || (dual && isTwo(c))) : -1;
  const phrase = view.chunks[owner]?.phrase;
  // "أكد الرئيسان خلال لقائهما"
  if (dual && phrase?.type === 'anaphor' && fill(site, roles, owner, 'pronoun')) return;
  // "قال السفير خلال لقائه": somebody in office whom the article does not name.
  const unnamed = phrase?.type === 'person' && phrase.entity === null;
  if (unnamed && isSingular(enclitic, phrase.features) && fill(site, roles, owner, 'pronoun')) return;
  for (const e of antecedents(site, enclitic, roles)) {
    const role = roles.find((r) => takesBack(site, r, e));
    if (role) put(site, role, [site.memory.filler(e, 'pronoun')]);
  }
}

/** ـه goes with السفير, ـها with السفيرة. */
const isSingular = (enclitic: number, features: number): boolean =>
  enclitic === ((features & Feature.Feminine) !== 0 ? Enclitic.Her : Enclitic.His);

const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['له', Enclitic.His],
  ['لها', Enclitic.Her],
  ['لهما', Enclitic.TheirDual],
  ['بينهما', Enclitic.TheirDual],
]);

/** "آخر لقاء له", "لقاء بينهما": the pronoun after the noun says whose it is; after its owner, whom it is with (استقبال الملك له). */
function pronounAfter(site: Site): void {
  const { agent, patient } = site.trigger.frame;
  const [next, second] = site.view.chunks.slice(site.at + 1, site.at + 3);
  const pronoun = (c: Chunk | undefined) => (c ? PRONOUNS.get(tokenForm(site.view.tokens, c.from)) : undefined);
  const owner = pronoun(next);
  if (owner !== undefined) return ownedBy(site, owner, agent);
  const whom = next?.possessed && next.phrase ? pronoun(second) : undefined;
  if (whom !== undefined && second!.from > site.view.chunks[site.at]!.from) ownedBy(site, whom, patient);
}

/** "المحادثات الروسية الأميركية": two or more countries as adjectives are the sides; "جولة أوروبية" has a role of its own for one. */
function adjectives(site: Site): void {
  const { agent } = site.trigger.frame;
  const own = site.trigger.adjectives[0];
  const role = own ?? agent.find((r) => acceptsEntity(site, r, 'place'));
  if (!role) return;
  const named: Filler[] = [];
  for (let i = site.at + 1; site.view.chunks[i]?.kind === 'adjective'; i++) {
    const { nisba, from, to } = site.view.chunks[i]!;
    if (nisba)
      named.push({ type: 'place', entity: nisba, from, to, skip: 0, why: 'adjective', phrase: null, head: '' });
  }
  if (distinct(named).length >= (own ? 1 : 2)) put(site, role, named);
}

/** The subject of the clause's verb, before the noun; after it where the noun stands in front ("لدى لقائه السفير، قال الوزير"). */
function ownerInClause({ view, clause, at }: Site, fits: (c: Chunk) => boolean): number {
  const { chunk } = findSubject(view, clause, clause.verb, fits);
  return chunk >= 0 && (clause.verb > at || chunk < at) ? chunk : -1;
}

const isOwner = (c: Chunk): boolean =>
  c.phrase?.type === 'person' || c.phrase?.type === 'organisation' || c.phrase?.type === 'place';

const isTwo = (c: Chunk): boolean => c.phrase?.type === 'anaphor';

const BODY_REACH = 4;

/** "القمة العربية الطارئة", "قمة العشرين": the organisation that the words after the noun name. */
function bodies(site: Site): void {
  const { view, scene, at, trigger } = site;
  const role = trigger.frame.agent[0];
  if (!role || !acceptsEntity(site, role, 'organisation')) return;
  for (let i = at + 1; i < Math.min(view.chunks.length, at + BODY_REACH); i++) {
    const c = view.chunks[i]!;
    if (c.preposition >= 0 || c.verb || c.kind === 'comma') return;
    const found = longestAt(scene.a, c.from, Sense.Body);
    const entity = found && trigger.type === 'summit' ? scene.bodyOf(found.ref) : null;
    if (entity)
      put(site, role, [
        { type: 'organisation', entity, from: c.from, to: c.to, skip: 0, why: 'adjective', phrase: null, head: '' },
      ]);
  }
}
