import { handleClass } from '../handles.ts';
import { acronymWords, speltAcronyms } from './acronym-words.ts';
import { cardinal, digitByDigit, year } from './numbers.ts';

export const handle = handleClass({
  hashtag: 'hashtag',
  at: 'at',
  underscore: 'underscore',
  dot: 'dot',
  abbreviations: [...acronymWords, ...speltAcronyms].filter((word) => word.length > 3),
  small: ['is', 'are', 'was', 'in', 'on', 'at', 'and', 'for', 'to', 'the', 'of', 'not', 'has', 'can', 'will'],
  numbers: { year, cardinal, digitByDigit },
});
