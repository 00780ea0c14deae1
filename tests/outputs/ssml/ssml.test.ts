import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSsml } from '../../../src/outputs/ssml/check/index.ts';
import { ssmlDialect, ssmlDialectNames } from './ssml-dialects.ts';
import { printDocument } from '../../../src/outputs/ssml/print.ts';
import { w3c } from '../../../src/outputs/ssml/dialects/w3c.ts';
import { espeak } from '../../../src/outputs/ssml/dialects/espeak.ts';
import { ibm } from '../../../src/outputs/ssml/dialects/ibm.ts';
import type { SpeechDoc, SpeechNode } from '../../../src/core/speech.ts';
import { blockId } from '../../../src/core/position.ts';
import { arbitraryScript } from '../../speech/arbitrary-script.ts';
import { draft, scriptOf, speaker } from '../../speech/script-kit.ts';
import { editionArticle, writeSsml } from './edition.ts';

const article = editionArticle(
  scriptOf({
    drafts: [
      draft('The gate stays shut', 'title'),
      draft('{anna “We asked twice,”} said Anna Berg. {anna “Nobody came.”}'),
      draft('{anna “Nobody at all.”}'),
    ],
    speakers: [speaker('anna', 'female')],
  }),
);

describe('the document', () => {
  it('leaves the mark of a footnote out of the words, in every dialect', async () => {
    const marked = editionArticle(scriptOf({ drafts: [draft('It was denied.[3] Nobody asked.')] }));
    for (const dialect of ssmlDialectNames) {
      const { text } = await writeSsml([marked], dialect);
      expect(text).not.toContain('[3]');
      expect(text).not.toContain('alias=""');
      expect(checkSsml(text, dialect)).toEqual([]);
    }
  });

  it('has a top-level voice for every run, whole sentences inside, and the pause last in the voice that ends', async () => {
    const { text } = await writeSsml([article]);
    expect(text).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US">',
        '  <voice name="en-us">',
        '    <p>',
        '      <s>The gate stays shut</s>',
        '    </p>',
        '    <break time="1200ms"/>',
        '  </voice>',
        '  <voice name="en-us+f2">',
        '    <s>“We asked twice,”</s>',
        '    <break time="200ms"/>',
        '  </voice>',
        '  <voice name="en-us">',
        '    <s>said Anna Berg.</s>',
        '    <break time="200ms"/>',
        '  </voice>',
        '  <voice name="en-us+f2">',
        '    <s>“Nobody came.”</s>',
        '    <break time="600ms"/>',
        '    <p>',
        '      <s>“Nobody at all.”</s>',
        '    </p>',
        '  </voice>',
        '</speak>',
        '',
      ].join('\n'),
    );
  });

  it('is one file of SSML in UTF-8, the same on every run', async () => {
    const [{ artifact, text }, again] = await Promise.all([writeSsml([article]), writeSsml([article])]);
    expect([artifact.suffix, artifact.mediaType, artifact.diagnostics]).toEqual(['.ssml', 'application/ssml+xml', []]);
    expect(again.text).toBe(text);
  });

  it('holds all articles of an edition, parted by a longer pause, each in its language', async () => {
    const french = editionArticle(scriptOf({ drafts: [draft('Il pleut.')], language: 'fr-FR' }));
    const { text } = await writeSsml([article, french, french]);
    expect(text.match(/<break time="2500ms"\/>/g)).toHaveLength(2);
    expect(text.match(/<lang xml:lang="fr-FR">/g)).toHaveLength(2);
    expect(checkSsml(text)).toEqual([]);
  });

  it('tells of characters that XML forbids, with their place', async () => {
    const { artifact, text } = await writeSsml([editionArticle(scriptOf({ drafts: [draft('A\uFFFEB \uFFFFC.')] }))]);
    expect(text).toContain('<s>AB C.</s>');
    expect(artifact.diagnostics).toEqual([
      {
        code: 'character-removed',
        severity: 'warning',
        message: '2 characters that XML forbids are left out of the SSML.',
        hint: 'Remove control characters from the source.',
        range: { block: 0, start: 0, end: 7 },
      },
    ]);
  });

  it('refuses an unknown dialect and names those there are', async () => {
    await expect(async () => writeSsml([article], 'klingon')).rejects.toThrow(
      'There is no SSML dialect “klingon”; the dialects are w3c, espeak,',
    );
  });
});

