/** A broken document for each rule of the check. */
import type { SsmlRule } from '../../../../src/outputs/ssml/check/rules.ts';
import type { SsmlDialect } from '../../../../src/outputs/ssml/dialects/types.ts';

const open =
  '<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US">\n';
/** What stands in the root begins in line 3. */
export const inSpeak = (content: string): string => `${open}${content}\n</speak>\n`;

/** One broken document for each rule, with the place where it is broken. */
export type Broken = readonly (readonly [rule: SsmlRule, place: string, text: string])[];

/** What the W3C's schema sees too. */
export const broken: Broken = [
  ['well-formed', '3:6', inSpeak('<p>A<&')],
  ['well-formed', '3:8', inSpeak('<s>A</p>')],
  ['well-formed', '3:11', inSpeak('&undefined;')],
  ['depth', '3:3991', inSpeak(`${'<emphasis>'.repeat(100_000)}A`)],
  ['doctype', '2:1', '<?xml version="1.0"?>\n<!DOCTYPE speak [<!ENTITY a "b">]>\n<speak>&a;</speak>'],
  ['namespace', '2:1', '<?xml version="1.0"?>\n<speak version="1.1" xml:lang="en">A</speak>'],
  ['missing-attribute', '2:1', inSpeak('A').replace(' xml:lang="en-US"', '')],
  ['missing-attribute', '3:3', inSpeak('A <sub>B</sub>')],
  ['unknown-attribute', '3:4', inSpeak('<s class="x">A</s>')],
  ['unknown-element', '3:4', inSpeak('<s><b>A</b></s>')],
  ['element-place', '3:4', inSpeak('<s><p>A</p></s>')],
  ['element-place', '3:19', inSpeak('<sub alias="b c">A<s>B</s></sub>')],
  ['text-place', '3:8', inSpeak('<break>A</break>')],
  ['attribute-value', '4:3', inSpeak('<break\n  time="soon"/>')],
  ['attribute-value', '3:24', inSpeak('<break strength="weak" time="5"/>')],
  ['language-tag', '3:4', inSpeak('<s xml:lang="en_US">A</s>')],
  ['head-first', '3:9', inSpeak('<break/><lexicon uri="a" xml:id="b"/>')],
  ['duplicate-id', '4:4', inSpeak('<s xml:id="a">A</s>\n<s xml:id="a">B</s>')],
];

/** What only the words of the Recommendation rule out. */
export const brokenBeyondSchema: Broken = [
  ['xml-declaration', '1:1', inSpeak('A').replace(/^.*\n/, '')],
  ['root', '2:1', '<?xml version="1.0"?>\n<p xmlns="http://www.w3.org/2001/10/synthesis">A</p>'],
  ['version', '2:8', inSpeak('A').replace('version="1.1"', 'version="1.0"')],
  ['attribute-value', '3:10', inSpeak('<prosody rate="+10%">A</prosody>')],
  ['attribute-value', '3:10', inSpeak('<prosody rate="1.2">A</prosody>')],
  ['attribute-value', '3:10', inSpeak('<prosody volume="6dB">A</prosody>')],
  ['attribute-value', '3:7', inSpeak('<mark name=""/>')],
  ['no-attributes', '3:1', inSpeak('<voice>A</voice>')],
  ['no-attributes', '3:1', inSpeak('<prosody>A</prosody>')],
  ['voice-name-space', '3:8', inSpeak('<voice name="Ava Neural">A</voice>')],
  ['language-place', '3:16', inSpeak('<voice age="4" xml:lang="fr">A</voice>')],
  ['head-first', '4:1', inSpeak('A\n<meta name="x" content="y"/>')],
  ['meta-name', '3:1', inSpeak('<meta content="y"/>')],
  ['nested-structure', '3:24', inSpeak('<p><voice name="en-us"><p>A</p></voice></p>')],
  ['nested-structure', '3:24', inSpeak('<s><voice name="en-us"><s>A</s></voice></s>')],
  ['duplicate-mark', '3:23', inSpeak('<mark name="a"/><mark name="a"/>')],
  ['unknown-lexicon', '3:9', inSpeak('<lookup ref="names">A</lookup>')],
];

