import { tokenForm } from '../arabic/tokenise.ts';
import type { SentenceView } from './view.ts';

/** Nouns that stand for the agreement that they govern: "العمل بالمعاهدة", "نص الاتفاق", "مشاركتها في المعاهدة". */
const PART_OF = new Set(
  'العمل نص مشروع مسوده بنود تنفيذ تطبيق مشاركتها مشاركته التزامها التزامه التزاماتها عمليه حزمه عدد سلسله مجموعه احدي ابرز'.split(
    ' ',
  ),
);

/** Whether a chunk is a noun for a part of the agreement that it governs. */
export const isPartOf = (view: SentenceView, at: number): boolean =>
  at >= 0 && PART_OF.has(tokenForm(view.tokens, view.chunks[at]!.from));
