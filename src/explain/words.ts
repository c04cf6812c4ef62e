import { type BuildContext, spanOf } from '../record/build.ts';
import type { Words } from './explanation.ts';

/** A stretch of tokens as it stands in the article. */
export const wordsAt = (
  context: BuildContext,
  { from, to, skip = 0 }: { readonly from: number; readonly to: number; readonly skip?: number },
): Words => spanOf(context, from, to, skip);
