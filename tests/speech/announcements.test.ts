import { describe, expect, it } from 'vitest';
import { cast } from '../../src/casting/index.ts';
import { announcementKinds } from '../../src/core/announcements.ts';
import type { AnnouncementKind } from '../../src/core/announcements.ts';
import { read } from '../../src/inputs/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { noWishes } from '../../src/core/wishes.ts';
import type { SpeechDoc, SpeechNode } from '../../src/core/speech.ts';
import { analyse } from '../../src/analysis/index.ts';
import { rehearse } from '../../src/speech/index.ts';
import { readCatalog } from '../casting/catalogs.ts';
import type { Inline } from '../../src/core/article.ts';
import { draft, scriptOf } from './script-kit.ts';

const catalog = readCatalog('espeak-ng');

async function heard(markdown: string, announce?: readonly AnnouncementKind[], language = 'en-GB'): Promise<SpeechDoc> {
  const pack = language.startsWith('de') ? german : english;
  for await (const { article } of read({ name: 'story.md', bytes: new TextEncoder().encode(markdown) })) {
    const script = analyse(article, pack, { language, wishes: noWishes, fragmentWords: 3 });
    const wording = pack.announcements;
    return rehearse(script, cast(script, catalog, noWishes), {
      wording,
      ...(announce === undefined ? {} : { announce }),
    });
  }
  throw new Error('no article');
}

const saidOf = (node: SpeechNode): string => {
  if ('nodes' in node) return node.nodes.map(saidOf).join('');
  return node.type === 'sub' ? node.alias : 'text' in node ? node.text : '';
};

/** Every sentence in order; what Lectern adds stands in square brackets. */
const lines = ({ turns }: SpeechDoc): readonly string[] =>
  turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ nodes }) => {
        const isOwn = nodes.every((node) => 'range' in node && node.range === null);
        const said = nodes.map(saidOf).join('');
        return isOwn ? `[${said}]` : said;
      }),
    ),
  );

const article = `---
publisher: The Port Ansel Courier
date: 2026-05-07
---
# Ferry returns

By Ilse Brandt

It sails again.

## What it needs

1. Two hours
2. A crew

- Bread

![A ferry at night](ferry.png)

| Town | Boats |
|---|---|
| Ansel | 3 |

“We sail,” said harbour master Helena Voss.

It is late.[^1]

[^1]: By a year.
`;

const stressed = (doc: SpeechDoc): readonly string[] =>
  doc.turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ nodes }) =>
        nodes.flatMap((node) => (node.type === 'emphasis' ? [`${node.level}: ${saidOf(node)}`] : [])),
      ),
    ),
  );

/** The emphasis on the fourth to seventh letter of every thirteen. */
const mark = (at: number): Inline => ({ start: at * 13 + 3, end: at * 13 + 7, type: 'emphasis' });

const readAs = async (readings: Parameters<typeof rehearse>[2]): Promise<string> => {
  for await (const { article: text } of read({
    name: 'a.txt',
    bytes: new TextEncoder().encode('It cost $5 at 9:30 p.m. and rose.'),
  })) {
    const script = analyse(text, english, { language: 'en-US', wishes: noWishes, fragmentWords: 3 });
    return lines(rehearse(script, cast(script, catalog, noWishes), readings)).join(' ');
  }
  return '';
};

