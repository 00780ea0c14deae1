import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare, read } from '../../../src/convert.ts';
import type { EditionArticle } from '../../../src/core/edition.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { ssml } from '../../../src/outputs/ssml/index.ts';
import { root } from '../../architecture/source-files.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { elementsOf, readBack, textOf, withoutAdditions } from './read-back.ts';
import { article as articleOf, editionOf, paragraph, printed } from './sample.ts';
import { printedTexts, said } from './words.ts';
import { world } from './world.ts';

type Speakers = 'none' | 'before' | 'margin';

async function prepared(name: string, text?: string): Promise<EditionArticle> {
  const bytes = text === undefined ? readFileSync(join(root, 'examples', name)) : Buffer.from(text);
  for await (const { article } of read({ name, bytes }, { paragraphs: 'auto' }))
    return prepare(article, {
      language: null,
      wishes: noWishes,
      fragmentWords: 3,
      catalog: readCatalog('espeak-ng'),
    });
  throw new Error('no article');
}

const ferry = await prepared('night-ferry.txt');
const bridge = await prepared('bridge-interview.txt');
const library = await prepared('seed-library.md');

const documentOf = async (part: EditionArticle, speakers: Speakers) =>
  readBack((await printed({ articles: [part] }, { speakers })).bytes);

const labels = async (part: EditionArticle, speakers: Speakers): Promise<readonly string[]> =>
  elementsOf(await documentOf(part, speakers), 'Lbl')
    .map((label) => said(textOf(label)))
    .filter((label) => /\p{L}/u.test(label));

describe('the names of speakers', () => {
  it('stand nowhere unless they are asked for', async () => {
    expect(await labels(ferry, 'none')).toEqual([]);
    expect(elementsOf(await documentOf(ferry, 'none'), 'Sect')).toEqual([]);
  });

  it('stand before each turn, once where a speaker goes on after “she said”', async () => {
    const two = await prepared(
      'two.txt',
      'Two speak\n\n“It is late,” said Anna Brook. “It was late before,” she said.\n\n' +
        '“It was not,” said Karl Brandvik. “Never,” said Anna Brook.\n',
    );
    expect(await labels(two, 'before')).toEqual(['Anna Brook:', 'Karl Brandvik:', 'Anna Brook:']);
    expect(await labels(two, 'margin')).toEqual(['Anna Brook', 'Karl Brandvik', 'Anna Brook']);
  });

  it('stand before each turn where the page is too narrow for a margin, and a warning says so', async () => {
    const narrow = { speakers: 'margin', page: 'A5', size: 36 } as const;
    const { bytes, artifact } = await printed({ articles: [ferry] }, narrow);
    expect(artifact.diagnostics.map(({ code }) => code)).toEqual(['names-not-in-margin']);
    const named = elementsOf(await readBack(bytes), 'Lbl').map((label) => said(textOf(label)));
    expect(named.filter((label) => /\p{L}/u.test(label))).toEqual(await labels(ferry, 'before'));
  });

  it('stay on the line of what their bearers say, and take no margin where nobody speaks', async () => {
    const options = { profile: 'default', dialect: 'w3c', size: 24 } as const;
    const { doc } = await compose({ articles: [ferry] }, { ...options, speakers: 'before' }, world);
    const lines = doc.pages.flatMap((page) => page.lines.map(({ runs }) => runs.map(({ text }) => text).join('')));
    expect(lines.filter((line) => !line.startsWith('•') && /\p{Lu}\p{Ll}+:\s*$/u.test(line))).toEqual([]);
    const quiet = await prepared('quiet.txt', 'Quiet\n\nNobody says a word.\n');
    const widths = async (speakers: Speakers) =>
      (await compose({ articles: [quiet] }, { ...options, speakers }, world)).doc.pages[0]?.lines[0]?.place.limit;
    expect(await widths('margin')).toBe(await widths('none'));
  });

  it('are not said twice where the article says them itself', async () => {
    // Two people are labelled by the transcript; the third speaks in the last paragraph.
    expect(await labels(bridge, 'before')).toEqual(['Piotr Lesniak:']);
  });

  it.each<[string, EditionArticle, Speakers]>([
    ['ferry, before', ferry, 'before'],
    ['ferry, margin', ferry, 'margin'],
    ['interview, before', bridge, 'before'],
    ['library, margin', library, 'margin'],
  ])('are no words of the article: %s', async (_what, part, speakers) => {
    const document = withoutAdditions(await documentOf(part, speakers));
    const words = elementsOf(document, 'P', 'H1', 'H2', 'H3').map((element) => said(textOf(element)));
    expect(words).toEqual(printedTexts(part.article));
  });

  it('stand beside the line where their bearer begins, and over no text', async () => {
    const { doc } = await compose(
      { articles: [library] },
      { profile: 'default', dialect: 'w3c', speakers: 'margin' },
      world,
    );
    const lines = doc.pages.flatMap((page) => page.lines);
    const left = Math.min(...lines.flatMap(({ runs }) => runs.slice(-1).map(({ x }) => x)).filter((x) => x > 100));
    const named = lines.filter(({ runs }) => runs.length > 1 && (runs[0]?.x ?? 0) < 100);
    expect(named.length).toBeGreaterThan(4);
    for (const { runs } of named) expect((runs[0]?.x ?? 0) + (runs[0]?.width ?? 0)).toBeLessThan(left);
    const first = named[0]?.runs.map(({ text }) => text) ?? [];
    expect([first[0]?.trim(), first.slice(1).join('')]).toEqual(['Priya Raman', expect.stringMatching(/^“A seed/)]);
  });
});

