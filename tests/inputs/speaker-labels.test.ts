import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/core/article.ts';
import { articleOf } from './read-text.ts';

/** The labels of an article's paragraphs. */
async function labels(source: string, name?: string): Promise<readonly string[]> {
  return textBlocks(await articleOf(source, name)).flatMap(({ text, inlines }) =>
    inlines.filter(({ type }) => type === 'speaker-label').map(({ start, end }) => text.slice(start, end)),
  );
}

const intro =
  'The engineer Noor Haddad has looked after bridges for 26 years. She spoke to Leo Brandt about rust and patience.';

describe('speakers’ labels', () => {
  it('are found in a transcript whose people are named in full elsewhere', async () => {
    const source = [
      intro,
      'Leo Brandt: What do you look at first?',
      'Noor Haddad: Nothing. I listen.',
      'Leo Brandt: And then?',
      'Noor Haddad: I write it down.',
      'Haddad retires in autumn.',
    ];
    expect(await labels(source.join('\n\n'))).toEqual(['Leo Brandt:', 'Noor Haddad:', 'Leo Brandt:', 'Noor Haddad:']);
  });

  it('may be surnames, also in capitals', async () => {
    const source = [
      intro,
      'BRANDT: What do you look at first?',
      'HADDAD: Nothing. I listen.',
      'BRANDT: And then?',
      'HADDAD: I write it down.',
    ];
    expect(await labels(source.join('\n'))).toEqual(['BRANDT:', 'HADDAD:', 'BRANDT:', 'HADDAD:']);
  });

  it('may be Q and A', async () => {
    expect(await labels('Q: What first?\n\nA: Nothing.\n\nQ: And then?\n\nA: I write it down.')).toEqual([
      'Q:',
      'A:',
      'Q:',
      'A:',
    ]);
  });

  it('prove each other when one is the end of the other', async () => {
    const source = [
      'MARA LINDE: Good evening. With me is the mayor.',
      'JAN POHL: Thank you.',
      'LINDE: Did you mean it?',
      'POHL: I meant it then.',
      'LINDE: And now?',
    ];
    expect(await labels(source.join('\n\n'))).toEqual(['MARA LINDE:', 'JAN POHL:', 'LINDE:', 'POHL:', 'LINDE:']);
  });

  it('are none in a list of results', async () => {
    const source = [
      'Mara Linde and Jan Pohl stood for mayor.',
      'Mara Linde: 1,769.',
      'Jan Pohl: 1,501.',
      'Linde: 46.',
      'Pohl: 12.',
    ];
    expect(await labels(source.join('\n\n'))).toEqual([]);
  });

  it('take in whoever asks for a newspaper, next to people who are named', async () => {
    const source = [
      intro,
      'The Marrow Islander: What first?',
      'Haddad: Nothing.',
      'The Marrow Islander: And then?',
      'Haddad: I write it down.',
    ];
    expect(await labels(source.join('\n\n'))).toEqual([
      'The Marrow Islander:',
      'Haddad:',
      'The Marrow Islander:',
      'Haddad:',
    ]);
  });

  it('may be marked in Markdown', async () => {
    const source = [
      intro,
      '**Brandt:** What first?',
      '**Haddad**: Nothing.',
      '**Brandt:** And then?',
      '**Haddad**: I write it *down*.',
    ];
    expect(await labels(source.join('\n\n'), 'story.md')).toEqual(['Brandt:', 'Haddad:', 'Brandt:', 'Haddad:']);
  });

  it.each([
    [
      'the points of a review',
      [
        intro,
        'Price: Too high.',
        'Verdict: Good.',
        'Price: Low.',
        'Verdict: Bad.',
        'Battery: Long.',
        'Battery: Short.',
        'Screen: Fine.',
        'Screen: Dull.',
      ],
    ],
    ['a label that comes once', [intro, 'Haddad: Nothing. I listen.', 'The bridge opens in July.']],
    ['credits of pictures', [intro, 'Photo: Leo Brandt', 'The bridge.', 'Photo: Noor Haddad', 'Photo: Leo Brandt']],
    [
      'a label before a quotation mark',
      [intro, 'Brandt: “What first?”', 'Haddad: “Nothing.”', 'Brandt: “And then?”', 'Haddad: “I write.”'],
    ],
    ['a sentence with a colon', [intro, 'She said it often: Nobody listens.', 'He said it often: Nobody listens.']],
  ])('are none in %s', async (_, source) => {
    expect(await labels(source.join('\n\n'))).toEqual([]);
  });
});
