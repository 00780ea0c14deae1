/** The elements of SSML 1.1 as data: what each may hold and which attributes it takes (sections 3.1 to 3.3). */
import { values } from './values.ts';
import type { ValueRule } from './values.ts';

export interface ElementRule {
  /** Names of the SSML elements that may stand in it. */
  readonly children: ReadonlySet<string>;
  /** May words stand in it? */
  readonly text: boolean;
  readonly attributes: Readonly<Record<string, ValueRule>>;
  readonly required: readonly string[];
}

const inToken = ['audio', 'break', 'emphasis', 'mark', 'phoneme', 'prosody', 'say-as', 'sub'];
const inSentence = [...inToken, 'lang', 'lookup', 'token', 'voice', 'w'];
const inParagraph = [...inSentence, 's'];
const inBlock = [...inParagraph, 'p'];

const { language, onLanguageFailure, identifier, time, any, token } = values;
const caching = { fetchtimeout: time, maxage: values.wholeNumber, maxstale: values.wholeNumber };
const structure = { 'xml:lang': language, 'xml:id': identifier, onlangfailure: onLanguageFailure };

const holds = (
  children: readonly string[],
  attributes: ElementRule['attributes'] = {},
  required: readonly string[] = [],
): ElementRule => ({ children: new Set(children), text: true, attributes, required });

const empty = (attributes: ElementRule['attributes'], required: readonly string[] = []): ElementRule => ({
  children: new Set(),
  text: false,
  attributes,
  required,
});

const tokenRule = holds(inToken, { ...structure, role: any });

const rules: Readonly<Record<string, ElementRule>> = {
  speak: holds(
    [...inBlock, 'lexicon', 'meta', 'metadata'],
    {
      version: any,
      'xml:lang': language,
      'xml:base': values.address,
      onlangfailure: onLanguageFailure,
      startmark: any,
      endmark: any,
    },
    ['version', 'xml:lang'],
  ),
  lexicon: empty({ uri: values.address, 'xml:id': identifier, type: any, ...caching }, ['uri', 'xml:id']),
  lookup: holds(inBlock, { ref: identifier }, ['ref']),
  meta: empty({ name: token, 'http-equiv': token, content: any }, ['content']),
  metadata: { children: new Set(), text: true, attributes: {}, required: [] },
  p: holds(inParagraph, structure),
  s: holds(inSentence, structure),
  token: tokenRule,
  w: tokenRule,
  'say-as': holds([], { 'interpret-as': token, format: token, detail: token }, ['interpret-as']),
  phoneme: holds([], { ph: any, alphabet: values.alphabet, type: values.phonemeType }, ['ph']),
  sub: holds([], { alias: any }, ['alias']),
  lang: holds(inBlock, { 'xml:lang': language, onlangfailure: onLanguageFailure }, ['xml:lang']),
  voice: holds(inBlock, {
    gender: values.gender,
    age: values.age,
    variant: values.variant,
    name: any,
    languages: values.voiceLanguages,
    required: values.voiceFeatures,
    ordering: values.voiceFeatures,
    onvoicefailure: values.onVoiceFailure,
  }),
  emphasis: holds(inSentence, { level: values.level }),
  break: empty({ strength: values.strength, time }),
  prosody: holds(inBlock, {
    pitch: values.pitch,
    contour: values.contour,
    range: values.pitch,
    rate: values.rate,
    duration: time,
    volume: values.volume,
  }),
  audio: holds([...inBlock, 'desc'], {
    src: values.address,
    fetchhint: values.fetchHint,
    ...caching,
    clipBegin: time,
    clipEnd: time,
    repeatCount: values.repeatCount,
    repeatDur: time,
    soundLevel: values.soundLevel,
    speed: values.percentage,
  }),
  desc: holds([], { 'xml:lang': language, onlangfailure: onLanguageFailure }),
  mark: empty({ name: any }, ['name']),
};

/** The rule of an element; undefined when SSML has none of that name. */
export const elementRule = (name: string): ElementRule | undefined =>
  Object.hasOwn(rules, name) ? rules[name] : undefined;