it('whose names are longer than what they say stand on its page, with two of its lines at least', async () => {
  const turns = Array.from(
    { length: 30 },
    (_, index) => `“It is ${index},” said Maximiliana Featherstone-Cholmondeley. “Yes,” said Bo Li. “No,” said Ann Wu.`,
  );
  const talk = await prepared('talk.txt', `A talk of three\n\n${turns.join('\n\n')}\n`);
  const options = { profile: 'default', dialect: 'w3c', speakers: 'margin' } as const;
  const { doc } = await compose({ articles: [talk] }, options, world);
  const lines = doc.pages.map((page) =>
    page.lines.map(({ runs, place }) => ({ text: runs.some((run) => run.beside !== true), place })),
  );
  expect(lines.flat().some(({ text }) => !text)).toBe(true);
  for (const [first] of lines) expect(first?.text).toBe(true);
  for (const [first] of lines.slice(1)) expect(first?.place.line).not.toBe((first?.place.lines ?? 0) - 1);
});

describe('the list of voices', () => {
  it.each([
    ['ferry', ferry],
    ['interview', bridge],
    ['library', library],
  ])('says what the spoken edition does: %s', async (_what, part) => {
    const elements = elementsOf(await documentOf(part, 'before'), 'Sect');
    const entries = elementsOf({ elements }, 'LBody').map((entry) => said(textOf(entry)));
    const listed = entries.map((entry) => /: voice (\S+)/.exec(entry)?.[1]);
    const [speech] = await ssml.write({ articles: [part] }, { profile: 'default', dialect: 'w3c' }, world);
    const text = new TextDecoder().decode(speech?.body as Uint8Array);
    const heard = [...text.matchAll(/<voice name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(listed)).toEqual(new Set(heard));
    expect(entries.length).toBe(new Set(part.speech.turns.map(({ speaker }) => speaker)).size);
    expect(entries[0]).toMatch(/^Narrator: voice /);
  });
});

const metadataOf = async (part: EditionArticle): Promise<string> =>
  Buffer.from((await printed({ articles: [part] })).bytes).toString();

describe('the metadata', () => {
  it('name who speaks as keywords, and nobody where nobody does', async () => {
    expect(await metadataOf(ferry)).toContain('<pdf:Keywords>Helena Voss, Tomas Reyes, ');
    expect(await metadataOf(await prepared('quiet.txt', 'Quiet\n\nNobody says a word.\n'))).not.toContain('Keywords');
  });

  it('have the standfirst as their subject, well-formed', async () => {
    const one = articleOf([paragraph('Salt & pepper, at last', { role: 'standfirst' }), paragraph('Words.')]);
    const text = Buffer.from((await printed(editionOf(one))).bytes).toString();
    expect(text).toMatch(/<dc:description>.*Salt &amp; pepper, at last.*<\/dc:description>/);
  });
});
