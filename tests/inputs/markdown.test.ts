import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/core/article.ts';
import type { Article } from '../../src/core/article.ts';
import { toSource } from '../../src/core/position.ts';
import { codes, misplaced, outline, readOne } from './read-text.ts';

const read = (source: string) => readOne(source, 'story.md');
const articleOf = async (source: string): Promise<Article> => (await read(source)).article;

/** Each inline as `type: the words it marks`. */
const marked = (article: Article): readonly string[] =>
  textBlocks(article).flatMap(({ text, inlines }) =>
    inlines.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`),
  );

describe('front matter', () => {
  it('gives title, byline, date and language, and title and byline stand in the text', async () => {
    const article = await articleOf(
      '---\ntitle: "The crane: a story"\nauthors: [Mira Okoye, Tom Reyes]\ndate: 2026-03-03\nlang: en-GB\n---\n\nOne paragraph.\n',
    );
    expect(article.meta).toMatchObject({
      title: 'The crane: a story',
      byline: 'Mira Okoye, Tom Reyes',
      date: '2026-03-03',
      language: 'en-GB',
    });
    expect(outline(article)).toEqual([
      'title: The crane: a story',
      'byline: Mira Okoye, Tom Reyes',
      'body: One paragraph.',
    ]);
  });

  it('maps its words to where they stand', async () => {
    const { article, source } = await read('---\r\nauthor: Mira Okoye\r\ntitle: "The crane"\r\n---\r\n\r\nWords.\r\n');
    expect(textBlocks(article).flatMap((block) => misplaced(block, source.text))).toEqual([]);
  });

  it('does not say the title twice when the first heading has it', async () => {
    const article = await articleOf('---\ntitle: The crane\n---\n\n# The Crane!\n\nBy Mira Okoye\n\nWords.\n');
    expect(outline(article)).toEqual(['title: The Crane!', 'byline: By Mira Okoye', 'body: Words.']);
    expect(article.meta).toMatchObject({ title: 'The crane', byline: 'Mira Okoye' });
  });

  it('gives the standfirst, which stands below the title, unless the text begins a paragraph with it', async () => {
    const stated = '---\ntitle: The crane\ndescription: It lifts, at last\nauthor: Mira Okoye\n---\n\n';
    const { article, source } = await read(`${stated}Words.\n`);
    expect(outline(article)).toEqual([
      'title: The crane',
      'standfirst: It lifts, at last',
      'byline: Mira Okoye',
      'body: Words.',
    ]);
    expect(textBlocks(article).flatMap((block) => misplaced(block, source.text))).toEqual([]);
    expect(outline(await articleOf(`${stated}It lifts, at last, and sets down.\n`))).toEqual([
      'title: The crane',
      'byline: Mira Okoye',
      'body: It lifts, at last, and sets down.',
    ]);
  });

  it('names no mark of a note in the title', async () => {
    const article = await articleOf('# The crane[^a]\n\nWords.\n\n[^a]: A bird.\n');
    expect(article.meta.title).toBe('The crane');
    expect(outline(article)[0]).toBe('title: The crane1');
  });

  it('keeps a first heading that says something else', async () => {
    expect(outline(await articleOf('---\ntitle: The crane\n---\n\n# Part one\n\nWords.\n'))).toEqual([
      'title: The crane',
      'subheading: Part one',
      'body: Words.',
    ]);
  });

  it.each([
    ['is no YAML', '---\ntitle: [a\n---\n\nWords.\n'],
    ['names no language tag', '---\nlang: the Queen’s English\n---\n\nWords.\n'],
    ['is TOML', '+++\ntitle = "x"\n+++\n\nWords.\n'],
  ])('that %s is told, and the text is read', async (_, source) => {
    const reading = await read(source);
    expect(codes(reading)).toEqual(['input-front-matter']);
    expect(outline(reading.article)).toEqual(['body: Words.']);
  });
});

const levels = async (source: string) =>
  textBlocks(await articleOf(source)).flatMap((block) => (block.type === 'heading' ? [block.level] : []));

describe('headings', () => {
  it('begin with the title, and skip no level', async () => {
    expect(await levels('# Title\n\nWords.\n\n#### Deep\n\nWords.\n\n###### Deeper\n\n## Up\n')).toEqual([1, 2, 3, 2]);
  });

  it('of level 1 are sections when the title stands above them', async () => {
    expect(await levels('---\ntitle: Title\n---\n\n# One\n\nWords.\n\n## One a\n\n# Two\n')).toEqual([1, 2, 3, 2]);
  });

  it('may be underlined', async () => {
    expect(outline(await articleOf('Title\n=====\n\nWords.\n\nSection\n-------\n'))).toEqual([
      'title: Title',
      'body: Words.',
      'subheading: Section',
    ]);
  });
});

describe('words of a paragraph', () => {
  it('keep what marks them', async () => {
    const article = await articleOf(
      'The *Royal **Union*** has [asked](http://example.org/a) for `a sample`, see [there][1] ~~now~~.\n\n[1]: http://example.org/b\n',
    );
    expect(textBlocks(article)[0]?.text).toBe('The Royal Union has asked for a sample, see there now.');
    expect(marked(article)).toEqual([
      'emphasis: Royal Union',
      'strong: Union',
      'link: asked',
      'code: a sample',
      'link: there',
    ]);
  });

  it('are told of where they are struck through', async () => {
    const { article, diagnostics } = await readOne('It costs ~~£20 a day~~ £15.\n', 'a.md');
    expect(outline(article)).toEqual(['body: It costs £20 a day £15.']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '3 words are struck through in the source and read like any other.',
    ]);
  });

  it('mean what escapes and character references stand for', async () => {
    const article = await articleOf(
      '\\*Not so\\*, &ldquo;he&rdquo; said &amp;amp; &#8220;she&#x201D; left&nbsp;&nbsp;&mdash; AT\\&T &bogus; \\a &lt;b&gt;.\n',
    );
    expect(textBlocks(article)[0]?.text).toBe('*Not so*, “he” said &amp; “she” left — AT&T &bogus; \\a <b>.');
  });

  it('map a reference to the whole of it', async () => {
    const { article, source } = await read('He said &ldquo;no&rdquo; twice.\n');
    const block = textBlocks(article)[0];
    const { start, end } = toSource(block?.origin ?? [], 8, 12);
    expect(source.text.slice(start, end)).toBe('&ldquo;no&rdquo;');
  });

  it('are joined over soft line ends and broken at hard ones', async () => {
    const article = await articleOf('> One line  \n> and a hard one,\n> then a soft\n>   one.\\\n> End.<br>Last.\n');
    expect(textBlocks(article)[0]?.text).toBe('One line\nand a hard one, then a soft one.\nEnd.\nLast.');
  });

  it('stand in the source where their map says', async () => {
    const { article, source } = await read(
      '# A *title*\r\n\r\n> Quoted \\*words\\* over\r\n> two **lines** &amp; more\r\n\r\n1. item `code here`\r\n   goes on www.example.org and on\r\n\r\n| a | b |\r\n|---|---|\r\n| c\\|d | e |\r\n\r\n```js\r\nlet js = 1;\r\n```\r\n\r\n    indented code\r\n\r\n<div>kept words</div>\r\n',
    );
    const wrong = textBlocks(article).flatMap((block) => misplaced(block, source.text));
    expect(wrong).toEqual([]);
    expect(outline(article)).toEqual([
      'title: A title',
      'body: Quoted *words* over two lines & more',
      'body: item code here goes on www.example.org and on',
      'body: a',
      'body: b',
      'body: c|d',
      'body: e',
      'body: let js = 1;',
      'body: indented code',
      'body: kept words',
    ]);
  });
});

describe('lines of a paragraph', () => {
  it('keep a sign of greater that is no mark of a block quotation', async () => {
    expect(outline(await articleOf('Five is\n      > four, they say.'))).toEqual(['body: Five is > four, they say.']);
    expect(outline(await articleOf('> Five is\n>      > four,\n> they say.'))).toEqual([
      'body: Five is > four, they say.',
    ]);
    expect(outline(await articleOf('> > Five is\n> > four,\n> they\nsay.'))).toEqual(['body: Five is four, they say.']);
    expect(outline(await articleOf('- > Five is\n  > four.'))).toEqual(['body: Five is four.']);
  });

  it('full of blanks are read as fast as others', { timeout: 5000 }, async () => {
    const blanks = ' '.repeat(190_000);
    expect(outline(await articleOf(`One${blanks}two\nand \`three${blanks}four\nfive\`.`))).toEqual([
      'body: One two and three four five.',
    ]);
  });
});

