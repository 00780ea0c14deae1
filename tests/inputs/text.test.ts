import { describe, expect, it } from 'vitest';
import { articleOf, codes, outline, readOne } from './read-text.ts';

const first =
  'The harbour of Port Ansel was closed on Monday after a crane had fallen into the water beside the fish market.';
const second =
  'Nobody was hurt, said Mira Okoye, who runs the harbour office. “We were lucky,” she added. “The market had closed an hour before.”';
const third =
  'A second crane is to be brought from Marrow by ship, and the work will take at least eleven days if the weather holds.';
const body = [first, second, third];

/** Breaks at the last space before a column, as an editor does. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('paragraphs of a plain text', () => {
  const paragraphs = ['title: Crane falls into the harbour', ...body.map((text) => `body: ${text}`)];

  it.each([
    ['a blank line between them', ['Crane falls into the harbour', ...body].join('\n\n')],
    ['a line each', ['Crane falls into the harbour', ...body].join('\n')],
    ['several blank lines', ['Crane falls into the harbour', ...body].join('\n\n \n\t\n')],
    ['Windows line ends', ['Crane falls into the harbour', ...body].join('\r\n\r\n')],
    ['old Mac line ends', ['Crane falls into the harbour', ...body].join('\r\r')],
    ['Unicode paragraph separators', ['Crane falls into the harbour', ...body].join('\u2029')],
    ['lines broken at 72', ['Crane falls into the harbour', ...body].map((text) => wrapped(text, 72)).join('\n\n')],
    ['lines broken at 40', ['Crane falls into the harbour', ...body].map((text) => wrapped(text, 40)).join('\n\n')],
    [
      'indented first lines',
      ['Crane falls into the harbour', ...body].map((text) => wrapped(text, 64).replace(/^/, '   ')).join('\n'),
    ],
    [
      'the marks of a quoted e-mail',
      wrapped(['Crane falls into the harbour', ...body].join('\n\n'), 9999).replaceAll(/^/gm, '> '),
    ],
    ['every line indented', ['Crane falls into the harbour', ...body].join('\n\n').replaceAll(/^(?=.)/gm, '    ')],
  ])('are found with %s', async (_, source) => {
    expect(outline(await articleOf(source))).toEqual(paragraphs);
  });

  it('rejoins a wrapped mail between lines of its head that stand alone', async () => {
    const head = [
      'Sender: Mira Okoye',
      'Receiver: Tomas Reyes',
      'Topic: The crane',
      'Day: Monday',
      'Place: Port Ansel',
    ];
    const replies = ['> And then?\n> Was that all?', '> Who pays?\n> Nobody knows?'];
    const mail = [
      head.join('\n'),
      'Dear Tomas,',
      wrapped(first, 40),
      replies[0],
      wrapped(second, 40),
      wrapped(third, 40),
      replies[1],
    ].join('\n\n');
    const texts = outline(await articleOf(mail));
    expect(texts).toEqual(expect.arrayContaining(body.map((text) => `body: ${text}`)));
  });

  it('are guessed, with a warning, when lines are broken and nothing marks a paragraph', async () => {
    const reading = await readOne(body.map((text) => wrapped(text, 50)).join('\n'));
    expect(codes(reading)).toContain('input-paragraphs-undecidable');
    expect(outline(reading.article).join(' ').replaceAll('body: ', '')).toBe(body.join(' '));
  });

  it('are what the user says they are', async () => {
    const lines = [wrapped(first, 50), wrapped(second, 50)].join('\n');
    const byBlank = await readOne(`${lines}\n\n${third}`, 'story.txt', 'blank');
    expect(outline(byBlank.article)).toEqual([`body: ${first} ${second}`, `body: ${third}`]);
    const byLine = await readOne(lines, 'story.txt', 'line');
    expect(outline(byLine.article)).toHaveLength(lines.split('\n').length);
    expect(codes(byBlank)).toEqual([]);
  });

  it('of a poem keep their lines', async () => {
    const poem = ['The tide goes out,', 'The boats lie down,', 'And nobody counts', 'The lamps of the town.'];
    expect(outline(await articleOf(poem.join('\n')))).toEqual(poem.map((line) => `body: ${line}`));
  });
});

/** A text broken at 60 columns, with a word broken by a hyphen at the end of one of its lines. */
function withBrokenWord(left: string, right: string, rest: string): string {
  const before =
    'words of the same length that fill these first lines up to their end and so they go on until the last';
  return `${wrapped(`${before} ${left}-`, 60)}\n${wrapped(`${right} ends here, ${rest}`, 60)}`;
}

const rejoined = async (left: string, right: string, rest: string) =>
  outline(await articleOf(withBrokenWord(left, right, rest))).join(' ');

describe('a word broken at the end of a line', () => {
  it('loses its hyphen when the text has the word in one piece elsewhere', async () => {
    expect(await rejoined('organ', 'isation', 'the organisation said.')).toContain('the last organisation ends here');
  });

  it('keeps its hyphen when the text has the word with it elsewhere', async () => {
    expect(await rejoined('part', 'time', 'and part-time it is.')).toContain('the last part-time ends here');
  });

  it('keeps a hyphen before a capital letter, and one of several', async () => {
    expect(await rejoined('Anglo', 'Irish', 'they said.')).toContain('Anglo-Irish');
    expect(await rejoined('mother-in', 'law', 'they said.')).toContain('mother-in-law');
  });
});

