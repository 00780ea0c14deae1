import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Artifact, EditionArticle } from '../../../src/core/edition.ts';
import { checkSsml } from '../../../src/outputs/ssml/check/index.ts';
import { dialectNames, findDialect } from '../../../src/outputs/ssml/dialects/index.ts';
import { asFor, breaksOf } from './check/broken.ts';
import { ssmlDialect, ssmlDialectNames } from './ssml-dialects.ts';
import { withoutForbidden } from '../../../src/core/xml-text.ts';
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
  artifacts.filter(({ suffix }) => /\.(?:ssml|ndjson)$/.test(suffix)).map(textOf);

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

describe.each(ssmlDialectNames)('the dialect %s', (name) => {
  const dialect = ssmlDialect(name);
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
    expect(elements.has('voice')).toBe(dialect.voice !== 'file');
    const rows = artifacts.filter(({ suffix }) => suffix === '.manifest.json').flatMap((one) => rowsOf(textOf(one)));
    const runs =
      dialect.voice !== 'file'
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
    expect(root.includes('xml:lang=')).toBe(dialect.root.language !== false);
    expect(/version="([^"]*)"/.exec(root)?.[1] ?? null).toBe(dialect.root.version);
  });

  it('holds even a sentence that no request could hold', async () => {
    const endless = scriptOf({
      drafts: [
        draft(
          `${'on and on '.repeat(9000)}${'x'.repeat(20_000)}${'😀'.repeat(5000)} https://example.org/${'y1'.repeat(9000)} end`,
        ),
      ],
    });
    const files = documents(await write([editionArticle(endless, catalog)], name));
    for (const limit of dialect.limits)
      expect(Math.max(...files.map((text) => measured(text, limit)))).toBeLessThanOrEqual(limit.most);
    expect(readAll(files).words).toBe(spokenText(endless));
  });
});

describe.each(ssmlDialectNames)('the check for %s', (name) => {
  const dialect = ssmlDialect(name);

  it('takes words with nothing else', () => {
    expect(checkSsml(asFor(dialect, 'A'), name)).toEqual([]);
  });

  it.each(breaksOf(dialect))('finds %s', (rule, content) => {
    expect(checkSsml(asFor(dialect, content), name).map((problem) => problem.rule)).toContain(rule);
  });

  it.each(breaksOf(dialect).filter(([rule, content]) => rule !== 'dialect-size' && !content.startsWith('<bookmark')))(
    'finds nothing else where %s is broken',
    (rule, content) => {
      expect(checkSsml(asFor(dialect, content), name).map((problem) => problem.rule)).toEqual([rule]);
    },
  );
});

interface Row {
  readonly suffix: string;
  readonly voices: readonly { readonly name: string }[];
}

const rowsOf = (text: string): readonly Row[] => (JSON.parse(text) as { readonly files: readonly Row[] }).files;

const w3cHead = '<?xml version="1.0"?><speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">';

/** For each rule of a dialect one document that breaks it, with the place. */
const broken: readonly (readonly [dialect: string, problem: string, text: string])[] = [
  [
    'azure',
    '1:1 missing-attribute',
    '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis"><voice name="a">A</voice></speak>',
  ],
  [
    'azure',
    '1:8 version',
    '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en"><voice name="a">A</voice></speak>',
  ],
  ['azure', '1:1 namespace', '<speak version="1.0" xml:lang="en"/>'],
  [
    'azure',
    '1:80 dialect-voice',
    '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en"><s>A</s></speak>',
  ],
  [
    'azure',
    '1:80 dialect-voice',
    '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">A</speak>',
  ],
  ['google', '1:8 unknown-element', '<speak><bookmark mark="a"/></speak>'],
  ['google', '1:8 dialect-element', '<speak><bookmark mark="a"/></speak>'],
  ['google', '1:1 dialect-size', `<speak>${'words '.repeat(1000)}</speak>`],
  ['polly', '1:8 dialect-element', '<speak><voice name="Joanna">A</voice></speak>'],
  ['polly', '1:15 dialect-break', '<speak><break time="12s"/></speak>'],
  ['polly', '1:1 dialect-size', `<speak>${'word'.repeat(900)}</speak>`],
  ['polly-neural', '1:17 dialect-pitch', '<speak><prosody pitch="+10%">A</prosody></speak>'],
  ['polly-neural', '1:8 dialect-element', '<speak><emphasis>A</emphasis></speak>'],
  ['ibm', '1:30 dialect-say-as', '<speak version="1.0"><say-as interpret-as="characters">A</say-as></speak>'],
  ['ibm', '1:31 dialect-alphabet', '<speak version="1.0"><phoneme alphabet="x-sampa" ph="a">A</phoneme></speak>'],
  ['ibm', '1:22 dialect-element', '<speak version="1.0"><emphasis>A</emphasis></speak>'],
  ['ibm', '1:46 dialect-phone', '<speak version="1.0"><phoneme alphabet="ipa" ph="ʁa">A</phoneme></speak>'],
  ['espeak', '1:101 dialect-element', `${w3cHead}<lang xml:lang="fr">A</lang></speak>`],
  ['espeak', '1:101 dialect-element', `${w3cHead}<phoneme alphabet="ipa" ph="a">A</phoneme></speak>`],
  ['alexa', '1:8 dialect-element', '<speak><mark name="a"/></speak>'],
];

