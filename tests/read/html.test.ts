import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/read/faults.ts';
import { articleFromHtml, declaredEncoding } from '../../src/read/from-html.ts';

const ORIGIN = { id: 'p.html', path: 'p.html', encoding: 'utf-8', sha256: null };
const PARAGRAPHS = [
  'وصل وزير الخارجية السعودي إلى الخرطوم صباح اليوم في زيارة تستمر يومين، وكان في استقباله نظيره السوداني.',
  'وقال بيان للوزارة إن المحادثات تناولت الملاحة في البحر الأحمر، والمساعدات، وعودة الرحلات الجوية بين البلدين.',
  'ويغادر الوزير غدا إلى نيروبي، حيث يلتقي الرئيس الكيني ويوقع اتفاقا للنقل الجوي.',
];

const page = (
  head: string,
  body = PARAGRAPHS.map((p) => `<p>${p}</p>`).join(''),
) => `<!doctype html><html lang="ar"><head>${head}</head><body>
  <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
  <article><h1>وزير الخارجية في الخرطوم</h1>${body}</article>
  <aside><ul><li><a href="/1">خبر آخر تماما</a></li></ul></aside>
  <footer>جميع الحقوق محفوظة</footer></body></html>`;

describe('articleFromHtml', () => {
  it('gives the main text, a line a paragraph, without menus', () => {
    const { article } = articleFromHtml(page('<title>وزير الخارجية في الخرطوم - الموقع</title>'), ORIGIN);
    expect(article.text.split('\n').filter((line) => PARAGRAPHS.includes(line))).toEqual(PARAGRAPHS);
    expect(article.text).not.toMatch(/رياضة|الحقوق/);
    expect(article.title).toContain('وزير الخارجية في الخرطوم');
  });

  it('takes title, date, address and site from the metadata', () => {
    const head = `<meta property="og:title" content="عنوان &quot;كامل&quot;"><meta property="og:site_name" content="الموقع">
      <meta property="article:published_time" content="2024-05-06T09:00:00+03:00"><link rel="canonical" href="https://example.org/a">`;
    expect(articleFromHtml(page(head), ORIGIN).article).toMatchObject({
      title: 'عنوان "كامل"',
      published: '2024-05-06',
      publishedFrom: 'metadata',
      url: 'https://example.org/a',
      source: 'الموقع',
    });
  });

  it('takes the date of linked data or of a time element', () => {
    const linked =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2024-05-07T00:00:00Z"}</script>';
    expect(articleFromHtml(page(linked), ORIGIN).article.published).toBe('2024-05-07');
    const timed = page('', `<time datetime="2024-05-08">أمس</time>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}`);
    expect(articleFromHtml(timed, ORIGIN).article.published).toBe('2024-05-08');
  });

  it('never runs scripts', () => {
    const script =
      '<script>globalThis.ran = true; document.body.innerHTML = ""</script><img src=x onerror="globalThis.ran = true">';
    const { article } = articleFromHtml(
      page(script, `${script}${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}`),
      ORIGIN,
    );
    expect(article.text).toContain(PARAGRAPHS[0]);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it.each([
    ['nothing but scripts', '<html><body><script>1</script></body></html>', 'E211'],
    ['no page at all', '<'.repeat(50_000), 'E211'],
    ['unclosed elements without end', `<html><body>${'<b>نص'.repeat(5_000)}`, 'E211'],
    ['too many elements', `<html><body>${'<i>نص</i>'.repeat(30_000)}</body></html>`, 'E208'],
  ])('refuses %s', (_, html, code) => {
    const read = () => articleFromHtml(html, ORIGIN);
    expect(read).toThrow(InputError);
    expect(read).toThrow(expect.objectContaining({ code }));
  });

  it('measures the work by depth and number of elements, not by what Readability makes of them', () => {
    const deep = `<html><body>${'<div>'.repeat(150)}${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}`;
    expect(articleFromHtml(deep, ORIGIN).article.text).toContain(PARAGRAPHS[0]);
  });

  it('finds the encoding that a page declares', () => {
    expect(declaredEncoding(Buffer.from('<meta charset="windows-1256">'))).toBe('windows-1256');
    expect(declaredEncoding(Buffer.from('<META http-equiv=x content="text/html; charset=iso-8859-6">'))).toBe(
      'iso-8859-6',
    );
    expect(declaredEncoding(Buffer.from('<p>'))).toBeNull();
  });
});
