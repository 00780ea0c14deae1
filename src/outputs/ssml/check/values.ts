/** What attribute values may be (SSML 1.1 section 3 and appendix E; XML Schema part 2 for the plain types). */
import { isLanguageTag } from '../../../core/language-tag.ts';

export interface ValueRule {
  readonly fits: (value: string) => boolean;
  /** What is wanted, in words that follow “must be”. */
  readonly wanted: string;
}

const number = String.raw`(?:\d+(?:\.\d*)?|\.\d+)`;
const pitchWord = 'x-low|low|medium|high|x-high|default';
const pitchValue = `${number}Hz|[+-]${number}(?:Hz|st)|[+-]?${number}%|${pitchWord}`;

const pattern = (source: string, wanted: string): ValueRule => {
  const whole = new RegExp(`^(?:${source})$`, 'u');
  return { fits: (value) => whole.test(value), wanted };
};

const oneOf = (...words: readonly string[]): ValueRule => ({
  fits: (value) => words.includes(value),
  wanted: `one of ${words.filter((word) => word !== '').join(', ')}`,
});

const listOf = (...words: readonly string[]): ValueRule => ({
  fits: (value) =>
    value === '' ||
    value
      .trim()
      .split(/\s+/)
      .every((word) => words.includes(word)),
  wanted: `a list of ${words.join(', ')}`,
});

/** `de`, or German with an English accent: `de:en`. */
const isLanguageWithAccent = (item: string): boolean => {
  const tags = item.split(':');
  return tags.length <= 2 && tags.every(isLanguageTag);
};

const voiceFeatures = ['name', 'languages', 'gender', 'age', 'variant'] as const;

export const values = {
  any: { fits: () => true, wanted: 'any text' },
  language: { fits: isLanguageTag, wanted: 'a language tag such as en-US' },
  time: pattern(String.raw`\+?(?:\d*\.)?\d+(?:ms|s)`, 'a time such as 250ms or 1.5s'),
  pitch: pattern(pitchValue, `a pitch such as 120Hz, +10%, -2st, or one of ${pitchWord.replaceAll('|', ', ')}`),
  rate: pattern(
    `${number}%|x-slow|slow|medium|fast|x-fast|default`,
    'a percentage without sign such as 90%, or one of x-slow, slow, medium, fast, x-fast, default',
  ),
  volume: pattern(
    String.raw`[+-](?:\d*\.)?\d+dB|silent|x-soft|soft|medium|loud|x-loud|default`,
    'a change such as +6dB, or one of silent, x-soft, soft, medium, loud, x-loud, default',
  ),
  contour: pattern(String.raw`\s*(?:\(${number}%,(?:${pitchValue})\)\s*)*`, 'pairs such as (0%,+20Hz) (50%,high)'),
  strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
  level: oneOf('strong', 'moderate', 'none', 'reduced'),
  gender: oneOf('male', 'female', 'neutral', ''),
  age: pattern(String.raw`\+?\d+|`, 'a whole number of years'),
  variant: pattern(String.raw`\+?0*[1-9]\d*|`, 'a whole number from 1'),
  voiceLanguages: {
    fits: (value) => value.split(/\s+/).every((item) => item === '' || isLanguageWithAccent(item)),
    wanted: 'language tags such as en-US, each with an accent after a colon if wanted',
  },
  voiceFeatures: listOf(...voiceFeatures),
  onVoiceFailure: oneOf('priorityselect', 'keepexisting', 'processorchoice'),
  onLanguageFailure: oneOf('changevoice', 'ignoretext', 'ignorelang', 'processorchoice'),
  alphabet: pattern('ipa|x-.+', 'ipa, or a name that begins with x-'),
  phonemeType: oneOf('default', 'ruby'),
  token: pattern(String.raw`[\p{L}\p{N}._:·\-]+`, 'a word without white space'),
  identifier: pattern(String.raw`[\p{L}_][\p{L}\p{N}._·\-]*`, 'a name that begins with a letter'),
  address: pattern(String.raw`\S*`, 'an address without white space'),
  wholeNumber: pattern(String.raw`\+?\d+`, 'a whole number'),
  fetchHint: oneOf('safe', 'prefetch'),
  repeatCount: pattern(number, 'a number of times'),
  soundLevel: pattern(String.raw`[+-]?(?:\d*\.)?\d+dB`, 'a level such as +6dB'),
  percentage: pattern(`${number}%`, 'a percentage without sign such as 90%'),
} satisfies Record<string, ValueRule>;