describe('announcements', () => {
  it('tell a listener by default what the eye sees of lists, tables, pictures and notes', async () => {
    expect(lines(await heard(article))).toEqual([
      'Ferry returns',
      'By Ilse Brandt',
      'It sails again.',
      'What it needs',
      '[List of 2 items.]',
      '[1.]',
      'Two hours',
      '[2.]',
      'A crew',
      '[End of list.]',
      '[List of 1 item.]',
      'Bread',
      '[End of list.]',
      '[Picture: A ferry at night.]',
      '[Table with 1 row and 2 columns.]',
      'Town',
      'Boats',
      '[Town:]',
      'Ansel',
      '[Boats:]',
      '3',
      '[End of table.]',
      '“We sail,”',
      'said harbour master Helena Voss.',
      'It is late.',
      '[Notes.]',
      'By a year.',
    ]);
  });

  it('say which tasks of a list are done, whatever is asked for', async () => {
    const tasks = '- [x] paint the hull\n- [ ] launch her\n- rest\n';
    expect(lines(await heard(tasks, []))).toEqual(['[Done:]', 'paint the hull', '[To do:]', 'launch her', 'rest']);
    const inGerman = lines(await heard('1. [x] streichen\n2. [ ] ablegen\n', ['lists'], 'de'));
    expect(inGerman).toEqual([
      '[Liste mit 2 Punkten.]',
      '[Punkt 1.]',
      '[Erledigt:]',
      'streichen',
      '[Punkt 2.]',
      '[Offen:]',
      'ablegen',
      '[Ende der Liste.]',
    ]);
  });

  it('say nothing at all when nothing is asked for', async () => {
    expect(lines(await heard(article, [])).filter((line) => line.startsWith('['))).toEqual([]);
  });

  it('name the headline, the paper, the date, headings, speakers and the end when they are asked for', async () => {
    const said = lines(await heard(article, announcementKinds));
    expect(said.slice(0, 7)).toEqual([
      '[Headline.]',
      'Ferry returns',
      'By Ilse Brandt',
      '[From The Port Ansel Courier.]',
      '[Published on the seventh of May twenty twenty six.]',
      'It sails again.',
      '[Heading.]',
    ]);
    expect(said).toContain('[Helena Voss, harbour master:]');
    expect(said.at(-1)).toBe('[End of article.]');
  });

  it('stand in the narrator’s voice before the first words of a speaker, and only once', async () => {
    const { turns } = await heard('“One,” said Ann Lee. “Two,” she said.', ['speakers']);
    expect(turns.map(({ speaker, paragraphs }) => [speaker ?? 'narrator', paragraphs[0]?.sentences.length])).toEqual([
      ['narrator', 1],
      ['ann-lee', 1],
      ['narrator', 1],
      ['ann-lee', 1],
      ['narrator', 1],
    ]);
  });

  it('come in the article’s language', async () => {
    const said = lines(await heard('- Brot\n- Salz\n', undefined, 'de'));
    expect(said).toEqual(['[Liste mit 2 Punkten.]', 'Brot', 'Salz', '[Ende der Liste.]']);
  });

  it('pass over a list of which nothing is read aloud, and a picture without a description', async () => {
    expect(lines(await heard('Rain.\n\n![](rain.png)'))).toEqual(['Rain.']);
  });
});

describe('emphasis', () => {
  it('is heard on a few words in small letters', async () => {
    expect(stressed(await heard('She *never* came. He did **not** go.'))).toEqual(['moderate: never', 'strong: not']);
  });

  it('is not heard on titles, names and whole sentences that are only set off for the eye', async () => {
    expect(
      stressed(await heard('*The Night Ferry* by **Ann Lee**. *It rained for a whole week and then some.*')),
    ).toEqual([]);
  });

  it('leaves a reading that reaches over its end whole', async () => {
    const said = lines(await heard('It cost *about $5* million.'));
    expect(said).toEqual(['It cost about five million dollars.']);
  });

  it('takes time in proportion to the text: 20,000 stressed words in one paragraph', () => {
    const words = draft(
      'so very late '.repeat(20_000),
      'body',
      Array.from({ length: 20_000 }, (_, at) => mark(at)),
    );
    const script = scriptOf({ drafts: [words] });
    expect(stressed(rehearse(script, cast(script, catalog, noWishes)))).toHaveLength(20_000);
  });
});

describe('readings', () => {
  it('can be switched off, on, and class by class', async () => {
    expect(await readAs({})).toBe('It cost five dollars at nine thirty PM and rose.');
    expect(await readAs({ readings: { base: 'none', without: [], with: [] } })).toBe(
      'It cost $5 at 9:30 p.m. and rose.',
    );
    expect(await readAs({ readings: { base: 'none', without: [], with: ['money'] } })).toBe(
      'It cost five dollars at 9:30 p.m. and rose.',
    );
    expect(await readAs({ readings: { base: 'needed', without: ['money'], with: [] } })).toBe(
      'It cost $5 at nine thirty PM and rose.',
    );
  });
});
