/** Typefaces for tests of the layout: every character is as wide as the next, so that places can be worked out by hand. */
import type { Typeface, TypefaceChain } from '../../../../src/outputs/pdf/layout/typeface.ts';

/** Half the font size wide, accents and all. */
const fixedWidth = (covers: Typeface['covers']): Typeface => ({
  covers,
  advance: (text) => text.length * 500,
  plainAdvance: () => Number.NaN,
  readsBack: () => true,
});

const latin = fixedWidth((codePoint) => codePoint < 0x300 || codePoint === 0x2014 || codePoint === 0x2022);
const greek = fixedWidth((codePoint) => codePoint < 0x400 || codePoint === 0xfffd);

/** A first choice that knows Latin, and a second one that knows Greek and the replacement character as well. */
export const chain: TypefaceChain = { regular: [latin, greek], bold: [latin, greek] };
