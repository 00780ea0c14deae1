import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/core/segment.ts';
import type { EncodeRequest } from '../../../src/core/encoding.ts';
import { UserError } from '../../../src/core/errors.ts';
import type { World } from '../../../src/core/world.ts';
import { memorySpool, toneEngine } from '../audio/tones.ts';
import { bookOf, prepared, world } from './made.ts';
import { articleWords, elementsOf, openBook, pageWords } from './open-book.ts';
import type { Book } from './open-book.ts';

const story = `# The Lift

“It *works,” said Oleg* Brandt, the harbour master. “It really does.” Then he left.[^1]

- One
- Two

Read more about boats.

[^1]: He said so twice. And once more.
`;

const nested = `# The Quay

- One
  - Inner
- Two

After the list.

| Boat | Crew |
| --- | --- |
| Mara | Five |

The end.
`;

async function* encode({ samples }: EncodeRequest): AsyncGenerator<Uint8Array> {
  yield* samples;
}

const encoder: World['encoder'] = async () => ({ encode });

const none: World['encoder'] = async () => {
  throw new UserError('usage', 'mp3 needs the program ffmpeg; install it.');
};

const only: World['encoder'] = async (format) => (format === 'opus' ? encoder('opus') : none(format));

/** A world that speaks in tones. */
const speaking: Partial<World> = {
  engine: async () => ({ catalog: 'flite', open: async () => toneEngine() }),
  spool: async () => memorySpool(),
  encoder,
};

const read = async (markdown = story, outside = speaking): Promise<Book> =>
  openBook(await bookOf([await prepared(markdown)], { readAloud: true }, outside));

const seconds = (value: string | undefined): number => Number(/^(\d+\.\d{3})s$/.exec(value ?? '')?.[1] ?? Number.NaN);

