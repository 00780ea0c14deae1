/** The first page of an edition: its title, its date, and the contents with a link to every article. */
import type { Edition } from '../../../core/edition.ts';
import { languageDirection } from '../../../core/direction.ts';
import { writtenDate } from '../../../core/written-date.ts';
import type { PrintWords } from '../print-words.ts';
import { tag } from '../tags/tag-node.ts';
import type { TagNode } from '../tags/tag-node.ts';
import { plainSpan, printText } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { onOneLine } from '../../../core/titles.ts';
import type { PrintBlock, PrintEntry, PrintSection } from './types.ts';

export interface Front {
  readonly section: PrintSection;
  /** Of its title and date, and of the contents. */
  readonly tags: readonly TagNode[];
}

/** An article as the contents page names it. */
export interface ContentsEntry {
  readonly article: string;
  readonly title: string;
}

export interface FrontSetting {
  readonly entries: readonly ContentsEntry[];
  readonly words: PrintWords;
  /** BCP 47 tag of the document's language. */
  readonly language: string;
  readonly context: Pick<ContentContext, 'nextLeaf'>;
}

/** null for an edition without a title: its articles stand for themselves. */
export function frontContent({ title: given, date }: Edition, setting: FrontSetting): Front | null {
  const title = onOneLine(given ?? '');
  if (title === '') return null;
  const { entries, words, language, context } = setting;
  const blocks: PrintBlock[] = [];
  const tags: TagNode[] = [];
  const heading = (text: string, level: 1 | 2, own: string): void => {
    const span = plainSpan(text, context);
    const attributes = own === language || language.startsWith(`${own}-`) ? {} : { language: own };
    blocks.push(
      printText([span], {
        style: { type: 'heading', level },
        indents: [],
        keepWithNext: true,
        bookmark: { title: text, level: 1 },
        ...(languageDirection(language) === 'rtl' ? { direction: 'rtl' } : {}),
      }),
    );
    tags.push(tag(`H${level}`, [{ leaf: span.leaf }], attributes));
  };
  heading(title, 1, language);
  if (date !== undefined) {
    const span = plainSpan(writtenDate(date, language), context);
    blocks.push(printText([span], { style: { type: 'byline' }, indents: [] }));
    tags.push(tag('P', [{ leaf: span.leaf }]));
  }
  heading(words.contents, 2, words.language);
  const contents = entries.map((entry, index) => entryContent(entry, index, context));
  const section = {
    runningHead: title,
    articles: [{ id: 'contents', bookmark: null, blocks: [...blocks, ...contents.map((entry) => entry.print)] }],
  };
  const toc = tag(
    'TOC',
    contents.map((entry) => entry.tag),
  );
  return { section, tags: contents.length === 0 ? tags : [...tags, toc] };
}

function entryContent(
  { article, title }: ContentsEntry,
  index: number,
  context: Pick<ContentContext, 'nextLeaf'>,
): { readonly print: PrintEntry; readonly tag: TagNode } {
  const span = plainSpan(title, context);
  const number = context.nextLeaf();
  const link = tag('Link', [{ leaf: span.leaf }, { leaf: number }], {
    link: { type: 'tag', id: article, contents: title },
  });
  return {
    print: { type: 'entry', title: span, number, article, index },
    tag: tag('TOCI', [tag('Reference', [link])]),
  };
}
