import { handleClass } from '../handles.ts';
import { cardinal, digitByDigit, year } from './numbers.ts';

export const handle = handleClass({
  hashtag: 'Hashtag',
  at: 'ät',
  underscore: 'Unterstrich',
  dot: 'Punkt',
  abbreviations: ['NATO', 'OSZE', 'ADAC', 'COVID', 'UNESCO', 'UNICEF'],
  small: [
    'ist',
    'sind',
    'war',
    'in',
    'im',
    'am',
    'an',
    'auf',
    'und',
    'für',
    'zu',
    'der',
    'die',
    'das',
    'von',
    'nicht',
    'bleibt',
  ],
  numbers: { year, cardinal, digitByDigit },
});
