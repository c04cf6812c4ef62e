import { normalise } from '../../arabic/normalise.ts';
import { TokenKind, type Tokens, tokenise } from '../../arabic/tokenise.ts';
import { matchPhrases } from '../../gazetteer/match.ts';
import { Sense } from '../../gazetteer/phrases.ts';
import { readTokens } from '../../gazetteer/readings.ts';
import { EVERYDAY, WordFlag } from '../../gazetteer/word-flags.ts';
import type { EntityTableName } from '../entities.ts';
import type { Fault } from '../faults.ts';
import type { Located } from '../tsv.ts';
import type { Check, Checking } from './checking.ts';

/**
 * Names that no text can give: each is read as an article would be. D341: none of an entry's names is found; D342: one of them is not;
 * D343: a name is an everyday word, and nothing says what tells them apart.
 */
export const checkReachable: Check = (c) =>
  [...c.rows].flatMap(([ref, located]) => {
    const { row } = located;
    const names = [row.name, ...row.aliases, ...row.short];
    const lost = names.filter((name) => !isFound(c, name, ref));
    const place = c.at(located, 'name');
    if (lost.length === names.length) {
      const message = `no text can name ${row.id}: ${lost.join('، ')} is not found where it stands`;
      return [{ ...place, code: 'D341', severity: 'error', message }];
    }
    return [...lost.map((name) => unfound(c, located, name)), ...everyday(c, located)];
  });

function unfound(c: Checking, located: Located<EntityTableName>, name: string): Fault {
  const { row } = located;
  const column = row.name === name ? 'name' : row.aliases.includes(name) ? 'aliases' : 'short';
  const message = `${name} is not found where it stands, so it does nothing`;
  return { ...c.at(located, column, name), code: 'D342', severity: 'warning', message };
}

/** Whether a text that is nothing but the name gives the entity, over its whole length. */
function isFound({ pack }: Checking, name: string, ref: number): boolean {
  const tokens = tokenise(normalise(name));
  const readings = readTokens(pack.lexicon, tokens);
  const matches = matchPhrases(pack.phrases, tokens, readings);
  const { senseStart, senseKind, senseRef } = pack.phrases;
  for (let m = 0; m < matches.count; m++) {
    if (matches.from[m]! > firstWord(tokens) || matches.to[m]! < lastWord(tokens)) continue;
    const node = matches.node[m]!;
    for (let s = senseStart[node]!; s < senseStart[node + 1]!; s++)
      if (senseKind[s] === Sense.Entity && senseRef[s] === ref) return true;
  }
  return false;
}

function firstWord({ count, kind }: Tokens): number {
  let first = 0;
  while (first < count && kind[first] === TokenKind.Punctuation) first++;
  return first;
}

/** The end of the last token that is no punctuation (a name may end with a bracket or a full stop). */
function lastWord({ count, kind }: Tokens): number {
  let end = count;
  while (end > 0 && kind[end - 1] === TokenKind.Punctuation) end--;
  return end;
}

function everyday(c: Checking, located: Located<EntityTableName>): Fault[] {
  const { row } = located;
  if (row.needs.before.length + row.needs.after.length > 0) return [];
  return (['name', 'aliases'] as const).flatMap((column) =>
    [row[column]].flat().flatMap((name): Fault[] => {
      const what = everydayClass(c, name);
      if (what === null) return [];
      const place = c.at(located, column, name);
      const message = `${name} is ${what} too: say in "needs" what must stand beside it, or make it "short"`;
      return [{ ...place, code: 'D343', severity: 'warning', message }];
    }),
  );
}

function everydayClass({ pack }: Checking, name: string): string | null {
  const tokens = tokenise(normalise(name));
  if (tokens.count !== 1) return null;
  const flags = readTokens(pack.lexicon, tokens).flags[0]!;
  if ((flags & EVERYDAY) === 0) return null;
  if (flags & WordFlag.Particle) return 'a particle';
  if (flags & WordFlag.Verb) return 'a verb';
  return flags & WordFlag.Noun ? 'a noun' : 'an adjective';
}