const range = { block: blockId(0), start: 0, end: 4 };
const everyNode: readonly SpeechNode[] = [
  { type: 'text', text: 'A [[b]] c', range },
  { type: 'break', duration: 12_345 },
  { type: 'emphasis', level: 'strong', nodes: [{ type: 'text', text: 'very', range }] },
  { type: 'sub', text: 'CTV', range, alias: 'see tee vee' },
  {
    type: 'say-as',
    text: '12',
    range,
    interpretAs: 'cardinal',
    format: null,
    reading: 'cardinal',
    isAsked: true,
    alias: 'twelve',
  },
  { type: 'phoneme', text: 'Llan', range, alphabet: 'ipa', pronunciation: 'ɬan', alias: 'Thlan' },
  { type: 'lang', language: 'fr', nodes: [{ type: 'text', text: 'bonjour', range }] },
  { type: 'mark', name: 'here' },
  { type: 'mark', name: 'here' },
];
const everything: SpeechDoc = {
  language: 'en-US',
  title: null,
  turns: [
    {
      cast: { voice: { name: 'en-us', language: 'en-US', gender: 'male' }, prosody: { pitch: 89, rate: 95 } },
      speaker: null,
      paragraphs: [{ block: blockId(0), sentences: [{ nodes: everyNode }], pauseAfter: 300 }],
      pauseAfter: 300,
    },
  ],
  diagnostics: [],
};

describe('the dialects', () => {
  it('says a name by its alias where the engine lacks one of its sounds', () => {
    const nodes: readonly SpeechNode[] = [
      { type: 'phoneme', text: 'Llan', range, alphabet: 'ipa', pronunciation: 'ɬan', alias: 'Thlan' },
      { type: 'phoneme', text: 'Tarn', range, alphabet: 'ipa', pronunciation: 'tɑːn', alias: 'Tahn' },
    ];
    const [turn] = everything.turns;
    const paragraphs = [{ block: blockId(0), sentences: [{ nodes }], pauseAfter: 0 }];
    const turns = turn === undefined ? [] : [{ ...turn, paragraphs }];
    const text = printDocument([{ ...everything, turns }], ibm, { isLast: true });
    expect(text).toContain('<sub alias="Thlan">Llan</sub><phoneme alphabet="ipa" ph="tɑːn">Tarn</phoneme>');
  });

  it('write what the Recommendation has for every kind of node', () => {
    const text = printDocument([everything], w3c, { isLast: true });
    expect(text).toContain('<prosody pitch="-11%" rate="95%">');
    expect(text).toContain(
      '<s>A [[b]] c<break time="10000ms"/><break time="2345ms"/><emphasis level="strong">very</emphasis>' +
        '<sub alias="see tee vee">CTV</sub><say-as interpret-as="cardinal">12</say-as><phoneme alphabet="ipa" ph="ɬan">Llan</phoneme>' +
        '<lang xml:lang="fr">bonjour</lang><mark name="here"/><mark name="here-2"/></s>',
    );
    expect(checkSsml(text)).toEqual([]);
  });

  it('leave out what an engine does not follow, and keep its words', () => {
    const text = printDocument([everything], espeak, { isLast: true });
    expect(text).toContain('A [ [b] ] c');
    expect(text).toContain(
      'CTV</sub><sub alias="twelve">12</sub><sub alias="Thlan">Llan</sub>bonjour<mark name="here"/>',
    );
    expect(checkSsml(text)).toEqual([]);
  });
});

const schema = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'xsd', 'synthesis.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const canValidate = hasXmllint && existsSync(schema);
const folder = mkdtempSync(join(tmpdir(), 'lectern-ssml-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Those that keep to SSML 1.1. */
const strict = ssmlDialectNames.filter((name) => {
  const { root, voice } = ssmlDialect(name);
  return root.version === '1.1' && root.namespace && voice === 'element';
});

describe.each(strict)('any script in %s', (dialect) => {
  it('gives a document without a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryScript, { maxLength: 3 }), async (scripts) => {
        const { text } = await writeSsml(
          scripts.map((script) => editionArticle(script)),
          dialect,
        );
        expect(checkSsml(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!canValidate)(
    `is valid by the W3C’s schema${canValidate ? '' : ' (skipped: needs xmllint and ../shared/xsd)'}`,
    async () => {
      const files: string[] = [];
      for (const [at, script] of fc.sample(arbitraryScript, { numRuns: 150, seed: 7 }).entries()) {
        const { text } = await writeSsml([editionArticle(script)], dialect);
        files.push(join(folder, `${dialect}-${at}.ssml`));
        writeFileSync(files[at] ?? '', text);
      }
      const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], { encoding: 'utf8' });
      expect(run.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))).toEqual([]);
      expect(run.status).toBe(0);
    },
  );
});

describe('size', () => {
  it('does not matter: a line of 5 MB and 10,000 quotations are written and checked', { timeout: 60_000 }, async () => {
    const drafts = [draft('<&> words. '.repeat(450_000)), draft('{anna “Yes.”} he '.repeat(10_000))];
    const { text } = await writeSsml([editionArticle(scriptOf({ drafts }))]);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(checkSsml(text)).toEqual([]);
  });
});
