import { Feature } from '../arabic/features.ts';
import { Proclitic } from '../arabic/proclitics.ts';
import { WordSet } from '../arabic/word-set.ts';
import { WordFlag } from '../gazetteer/word-flags.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import type { Scene } from './scene.ts';
import { endsInAlef } from './subjects.ts';

/** Nouns that count or rank what follows without owning it: the preposition before them governs what they count. */
const QUANTIFIERS = new WordSet(
  'جميع كل كافه بعض معظم اغلب كلا كلتا احد احدي عدد عده سائر زهاء حوالي اول ثاني ثالث اخر اقصي اي ايه مختلف نفس ذات غير مثل شتي عشرات مئات الاف العشرات المئات الالاف مجموعه دفعه رشقه وابل سلسله حزمه متن متنه متنها',
);

/** Notes which preposition governs each noun phrase and event, and which phrases belong to the noun before them (نجل الرئيس). */
export function govern(scene: Scene, chunks: readonly Chunk[]): void {
  let pending = -1;
  let owned = false;
  chunks.forEach((c, k) => {
    switch (c.kind) {
      case 'preposition':
        if (isPartitive(scene, chunks, k)) break;
        if (isAbout(scene, c, chunks[k + 1])) pending = -1;
        else pending = compoundPreposition(scene, chunks, k);
        owned = false;
        break;
      case 'phrase':
      case 'event':
      case 'noun':
      case 'cue': {
        const own = procliticPreposition(scene, c);
        const governed = !c.verb && !isAccusative(scene, c) && !followsDefinite(chunks, k);
        c.preposition = own >= 0 ? own : governed && pending >= 0 ? pending : appositive(scene, chunks, k);
        const owning = owned && governed && own < 0 && !c.joined && c.kind === 'phrase';
        c.possessed =
          owning ||
          membersOf(chunks, k) ||
          locates(chunks, k) ||
          completesTitle(chunks, k) ||
          isOffice(chunks, k) ||
          isAmong(scene, EXAMPLES, chunks[k - 1]) ||
          isKin(scene, c);
        if (isBearer(scene, chunks, k)) {
          c.preposition = chunks[k - 2]!.preposition;
          c.possessed = chunks[k - 2]!.possessed;
          chunks[k - 1]!.possessed = chunks[k - 2]!.possessed = true;
        }
        const open = (c.kind === 'noun' && !closesIdafa(scene, chunks, k) && !isOwned(scene, c)) || c.kind === 'cue';
        pending = open ? c.preposition : -1;
        owned = opensIdafa(scene, c);
        break;
      }
      case 'quote':
      case 'bracket':
        break;
      case 'word':
        pending = Math.max(pending, procliticPreposition(scene, c));
        owned = false;
        break;
      case 'adjective':
        owned = false;
        // "على الأقل": the preposition has what it governs.
        if (c.definite && chunks[k - 1]?.kind === 'preposition') pending = -1;
        break;
      default:
        pending = -1;
        owned = false;
    }
  });
}

/** "يجري في هذه الأثناء مشاورات": an indefinite event noun is in no construct with the definite noun before it. */
function followsDefinite(chunks: readonly Chunk[], k: number): boolean {
  const [before, c] = [chunks[k - 1], chunks[k]!];
  return c.kind === 'event' && !c.definite && !c.joined && before?.kind === 'noun' && before.definite;
}

/** "على أرض المطار": a definite noun ends the construct, and with it what the preposition governs; a title (مفوض الشؤون) still has its bearer to come. */
function closesIdafa({ a }: Scene, chunks: readonly Chunk[], k: number): boolean {
  const head = chunks[k - 1];
  if (!chunks[k]!.definite || head?.kind !== 'noun' || head.definite || head.preposition < 0) return false;
  return !(a.readings.flags[head.from]! & WordFlag.Title);
}

/** "اختبرت بنجاح صاروخا": the written ending of the object, after which neither a preposition nor an idafa stands. */
const isAccusative = (scene: Scene, c: Chunk): boolean =>
  (c.phrase?.type === 'weapon' || c.phrase?.type === 'agreement') &&
  (c.phrase.features & Feature.Definite) === 0 &&
  endsInAlef(scene.a.tokens, c.from);

/** "إلى كل من منغوليا والهند": the من of a count passes on the preposition before it. */
function isPartitive(scene: Scene, chunks: readonly Chunk[], k: number): boolean {
  if (scene.a.readings.word[chunks[k]!.from] !== scene.words.min) return false;
  // "دفعة أخيرة من الصواريخ"
  const counted = chunks[k - 1]?.kind === 'adjective' ? chunks[k - 2] : chunks[k - 1];
  return counted !== undefined && counted.kind !== 'time' && isQuantifier(scene, counted);
}