/** A good line of segments. */
const good = {
  n: 1,
  voice: 'af_heart',
  language: 'en-US',
  speaker: null,
  text: 'Rain.',
  pitch: 100,
  rate: 100,
  pauseAfter: 0,
};

/** The good line with something else in it. */
export const changed = (change: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...good, ...change });

export const brokenSegments: readonly (readonly [rule: SsmlRule, line: string])[] = [
  ['segments-json', '{"n": 1'],
  ['segments-json', '[]'],
  ['segments-order', changed({ n: 3 })],
  ['segments-voice', changed({ voice: 'two words' })],
  ['segments-language', changed({ language: 5 })],
  ['segments-speaker', changed({ speaker: 5 })],
  ['segments-text', changed({ text: ' ' })],
  ['segments-length', changed({ text: 'x'.repeat(4097) })],
  ['segments-characters', changed({ text: 'a\u0007' })],
  ['segments-prosody', changed({ pitch: 900 })],
  ['segments-pause', changed({ pauseAfter: -1 })],
];

/** What a dialect makes of its facts: for each of its own rules, content that breaks it where the engine minds. */
export type Break = readonly [rule: SsmlRule, content: string];

/** Content inside the root, and inside a voice where the engine wants one. */
export const asFor = ({ root, voice }: SsmlDialect, content: string): string => {
  const version = root.version === null ? '' : ` version="${root.version}"`;
  const namespace = root.namespace ? ' xmlns="http://www.w3.org/2001/10/synthesis"' : '';
  const language = root.language === false ? '' : ' xml:lang="en-US"';
  const inVoice = voice === 'required' ? `<voice name="a">${content}</voice>` : content;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<speak${version}${namespace}${language}>${inVoice}</speak>\n`;
};

/** Every way to break what the facts of a dialect say, one for each fact. */
export function breaksOf(dialect: SsmlDialect): readonly Break[] {
  const { voice, lang, emphasis, mark, sayAs, alphabets, phones, pitch, longestBreak } = dialect;
  const when = (holds: boolean, ...breaks: readonly Break[]): readonly Break[] => (holds ? breaks : []);
  const followed = sayAs.values === 'any' ? [] : Object.entries(sayAs.values);
  return [
    ...when(voice === 'file', ['dialect-element', '<voice name="a">A</voice>']),
    ...when(!lang, ['dialect-element', '<lang xml:lang="fr">A</lang>']),
    ...when(!emphasis, ['dialect-element', '<emphasis level="strong">A</emphasis>']),
    ...when(mark !== 'mark', ['dialect-element', '<mark name="a"/>']),
    ...when(mark !== 'bookmark', ['dialect-element', '<bookmark mark="a"/>']),
    ...when(alphabets.length === 0, ['dialect-element', '<phoneme alphabet="ipa" ph="a">A</phoneme>']),
    ...when(alphabets.length > 0, ['dialect-alphabet', '<phoneme alphabet="x-arpabet" ph="a">A</phoneme>']),
    ...when(phones !== null, ['dialect-phone', '<phoneme alphabet="ipa" ph="ǂ">A</phoneme>']),
    ...when(!pitch, ['dialect-pitch', '<prosody pitch="+10%">A</prosody>']),
    ...when(Number.isFinite(longestBreak), ['dialect-break', `<break time="${longestBreak + 1}ms"/>`]),
    ...when(sayAs.values !== 'any' && followed.length === 0, [
      'dialect-element',
      '<say-as interpret-as="date">1/2/2026</say-as>',
    ]),
    ...when(followed.length > 0, ['dialect-say-as', '<say-as interpret-as="nonsense">A</say-as>']),
    ...followed.map(([name]): Break => [
      'dialect-format',
      `<say-as interpret-as="${name}" format="nonsense">1</say-as>`,
    ]),
    ...followed
      .filter(([, { isRequired }]) => isRequired)
      .map(([name]): Break => ['dialect-format', `<say-as interpret-as="${name}">1</say-as>`]),
    ...dialect.limits.map((limit): Break => [
      'dialect-size',
      limit.of === 'voices' ? '<voice name="a">A</voice>'.repeat(limit.most + 1) : 'x'.repeat(limit.most + 1),
    ]),
  ];
}
