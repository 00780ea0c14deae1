import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { SsmlBuilder } from '../../../src/outputs/ssml/builder.ts';

const hostile: readonly string[] = [
  `<>&"'`,
  `" name="x" other='y'><break/>`,
  ']]> <![CDATA[ <!-- -- --> <?pi?>',
  '\u0000\u0001\u0008\u000B\u000C\u001F\u007F\u0085\u009F',
  'a\uD800b\uDC00c\uDFFF\uD83D',
  '\uFFFE\uFFFF\u{1FFFE}',
  '&amp;&#0;&#xD800;&undefined;',
  'line\nbreak\ttab\rreturn',
  '😀 日本語 العربية',
  ' ',
];

type Call = (builder: SsmlBuilder, words: string, other: string) => unknown;

/** Every method that takes words, each argument in turn hostile. */
const calls: Readonly<Record<string, Call>> = {
  say: (builder, words) => builder.say(words),
  paragraph: (builder, words) => builder.paragraph(words),
  sentence: (builder, words) => builder.sentence(words),
  voice: (builder, words, other) => builder.voice(words, (v) => v.say(other)),
  p: (builder, words, other) => builder.p((p) => p.s(words).s((s) => s.say(other))),
  s: (builder, words) => builder.s(words),
  prosody: (builder, words, other) => builder.prosody({ pitch: words, rate: other }, words),
  lang: (builder, words, other) => builder.lang(words, other),
  emphasis: (builder, words) => builder.emphasis('strong', words),
  sub: (builder, words, other) => builder.sub(words, other),
  sayAs: (builder, words, other) => builder.sayAs({ word: words, interpret: other, format: words }),
  phoneme: (builder, words, other) => builder.phoneme(words, other, words),
  mark: (builder, words) => builder.mark(words),
  bookmark: (builder, words) => builder.bookmark(words),
  audio: (builder, words, other) => builder.audio(words, other),
  spell: (builder, words) => builder.spell(words),
  spellSlowly: (builder, words) => builder.spellSlowly(words, '20ms'),
  partOfSpeech: (builder, words, other) => builder.partOfSpeech({ word: words, role: other }),
};

function textOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('text', (piece) => (text += piece));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text;
}

/** What is left of words in XML: forbidden characters go, white space becomes one. */
const allowed = (words: string): string =>
  Array.from(words)
    .filter((character) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(character))
    .join('')
    .replace(/\s+/g, '');

const document = (build: (builder: SsmlBuilder) => unknown, language = 'en'): string => {
  const builder = new SsmlBuilder({ version: '1.1', namespace: true, language });
  build(builder);
  return builder.ssml();
};

describe('the builder', () => {
  it.each(Object.entries(calls))('writes well-formed XML whatever %s is given', (_, call) => {
    for (const words of hostile) {
      for (const other of hostile)
        expect(() => textOf(document((builder) => call(builder, words, other)))).not.toThrow();
    }
  });

  it.each(Object.entries(calls).filter(([name]) => !name.endsWith('mark')))(
    'keeps every character that XML allows in %s',
    (_, call) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
          expect(textOf(document((builder) => call(builder, words, words))).replace(/\s+/g, '')).toContain(
            allowed(words),
          );
        }),
      );
    },
  );

  it('has no other method that takes words', () => {
    const methods = new Set<string>();
    for (let type: unknown = SsmlBuilder.prototype; type !== Object.prototype; type = Object.getPrototypeOf(type)) {
      for (const name of Object.getOwnPropertyNames(type)) if (!name.startsWith('_')) methods.add(name);
    }
    const others = ['constructor', 'pause', 'pauseByStrength', 'ssml', 'toObject', 'sayWithSSML', 'sayRandomChoice'];
    expect([...methods].toSorted()).toEqual([...Object.keys(calls), ...others].toSorted());
  });

  it.each(hostile)('takes no pause but a time, and no strength but a known one: %j', (words) => {
    expect(() => document((builder) => builder.pause(words))).toThrow(RangeError);
    expect(() => document((builder) => builder.pauseByStrength(words))).toThrow(Error);
  });

  it('takes no pause over ten seconds, as its base', () => {
    expect(document((builder) => builder.pause('10s'))).toContain('<break time="10s"/>');
    expect(() => document((builder) => builder.pause('10.5s'))).toThrow(RangeError);
    expect(() => document((builder) => builder.pause('10001ms'))).toThrow(RangeError);
  });

  it('throws errors where its base throws strings', () => {
    expect(() => document((builder) => builder.sub('', 'NATO'))).toThrow(TypeError);
    expect(() => document((builder) => builder.say(JSON.parse('null') as string))).toThrow(TypeError);
  });

  it('takes neither raw mark-up nor chance', () => {
    expect(() => document((builder) => builder.sayWithSSML())).toThrow(TypeError);
    expect(() => document((builder) => builder.sayRandomChoice())).toThrow(TypeError);
  });

  it('leaves no gap between pieces and lays blocks out one to a line', () => {
    const xml = document((builder) =>
      builder.voice('en-us', (voice) =>
        voice.p((p) => p.s((s) => s.say('The ').sub('see tee vee', 'CTV').say(', again.')).s('Yes.')).pause('300ms'),
      ),
    );
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">',
        '  <voice name="en-us">',
        '    <p>',
        '      <s>The <sub alias="see tee vee">CTV</sub>, again.</s>',
        '      <s>Yes.</s>',
        '    </p>',
        '    <break time="300ms"/>',
        '  </voice>',
        '</speak>',
        '',
      ].join('\n'),
    );
  });

  it.each(['<sub alias="b">a</sub>.', '“open”.', '(open).', '5%.'])(
    'ends the line after a full stop that an engine would read as a word: %s',
    (end) => {
      const xml = document((builder) =>
        builder.s((s) => (end.startsWith('<') ? s.sub('b', 'a').say('.') : s.say(end))),
      );
      expect(xml).toContain(`${end}\n  </s>`);
    },
  );
});