/** "وزراء الدول الضامنة، تركيا وإيران وروسيا": a list after a comma spells out the group before it. */
function membersOf(chunks: readonly Chunk[], k: number): boolean {
  if (k < 2) return false;
  const c = chunks[k]!;
  return (
    chunks[k - 1]!.kind === 'comma' &&
    chunks[k - 2]!.phrase?.type === 'group' &&
    c.phrase?.type === 'place' &&
    !c.joined &&
    c.preposition < 0
  );
}

/** "ممثلي وفدي البلدين": whom a title in the construct belongs to. */
function completesTitle(chunks: readonly Chunk[], k: number): boolean {
  const c = chunks[k]!;
  const open = k > 0 && (chunks[k - 1]!.phrase?.mention?.title?.open ?? false);
  return open && c.kind === 'phrase' && !c.joined && c.preposition < 0;
}

/** "والد كيم", "نجل الرئيس": somebody else than the one who is named. */
function isKin(scene: Scene, { phrase }: Chunk): boolean {
  const title = phrase?.mention?.kind === 'title' ? undefined : phrase?.mention?.title;
  if (!title?.open) return false;
  return scene.a.pack.tables.titles[title.title]?.kind === 'kinship';
}

/** "رئيس مجلس الشورى بسلطنة عمان خالد المعولي": the country within the title, and who bears it. */
function isBearer(scene: Scene, chunks: readonly Chunk[], k: number): boolean {
  const { phrase, joined, preposition } = chunks[k]!;
  if (k < 2 || phrase?.type !== 'person' || phrase.mention?.kind !== 'name' || phrase.mention.title) return false;
  if (joined || preposition >= 0) return false;
  const country = chunks[k - 1]!;
  if (country.preposition !== scene.words.ba || country.phrase?.entity?.kind !== 'country') return false;
  const title = chunks[k - 2]!.phrase;
  return title?.type === 'person' && title.mention?.kind === 'title' && title.nameTo - title.nameFrom > 1;
}

/** "فلان، ولي العهد وزير الدفاع": the offices of somebody named before the comma are not somebody else. */
function isOffice(chunks: readonly Chunk[], k: number): boolean {
  const { phrase, joined } = chunks[k]!;
  if (phrase?.type !== 'person' || phrase.mention?.kind !== 'title' || joined) return false;
  if (k === 0) return false;
  const before = chunks[k - 1];
  // "فلان رئيس الجمهورية الأسبق"
  const former = phrase.mention.title?.former === true && phrase.entity === null;
  if (former && before?.phrase?.type === 'person' && before.phrase.mention?.kind !== 'title') return true;
  if (before?.phrase)
    return before.possessed && before.phrase.mention?.kind === 'title' && chunks[k - 2]?.kind === 'comma';
  const named = before?.kind === 'comma' ? chunks[k - 2]?.phrase : null;
  if (named?.type !== 'person' || named.mention?.kind === 'title') return false;
  return phrase.entity === null || phrase.entity === named.entity;
}

/** "من مدينة حلب شمال سوريا": where the place before it lies. */
function locates(chunks: readonly Chunk[], k: number): boolean {
  if (k === 0) return false;
  const before = chunks[k - 1]!;
  const c = chunks[k]!;
  return (
    before.phrase?.type === 'place' &&
    before.preposition >= 0 &&
    c.phrase?.type === 'place' &&
    !c.joined &&
    c.preposition < 0
  );
}

/** An indefinite noun, or event noun, that what follows completes (نجل الرئيس، قمة الحلف); not an accusative (سرا، اجتماعا). */
function opensIdafa(scene: Scene, c: Chunk): boolean {
  if (c.definite || c.verb || !OPENING.has(c.kind) || isQuantifier(scene, c) || isOwned(scene, c)) return false;
  if (c.preposition === scene.words.biwasita && AGENCY.has(scene.a.tokens, c.from)) return false;
  return !endsInAlef(scene.a.tokens, c.to - 1);
}

const TA_MARBUTA = 0x629;
/** Words whose own last letter is ه. */
const STEMS_IN_HA = new WordSet(
  'وجه شبه فقه مياه اتجاه تجاه انتباه رفاه جباه شفاه افواه وجوه كنه فوه نزيه تنبيه توجيه تشبيه تنزيه ترفيه شبيه فقيه كريه سفيه',
);

