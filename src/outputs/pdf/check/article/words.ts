/** Holds the words of the tags against the words of the articles that the PDF was made of. */
import { textBlocks } from '../../../../core/article.ts';
import type { Article } from '../../../../core/article.ts';
import type { StructureElement } from '../../reader/structure-tree.ts';
import type { Examined } from '../examined.ts';
import type { TagBlock } from '../examined.ts';
import type { Found, Rule } from '../types.ts';
import type { Difference } from './difference.ts';
import { differences } from './difference.ts';

/** The rules that need the articles; none for a PDF that is checked by itself. */
export function articleRules(articles: readonly Article[]): readonly Rule[] {
  if (articles.length === 0) return [];
  const wanted = articles.flatMap((article) => textBlocks(article).flatMap(({ text }) => wordsIn(text)));
  const known = new WeakMap<Examined, Compared>();
  const compare = (document: Examined): Compared => {
    const before = known.get(document) ?? compared(wanted, wordsOf(document));
    known.set(document, before);
    return before;
  };
  const told = (
    document: Examined,
    wordsIn: (one: Difference, words: readonly Word[]) => readonly string[],
    what: string,
  ): readonly Found[] => {
    const { words, differences: found } = compare(document);
    return found.flatMap((one) => {
      const some = wordsIn(one, words);
      return some.length === 0 ? [] : [{ page: words[one.at]?.page ?? null, message: `“${excerpt(some)}” ${what}.` }];
    });
  };
  return [
    {
      ...own,
      id: 'article-lost',
      hint: 'Build the PDF anew from this article, and report what is missing.',
      find: (document) => told(document, ({ lost }) => lost, 'is in the article, but not in the tags'),
    },
    {
      ...own,
      id: 'article-doubled',
      hint: 'Build the PDF anew from this article, and report what is doubled.',
      find: (document) =>
        told(document, (one, words) => (isDoubled(one, wanted, words) ? one.extra : []), 'stands twice in the tags'),
    },
    {
      ...own,
      id: 'article-extra',
      hint: 'Check whether the edition was meant to say it, or the article has changed since.',
      find: (document) =>
        told(
          document,
          (one, words) => (isDoubled(one, wanted, words) ? [] : one.extra),
          'is in the tags, but not in the article',
        ),
    },
    {
      ...own,
      id: 'article-other',
      hint: 'Name the article, or the articles in their order, that the PDF was built from.',
      find: (document) =>
        compare(document).other ? [{ page: null, message: 'The words of the PDF are not those of the article.' }] : [],
    },
  ];
}

const own = { matterhorn: null, clause: null } as const;

interface Compared {
  readonly words: readonly Word[];
  readonly differences: readonly Difference[];
  /** Are they so many that it must be another article? */
  readonly other: boolean;
}

interface Word {
  readonly word: string;
  readonly page: number | null;
}

/** Words that may differ before it is another article. */
const mostDifferences = 500;

function compared(wanted: readonly string[], words: readonly Word[]): Compared {
  const found = differences(
    wanted,
    words.map(({ word }) => word),
    mostDifferences,
  );
  return { words, differences: found ?? [], other: found === null };
}

/** What two texts have in common when they say the same: composed, without what prints nothing, parted by white space. */
const wordsIn = (text: string): readonly string[] =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu, '')
    .normalize('NFC')
    .match(/\S+/g) ?? [];

/**
 * The words of the tags, but for what an edition adds to the article: labels, contents, descriptions of pictures, parts of their own
 * inside an article, and whatever stands outside all articles.
 */
function wordsOf({ tags }: Examined): readonly Word[] {
  const hasArticles = tags.blocks.some(({ element }) => stands(element, inArticle));
  return tags.blocks
    .filter(({ element }) => !stands(element, inAddition) && (!hasArticles || stands(element, inArticle)))
    .flatMap((block) => wordsIn(textOf(block)).map((word) => ({ word, page: block.parts[0]?.page ?? null })));
}

const textOf = ({ parts }: TagBlock): string =>
  parts
    .filter(({ element }) => !stands(element, inAddition))
    .map(({ text }) => text)
    .join('');

const added: ReadonlySet<string> = new Set(['Lbl', 'TOC', 'TOCI', 'Figure']);

const inArticle = ({ role }: StructureElement): boolean => role.standard === 'Art';

/** Other makers put everything into `Sect`: only inside an article is it an addition. */
const inAddition = ({ role, parent }: StructureElement): boolean =>
  added.has(role.standard) || (role.standard === 'Sect' && parent?.role.standard === 'Art');

/** Is an element, or one around it, of a kind? */
function stands(element: StructureElement, isOfKind: (one: StructureElement) => boolean): boolean {
  for (let around: StructureElement | null = element; around !== null; around = around.parent) {
    if (isOfKind(around)) return true;
  }
  return false;
}

/** Three words in a row that the article has elsewhere, or any that stand beside themselves. */
function isDoubled({ extra, lost, at }: Difference, wanted: readonly string[], words: readonly Word[]): boolean {
  if (extra.length === 0 || lost.length > 0) return false;
  const same = (start: number): boolean => extra.every((word, index) => words[start + index]?.word === word);
  if (same(at - extra.length) || same(at + extra.length)) return true;
  const [first = ''] = extra;
  return (
    extra.length > 2 &&
    wanted.some((word, start) => word === first && extra.every((one, index) => wanted[start + index] === one))
  );
}

const excerpt = (words: readonly string[]): string =>
  words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