const problemsIn = (text: string, dialect: string): readonly string[] =>
  checkSsml(text, dialect).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const speech = (voices: number): string =>
  `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US">${'<voice name="a">A</voice>'.repeat(voices)}</speak>`;

describe('Azure', () => {
  it('takes no more than 50 voices a request, however short they are', async () => {
    const exchange = scriptOf({
      drafts: Array.from({ length: 60 }, () => draft('{anna “Yes.”} She nodded.')),
      speakers: [speaker('anna', 'female')],
    });
    const files = documents(await write([editionArticle(exchange, readCatalog('azure'))], 'azure'));
    expect(files.map((text) => text.split('<voice ').length - 1)).toEqual([50, 50, 20]);
    expect(readAll(files).words).toBe(spokenText(exchange));
  });

  it('is not to be sent 51', () => {
    expect(checkSsml(speech(50), 'azure')).toEqual([]);
    expect(checkSsml(speech(51), 'azure').map(({ rule, message }) => [rule, message])).toEqual([
      ['dialect-size', 'Azure AI Speech takes 50 voices a request, and this is 51 voices.'],
    ]);
  });
});

describe('the check for a dialect', () => {
  it.each(dialectNames)('finds nothing wrong with what we write for %s', async (name) => {
    const catalog = readCatalog(findDialect(name).catalog ?? 'espeak-ng');
    await fc.assert(
      fc.asyncProperty(arbitraryScript, async (script) => {
        for (const text of documents(await write([editionArticle(script, catalog)], name))) {
          expect(checkSsml(text, name)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
    const files = documents(await write([editionArticle(long, catalog)], name));
    expect(files.flatMap((text) => checkSsml(text, name))).toEqual([]);
  });

  it.each(broken)('for %s finds %s', (dialect, problem, text) => {
    expect(problemsIn(text, dialect)).toContain(problem);
  });

  it('lets each engine have its own root', () => {
    expect(problemsIn('<speak>A</speak>', 'google')).toEqual([]);
    expect(problemsIn('<speak>A</speak>', 'w3c')).not.toEqual([]);
  });

  it('knows no other dialect', () => {
    expect(() => checkSsml('<speak/>', 'klingon')).toThrow('There is no SSML dialect “klingon”');
  });
});

const titled = (title: string): EditionArticle => {
  const made = editionArticle(scriptOf({ drafts: [draft(`${title} it is.`)] }), readCatalog('polly'));
  return { ...made, speech: { ...made.speech, title } };
};

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
    expect(rows.map(({ voices }) => voices.map((voice) => voice.name))).toEqual([['Salli'], ['Joanna']]);
  });

  it('of an edition say which article each speaks', async () => {
    const edition = { title: 'Friday', articles: [titled('One'), titled('Two')] };
    const artifacts = await ssml.write(edition, { profile: 'default', dialect: 'polly' }, emptyWorld);
    const manifest = artifacts.find(({ suffix }) => suffix === '.manifest.json');
    const { files } = JSON.parse(manifest === undefined ? '' : textOf(manifest)) as { files: readonly unknown[] };
    expect(files).toMatchObject([{ suffix: '.001.ssml', articles: ['One', 'Two'] }]);
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