/** "في مكتبه": what follows does not complete a noun that has its owner as a pronoun. */
function isOwned({ a }: Scene, { from, kind }: Chunk): boolean {
  if (kind !== 'noun' || a.readings.word[from]! < 0 || STEMS_IN_HA.has(a.tokens, from, a.readings.skip[from]!))
    return false;
  const { text, end, start } = a.tokens;
  const last = end[from]! - 1;
  if (last - start[from]! < 3) return false;
  const ha = (at: number) => text.codes[at] === HA && text.source.charCodeAt(text.offsets[at]!) !== TA_MARBUTA;
  return ha(last) || (text.codes[last] === ALEF && ha(last - 1)) || (text.codes[last] === MEEM && ha(last - 1));
}
const HA = 0x647;
const ALEF = 0x627;
const MEEM = 0x645;

const OPENING: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['noun', 'event', 'cue']);

/** "بوالد كيم، كيم جونغ إيل": a person after a comma is who the phrase before it meant, under the same preposition; -1 elsewhere. */
function appositive(scene: Scene, chunks: readonly Chunk[], k: number): number {
  const { phrase, joined } = chunks[k]!;
  if (phrase?.type !== 'person' || joined || k < 2 || chunks[k - 1]!.kind !== 'comma') return -1;
  const named = chunks[k - 2]!;
  const noun = k > 2 ? chunks[k - 3] : undefined;
  if (!named.phrase) return -1;
  if (isKin(scene, named)) return named.preposition;
  if (named.possessed && noun?.kind === 'noun') return noun.preposition;
  const sameOne = named.phrase.type === 'person' && (!named.phrase.entity || named.phrase.entity === phrase.entity);
  return sameOne ? named.preposition : -1;
}

/** The preposition written onto a chunk's first word, or -1. */
function procliticPreposition({ a, words }: Scene, c: Chunk): number {
  const bits = a.readings.proclitics[c.from]!;
  if (bits & Proclitic.Ba) return words.ba;
  if (bits & Proclitic.Lam) return words.lam;
  return bits & Proclitic.Kaf ? words.kaf : -1;
}

/** "نحو 180 صاروخا": about, not towards. */
const isAbout = (scene: Scene, c: Chunk, next: Chunk | undefined): boolean =>
  next?.kind === 'word' && scene.prepositionText(scene.a.readings.word[c.from]!) === 'نحو';

/** The preposition that a preposition is part of: "بالقرب من" is near, "من قبل" and "من جانب" name the agent; by its own word otherwise. */
function compoundPreposition(scene: Scene, chunks: readonly Chunk[], k: number): number {
  const own = scene.a.readings.word[chunks[k]!.from]!;
  if (isAmong(scene, NEARNESS, chunks[k - 1])) return scene.words.qurb;
  if (own === scene.words.min && invites(scene, chunks, k)) return scene.words.bidawa;
  const agent = own === scene.words.min && isAmong(scene, AGENCY, chunks[k + 1]);
  const after =
    k > 0 &&
    chunks[k - 1]!.kind === 'preposition' &&
    scene.a.readings.word[chunks[k - 1]!.from] === scene.words.min &&
    isAmong(scene, AGENCY, chunks[k]);
  return agent || after ? scene.words.biwasita : own;
}

/** "فصائل، بينها جبهة النصرة،": one of those named before. */
const EXAMPLES = new WordSet('بينها بينهم منها منهم ابرزها ابرزهم ضمنها ضمنهم');

/** "بدعوة من", "تلبية لدعوة كريمة من", "دعوة من": who invites. */
function invites(scene: Scene, chunks: readonly Chunk[], k: number): boolean {
  const noun = chunks[k - 1]?.kind === 'adjective' ? chunks[k - 2] : chunks[k - 1];
  return noun !== undefined && INVITATION.has(scene.a.tokens, noun.to - 1);
}
const INVITATION = new WordSet('بدعوه لدعوه دعوه الدعوه لدعوات دعوات');

const NEARNESS = new WordSet('القرب مقربه كثب');
const AGENCY = new WordSet('قبل جانب طرف لدن');

export const isQuantifier = (scene: Scene, c: Chunk): boolean => isAmong(scene, QUANTIFIERS, c);

const isAmong = ({ a }: Scene, words: WordSet, c: Chunk | undefined): boolean =>
  c !== undefined && words.has(a.tokens, c.from, a.readings.skip[c.from]!);
