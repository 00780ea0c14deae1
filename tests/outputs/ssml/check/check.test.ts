import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSsml } from '../../../../src/outputs/ssml/check/index.ts';
import { broken, brokenBeyondSchema, inSpeak } from './broken.ts';

const found = (text: string): readonly string[] =>
  checkSsml(text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('a valid document', () => {
  it.each([
    [
      'with every element of the Recommendation',
      inSpeak(
        '<lexicon uri="https://example.org/names.pls" xml:id="names" type="application/pls+xml" fetchtimeout="2s" maxage="1" maxstale="0"/>' +
          '<meta name="seeAlso" content="https://example.org/"/><meta http-equiv="Cache-Control" content="no-cache"/>' +
          '<metadata><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Gate</dc:title></metadata>' +
          'Words <lookup ref="names">Lund</lookup><p xml:lang="en-GB" xml:id="p1" onlangfailure="ignorelang"><s>One.</s></p>' +
          '<voice gender="female" age="40" variant="2" name="en-us" languages="en-US de:en" required="name gender" ordering="gender" onvoicefailure="keepexisting">' +
          '<p><s>A <token role="x">B</token> <w>C</w> <say-as interpret-as="date" format="mdy" detail="1">1/2/3</say-as></s></p></voice>' +
          '<prosody pitch="+10%" range="high" rate="90%" volume="+6dB" duration="1.5s" contour="(0%,+20Hz) (10%,high) (40%,-1.5st)"><s>D</s></prosody>' +
          '<phoneme alphabet="ipa" ph="a" type="default">E</phoneme><sub alias="G">F</sub><lang xml:lang="fr"><s>H</s></lang>' +
          '<emphasis level="strong">I</emphasis><break strength="weak" time="+250ms"/><break/><mark name="m1"/>' +
          '<audio src="https://example.org/a.wav" fetchhint="safe" clipBegin="1s" repeatCount="2" soundLevel="+6dB" speed="90%"><desc xml:lang="en">J</desc>K</audio>',
      ),
    ],
    ['with a byte-order mark', `\uFEFF${inSpeak('Words')}`],
    [
      'with a prefix',
      '<?xml version="1.0"?><x:speak xmlns:x="http://www.w3.org/2001/10/synthesis" version="1.1" xml:lang="en"><x:s>A</x:s></x:speak>',
    ],
    [
      'with a document type',
      '<?xml version="1.0"?>\n<!DOCTYPE speak PUBLIC "-//W3C//DTD SYNTHESIS 1.0//EN" "synthesis.dtd">\n<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">A</speak>',
    ],
    [
      'with elements and attributes of other namespaces',
      inSpeak('<e:x xmlns:e="urn:e"><e:break/>any</e:x><s xmlns:f="urn:f" f:g="h">A</s>'),
    ],
    ['with comments, instructions and sections of plain text', inSpeak('<!-- <p> --><?pi <p>?><![CDATA[<p>]]>')],
    [
      'with nothing in it',
      '<?xml version="1.0"?><speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang=""/>'.replace(
        'xml:lang=""',
        'xml:lang="en"',
      ),
    ],
  ])('%s has no problem', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a broken document', () => {
  it.each([...broken, ...brokenBeyondSchema])('breaks %s at %s', (rule, place, text) => {
    expect(found(text)).toEqual([`${place} ${rule}`]);
  });

  it('says in words what is wrong and what to do', () => {
    expect(checkSsml(inSpeak('<prosody rate="+10%">A</prosody>'))).toEqual([
      {
        line: 3,
        column: 10,
        rule: 'attribute-value',
        message:
          'rate="+10%" is not allowed on <prosody>: it must be a percentage without sign such as 90%, or one of x-slow, slow, medium, fast, x-fast, default.',
        hint: null,
      },
    ]);
    expect(checkSsml(inSpeak('<s xml:lang="en_US">A</s>'))[0]?.hint).toBe(
      'Write a BCP 47 tag, such as en-US, with hyphens and no underscores.',
    );
  });

  it('has all its problems told, in order, with lines ended in any manner', () => {
    const text = inSpeak('<s class="x">A</s>\r\n<b/>\r<voice>B</voice>');
    expect(found(text)).toEqual(['3:4 unknown-attribute', '4:1 unknown-element', '5:1 no-attributes']);
  });
});

const voice = (languages: string): string => inSpeak(`<voice languages="${languages}"><s>A</s></voice>`);

/** Elements in elements. */
const deep = (levels: number): string =>
  inSpeak(`${'<prosody rate="90%">'.repeat(levels)}A${'</prosody>'.repeat(levels)}`);

describe('hostile documents', () => {
  it('with a billion laughs are refused before any entity is read', () => {
    const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE speak [<!ENTITY l0 "ha">${entities}]>\n<speak>&l20;</speak>`;
    expect(found(bomb)).toEqual(['2:1 doctype']);
  });

  it('of any text never crash the check', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(checkSsml(text)).not.toEqual([]);
      }),
    );
    const pieces = fc.constantFrom(
      '<speak',
      '<s',
      '<p>',
      '</s>',
      '>',
      '/>',
      ' name="',
      '"',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&lt;',
      '&',
      '<?',
      '?>',
      '\n',
      '\u0000',
      '\uD800',
      'xmlns:a="b"',
      '<a:b>',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(Array.isArray(checkSsml(inSpeak(parts.join(''))))).toBe(true);
      }),
    );
  });

  it('with a long word among the languages of a voice are refused at once', () => {
    expect(found(voice(`${'a'.repeat(60)}!`))).toEqual(['3:8 attribute-value']);
    expect(found(voice('deutschsprachig'))).toEqual(['3:8 attribute-value']);
    expect(found(voice(' en-US  de:en-GB '))).toEqual([]);
    expect(found(voice('en:de:fr'))).toEqual(['3:8 attribute-value']);
  });

  it('a hundred thousand deep or wide take no longer than their length asks', () => {
    expect(found(deep(399))).toEqual([]);
    expect(found(deep(100_000))).toEqual(['3:7981 depth']);
    expect(found(inSpeak('<b/>'.repeat(50_000)))).toHaveLength(50_000);
    expect(found(inSpeak(`<break time="${'9'.repeat(1_000_000)}x"/>`))).toEqual(['3:8 attribute-value']);
    expect(found(inSpeak(`<prosody contour="${'(0%,high) '.repeat(50_000)}x">A</prosody>`))).toEqual([
      '3:10 attribute-value',
    ]);
  });
});

const schema = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'xsd', 'synthesis.xsd');
const canValidate = spawnSync('xmllint', ['--version']).status === 0 && existsSync(schema);
const folder = mkdtempSync(join(tmpdir(), 'lectern-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const beyondSchema = new Set(brokenBeyondSchema.map(([rule]) => rule));

/** Does the W3C's schema accept it? */
const accepts = (text: string): boolean => {
  const file = join(folder, 'document.ssml');
  writeFileSync(file, text);
  return spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file]).status === 0;
};

describe.skipIf(!canValidate)(
  `agreement with the W3C’s schema${canValidate ? '' : ' (skipped: needs xmllint and ../shared/xsd)'}`,
  () => {
    it.each(broken)('on %s at %s', (_rule, _place, text) => {
      expect(accepts(text)).toBe(false);
    });

    it.each(brokenBeyondSchema)('which does not see %s at %s', (_rule, _place, text) => {
      expect(accepts(text)).toBe(true);
    });

    it('on generated documents: whatever the schema refuses, the check refuses too', () => {
      const names = [
        'p',
        's',
        'voice',
        'prosody',
        'lang',
        'emphasis',
        'break',
        'sub',
        'say-as',
        'phoneme',
        'mark',
        'audio',
        'desc',
        'token',
        'w',
        'lookup',
        'meta',
        'lexicon',
        'speak',
      ];
      const attributes = fc.constantFrom(
        '',
        ' name="a"',
        ' xml:lang="fr"',
        ' rate="90%"',
        ' time="5s"',
        ' time="5"',
        ' level="strong"',
        ' level="x"',
        ' alias="b"',
        ' interpret-as="date"',
        ' ph="a"',
        ' gender="none"',
        ' age="x"',
        ' pitch="+5st"',
        ' contour="(0%,x)"',
        ' content="c"',
        ' strength="weak"',
        ' foo="bar"',
      );
      const { tree } = fc.letrec<{ tree: string }>((tie) => ({
        tree: fc.oneof(
          { maxDepth: 4 },
          fc.constant('words'),
          fc
            .tuple(fc.constantFrom(...names), attributes, fc.array(tie('tree'), { maxLength: 3 }))
            .map(([name, attribute, content]) => `<${name}${attribute}>${content.join('')}</${name}>`),
        ),
      }));
      const disputed: string[] = [];
      for (const content of fc.sample(tree, { numRuns: 250, seed: 11 })) {
        const text = inSpeak(content);
        const isAccepted = accepts(text);
        const own = checkSsml(text);
        if (!isAccepted && own.length === 0) disputed.push(`only the schema refuses ${content}`);
        const seen = own.filter(({ rule }) => rule === 'attribute-value' || !beyondSchema.has(rule));
        if (isAccepted && seen.length > 0) disputed.push(`only the check refuses ${content}`);
      }
      expect(disputed).toEqual([]);
    });
  },
);
