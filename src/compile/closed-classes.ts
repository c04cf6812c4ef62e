import { WordFlag } from '../gazetteer/word-flags.ts';
import type { PackBuilder } from './builder.ts';

const CLASS_FLAGS: Record<string, number> = {
  prepositions: WordFlag.Particle | WordFlag.Preposition,
  subordinators: WordFlag.Particle | WordFlag.Subordinator,
  coordinators: WordFlag.Particle | WordFlag.Coordinator,
  relatives: WordFlag.Particle | WordFlag.Relative,
  negations: WordFlag.Particle | WordFlag.Negation,
  pronouns: WordFlag.Particle | WordFlag.Pronoun,
  particles: WordFlag.Particle,
  demonstratives: WordFlag.Particle | WordFlag.Demonstrative,
  name_particles: WordFlag.NameParticle,
  former: WordFlag.Former,
  acting: WordFlag.Acting,
};

/** Marks the words of the closed classes. */
export function compileClosedClasses(classes: Readonly<Record<string, readonly string[]>>, builder: PackBuilder): void {
  for (const [name, list] of Object.entries(classes)) for (const w of list) builder.word(w, CLASS_FLAGS[name] ?? 0);
  for (const w of classes['prepositions'] ?? [])
    for (const form of withPronouns(w)) builder.word(form, WordFlag.Particle);
}

/** "خلالها", "عليه": a preposition with a pronoun stands by itself; alef maqsura turns to ya before it. */
const withPronouns = (preposition: string): string[] =>
  preposition.length < 2 ? [] : ['ه', 'ها', 'هما', 'هم', 'هن', 'نا'].map((p) => preposition.replace(/ى$/, 'ي') + p);
