import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDate } from './dates.ts';
import { InputError } from './faults.ts';
import { type Origin, type ReadArticle, unreadableDate } from './from-json.ts';
import { LIMITS } from './limits.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SHORTEST = 25;

/** As much of the DOM as is used here; the compiler's own types of it would bring a browser's globals into every file. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
interface PageElement extends PageNode {
  readonly children: Iterable<PageElement>;
  readonly firstElementChild: PageElement | null;
  getAttribute(name: string): string | null;
}
interface Page {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
}
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * An article from an HTML page: the main text as Mozilla's Readability finds it, a line a paragraph, and what the page's metadata says of title,
 * date, address and site. Offsets count this text. Scripts never run and nothing is fetched. Throws `InputError` E205 and E211.
 */
export function articleFromHtml(html: string, origin: Origin): ReadArticle {
  const page = parse(html);
  const meta = readMetadata(page);
  const main = findMain(page);
  const text = main?.content ? textOf(main.content) : '';
  if (text === '') throw new InputError('E211', 'no main text found in the page');
  const given = main?.publishedTime ?? meta.published;
  const published = readDate(given);
  return {
    article: {
      id: origin.id,
      path: origin.path,
      title: squeeze(meta.title ?? main?.title ?? ''),
      text,
      published,
      publishedFrom: published ? 'metadata' : null,
      url: meta.url,
      source: main?.siteName ?? null,
      encoding: origin.encoding,
      sha256: origin.sha256,
    },
    warnings: unreadableDate(given, published),
  };
}

/** The encoding that a page declares in its first bytes, or null. */
export const declaredEncoding = (head: Uint8Array): string | null =>
  /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/i.exec(Buffer.from(head).toString('latin1'))?.[1] ?? null;

function parse(html: string): Page {
  // A "<" that opens nothing would become a text node of its own, each.
  const page: Page = parseHTML(html.replace(/<(?![a-z/!?])/gi, '&lt;')).document;
  const root = page.documentElement;
  if (!root?.firstElementChild) throw new InputError('E211', 'no HTML page');
  checkSize(root);
  return page;
}

/** Readability's work grows with the square of the depth: pages no browser would show are refused. */
function checkSize(root: PageElement): void {
  let count = 0;
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > LIMITS.htmlDepth) throw new InputError('E211', `elements nested more than ${LIMITS.htmlDepth} deep`);
    if (count > LIMITS.htmlElements)
      throw new InputError('E208', `more than ${LIMITS.htmlElements} elements in a page`);
    level = level.flatMap((e) => [...e.children]);
  }
}

function readMetadata(page: Page) {
  const get = (selector: string, attribute: string) =>
    page.querySelector(selector)?.getAttribute(attribute)?.trim() || null;
  return {
    title: get('meta[property="og:title"]', 'content'),
    published:
      get('meta[itemprop="datePublished"]', 'content') ??
      get('meta[name="date"], meta[name="pubdate"], meta[name="DC.date.issued"]', 'content') ??
      get('time[datetime]', 'datetime'),
    url: get('link[rel="canonical"]', 'href') ?? get('meta[property="og:url"]', 'content'),
  };
}

function findMain(page: Page) {
  return new Readability<PageNode>(page as never, {
    charThreshold: SHORTEST,
    serializer: (node) => node as PageNode,
  }).parse();
}

function textOf(root: PageNode): string {
  const lines = [''];
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) lines[lines.length - 1] += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE) return;
    const block = BLOCKS.has(node.nodeName) || node.nodeName === 'BR';
    if (block) lines.push('');
    for (const child of node.childNodes) visit(child);
    if (block) lines.push('');
  };
  visit(root);
  return lines
    .map(squeeze)
    .filter((line) => line !== '')
    .join('\n');
}

const squeeze = (s: string) => s.replace(/\s+/g, ' ').trim();
