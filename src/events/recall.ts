import type { Draft } from './draft.ts';

type Form = NonNullable<Draft['form']>;

/** What a word for talks can take up: "المحادثات" a meeting told before, "المفاوضات" no single encounter, "المؤتمر" nothing but the conference. */
const RECALLED: Readonly<Record<Form, readonly Form[]>> = {
  encounter: ['encounter', 'talks'],
  talks: ['encounter', 'talks', 'negotiation'],
  negotiation: ['talks', 'negotiation'],
  conference: [],
};

/** Sentences over which "الاجتماع" still takes up a conference. */
const REACH = 3;

/** Whether a mention by its word can be of the happening that the drafts tell of: the same word, or one that takes it up. */
export function recalls(drafts: readonly Draft[], d: Draft): boolean {
  const { form } = d;
  if (form === null) return true;
  const counted = drafts.filter((x) => x.form !== null && isCounted(x.form));
  if (isCounted(form) && counted.length > 0 && counted.every((x) => x.plural !== d.plural)) return false;
  return drafts.some((x) => x.trigger === d.trigger || x.form === null || isRecalled(x, d, form));
}

/** Encounters and conferences are counted: "لقاءات" are more than one "لقاء"; talks have no singular. */
const isCounted = (form: Form) => form === 'encounter' || form === 'conference';

function isRecalled(x: Draft, d: Draft, form: Form): boolean {
  if (RECALLED[form].includes(x.form!) || (d.inTitle && RECALLED[x.form!].includes(form))) return true;
  // Two leaders meet: "القمة"; a summit sits: "الاجتماع"; they sit down "في أول حوار".
  if (x.type === 'summit' && d.type === 'summit') return true;
  if (x.sentence === d.sentence && x.clause === d.clause) return true;
  // "الاجتماع" goes back over some sentences to a conference, "القمة" to the meeting just told of.
  const distance = Math.abs(x.sentence - d.sentence);
  if (x.form === 'conference') return form === 'encounter' && distance <= REACH;
  return x.form === 'encounter' && form === 'conference' && (d.inTitle || distance <= 1);
}
