import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Artifact, EditionArticle } from '../../../src/core/edition.ts';
import { dialectNames, findDialect } from '../../../src/outputs/ssml/dialects/index.ts';
import { withoutForbidden } from '../../../src/outputs/ssml/escape.ts';
import { ssml } from '../../../src/outputs/ssml/index.ts';
import { measured } from '../../../src/outputs/ssml/split.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { arbitraryScript } from '../../speech/arbitrary-script.ts';
import { draft, scriptOf, speaker, spokenText } from '../../speech/script-kit.ts';
import { editionArticle, emptyWorld } from './edition.ts';

const textOf = ({ body }: Artifact): string => (body instanceof Uint8Array ? new TextDecoder().decode(body) : '');

const write = async (articles: readonly EditionArticle[], dialect: string): Promise<readonly Artifact[]> =>
  ssml.write({ articles }, { profile: 'default', dialect }, emptyWorld);

const documents = (artifacts: readonly Artifact[]): readonly string[] =>
  artifacts.filter(({ suffix }) => suffix.endsWith('.ssml')).map(textOf);

interface Found {
  readonly elements: ReadonlySet<string>;
  /** Names of the voices in order, without neighbours that are the same. */
  readonly voices: readonly string[];
  /** Without white space. */
  readonly words: string;
}

function readAll(texts: readonly string[]): Found {
  const elements = new Set<string>();
  const voices: string[] = [];
  let words = '';
  for (const text of texts) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      elements.add(name);
      if (name === 'voice' && attributes['name'] !== voices.at(-1)) voices.push(String(attributes['name']));
    });
    parser.on('text', (piece) => (words += piece));
    parser.write(text).close();
  }
  return { elements, voices, words: words.replace(/\s+/g, '') };
}

const long = scriptOf({
  drafts: Array.from({ length: 60 }, (_, at) =>
    draft(
      at % 3 === 0
        ? '{anna “We counted every hanger, twice, in the rain & wind.”} The valley was quiet. Nobody came. '
        : 'It rained all day. '.repeat(9),
    ),
  ),
  speakers: [speaker('anna', 'female')],
});

describe.each(dialectNames)('the dialect %s', (name) => {
  const dialect = findDialect(name);
  const catalog = readCatalog(dialect.catalog ?? 'espeak-ng');

  it('is called by its name, and its catalogue is there', () => {
    expect(dialect.name).toBe(name);
    expect(catalog.id).toBe(dialect.catalog ?? 'espeak-ng');
  });

  it('keeps every word once, in order, in files within the engine’s limits, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryScript, { maxLength: 2 }), async (scripts) => {
        const files = documents(
          await write(
            scripts.map((script) => editionArticle(script, catalog)),
            name,
          ),
        );
        const spoken = withoutForbidden(scripts.map((script) => spokenText(script)).join(''));
        expect(readAll(files).words).toBe(spoken);
      }),
      { numRuns: 60 },
    );
  });

  it('stays within the limits and fills its files well', async () => {
    const files = documents(await write([editionArticle(long, catalog)], name));
    for (const limit of dialect.limits) {
      const sizes = files.map((text) => measured(text, limit));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(limit.most);
    }
    expect(readAll(files).words).toBe(spokenText(long));
  });

  it('has a voice element where the engine takes one, and else a file for each run of a voice', async () => {
    const artifacts = await write([editionArticle(long, catalog)], name);
    const { voices, elements } = readAll(documents(artifacts));
    expect(elements.has('voice')).toBe(dialect.voice === 'element');
    const rows = artifacts.filter(({ suffix }) => suffix === '.manifest.json').flatMap((one) => rowsOf(textOf(one)));
    const runs =
      dialect.voice === 'element'
        ? voices
        : rows
            .flatMap((row) => row.voices.map((voice) => voice.name))
            .filter((voice, at, all) => voice !== all[at - 1]);
    expect(runs).toHaveLength(40);
  });

  it('gives a root as the engine wants it', async () => {
    const [text = ''] = documents(await write([editionArticle(long, catalog)], name));
    const [root = ''] = /<speak[^>]*>/.exec(text) ?? [];
    expect(root.includes('xmlns=')).toBe(dialect.root.namespace);
    expect(root.includes('xml:lang=')).toBe(dialect.root.language);
    expect(/version="([^"]*)"/.exec(root)?.[1] ?? null).toBe(dialect.root.version);
  });

  it('holds even a sentence that no request could hold', async () => {
    const endless = scriptOf({
      drafts: [draft(`${'on and on '.repeat(9000)}${'x'.repeat(20_000)}${'😀'.repeat(5000)}`)],
    });
    const files = documents(await write([editionArticle(endless, catalog)], name));
    for (const limit of dialect.limits)
      expect(Math.max(...files.map((text) => measured(text, limit)))).toBeLessThanOrEqual(limit.most);
    expect(readAll(files).words).toBe(spokenText(endless));
  });
});

interface Row {
  readonly suffix: string;
  readonly voices: readonly { readonly name: string }[];
}

const rowsOf = (text: string): readonly Row[] => (JSON.parse(text) as { readonly files: readonly Row[] }).files;

describe('several files', () => {
  it('are numbered in speaking order, with a manifest that names the voice of each', async () => {
    const catalog = readCatalog('polly');
    const script = scriptOf({ drafts: [draft('{anna “Yes,”} she said.')], speakers: [speaker('anna', 'female')] });
    const artifacts = await write([editionArticle(script, catalog)], 'polly');
    expect(artifacts.map(({ suffix }) => suffix)).toEqual(['.001.ssml', '.002.ssml', '.manifest.json']);
    expect(textOf(artifacts[0] ?? { suffix: '', mediaType: '', body: new Uint8Array(), diagnostics: [] })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<speak>\n  <p>\n    <s>“Yes,”</s>\n  </p>\n  <break time="200ms"/>\n</speak>\n',
    );
    const rows = artifacts.flatMap((one) => (one.suffix === '.manifest.json' ? rowsOf(textOf(one)) : []));
    expect(rows.map(({ voices }) => voices.map((voice) => voice.name))).toEqual([['Danielle'], ['Joanna']]);
  });

  it('are not made where one file is enough', async () => {
    const artifacts = await write(
      [editionArticle(scriptOf({ drafts: [draft('Yes.')] }), readCatalog('google'))],
      'google',
    );
    expect(artifacts.map(({ suffix }) => suffix)).toEqual(['.ssml']);
  });

  it('come with a warning when the voices are another engine’s', async () => {
    const artifacts = await write([editionArticle(scriptOf({ drafts: [draft('Yes.')] }))], 'azure');
    expect(artifacts.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual(['voice-engine']);
  });
});
