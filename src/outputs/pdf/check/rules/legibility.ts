/** What a low-vision reader needs of the page: contrast, and nothing cut off. */
import { contrastRatio } from '../../contrast.ts';
import type { Found, Rule } from '../types.ts';

/** WCAG 2.2, 1.4.6, level AAA. */
const least = 7;

/** In points: what a rounding may shift. */
const tolerance = 1;

export const legibilityRules: readonly Rule[] = [
  {
    id: 'contrast',
    matterhorn: null,
    clause: null,
    hint: 'Make the text darker or the page lighter, or the other way round.',
    find: ({ pages }) =>
      pages.flatMap(({ index, content }) => {
        const ratios = content.pieces.flatMap(({ text, colour, background }) =>
          colour === null || background === null || text.trim() === '' ? [] : [contrastRatio(colour, background)],
        );
        const lowest = ratios.reduce((a, b) => Math.min(a, b), 21);
        const message = `Text has a contrast of ${(Math.floor(lowest * 10) / 10).toFixed(1)}:1 to the page; large print needs ${least}:1 or more.`;
        return lowest < least ? [{ page: index, message }] : [];
      }),
  },
  {
    id: 'off-page',
    matterhorn: null,
    clause: null,
    hint: 'Set the text narrower, or smaller.',
    find: ({ pages }) =>
      pages.flatMap(({ index, content, box }): readonly Found[] => {
        const cut = content.pieces.find(
          ({ x, y, right, text }) =>
            text.trim() !== '' &&
            (x < box.left - tolerance ||
              right > box.right + tolerance ||
              y < box.bottom - tolerance ||
              y > box.top + tolerance),
        );
        return cut === undefined
          ? []
          : [{ page: index, message: `Text runs off the page: “${cut.text.trim().slice(0, 40)}”.` }];
      }),
  },
];