describe('a media overlay', () => {
  it('has a clip for every sentence and every part of one in a voice of its own, in the order of the page', async () => {
    const book = await read();
    const targets = elementsOf(book.text('EPUB/article-1.smil')).flatMap(({ name, attributes }) =>
      name === 'text' ? [attributes['src']?.replace('article-1.xhtml#', '')] : [],
    );
    const page = elementsOf(book.text('EPUB/article-1.xhtml'));
    const ids = page.flatMap(({ attributes: { id } }) => (id?.startsWith('sentence-') === true ? [id] : []));
    expect(targets).toEqual(ids);
    const { speech } = await prepared(story);
    expect(ids).toHaveLength(segmentsOf(speech).filter(({ range }) => range !== null).length);
    const words = new Map(page.map(({ attributes, text }) => [attributes['id'], text]));
    expect(targets.slice(0, 5).map((id) => words.get(id))).toEqual([
      'The Lift',
      '“It works,”',
      'said Oleg Brandt, the harbour master.',
      '“It really does.”',
      'Then he left.',
    ]);
  });

  it('keeps every word of the page once', async () => {
    const { article } = await prepared(story);
    expect(pageWords((await read()).text('EPUB/article-1.xhtml'))).toBe(articleWords(article));
  });

  it('plays all of the sound without a gap, and says how long it is', async () => {
    const book = await read();
    const clips = elementsOf(book.text('EPUB/article-1.smil')).filter(({ name }) => name === 'audio');
    let before = 0;
    for (const { attributes } of clips) {
      expect(seconds(attributes['clipBegin'])).toBe(before);
      before = seconds(attributes['clipEnd']);
      expect(before).toBeGreaterThan(seconds(attributes['clipBegin']));
    }
    const samples = book.bytes('EPUB/audio/article-1.mp3').length / 2;
    expect(before).toBeCloseTo(samples / 1000, 3);
    const durations = elementsOf(book.text('EPUB/package.opf')).flatMap(({ attributes, text }) =>
      attributes['property'] === 'media:duration' ? [`${attributes['refines'] ?? 'all'} ${text}`] : [],
    );
    expect(durations).toEqual([`#overlay-1 ${before.toFixed(3)}s`, `all ${before.toFixed(3)}s`]);
  });

  it('lets readers pass over the notes', async () => {
    const smil = (await read()).text('EPUB/article-1.smil');
    expect(smil).toMatch(
      /<seq epub:textref="article-1.xhtml#note-1" epub:type="footnote">\s*<par>[^]*<\/seq>\s*<\/body>/,
    );
    expect(smil.match(/epub:type="footnote"/g)).toHaveLength(1);
  });

  it('groups lists, tables and figures, so that readers can leave one that they are in', async () => {
    const book = await read(nested);
    const page = elementsOf(book.text('EPUB/article-1.xhtml'));
    const named = new Map(page.map(({ name, attributes, text }) => [attributes['id'], { name, text }]));
    const seqs = elementsOf(book.text('EPUB/article-1.smil')).flatMap(({ name, attributes }) =>
      name === 'seq' ? [attributes] : [],
    );
    const told = seqs.map((attributes) => {
      const target = named.get(attributes['epub:textref']?.replace('article-1.xhtml#', ''));
      return `${attributes['epub:type']} ${target?.name} ${target?.text.replaceAll(/\s+/g, ' ').trim()}`;
    });
    expect(told).toEqual([
      'list ul One Inner Two',
      'list-item li One Inner',
      'list ul Inner',
      'list-item li Inner',
      'list-item li Two',
      'table table Boat Crew Mara Five',
      'table-row tr Boat Crew',
      'table-row tr Mara Five',
    ]);
  });

  it('nests its sequences as the page nests its elements', async () => {
    const smil = (await read(nested)).text('EPUB/article-1.smil');
    const names = elementsOf(smil).map(({ name }) => name);
    expect(names.filter((name) => name !== 'text' && name !== 'audio')).toEqual(
      'smil body par seq seq par seq seq par seq par par seq seq par par seq par par par'.split(' '),
    );
  });

  it('gives the page of a silent book no ids for it', async () => {
    const book = await openBook(await bookOf([await prepared(nested)]));
    expect(book.text('EPUB/article-1.xhtml')).not.toMatch(/id="(?:list|table)/);
  });

  it('is told of in the package document', async () => {
    const opf = (await read()).text('EPUB/package.opf');
    expect(opf).toContain(
      '<item id="article-1" href="article-1.xhtml" media-type="application/xhtml+xml" media-overlay="overlay-1"/>',
    );
    expect(opf).toContain('<meta property="media:active-class">-epub-media-overlay-active</meta>');
    expect(opf).toContain('synchronizedAudioText');
  });
});

describe('without', () => {
  it('an encoder, the book holds the text and says why it is silent', async () => {
    const made = await bookOf([await prepared(story)], { readAloud: true }, { ...speaking, encoder: none });
    const book = await openBook(made);
    expect(book.names.filter((name) => /smil|audio/.test(name))).toEqual([]);
    expect(book.text('EPUB/article-1.xhtml')).not.toContain('sentence-');
    expect(book.text('EPUB/package.opf')).not.toContain('media:');
    expect(made.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['not-read-aloud', 'The EPUB holds the text alone, without sound: mp3 needs the program ffmpeg; install it.'],
    ]);
  });

  it('ffmpeg, it holds Opus', async () => {
    const book = await read(story, { ...speaking, encoder: only });
    expect(book.text('EPUB/package.opf')).toContain('href="audio/article-1.opus" media-type="audio/ogg; codecs=opus"');
  });

  it('being asked, nothing is spoken', async () => {
    const book = await openBook(await bookOf([await prepared(story)], {}, { ...world, ...speaking }));
    expect(book.names.filter((name) => /smil|audio/.test(name))).toEqual([]);
  });

  it('a word that the engine can say, there is nothing to hear', async () => {
    const dumb = { ...toneEngine(), speak: async () => new Int16Array() };
    const engine: World['engine'] = async () => ({ catalog: 'flite', open: async () => dumb });
    const made = await bookOf([await prepared('One.')], { readAloud: true }, { ...speaking, engine });
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['nothing-spoken']);
    expect((await openBook(made)).names.filter((name) => name.includes('audio'))).toEqual([]);
  });
});
