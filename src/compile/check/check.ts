import type { Pack } from '../../gazetteer/pack.ts';
import { compileDictionaries } from '../compile.ts';
import type { Compiled } from '../compiled.ts';
import { compileOnto } from '../extend.ts';
import { compileRulesOnto } from '../extend-rules.ts';
import type { Fault } from '../faults.ts';
import type { SourceFile } from '../tsv.ts';
import { type Check, createLocator } from './checking.ts';
import { checkCollisions } from './collisions.ts';
import { checkCoordinates } from './coordinates.ts';
import { type Counts, countRows } from './count.ts';
import { checkRepeatedNames, checkSharedNames } from './names.ts';
import { checkNeeds } from './needs.ts';
import { checkReachable } from './reachable.ts';
import { checkReferences, checkRepeatedIds } from './references.ts';
import { checkTerms } from './terms.ts';

export interface CheckReport {
  /** By file, line and column. */
  readonly faults: readonly Fault[];
  readonly counts: Counts;
}

const CHECKS: readonly Check[] = [
  checkRepeatedIds,
  checkSharedNames,
  checkRepeatedNames,
  checkReferences,
  checkTerms,
  checkCoordinates,
  checkReachable,
  checkCollisions,
  checkNeeds,
];

/**
 * Checks dictionary files: each for itself, and against each other. With `base` they are taken to add to that pack, without it to be a whole
 * set of dictionaries.
 */
export function checkDictionaries(files: readonly SourceFile[], base: Pack | null): CheckReport {
  const compiled = base ? compileAdditions(base, files) : compileDictionaries(files);
  const checking = { ...compiled, at: createLocator(files) };
  const faults = [...compiled.faults, ...CHECKS.flatMap((check) => check(checking))];
  return { faults: faults.sort(byPlace), counts: countRows(compiled) };
}

/** Rows and rules that are added to a pack. */
function compileAdditions(base: Pack, files: readonly SourceFile[]): Compiled {
  const isTable = (f: SourceFile) => f.path.endsWith('.tsv');
  const compiled = compileOnto(base, files.filter(isTable));
  const rules = compileRulesOnto(
    base,
    files.filter((f) => !isTable(f)),
  );
  return { ...compiled, faults: [...compiled.faults, ...rules.faults] };
}

const byPlace = (a: Fault, b: Fault): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);

const compare = <T extends string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
