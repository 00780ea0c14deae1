import { describe, expect, it } from 'vitest';
import { sameStories } from '../../src/batch/same-stories.ts';

const ferry =
  'The ferry of Port Ansel runs again from Monday, the harbour office said. It had lain in dock for a year. Its captain, Mira Okoye, was the first on board, and the last to leave it in the evening.';
const tower =
  'A tower of glass is to stand where the market was. Nobody had asked the traders, one of them said. The council meets on Friday, and the plans can be seen in the library until then.';

describe('texts of the same story', () => {
  it('are found when one is cut, or has another headline, case or marks', () => {
    const cut = ferry.slice(0, ferry.indexOf(' Its captain'));
    const titled = `Back at sea\n\n${ferry.toUpperCase().replaceAll(',', ' –')}`;
    const found = sameStories([ferry, tower, cut, titled]);
    expect(found.map(({ place, of }) => [place, of])).toEqual([
      [2, 0],
      [3, 0],
    ]);
    expect(found[0]?.share).toBe(1);
  });

  it('are none of two that share a sentence, and empty ones are like nothing', () => {
    const other = `${tower} The ferry of Port Ansel runs again from Monday.`;
    expect(sameStories([ferry, other, '', ''])).toEqual([]);
  });

  it('of a few words are the same when all of them are', () => {
    expect(sameStories(['Rain all day.', 'Rain at night.', 'rain all day'])).toEqual([{ place: 2, of: 0, share: 1 }]);
  });
});