describe('blocks', () => {
  it('keep the indents and columns of code, as no-break spaces before the last one', async () => {
    const { blocks } = await articleOf('Code.\n\n```\nif tide:\n    boats  =  2\n\tgo\n```\n\n>     fn\n>       x\n');
    const texts = blocks.flatMap((block) => (block.type === 'block-quotation' ? block.blocks : [block]));
    expect(texts.map((block) => ('text' in block ? block.text.replaceAll('\u00A0', '·') : ''))).toEqual([
      'Code.',
      'if tide:\n··· boats· =· 2\n··· go',
      'fn\n· x',
    ]);
  });

  it('keep which tasks of a list are done', async () => {
    const { blocks } = await articleOf('Tasks.\n\n- [x] paint\n- [ ] launch\n- rest\n\n1. plain\n');
    expect(blocks.slice(1)).toMatchObject([
      {
        type: 'list',
        start: null,
        items: [[{ text: 'paint' }], [{ text: 'launch' }], [{ text: 'rest' }]],
        done: [true, false, null],
      },
      { type: 'list', start: 1 },
    ]);
    expect(blocks[2]).not.toHaveProperty('done');
  });

  it('become lists, quotations, tables, breaks and figures', async () => {
    const { blocks } = await articleOf(
      'Words.\n\n4. four\n5. five\n\n* a\n  * b\n\n> quoted\n\n***\n\n| h |\n|---|\n| c |\n\n![A crane](crane.jpg)\n\nText with ![](dot.png) inside.\n',
    );
    expect(blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', start: 4, items: [[{ text: 'four' }], [{ text: 'five' }]] },
      { type: 'list', start: null, items: [[{ text: 'a' }, { type: 'list', items: [[{ text: 'b' }]] }]] },
      { type: 'block-quotation', blocks: [{ text: 'quoted' }] },
      { type: 'thematic-break' },
      {
        type: 'table',
        rows: [[{ header: 'column', blocks: [{ text: 'h' }] }], [{ header: null, blocks: [{ text: 'c' }] }]],
      },
      { type: 'figure', image: 'crane.jpg', alternative: 'A crane' },
      { type: 'paragraph', text: 'Text with inside.' },
      { type: 'figure', image: 'dot.png', alternative: '' },
    ]);
  });

  it('hold notes in the order of their first reference, after the running text', async () => {
    const article = await articleOf(
      'First[^b] and second[^a], first again[^b].\n\n[^a]: The *second* note.\n\n[^b]: The first note.\n\n[^c]: Never referred to.\n',
    );
    expect(
      article.notes.map(({ id, blocks }) => [
        id,
        blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
      ]),
    ).toEqual([
      ['b', ['The first note.']],
      ['a', ['The second note.']],
      ['c', ['Never referred to.']],
    ]);
    expect(textBlocks(article)[0]?.text).toBe('First1 and second2, first again1.');
    expect(marked(article).slice(0, 3)).toEqual(['note: 1', 'note: 2', 'note: 1']);
    expect(textBlocks(article).map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  });

  it('hold every note, also one that defines a label anew, with a warning', async () => {
    const reading = await read('Words[^1] and more[^2].\n\n[^1]: First.\n\n[^1]: Second lost words.\n\n[^2]: Third.');
    expect(outline(reading.article)).toEqual([
      'body: Words1 and more2.',
      'body: First.',
      'body: Third.',
      'body: Second lost words.',
    ]);
    expect(new Set(reading.article.notes.map(({ id }) => id)).size).toBe(3);
    expect(codes(reading)).toEqual(['input-note-defined-again']);
  });

  it('have bare pipes in the code of a table, and a backslash in other code', async () => {
    const article = await articleOf('| a | b |\n| - | - |\n| `x \\| y` | \\| |\n\nNot `x \\| y` here.');
    expect(outline(article)).toEqual(['body: a', 'body: b', 'body: x | y', 'body: |', 'body: Not x \\| y here.']);
  });

  it('of HTML give their words, without tags, comments and scripts', async () => {
    const reading = await read(
      'Words.\n\n<div class="x">\nKept <b>words</b>.<!-- not these -->\n<script>nor(these)</script>\n</div>\n',
    );
    expect(outline(reading.article)).toEqual(['body: Words.', 'body: Kept words .']);
    expect(codes(reading)).toEqual(['input-html-in-markdown']);
  });

  it('have roles as in a plain text', async () => {
    const roles = textBlocks(
      await articleOf('# Title\n\nBy Mira Okoye\n\nWords of the text.\n\n*With files from the Marrow Islander.*\n'),
    ).map(({ role }) => role);
    expect(roles).toEqual(['title', 'byline', 'body', 'credit']);
  });
});

describe('Markdown that would tie up its parser', () => {
  it.each([
    ['quotations nested without end', '>'.repeat(50_000)],
    ['lists nested without end', '- '.repeat(50_000)],
    ['thousands of open brackets', '['.repeat(50_000)],
    ['thousands of open comments', 'a <!--\n\n'.repeat(20_000)],
    ['a paragraph of a hundred thousand lines', 'a “line”\n'.repeat(100_000)],
  ])('is read as plain text: %s', async (_, source) => {
    const reading = await read(`Words.\n\n${source} end`);
    expect(codes(reading)).toContain('input-markdown-too-tangled');
    expect(outline(reading.article).join(' ')).toContain('end');
  });
});
