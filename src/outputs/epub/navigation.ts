/** The navigation document (EPUB 3.3, section 7): contents and landmarks; for an edition also the page that it begins with. */
import { writtenDate } from '../../core/written-date.ts';
import type { ContentsEntry } from './context.ts';
import type { EpubWords } from './epub-words.ts';
import { block, element, nothing, words as text } from './markup.ts';
import type { Markup } from './markup.ts';
import { xhtml } from './xhtml.ts';

/** A page as the contents name it. */
export interface ContentsPage {
  readonly path: string;
  readonly title: string;
  readonly headings: readonly ContentsEntry[];
}

export interface Navigation {
  readonly title: string;
  /** ISO 8601 date; null for none. */
  readonly date: string | null;
  readonly pages: readonly ContentsPage[];
  /** Does the book begin with it? Else only its readers' menus show it. */
  readonly isPage: boolean;
  readonly language: string;
  readonly words: EpubWords;
}

export function navigation({ title, date, pages, isPage, language, words }: Navigation): string {
  const first = pages[0]?.path ?? 'nav.xhtml';
  const head = isPage
    ? [
        element('h1', {}, text(title)),
        date === null ? nothing : element('p', { class: 'byline' }, text(writtenDate(date, language))),
      ]
    : [];
  const contents = block(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', id: 'contents', 'aria-labelledby': 'contents-title' },
    [
      element(isPage ? 'h2' : 'h1', { id: 'contents-title' }, text(words.contents)),
      block('ol', {}, pages.map(pageItem)),
    ],
  );
  const landmarks = block('nav', { 'epub:type': 'landmarks', 'aria-label': words.landmarks, hidden: 'hidden' }, [
    block('ol', {}, [
      isPage ? item(linkTo('nav.xhtml#contents', words.contents, 'toc')) : nothing,
      item(linkTo(first, words.text, 'bodymatter')),
    ]),
  ]);
  return xhtml({ title: isPage ? title : words.contents, language, body: [...head, contents, landmarks] });
}

const item = (...parts: readonly Markup[]): Markup => block('li', {}, parts);

const linkTo = (href: string, words: string, type: string | null = null): Markup =>
  element('a', { 'epub:type': type, href }, text(words));

function pageItem({ path, title, headings }: ContentsPage): Markup {
  const [first] = headings;
  const inner = first?.level === 1 ? headings.slice(1) : headings;
  return item(linkTo(path, title), nested(inner, path));
}

/** Headings as lists in lists, by their levels. */
function nested(headings: readonly ContentsEntry[], path: string): Markup {
  const [first] = headings;
  if (first === undefined) return nothing;
  const groups: ContentsEntry[][] = [];
  for (const heading of headings) {
    const group = groups.at(-1);
    if (group === undefined || heading.level <= (group[0]?.level ?? 0)) groups.push([heading]);
    else group.push(heading);
  }
  const items = groups.flatMap(([head, ...below]) =>
    head === undefined ? [] : [item(linkTo(`${path}#${head.id}`, head.title), nested(below, path))],
  );
  return block('ol', {}, items);
}
