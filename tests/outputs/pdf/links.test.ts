import { describe, expect, it } from 'vitest';
import type { Article, Inline } from '../../../src/core/article.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { isLeaf } from '../../../src/outputs/pdf/tags/tag-node.ts';
import type { LinkTarget, TagNode } from '../../../src/outputs/pdf/tags/tag-node.ts';
import { elementsOf, readBack, textOf, withoutAdditions } from './read-back.ts';
import { article, editionOf, heading, paragraph, printed } from './sample.ts';
import { printedTexts, said } from './words.ts';
import { world } from './world.ts';

const linked = (words: string, links: Readonly<Record<string, string>>) => {
  const inlines = Object.entries(links).map(([text, url]): Inline => {
    const start = words.indexOf(text);
    return { type: 'link', url, start, end: start + text.length };
  });
  return paragraph(words, { inlines });
};

const options = { profile: 'default', dialect: 'w3c' };
const docOf = async (one: Article, links: 'numbered' | 'plain' = 'numbered') =>
  (await compose(editionOf(one), { ...options, links }, world)).doc;

const linksIn = (node: TagNode): readonly LinkTarget[] => [
  ...(node.attributes.link === undefined ? [] : [node.attributes.link]),
  ...node.children.flatMap((child) => (isLeaf(child) ? [] : linksIn(child))),
];

const one = article([
  heading('Links'),
  linked('See the report, the map and the report again.', {
    'the report': 'https://example.org/report',
    'the map': 'https://example.org/map',
  }),
  linked('Once more the report; or write to us.', {
    'the report': 'https://example.org/report',
    'write to us': 'mailto:us@example.org',
  }),
]);

const titles = async (language: string) => {
  const document = await readBack((await printed(editionOf({ ...one, meta: { ...one.meta, language } }))).bytes);
  return elementsOf(document, 'H2').map((element) => [textOf(element), element.language]);
};

describe('links on paper', () => {
  it('are numbered, each address once, and their addresses stand at the end of the article', async () => {
    const document = await readBack((await printed(editionOf(one))).bytes);
    expect(
      elementsOf(document, 'P')
        .map((element) => said(textOf(element)))
        .slice(0, 2),
    ).toEqual([
      'See the report [1], the map [2] and the report again.',
      'Once more the report [1]; or write to us [3].',
    ]);
    const [sect] = elementsOf(document, 'Sect');
    const entries = sect === undefined ? [] : elementsOf({ ...document, elements: [sect] }, 'LI');
    expect(entries.map((entry) => said(textOf(entry)))).toEqual([
      '[1] https://example.org/report',
      '[2] https://example.org/map',
      '[3] us@example.org',
    ]);
    expect(document.outline).toEqual(['Links', '  Links in this article']);
  });

  it('leave the article’s own words as they are', async () => {
    const document = withoutAdditions(await readBack((await printed(editionOf(one))).bytes));
    expect(elementsOf(document, 'P', 'H1').map((element) => said(textOf(element)))).toEqual(printedTexts(one));
  });

  it('lead from number to address and back', async () => {
    const { tags, destinations } = await docOf(one);
    const ids = linksIn(tags).flatMap((link) => (link.type === 'tag' ? [link.id] : []));
    expect(ids.filter((id) => !id.endsWith('-back'))).toEqual(['link-1-1', 'link-1-2', 'link-1-1', 'link-1-3']);
    expect(ids.filter((id) => id.endsWith('-back'))).toHaveLength(3);
    const places = new Map(destinations.map(({ id, y }) => [id, y]));
    expect(ids.every((id) => places.has(id))).toBe(true);
    expect(places.get('link-1-3-back')).toBeGreaterThan(places.get('link-1-1-back') ?? Infinity);
  });

  it('have no number where their words say the address, or lead nowhere that is safe', async () => {
    const quiet = article([
      linked(
        'At www.example.org/news, or us@example.org, you@example.org, mailto:them@example.org, tel:123, or here.',
        {
          'www.example.org/news': 'https://example.org/news/',
          'us@example.org': 'mailto:us@example.org',
          'you@example.org': 'mailto:you@example.org?subject=A%20ferry',
          'mailto:them@example.org': 'mailto:them@example.org',
          'tel:123': 'tel:123',
          here: 'javascript:alert(1)',
        },
      ),
    ]);
    const document = await readBack((await printed(editionOf(quiet))).bytes);
    expect(elementsOf(document, 'Lbl', 'Sect')).toEqual([]);
  });

  it('stay plain when the user wants them so', async () => {
    const { tags } = await docOf(one, 'plain');
    expect(linksIn(tags).map(({ type }) => type)).toEqual(['url', 'url', 'url', 'url']);
  });

  it('are said in the language of the article, or with their own language where there are no words for it', async () => {
    expect(await titles('de-AT')).toEqual([['Links in diesem Artikel', null]]);
    expect(await titles('xh')).toEqual([['Links in this article', 'en']]);
  });
});

describe('notes', () => {
  it('lead back to their mark, where there is one', async () => {
    const words = 'A claim1 and another1.';
    const marks = [7, 19].map((start): Inline => ({ type: 'note', note: 'a', start, end: start + 1 }));
    const noted = article([paragraph(words, { inlines: marks })], {}, [
      { id: 'a', blocks: [paragraph('Proof.')] },
      { id: 'b', blocks: [paragraph('Never asked for.')] },
    ]);
    const { tags, destinations } = await docOf(noted);
    expect(linksIn(tags).map((link) => (link.type === 'tag' ? link.id : link.url))).toEqual([
      'note-1-1',
      'note-1-1',
      'note-1-1-back',
    ]);
    expect(destinations.map(({ id }) => id)).toEqual(['article-1', 'note-1-1-back', 'note-1-1', 'note-1-2']);
  });

  it('may be a thousand', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ id: `n${n}`, blocks: [paragraph(`Note ${n}.`)] }));
    const text = many.map((_, n) => `x${n}`).join(' ');
    const inlines = many.map(({ id }, n): Inline => {
      const start = text.search(new RegExp(`\\bx${n}\\b`)) + 1;
      return { type: 'note', note: id, start, end: start + String(n).length };
    });
    const { destinations } = await docOf(article([paragraph(text, { inlines })], {}, many));
    expect(destinations.filter(({ id }) => id.endsWith('-back'))).toHaveLength(1000);
  });
});