const titleOf = async (source: string) => (await articleOf(source)).meta.title;

describe('the title of a plain text', () => {
  it.each([
    ['a short first line', `Crane falls into the harbour\n\n${first}`, 'Crane falls into the harbour'],
    ['a question', `Who dropped the crane?\n\n${first}`, 'Who dropped the crane?'],
    [
      'a line of direct speech',
      `‘You hear a crane before you see it’\n\n${first}`,
      '‘You hear a crane before you see it’',
    ],
    [
      'a line that ends in an abbreviation',
      `Crane falls again in the U.S.\n\n${first}`,
      'Crane falls again in the U.S.',
    ],
  ])('is %s', async (_, source, title) => {
    expect(await titleOf(source)).toBe(title);
  });

  it.each([
    ['a text of one paragraph', 'Crane falls into the harbour'],
    ['a first paragraph that is a sentence', `${first}\n\n${second}`],
    [
      'a first line with a speaker’s label',
      'Q: Who dropped the crane?\n\nA: I did, and I would do it again if I had to.',
    ],
    ['a first line that ends in a colon', `She wrote:\n\n${first}`],
    ['a byline', `By Mira Okoye\n\n${first}`],
    ['an item of a list', `- Crane falls\n- Nobody hurt\n\n${first}`],
  ])('is none in %s', async (_, source) => {
    expect(await titleOf(source)).toBeNull();
  });
});

describe('roles in a plain text', () => {
  it('are told by wording and place, and nothing is dropped', async () => {
    const source = [
      'Crane falls into the harbour',
      'By Mira Okoye and Tom Reyes',
      'Tuesday, 3 March 2026',
      first,
      'The crane in 2019. Photo: Leo Brandt.',
      second,
      'Correction: An earlier version gave a wrong date.',
      'With files from the Marrow Islander.',
      'Read more: The cranes of Port Ansel',
      'Sign up for our newsletter',
      'Comments are closed.',
    ].join('\n\n');
    const article = await articleOf(source);
    expect(outline(article).map((line) => line.split(':')[0])).toEqual([
      'title',
      'byline',
      'dateline',
      'body',
      'caption',
      'body',
      'correction',
      'credit',
      'related',
      'promo',
      'boilerplate',
    ]);
    expect(article.meta).toMatchObject({
      title: 'Crane falls into the harbour',
      byline: 'Mira Okoye and Tom Reyes',
      date: '2026-03-03',
    });
  });

  it.each([
    'By Monday the water had risen over the quay, and the market stayed shut.',
    'With files under her arm she came into the room.',
    'Share this story, she said, with anyone who asks.',
    'Source of all trouble was the crane, which nobody had looked at since 2019.',
  ])('leave running text alone: %s', async (text) => {
    expect(outline(await articleOf(`Some title\n\n${first}\n\n${text}`)).at(-1)).toBe(`body: ${text}`);
  });
});

describe('lists, rules and subheadings of a plain text', () => {
  it('makes lists of items with the same sign or with numbers that follow', async () => {
    const { blocks } = await articleOf(
      `${first}\n\n- one crane\n- one ship\n\n${second}\n\n3. wait\n4. lift\n\n${third}`,
    );
    expect(blocks.map((block) => (block.type === 'list' ? [block.start, block.items.length] : block.type))).toEqual([
      'paragraph',
      [null, 2],
      'paragraph',
      [3, 2],
      'paragraph',
    ]);
  });

  it('leaves a lonely sign, a dash of direct speech and a year in the text', async () => {
    const lines = ['- a single dash', '— Come in, she said.', '— I will not, he said.', '2016. What a year.'];
    expect(outline(await articleOf([first, ...lines, second].join('\n\n'))).slice(1, -1)).toEqual(
      lines.map((line) => `body: ${line}`),
    );
  });

  it('takes the lines of an item together', async () => {
    const { blocks } = await articleOf(
      `${first}\n\n- one crane of great weight that\n  came by ship\n- one ship\n\n${second}`,
    );
    expect(blocks[1]).toMatchObject({
      type: 'list',
      items: [[{ text: 'one crane of great weight that came by ship' }], [{ text: 'one ship' }]],
    });
  });

  it('reads a line of ornaments as a break', async () => {
    const { blocks } = await articleOf(`${first}\n\n* * *\n\n${second}\n-----\n${third}`);
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'thematic-break',
      'paragraph',
      'thematic-break',
      'paragraph',
    ]);
  });

  it('takes a short line between finished paragraphs for a subheading, and nothing else', async () => {
    const source = [
      first,
      'What it will cost',
      second,
      'A name, a date',
      'Another short line',
      third,
      'Is that all?',
      first,
    ];
    expect(outline(await articleOf(source.join('\n\n'))).filter((line) => line.startsWith('subheading'))).toEqual([
      'subheading: What it will cost',
    ]);
  });
});
