import { ENCLITICS, Enclitic } from '../arabic/features.ts';
import { TokenKind, type Tokens, tokenForm } from '../arabic/tokenise.ts';
import { WordSet } from '../arabic/word-set.ts';
import { EVERYDAY, WordFlag } from '../gazetteer/word-flags.ts';
import type { Chunk, VerbForm } from './chunk.ts';
import type { Scene } from './scene.ts';

const VERBAL_PARTICLES = new WordSet('لم لن سوف قد لقد');
/** س and a prefix of the present: only the future of a verb begins so and is that long. */
const FUTURE = /^و?س[يتنا]\p{L}{3,}$/u;
const PRESENT = /^و?ي\p{L}{3,5}$/u;
const PREFIX = /^و?[يتنا]/u;

/**
 * A word that no dictionary lists is a verb where only a verb can stand: after a relative pronoun (الذي يقوده), after لم، لن، سوف and قد, with the
 * س of the future (ستواصل), or with the ي of the present where a clause opens. Null elsewhere.
 */
export function unlistedVerb({ a }: Scene, i: number, before: readonly Chunk[]): VerbForm | null {
  if (a.tokens.kind[i] !== TokenKind.Word || a.readings.flags[i]! & (EVERYDAY | WordFlag.Article)) return null;
  const previous = before.at(-1);
  const slot =
    previous !== undefined && (previous.kind === 'relative' || VERBAL_PARTICLES.has(a.tokens, previous.from));
  // "الاتفاقية (سيداو)": what stands in brackets names.
  if (!slot && (!mayShowVerb(a.tokens, i) || previous?.kind === 'bracket')) return null;
  const form = tokenForm(a.tokens, i);
  if (form.length < 3) return null;
  const future = FUTURE.test(form);
  const opening = PRESENT.test(form) && (previous === undefined || opens(previous));
  if (!future && !slot && !opening) return null;
  const present = future || opening || (PREFIX.test(form) && previous?.kind !== 'relative') || PRESENT.test(form);
  const verb = form.replace(/^و/, '');
  return {
    past: !present,
    future,
    passive: false,
    feminine: present ? /^س?ت/.test(verb) : /ت(ها|ه|هم|هما)?$/.test(verb),
    plural: /(ون|وا)$/.test(verb),
    dual: /ان$/.test(verb) && present,
    speaker: false,
    purpose: false,
    enclitic: encliticEnding(verb),
  };
}

const WAW = 0x648;
const SIN = 0x633;
const YA = 0x64a;

/** Whether a word begins as `FUTURE` or `PRESENT` asks. */
function mayShowVerb({ text, start }: Tokens, i: number): boolean {
  const at = start[i]!;
  const first = text.codes[text.codes[at] === WAW ? at + 1 : at];
  return first === SIN || first === YA;
}

const opens = (c: Chunk): boolean =>
  c.kind === 'subordinator' || c.kind === 'comma' || c.kind === 'colon' || c.auxiliary;

/** The pronoun that a long enough word ends in. */
function encliticEnding(verb: string): number {
  const found = ENCLITICS.find(
    ([text, e]) => e !== Enclitic.Speaker && verb.endsWith(text) && verb.length - text.length >= 3,
  );
  return found ? found[1] : Enclitic.None;
}
